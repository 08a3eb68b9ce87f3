import { guide } from '../../src/guide/guide';
import { withManualLocks, type ManualLocks } from '../../src/list/manualLocks';
import { trySignals } from '../../src/list/trySignals';
import type { Profile, Program } from '../../src/rows/records';
import { triedView } from '../../src/report/triedView';
import { at, listOf, pair } from '../support/listCase';
import { applicantOf, bandFacts, irProfileFacts } from '../support/records';

const dual: Partial<Profile> = {
  ...bandFacts['below-average'],
  ...irProfileFacts.strong,
  step1Failed: 0,
  mostApplications: 30,
};
const programs: Program[] = [
  ...pair(1, { ties: { home: true } }),
  at(3, 'DR', { friendly: true, lock: 'silver' }),
  ...Array.from({ length: 30 }, (_, index) =>
    pair(index + 10, { friendly: index % 2 === 0, interest: 1 + (index % 5) }),
  ).flat(),
];
const list = listOf(programs, dual);
const shown = {
  applied: new Set(list.entries.flatMap(({ apply, judged }) => (apply ? [judged.program.id] : []))),
  signals: list.solution.signals,
};
const tried = (locks: ManualLocks) => {
  const held = withManualLocks(programs, locks);
  const result = trySignals(held, applicantOf(dual), list.season, guide, shown);
  if (!result.ok) throw new Error(result.message);
  return result.value;
};
const free = list.entries
  .filter(({ apply, signal }) => apply && signal === 'none')
  .map(({ judged }) => judged.program.id);
const golds = list.entries.filter(({ signal }) => signal === 'gold').map(({ judged }) => judged.program.id);

describe('signals moved by hand', () => {
  it('without a lock stay as they are, at no cost', () => {
    const { signals, cost } = tried(new Map());
    expect([...signals].sort()).toEqual([...list.solution.signals].sort());
    expect(cost).toBeCloseTo(0, 12);
  });

  it('go where they are locked, inside the limits, and the cost is said', () => {
    const [from = ''] = golds.slice(-1);
    const [to = ''] = free.slice(-1);
    const { signals, cost } = tried(
      new Map([
        [to, 'gold'],
        [from, 'none'],
      ]),
    );
    expect([signals.get(to), signals.get(from)]).toEqual(['gold', 'none']);
    expect([...signals.values()].filter((signal) => signal === 'gold')).toHaveLength(6);
    expect(cost).toBeGreaterThanOrEqual(-1e-12);
  });

  it('leave the list and the locks of the sheet alone', () => {
    const { signals } = tried(new Map([[free[0] ?? '', 'silver']]));
    expect([...signals.keys()].sort()).toEqual([...shown.applied].sort());
    expect(signals.get('3-DR')).toBe('silver');
  });

  it('go before a lock of the sheet', () => {
    expect(tried(new Map([['3-DR', 'none']])).signals.get('3-DR')).toBe('none');
  });

  it('take along a program that was not applied to, and value it', () => {
    const left = list.entries.find(({ apply, judged }) => !apply && judged.apply.allowed)?.judged.program.id ?? '';
    const { signals } = tried(new Map([[left, 'gold']]));
    expect(signals.get(left)).toBe('gold');
    expect([...signals.keys()].sort()).toEqual([...shown.applied, left].sort());
    expect([...tried(new Map([[left, 'none']])).signals.keys()]).not.toContain(left);
  });

  it('cost what the value of the list falls by, and gain where a lock held it back', () => {
    const [best = ''] = golds;
    const without = tried(new Map([[best, 'none']]));
    expect(without.cost).toBeGreaterThan(0);
    const held = withManualLocks(programs, new Map([[best, 'none']]));
    const poorer = listOf(held, dual).solution.signals;
    const again = trySignals(programs, applicantOf(dual), list.season, guide, { ...shown, signals: poorer });
    expect(again.ok && again.value.cost).toBeCloseTo(1 - 1 / (1 - without.cost), 6);
  });

  it('cost nothing on a list that is worth nothing', () => {
    const [one] = pair(1, { ties: { home: true } });
    if (one === undefined) throw new Error('no program');
    const empty = trySignals([one], applicantOf(dual), list.season, guide, { applied: new Set(), signals: new Map() });
    expect(empty.ok && empty.value).toMatchObject({ cost: 0, signals: new Map() });
  });

  it('beyond the limit are dropped with a warning', () => {
    const many = new Map(free.slice(0, 8).map((id) => [id, 'gold'] as const));
    expect(tried(many).warnings.join('\n')).toContain('the limit of 6 is used by locks above it');
  });
});

describe('what they cost, in words', () => {
  const view = (cost: number) =>
    triedView({
      signals: new Map([
        ['a', 'gold'],
        ['b', 'none'],
      ]),
      covered: new Set(),
      cost,
      warnings: [],
    });

  it.each([
    [0, 'This costs nothing.'],
    [0.0049, 'Equally good: it costs 0.5 % of the plan.'],
    [0.005, 'It costs 0.5 % of the plan.'],
    [0.123, 'It costs 12 % of the plan.'],
    [-0.02, 'The plan gains 2.0 %: a lock held it back.'],
  ])('%d', (cost, text) => {
    expect(view(cost).text).toBe(text);
  });

  it('names only programs with a signal', () => {
    expect(view(0).signals).toEqual([{ id: 'a', signal: 'gold', covered: false }]);
  });
});
