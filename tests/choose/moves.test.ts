import { evaluate, moves, plan, type PlanInput } from '../../src/choose';
import { awkward, limits, problem, program } from './instances';
import { oracle } from './oracle';

/** Every way of applying that the plan does not choose. */
const others = (input: PlanInput, chosen: ReadonlyMap<string, string>) =>
  input.programs.flatMap(({ id }) =>
    (['none', 'silver', 'gold'] as const).flatMap((tier) => (chosen.get(id) === tier ? [] : [{ id, tier }])),
  );

describe('moves', () => {
  it('cost what the best list with that application loses, where programs decide independently', () => {
    let all = 0;
    for (let seed = 0; seed < 120; seed++) {
      const input = awkward(140_000 + seed, { programs: 1 + (seed % 5) });
      const result = plan(input);
      if (result.status === 'infeasible') continue;
      const chosen = new Map(result.list.map(({ id, tier }) => [id, tier]));
      for (const { id, tier, cost, list } of moves(input, result, others(input, chosen))) {
        const best = oracle(input, (own) => own.some((one) => one.id === id && one.tier === tier));
        const trueCost = (result.value - (best ?? NaN)) / (Math.abs(result.value) || 1);
        expect({ seed, id, tier, cost: cost.toFixed(7) }).toEqual({
          seed,
          id,
          tier,
          cost: Math.max(0, trueCost).toFixed(7),
        });
        expect(list).toContainEqual({ id, tier });
        expect(evaluate(input, list).feasible).toBe(true);
        all++;
      }
    }
    expect(all).toBeGreaterThan(200);
  });

  it.each([
    ['two scenarios', { scenarios: 2 }],
    ['three scenarios', { scenarios: 3 }],
    ['signals per institution', { scope: 'institution' as const }],
  ])('under %s are never cheaper than the truth, and nearly always as cheap', (_, shape) => {
    let [equal, all] = [0, 0];
    for (let seed = 0; seed < 80; seed++) {
      const input = awkward(145_000 + seed, { programs: 2 + (seed % 4), ...shape });
      const result = plan(input);
      if (result.status === 'infeasible') continue;
      const chosen = new Map(result.list.map(({ id, tier }) => [id, tier]));
      for (const { id, tier, cost } of moves(input, result, others(input, chosen))) {
        const best = oracle(input, (own) => own.some((one) => one.id === id && one.tier === tier));
        const trueCost = Math.max(0, (result.value - (best ?? NaN)) / (Math.abs(result.value) || 1));
        expect({ seed, id, tier, isBelow: cost < trueCost - 1e-9 }).toEqual({ seed, id, tier, isBelow: false });
        all++;
        if (cost < trueCost + 1e-9) equal++;
      }
    }
    expect(all).toBeGreaterThan(150);
    expect(equal / all).toBeGreaterThan(0.9);
  });

  it('names the program that takes the only gold', () => {
    const input = problem([program('a', 5, [0.2, null, 0.6]), program('b', 4, [0.2, null, 0.6])], {
      signals: limits(1, 0),
    });
    const [away] = moves(input, plan(input), [{ id: 'a', tier: 'none' }]);
    expect(away?.list).toContainEqual({ id: 'b', tier: 'gold' });
    expect(away?.cost).toBeGreaterThan(0);
  });

  it('leaves out what is not allowed, and programs that are not there', () => {
    const input = problem([program('a', 5, [0.2, null, null])]);
    expect(moves(input, plan(input), [{ id: 'a', tier: 'gold' }])).toEqual([]);
    expect(moves(input, plan(input), [{ id: 'z', tier: 'none' }])).toEqual([]);
  });
});
