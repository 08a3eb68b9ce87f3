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
    [
      'a chance above 1',
      'programs[1].p.gold: found 1.01, expected from 0 to 1, or null',
      { programs: [a, { ...b, p: { ...b.p, gold: 1.01 } }] },
    ],
    [
      'a chance below 0',
      'programs[0].p.none: found -0.01, expected from 0 to 1, or null',
      { programs: [{ ...a, p: { ...a.p, none: -0.01 } }] },
    ],
    [
      'a chance that is no number',
      'programs[0].p.none: found NaN, expected from 0 to 1, or null',
      { programs: [{ ...a, p: { ...a.p, none: NaN } }] },
    ],
    [
      'a utility that is no number',
      'programs[0].utility: found NaN, expected a finite number',
      { programs: [{ ...a, utility: NaN }] },
    ],
    [
      'an infinite utility',
      'programs[0].utility: found Infinity, expected a finite number',
      { programs: [{ ...a, utility: Infinity }] },
    ],
    ['an id that stands twice', 'programs[1].id: found a, expected an id no other program has', { programs: [a, a] }],
    [
      'a must that is excluded',
      'programs[0].must: found true, expected false where exclude is true',
      { programs: [{ ...a, must: true, exclude: true }] },
    ],
    [
      'a limit over an unknown program',
      'signals.limits[0].of: found c, expected ids of programs',
      signals(limit('x', ['c'])),
    ],
    [
      'limits that cross',
      'signals.limits[1].of: found a set that crosses x, expected sets that are nested or disjoint',
      { programs: [a, b, { ...a, id: 'c' }], ...signals(limit('x', ['a', 'b']), limit('y', ['b', 'c'])) },
    ],
    [
      'two limits of one id',
      'signals.limits[1].id: found x, expected an id no other limit has',
      signals(limit('x', ['a']), limit('x', ['b'])),
    ],
    [
      'half a gold',
      'signals.limits[0].gold: found 0.5, expected a whole number of 0 or more',
      signals(limit('x', 'all', 0.5)),
    ],
    [
      'a negative number of golds',
      'signals.limits[0].gold: found -1, expected a whole number of 0 or more',
      signals(limit('x', 'all', -1)),
    ],
    [
      'a fee that lowers the total',
      'fees[1]: found -1, expected a price of 0 or more: totals never decrease',
      {
        fees: [
          { upTo: 1, each: 9 },
          { upTo: null, each: -1 },
        ],
      },
    ],
    [
      'fee blocks out of order',
      'fees[1].upTo: found 3, expected a whole number above 3',
      {
        fees: [
          { upTo: 3, each: 9 },
          { upTo: 3, each: 1 },
        ],
      },
    ],
    [
      'a fee block after the one without end',
      'fees[0].upTo: found null, expected a number in every block but the last',
      {
        fees: [
          { upTo: null, each: 9 },
          { upTo: null, each: 1 },
        ],
      },
    ],
    [
      'fees that end too early',
      'fees[0].upTo: found 1, expected null, or a price for all 2',
      { fees: [{ upTo: 1, each: 9 }] },
    ],
    ['a negative budget', 'budget: found -1, expected a number of 0 or more, or null', { budget: -1 }],
    ['a cap that is no whole number', 'cap: found 1.5, expected a whole number of 0 or more', { cap: 1.5 }],
    [
      'a negative cap of a pool',
      'capPerPool.IR: found -1, expected a whole number of 0 or more',
      { capPerPool: { IR: -1 } },
    ],
    ['a blend above 1', 'objective.blend: found 1.1, expected from 0 to 1', { objective: { blend: 1.1 } }],
    [
      'an unmatched value that is no number',
      'unmatchedValue: found NaN, expected a finite number',
      { unmatchedValue: NaN },
    ],
    ['no scenario at all', 'scenarios: found [], expected null, or at least one scenario', { scenarios: [] }],
    [
      'scenarios without weight',
      'scenarios: found weights that add to 0, expected a weight above 0',
      { scenarios: [{ weight: 0, p: chances }] },
    ],
    [
      'a negative weight',
      'scenarios[0].weight: found -1, expected a number of 0 or more',
      { scenarios: [{ weight: -1, p: chances }] },
    ],
    [
      'a scenario without a program',
      'scenarios[0].p: found nothing for b, expected chances for every program',
      { scenarios: [{ weight: 1, p: { a: a.p } }] },
    ],
    [
      'a scenario with an unknown program',
      'scenarios[0].p: found c, expected ids of programs',
      { scenarios: [{ weight: 1, p: { ...chances, c: a.p } }] },
    ],
    [
      'a way allowed in one scenario only',
      'scenarios[1].p.a.gold: found null, expected null in every scenario or in none',
      {
        scenarios: [
          { weight: 1, p: chances },
          { weight: 1, p: { ...chances, a: { ...a.p, gold: null } } },
        ],
      },
    ],
    ['a work budget that is no number', 'maxNodes: found NaN, expected a number of 0 or more', { maxNodes: NaN }],
    ['negative work', 'maxNodes: found -1, expected a number of 0 or more', { maxNodes: -1 }],
    [
      'a scope of something else',
      'signals.scope: found pool, expected program or institution',
      { signals: { scope: 'pool' as 'program', limits: [] } },
    ],
    [
      'half a silver',
      'signals.limits[0].silver: found 0.5, expected a whole number of 0 or more',
      signals({ ...limit('x', 'all'), silver: 0.5 }),
    ],
    [
      'an objective of another name',
      'objective: found luck, expected value, match or a blend',
      { objective: 'luck' as 'match' },
    ],
    ['a blend below 0', 'objective.blend: found -0.1, expected from 0 to 1', { objective: { blend: -0.1 } }],
    ['a budget without end', 'budget: found Infinity, expected a number of 0 or more, or null', { budget: Infinity }],
    [
      'a fee without end',
      'fees[0]: found Infinity, expected a price of 0 or more: totals never decrease',
      { fees: [{ upTo: null, each: Infinity }] },
    ],
    [
      'a flat price below 0',
      'fees[0]: found -1, expected a price of 0 or more: totals never decrease',
      { fees: [{ upTo: null, flat: -1 }] },
    ],
    [
      'a block that ends within an application',
      'fees[0].upTo: found 2.5, expected a whole number above 0',
      { fees: [{ upTo: 2.5, each: 1 }] },
    ],
    ['a block of nothing', 'fees[0].upTo: found 0, expected a whole number above 0', { fees: [{ upTo: 0, each: 1 }] }],
    [
      'fees that end too early for the larger pool',
      'fees[0].upTo: found 1, expected null, or a price for all 2',
      {
        programs: [a, b, program('c', 1, [0.5], { pool: 'DR' })],
        feesRestartPerPool: true,
        fees: [{ upTo: 1, each: 9 }],
      },
    ],
    [
      'a weight without end',
      'scenarios[0].weight: found Infinity, expected a number of 0 or more',
      { scenarios: [{ weight: Infinity, p: chances }] },
    ],
    [
      'a chance above 1 in a scenario',
      'scenarios[0].p.b.silver: found 2, expected from 0 to 1, or null',
      { scenarios: [{ weight: 1, p: { ...chances, b: { ...b.p, silver: 2 } } }] },
    ],
    [
      'a cap of a pool that is no whole number',
      'capPerPool.DR: found 0.5, expected a whole number of 0 or more',
      { capPerPool: { IR: 2, DR: 0.5 } },
    ],
  ])('%s', (_, message, change) => {
    expect(() => plan({ ...base, ...change })).toThrow(RangeError);
    expect(() => plan({ ...base, ...change })).toThrow(new RangeError(message));
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
    ['a cap of nothing', { cap: 0, capPerPool: { IR: 0 } }],
    ['a blend of 0', { objective: { blend: 0 } }],
    ['a blend of 1', { objective: { blend: 1 } }],
    [
      'applications that cost nothing',
      {
        fees: [
          { upTo: 1, flat: 0 },
          { upTo: null, each: 0 },
        ],
      },
    ],
    ['fees that end at the last program', { fees: [{ upTo: 2, each: 9 }] }],
    [
      'fees that end at the last program of the larger pool',
      { programs: [a, { ...b, pool: 'DR' }], feesRestartPerPool: true, fees: [{ upTo: 1, each: 9 }] },
    ],
    ['no work at all', { maxNodes: 0 }],
    [
      'a scenario that does not count beside one that does',
      {
        scenarios: [
          { weight: 0, p: chances },
          { weight: 2, p: chances },
        ],
      },
    ],
    ['nested limits, the inner one first', signals(limit('x', ['a']), limit('y', ['a', 'b']))],
    ['disjoint limits', signals(limit('x', ['a']), limit('y', ['b']))],
    ['limits without signals', signals({ ...limit('x', 'all', 0), silver: 0 })],
  ])('%s', (_, change) => {
    expect(plan({ ...base, ...change }).status).toBe('optimal');
  });
});

describe('evaluate refuses', () => {
  it.each([
    ['an unknown id', 'list[0].id: found c, expected the id of a program', [{ id: 'c', tier: 'none' as const }]],
    [
      'a program listed twice',
      'list[1].id: found a, expected every program at most once',
      [
        { id: 'a', tier: 'none' as const },
        { id: 'a', tier: 'gold' as const },
      ],
    ],
  ])('%s', (_, message, list) => {
    expect(() => evaluate(base, list)).toThrow(new RangeError(message));
  });
});
