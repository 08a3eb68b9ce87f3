import { certify, evaluate, plan, type PlanInput } from '../../src/choose';
import { awkward, erasFees, generator, limits, problem, program } from './instances';
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
          ['certificate', certify(input, result).ok],
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
          ['certificate', certify(input, result).ok],
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

describe('plan with many musts', () => {
  it.each(['program', 'institution'] as const)('finds the best list or that there is none, signals per %s', (scope) => {
    for (let index = 0; index < 400; index++) {
      const seed = 500_000 + index;
      const input = awkward(seed, { programs: 1 + (seed % 6), scope, scenarios: seed % 3 });
      const programs = input.programs.map((one, place) => ({ ...one, must: !one.exclude && (place + seed) % 3 === 0 }));
      expect({ seed, problems: problemsWith({ ...input, programs }) }).toEqual({ seed, problems: [] });
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

describe('plan of realistic size', () => {
  const random = generator(21);
  const programs = Array.from({ length: 180 }, (_, index) => {
    const isIR = index < 60;
    const none = 0.01 + 0.08 * random();
    const chances = [none, none * (1.3 + random()), none * (2 + 2 * random())];
    const place = { pool: isIR ? 'IR' : 'DR', institution: `i${isIR ? index : index - 60}` };
    return program(`p${index}`, (isIR ? 1 : 0.7) * (0.6 + 0.4 * random()), chances, place);
  });
  const input = problem(programs, { signals: limits(6, 6), fees: erasFees, feesRestartPerPool: true, cap: 60 });

  it('with signals per institution is within 2 % of its bound', () => {
    const grouped: PlanInput = { ...input, signals: { ...input.signals, scope: 'institution' } };
    const result = plan(grouped);
    expect(result.gap).toBeLessThan(0.02);
    expect(evaluate(grouped, result.list).feasible).toBe(true);
    expect(result.value).toBeGreaterThan(plan(input).value);
  });

  it('with fewer nodes allowed gives a list within a wider bound', () => {
    const grouped: PlanInput = { ...input, signals: { ...input.signals, scope: 'institution' } };
    const [quick, thorough] = [plan({ ...grouped, maxNodes: 0 }), plan({ ...grouped, maxNodes: 40 })];
    expect(quick.gap).toBeGreaterThanOrEqual(thorough.gap);
    expect(quick.gap).toBeLessThan(0.1);
  });

  it('of everything, musts all, with signals inside a share, uses them all and keeps the share', () => {
    const fixed = programs.slice(0, 105).map((one) => ({ ...one, must: true }));
    const share = { id: 'IR', of: fixed.filter(({ pool }) => pool === 'IR').map(({ id }) => id), gold: 4, silver: 4 };
    const signals: PlanInput['signals'] = { scope: 'program', limits: [...limits(6, 6).limits, share] };
    const result = plan({ ...input, cap: null, programs: fixed, signals });
    expect(result.status).toBe('optimal');
    expect(result.used).toEqual({ all: { gold: 6, silver: 6 }, IR: { gold: 4, silver: 4 } });
  });
});
