import { evaluate, plan, stability } from '../../src/choose';
import { awkward, limits, problem, program } from './instances';
import { oracle } from './oracle';

describe('a plan wanted soon (no nodes) under several scenarios', () => {
  it.each([
    ['program', 100],
    ['institution', 80],
  ] as const)(
    'with signals for every %s is feasible, worth what it claims, bounded, and nearly always the best',
    (scope, least) => {
      let [best, all] = [0, 0];
      for (let seed = 0; seed < 150; seed++) {
        const input = {
          ...awkward(150_000 + seed, { programs: 2 + (seed % 5), scenarios: 2 + (seed % 2), scope }),
          maxNodes: 0,
        };
        const truth = oracle(input);
        const result = plan(input);
        if (result.status === 'infeasible' || truth === null) continue;
        const { value, feasible } = evaluate(input, result.list);
        expect({ seed, feasible, value: value.toFixed(9) }).toEqual({
          seed,
          feasible: true,
          value: result.value.toFixed(9),
        });
        expect({ seed, isBound: result.bound >= truth - 1e-9 }).toEqual({ seed, isBound: true });
        all++;
        if (value >= truth - 1e-9 * Math.max(1, Math.abs(truth))) best++;
      }
      expect(all).toBeGreaterThan(least);
      expect(best / all).toBeGreaterThan(0.9);
    },
  );

  it('changes nothing where programs decide independently', () => {
    for (let seed = 0; seed < 30; seed++) {
      const input = awkward(155_000 + seed, { programs: 5 });
      expect(plan({ ...input, maxNodes: 0 })).toEqual(plan(input));
    }
  });
});

describe('stability over several problems', () => {
  const world = (shift: number) => ({
    weight: 1,
    p: Object.fromEntries(
      ['a', 'b', 'c'].map((id, place) => [id, { none: 0.1 + shift, silver: null, gold: 0.4 + shift - 0.01 * place }]),
    ),
  });
  const scenarios = [world(-0.05), world(0.05)];
  const input = {
    ...problem(
      [program('a', 3, [0.1, null, 0.4]), program('b', 3, [0.1, null, 0.39]), program('c', 3, [0.1, null, 0.38])],
      { signals: limits(1, 0), scenarios },
    ),
    maxNodes: 0,
  };
  const options = { draws: 50, seed: 3, shared: 0.5, own: 0.5, lift: 0.3 };

  it('the same problem twice is the problem itself', () => {
    const result = plan(input);
    expect(stability(input, result, { ...options, or: [input] })).toEqual(stability(input, result, options));
  });

  it('counts the better of two problems in each draw', () => {
    const held = {
      ...input,
      programs: input.programs.map((one) => ({ ...one, must: one.id === 'a' })),
      scenarios: scenarios.map(({ weight, p }) => ({
        weight,
        p: Object.fromEntries(
          Object.entries(p).map(([id, chances]) => [id, id === 'a' ? { ...chances, none: null } : chances]),
        ),
      })),
    };
    const signalled = (given: Parameters<typeof stability>[2]) =>
      stability(held, plan(held), given).find(({ id }) => id === 'a')?.signalled ?? 0;
    expect(signalled(options)).toBe(1);
    expect(signalled({ ...options, or: [input] })).toBeLessThan(1);
  });

  it('finds everything firm where nothing is uncertain', () => {
    const still = { draws: 5, seed: 1, shared: 0, own: 0, lift: 0 };
    expect(stability(input, plan(input), still).map(({ label }) => label)).toEqual(['firm', 'firm', 'firm']);
  });
});
