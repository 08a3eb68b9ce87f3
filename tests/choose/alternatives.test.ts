import { alternatives, plan, type PlanInput } from '../../src/choose';
import { awkward, limits, problem, program } from './instances';
import { oracle } from './oracle';

describe('alternatives', () => {
  it('costs what the best list with that application loses, for every way not chosen', () => {
    for (let seed = 0; seed < 200; seed++) {
      const input = awkward(40_000 + seed, { programs: 1 + (seed % 5) });
      const result = plan(input);
      const chosen = new Map(result.list.map(({ id, tier }) => [id, tier]));
      const expected = input.programs.flatMap(({ id, p }) =>
        (['none', 'silver', 'gold'] as const).flatMap((tier) => {
          if (result.status === 'infeasible' || p[tier] === null || chosen.get(id) === tier) return [];
          const value = oracle(input, (list) => list.some((entry) => entry.id === id && entry.tier === tier));
          if (value === null) return [];
          const cost = (result.value - value) / (Math.abs(result.value) || 1);
          return [`${id} ${tier} ${cost.toFixed(7).replace('-0.0000000', '0.0000000')}`];
        }),
      );
      const found = alternatives(input, result).map(({ id, tier, cost }) => `${id} ${tier} ${cost.toFixed(7)}`);
      expect({ seed, found: found.sort() }).toEqual({ seed, found: expected.sort() });
    }
  });

  it.each([
    ['two scenarios', { scenarios: 2 }],
    ['three scenarios', { scenarios: 3 }],
    ['signals per institution', { scope: 'institution' as const }],
  ])('under %s is never below the true cost, and nearly always equal to it', (_, shape) => {
    let [equal, all] = [0, 0];
    for (let seed = 0; seed < 100; seed++) {
      const input = awkward(45_000 + seed, { programs: 2 + (seed % 4), ...shape });
      const result = plan(input);
      for (const { id, tier, cost } of alternatives(input, result)) {
        const value = oracle(input, (list) => list.some((entry) => entry.id === id && entry.tier === tier));
        const trueCost = Math.max(0, (result.value - (value ?? NaN)) / (Math.abs(result.value) || 1));
        expect({ seed, id, tier, isBelow: cost < trueCost - 1e-9 }).toEqual({ seed, id, tier, isBelow: false });
        all++;
        if (cost < trueCost + 1e-9) equal++;
      }
    }
    expect(all).toBeGreaterThan(200);
    expect(equal / all).toBeGreaterThan(0.95);
  });

  it('shows two equal programs as equally good for the only gold', () => {
    const input: PlanInput = problem([program('a', 5, [0.2, null, 0.6]), program('b', 5, [0.2, null, 0.6])], {
      signals: limits(1, 0),
    });
    const result = plan(input);
    expect(result.list.find(({ tier }) => tier === 'gold')?.id).toBe('a');
    const gold = alternatives(input, result).find(({ id, tier }) => id === 'b' && tier === 'gold');
    expect(gold?.cost).toBeCloseTo(0, 12);
  });
});
