import { evaluate, plan, type PlanInput } from '../../src/choose';
import { problem, program } from './instances';

const a = program('a', 1, [0.5, 0.6, 0.7]);
const b = program('b', 2, [0.5, 0.6, 0.7]);
const base = problem([a, b]);
const limit = (id: string, of: string[] | 'all', gold = 1) => ({ id, of, gold, silver: 1 });
const signals = (...given: ReturnType<typeof limit>[]): Partial<PlanInput> => ({
  signals: { scope: 'program', limits: given },
});
const chances = { a: a.p, b: b.p };

describe('plan refuses, naming the field,', () => {
  it.each<[string, string, Partial<PlanInput>]>([
    ['a chance above 1', 'programs[1].p.gold', { programs: [a, { ...b, p: { ...b.p, gold: 1.01 } }] }],
    ['a chance below 0', 'programs[0].p.none', { programs: [{ ...a, p: { ...a.p, none: -0.01 } }] }],
    ['a chance that is no number', 'programs[0].p.none', { programs: [{ ...a, p: { ...a.p, none: NaN } }] }],
    ['a utility that is no number', 'programs[0].utility', { programs: [{ ...a, utility: NaN }] }],
    ['an infinite utility', 'programs[0].utility', { programs: [{ ...a, utility: Infinity }] }],
    ['an id that stands twice', 'programs[1].id', { programs: [a, a] }],
    ['a must that is excluded', 'programs[0].must', { programs: [{ ...a, must: true, exclude: true }] }],
    ['a limit over an unknown program', 'signals.limits[0].of', signals(limit('x', ['c']))],
    [
      'limits that cross',
      'signals.limits[1].of',
      { programs: [a, b, { ...a, id: 'c' }], ...signals(limit('x', ['a', 'b']), limit('y', ['b', 'c'])) },
    ],
    ['two limits of one id', 'signals.limits[1].id', signals(limit('x', ['a']), limit('x', ['b']))],
    ['half a gold', 'signals.limits[0].gold', signals(limit('x', 'all', 0.5))],
    ['a negative number of golds', 'signals.limits[0].gold', signals(limit('x', 'all', -1))],
    [
      'a fee that lowers the total',
      'fees[1]',
      {
        fees: [
          { upTo: 1, each: 9 },
          { upTo: null, each: -1 },
        ],
      },
    ],
    [
      'fee blocks out of order',
      'fees[1].upTo',
      {
        fees: [
          { upTo: 3, each: 9 },
          { upTo: 3, each: 1 },
        ],
      },
    ],
    [
      'a fee block after the one without end',
      'fees[0].upTo',
      {
        fees: [
          { upTo: null, each: 9 },
          { upTo: null, each: 1 },
        ],
      },
    ],
    ['fees that end too early', 'fees[0].upTo', { fees: [{ upTo: 1, each: 9 }] }],
    ['a negative budget', 'budget', { budget: -1 }],
    ['a cap that is no whole number', 'cap', { cap: 1.5 }],
    ['a negative cap of a pool', 'capPerPool.IR', { capPerPool: { IR: -1 } }],
    ['a blend above 1', 'objective.blend', { objective: { blend: 1.1 } }],
    ['an unmatched value that is no number', 'unmatchedValue', { unmatchedValue: NaN }],
    ['no scenario at all', 'scenarios', { scenarios: [] }],
    ['scenarios without weight', 'scenarios', { scenarios: [{ weight: 0, p: chances }] }],
    ['a negative weight', 'scenarios[0].weight', { scenarios: [{ weight: -1, p: chances }] }],
    ['a scenario without a program', 'scenarios[0].p', { scenarios: [{ weight: 1, p: { a: a.p } }] }],
    ['a scenario with an unknown program', 'scenarios[0].p', { scenarios: [{ weight: 1, p: { ...chances, c: a.p } }] }],
    [
      'a way allowed in one scenario only',
      'scenarios[1].p.a.gold',
      {
        scenarios: [
          { weight: 1, p: chances },
          { weight: 1, p: { ...chances, a: { ...a.p, gold: null } } },
        ],
      },
    ],
    ['a work budget that is no number', 'maxNodes', { maxNodes: NaN }],
  ])('%s', (_, field, change) => {
    expect(() => plan({ ...base, ...change })).toThrow(RangeError);
    expect(() => plan({ ...base, ...change })).toThrow(`${field}: found`);
  });
});

describe('plan accepts', () => {
  it.each<[string, Partial<PlanInput>]>([
    ['no programs', { programs: [] }],
    ['chances of 0 and 1', { programs: [program('a', 1, [0, 1, 1])] }],
    ['limits of the same set', signals(limit('x', ['a']), limit('y', ['a']))],
    ['a limit over nothing', signals(limit('x', []))],
    ['a budget of nothing', { budget: 0 }],
    ['a cap for a pool without programs', { capPerPool: { PGY1: 3, IR: null } }],
  ])('%s', (_, change) => {
    expect(plan({ ...base, ...change }).status).toBe('optimal');
  });
});

describe('evaluate refuses', () => {
  it.each([
    ['an unknown id', [{ id: 'c', tier: 'none' as const }]],
    [
      'a program listed twice',
      [
        { id: 'a', tier: 'none' as const },
        { id: 'a', tier: 'gold' as const },
      ],
    ],
  ])('%s', (_, list) => {
    expect(() => evaluate(base, list)).toThrow(RangeError);
    expect(() => evaluate(base, list)).toThrow(/^list\[\d\]\.id: found/);
  });
});
