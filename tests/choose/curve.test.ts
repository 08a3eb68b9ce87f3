import { curve, plan } from '../../src/choose';
import { awkward, erasFees, limits, problem, program } from './instances';

describe('curve', () => {
  it('holds the best plan under every cap', () => {
    for (let seed = 0; seed < 200; seed++) {
      const input = awkward(30_000 + seed, { programs: 2 + (seed % 8) });
      const musts = input.programs.filter(({ must }) => must).length;
      for (const { k, value, fee } of curve(input)) {
        const best = plan({ ...input, cap: k });
        expect({ seed, k, value }).toEqual({ seed, k, value: expect.closeTo(best.value, 9) as number });
        expect(k).toBeGreaterThanOrEqual(musts);
        expect(fee).toBeLessThanOrEqual(input.budget ?? Infinity);
      }
    }
  });

  it('ends with the plan itself', () => {
    for (let seed = 0; seed < 200; seed++) {
      const input = awkward(31_000 + seed, { programs: 2 + (seed % 8) });
      const result = plan(input);
      const last = curve(input).at(-1);
      expect(last === undefined).toBe(result.status === 'infeasible');
      expect(last?.value ?? result.value).toBeCloseTo(result.value, 9);
    }
  });

  it('holds the best plan under every cap in two scenarios too', () => {
    for (let seed = 0; seed < 100; seed++) {
      const input = awkward(32_000 + seed, { programs: 2 + (seed % 5), scenarios: 2 });
      const values = curve(input).map(({ k, value }) => [k, value, plan({ ...input, cap: k }).value]);
      for (const [k, value, best] of values)
        expect({ seed, k, value }).toEqual({ seed, k, value: expect.closeTo(best ?? NaN, 9) as number });
    }
  });

  it('is feasible, never falls and never beats the bound where lists are searched', () => {
    for (let seed = 0; seed < 100; seed++) {
      const input = awkward(33_000 + seed, { programs: 2 + (seed % 5), scope: 'institution', scenarios: seed % 4 });
      const { bound } = plan(input);
      for (const { value, marginal } of curve(input)) {
        expect(value).toBeLessThanOrEqual(bound + 1e-9);
        expect(marginal).toBeGreaterThanOrEqual(-1e-9);
      }
    }
  });

  it('gives fee, chance of matching and gain of each size', () => {
    const input = problem([program('a', 10, [0.5]), program('b', 6, [0.5]), program('c', 4, [1])], { fees: erasFees });
    expect(curve(input)).toEqual([
      { k: 0, fee: 0, value: 0, match: 0, marginal: 0 },
      { k: 1, fee: 11, value: 5, match: 0.5, marginal: 5 },
      { k: 2, fee: 22, value: 7, match: 1, marginal: 2 },
      { k: 3, fee: 33, value: 7.5, match: 1, marginal: 0.5 },
    ]);
  });

  it('starts at the number of musts', () => {
    const input = problem([program('a', 3, [0.5], { must: true }), program('b', 2, [0.5])], { signals: limits(1, 1) });
    expect(curve(input).map(({ k }) => k)).toEqual([1, 2]);
  });

  it('stops where the table of very many programs would be too large', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      program(`p${index}`, 1 + (index % 97) / 97, [0.001, 0.002, 0.003]),
    );
    const points = curve(problem(many, { signals: limits(6, 6) }));
    expect(points.length).toBeGreaterThan(500);
    expect(points.length).toBeLessThan(5000);
  });
});
