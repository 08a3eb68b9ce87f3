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

/** Like `problemsWith`, for engines that may stop before the proof. */
function problemsWithin(input: PlanInput): string[] {
  const result = plan(input);
  const best = oracle(input);
  const { feasible } = evaluate(input, result.list);
  const checks: [string, boolean][] =
    best === null
      ? [['infeasible', result.status === 'infeasible']]
      : [
          ['feasible', result.status !== 'infeasible' && keepsRules(input, result.list) && feasible],
          ['value of the list', close(valueOf(input, result.list), result.value)],
          ['not above the oracle', result.value <= best + 1e-9],
          ['bound', result.bound >= best - 1e-9 * Math.abs(best)],
          ['optimal only when it is', result.status !== 'optimal' || close(result.value, best)],
        ];
  return checks.filter(([, holds]) => !holds).map(([what]) => what);
}

describe('plan with signals per institution', () => {
  it.each([1, 2, 3])('is the best of all lists in 200 small problems (series %i)', (series) => {
    for (let index = 0; index < 200; index++) {
      const seed = 200_000 + series * 10_000 + index;
      const input = awkward(seed, { programs: 1 + (seed % 6), scope: 'institution' });
      expect({ seed, problems: problemsWith(input) }).toEqual({ seed, problems: [] });
    }
  });

  it('and two scenarios is the best of all lists in 200 small problems', () => {
    for (let index = 0; index < 200; index++) {
      const seed = 300_000 + index;
      const input = awkward(seed, { programs: 1 + (seed % 6), scope: 'institution', scenarios: 2 });
      expect({ seed, problems: problemsWith(input) }).toEqual({ seed, problems: [] });
    }
  });
});

describe('plan under many scenarios', () => {
  it.each(['program', 'institution'] as const)('keeps list and bound honest, signals per %s', (scope) => {
    let optimal = 0;
    for (let index = 0; index < 300; index++) {
      const seed = 400_000 + index;
      const input = awkward(seed, { programs: 1 + (seed % 6), scope, scenarios: 3 + (seed % 3) });
      expect({ seed, problems: problemsWithin(input) }).toEqual({ seed, problems: [] });
      const best = oracle(input);
      if (best === null || close(plan(input).value, best)) optimal++;
    }
    expect(optimal).toBeGreaterThan(290);
  });
});
