import { plan, upperBound } from '../../src/choose';
import { awkward, generator, limits, problem, program } from './instances';

it.each([
  ['a signal of its own for every program', 'program', 0],
  ['signals per institution', 'institution', 0],
  ['two scenarios', 'program', 2],
] as const)('is above the best list of 300 small problems: %s', (_, scope, scenarios) => {
  for (let seed = 0; seed < 300; seed++) {
    const small = awkward(40_000 + seed, { programs: 1 + (seed % 7), scope, scenarios });
    const best = plan(small);
    if (best.status === 'infeasible') continue;
    const slack = 1e-9 * Math.max(1, Math.abs(best.value));
    expect({ seed, isAbove: upperBound(small) >= best.value - slack }).toEqual({ seed, isAbove: true });
  }
});

it('is the best value itself where the table is small and programs decide independently', () => {
  for (let seed = 0; seed < 300; seed++) {
    const small = awkward(50_000 + seed, { programs: 1 + (seed % 7) });
    const { status, value } = plan(small);
    const off = status === 'infeasible' ? 0 : Math.abs(upperBound(small) - value);
    expect({ seed, isExact: off < 1e-9 * Math.max(1, Math.abs(value)) }).toEqual({ seed, isExact: true });
  }
});

it('says that nothing is possible where the musts do not fit the budget', () => {
  const two = [program('a', 1, [0.1], { must: true }), program('b', 1, [0.1], { must: true })];
  expect(upperBound(problem(two, { fees: [{ upTo: null, each: 11 }], budget: 11 }))).toBe(-Infinity);
});

it('takes a wider problem where the table would be large, and stays within a few percent', () => {
  const random = generator(5);
  const many = Array.from({ length: 240 }, (_, index) => {
    const none = 0.01 + 0.1 * random();
    const pool = index % 3 === 0 ? 'IR' : 'DR';
    return program(`p${index}`, 0.5 + random(), [none, none * 1.8, none * 2.5], { pool });
  });
  const large = problem(many, { capPerPool: { IR: 40, DR: 60 }, signals: limits(9, 9) });
  const best = plan(large);
  const bound = upperBound(large);
  expect(best.status).toBe('optimal');
  expect(bound).toBeGreaterThan(best.value);
  expect(bound).toBeLessThan(best.value * 1.03);
});

it('names the field of wrong input', () => {
  expect(() => upperBound(problem([program('a', Number.NaN, [0.1])]))).toThrow(/utility/);
});
