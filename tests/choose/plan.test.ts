import { evaluate, plan, type PlanInput } from '../../src/choose';
import { awkward } from './instances';
import { keepsRules, oracle, valueOf } from './oracle';

const close = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1e-3, Math.abs(one), Math.abs(other));

function problemsWith(input: PlanInput): string[] {
  const result = plan(input);
  const best = oracle(input);
  const { value, feasible } = evaluate(input, result.list);
  const checks: [string, boolean][] =
    best === null
      ? [
          ['infeasible', result.status === 'infeasible'],
          ['empty', result.list.length === 0],
        ]
      : [
          ['optimal', result.status === 'optimal'],
          ['value of the oracle', close(result.value, best)],
          ['value of the list', close(valueOf(input, result.list), result.value)],
          ['evaluated value', close(value, result.value)],
          ['feasible', keepsRules(input, result.list) && feasible],
          ['musts', input.programs.every(({ id, must }) => !must || result.list.some((entry) => entry.id === id))],
          ['bound', result.bound >= best - 1e-9 && result.gap === 0],
          ['shares', result.list.every(({ share }) => share >= 0 || input.programs.some(({ utility }) => utility < 0))],
        ];
  return checks.filter(([, holds]) => !holds).map(([what]) => what);
}

describe('plan', () => {
  it.each([1, 2, 3, 4, 5, 6])('is the best of all lists in 500 small problems (series %i)', (series) => {
    for (let index = 0; index < 500; index++) {
      const seed = series * 10_000 + index;
      const input = awkward(seed, { programs: 1 + (seed % 6) });
      expect({ seed, problems: problemsWith(input) }).toEqual({ seed, problems: [] });
    }
  });
});

describe('plan under two scenarios', () => {
  it.each([1, 2, 3])('is the best of all lists in 300 small problems (series %i)', (series) => {
    for (let index = 0; index < 300; index++) {
      const seed = 100_000 + series * 10_000 + index;
      const input = awkward(seed, { programs: 1 + (seed % 6), scenarios: 2 });
      expect({ seed, problems: problemsWith(input) }).toEqual({ seed, problems: [] });
    }
  });
});
