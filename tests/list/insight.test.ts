import { guide } from '../../src/guide/guide';
import { insight } from '../../src/list/insight';
import type { ApplicationList } from '../../src/list/buildList';
import { listSize, type SizePoint } from '../../src/list/listSize';
import type { Profile } from '../../src/rows/records';
import { movingTexts } from '../../src/report/signalWords';
import { at, entry, listOf, pair, withOptions } from '../support/listCase';
import { bandFacts, irProfileFacts } from '../support/records';

const dual: Partial<Profile> = { ...bandFacts['below-average'], ...irProfileFacts.strong, step1Failed: 0 };
const many = Array.from({ length: 30 }, (_, index) =>
  pair(index + 10, {
    friendly: index % 2 === 0,
    interest: 1 + (index % 5),
    strength: index % 3 === 0 ? 'strong' : null,
  }),
).flat();
const programs = [
  ...pair(1, { ties: { home: true } }),
  ...pair(2, { ties: { mentor: 'strong' } }),
  at(3, 'IR', { lock: 'silver', friendly: true }),
  ...many,
];
const list = listOf(programs, { ...dual, mostApplications: 30 });
const said = insight(list, guide);
const signalled = list.entries.filter(({ signal }) => signal !== 'none');

describe('what moving a signal costs', () => {
  it('is said for every signal that is not locked, cheapest first and never below 0', () => {
    const free = signalled.filter(({ candidate }) => candidate?.lock === null).map(({ judged }) => judged.program.id);
    expect([...said.moves.keys()].sort()).toEqual(free.sort());
    for (const changes of said.moves.values()) {
      const costs = changes.map(({ cost }) => cost);
      expect(costs).toEqual([...costs].sort((one, other) => one - other));
      expect(Math.min(0, ...costs)).toBe(0);
    }
  });

  it('never takes the signal from the home program', () => {
    expect(said.moves.get('1-IR')?.map(({ instead }) => instead)).not.toContain('none');
  });

  it('names programs of the list that do not have that signal yet', () => {
    for (const [id, changes] of said.moves) {
      const own = entry(list, id).signal;
      for (const { to } of changes) {
        expect(to.every((other) => entry(list, other).apply && entry(list, other).signal !== own)).toBe(true);
      }
    }
  });

  it('is in words', () => {
    const texts = movingTexts(list, said.moves, guide);
    expect([...texts.keys()].sort()).toEqual(signalled.map(({ judged }) => judged.program.id).sort());
    expect(texts.get('3-IR')).toBe('Locked by you; unlock it to see what moving it costs.');
    expect(texts.get('1-IR')).toContain('has to keep a signal (X1 to X3)');
    expect([...texts.values()].join(' ')).toMatch(/(Equally good|costs)/);
  });
});

describe('how firm choices are', () => {
  it('is said of every program applied to and of no other', () => {
    const applied = list.entries.filter(({ apply }) => apply).map(({ judged }) => judged.program.id);
    expect([...said.firmness.keys()].sort()).toEqual(applied.sort());
  });

  it('what has to stay is firm', () => {
    expect(['1-IR', '1-DR', '3-IR'].map((id) => said.firmness.get(id))).toEqual(['firm', 'firm', 'firm']);
  });

  it('is firm without a signal where everything is applied to anyway', () => {
    const all = listOf([...pair(1), ...pair(2)], dual, {
      rules: { ...guide, seasons: guide.seasons },
    });
    const labels = [...insight(all, guide).firmness.values()];
    expect(labels).toEqual(['firm', 'firm', 'firm', 'firm']);
  });

  it('is the same every time', () => {
    expect([...insight(list, guide).firmness]).toEqual([...said.firmness]);
  });
});

describe('how long the list should be', () => {
  const { size } = said;
  const worth = guide.model.nextApplication;

  it('the curve reaches from what has to stay to everything allowed, and the list now lies on or below it', () => {
    const points = size?.points ?? [];
    expect(points.at(-1)?.applications).toBe(list.candidates.length);
    expect(size?.now.applications).toBe(30);
    const at30 = points.find(({ applications }) => applications === 30);
    expect(size?.now.index).toBeLessThanOrEqual((at30?.index ?? 0) + 1e-9);
    points.slice(1).forEach((point, before) => {
      expect(point.index).toBeGreaterThanOrEqual((points[before]?.index ?? 0) - 1e-9);
    });
  });

  it('after the recommended size no larger one is worth its fee, and before it one is', () => {
    const points = size?.points ?? [];
    const place = points.findIndex(({ applications }) => applications === size?.recommended.applications);
    const isWorthIt = (from: number): boolean =>
      points
        .slice(from + 1)
        .some(
          ({ index, fee }) =>
            index - (points[from]?.index ?? 0) >=
            ((100 * worth.gain) / worth.dollars) * (fee - (points[from]?.fee ?? 0)),
        );
    expect(isWorthIt(place)).toBe(false);
    expect(points.slice(0, place).every((_, from) => isWorthIt(from))).toBe(true);
  });

  it('is shorter, the more an application has to bring', () => {
    const sizes = [1, 10, 100, 1000].map((times) => {
      const nextApplication = { ...worth, gain: worth.gain * times };
      const rules = { ...guide, model: { ...guide.model, nextApplication } };
      const one = listSize(list, list.solution.value, rules);
      const least = (100 * nextApplication.gain) / nextApplication.dollars;
      const isEnough = ({ index, fee }: SizePoint): boolean =>
        (one?.points ?? []).every((later) => later.fee <= fee || later.index - index < least * (later.fee - fee));
      expect(one?.recommended).toEqual(one?.points.find(isEnough));
      return one?.recommended.applications ?? NaN;
    });
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(new Set(sizes).size).toBeGreaterThan(2);
  });

  it('says what the next application would add and cost, and nothing after the last', () => {
    const points = size?.points ?? [];
    const here = points.findIndex(({ applications }) => applications === 30);
    expect(size?.next?.gain).toBeCloseTo((points[here + 1]?.index ?? 0) - (points[here]?.index ?? 0), 12);
    expect(size?.next?.fee).toBe((points[here + 1]?.fee ?? 0) - (points[here]?.fee ?? 0));
    expect(insight(listOf(pair(1), dual), guide).size?.next).toBeNull();
  });

  it('is not said where the list was chosen as if programs decided independently', () => {
    const { sharedRisk } = guide.model;
    const rules = { ...guide, model: { ...guide.model, sharedRisk: { ...sharedRisk, mostPrograms: 10 } } };
    const at10 = [...pair(1), ...pair(2), ...pair(3), ...pair(4), ...pair(5)];
    const sizeOf = (some: Parameters<typeof listOf>[0]) => listSize(listOf(some, dual, { rules }), 1, rules);
    expect(sizeOf(at10)).not.toBeNull();
    expect(sizeOf([...at10, at(6, 'DR')])).toBeNull();
  });

  it('is recommended, not imposed: the caps stay in force', () => {
    const capped = listOf(many, dual);
    const count = capped.entries.filter(({ apply }) => apply).length;
    expect(count).toBe(many.length <= 105 ? insight(capped, guide).size?.now.applications : 105);
  });
});

describe('the last signals', () => {
  it('have a price for each kind', () => {
    expect(said.prices.map(({ pool, kind }) => `${pool} ${kind}`)).toEqual(['radiology gold', 'radiology silver']);
    for (const { price } of said.prices) expect(price ?? 0).toBeGreaterThanOrEqual(0);
  });
});

it('with the kernel switched off nothing is said of costs, firmness or size', () => {
  const rules = withOptions({ guideOrderOnly: true });
  const off = insight(listOf(programs, dual, { rules }), rules);
  expect([off.moves.size, off.firmness.size, off.size, off.prices]).toEqual([0, 0, null, []]);
});

describe('signals that stand on the list', () => {
  const sent = (one: ApplicationList) => [...one.solution.signals].filter(([, signal]) => signal !== 'none');
  const rebuilt = (current: ReadonlyMap<string, 'gold' | 'silver' | 'none'>) =>
    listOf(programs, { ...dual, mostApplications: 30 }, { current });
  /** A signal and where it may go as well: the cheapest move that costs anything. */
  const [cheap = ['', '', 1] as const] = [...said.moves]
    .flatMap(([id, changes]) =>
      changes.flatMap(({ instead, to: [place = '', ...more], cost }) =>
        instead === 'none' && more.length === 0 && cost > 1e-6 ? [[id, place, cost] as const] : [],
      ),
    )
    .sort(([, , one], [, , other]) => one - other);

  it('stay where they are equally good', () => {
    const [from, to] = cheap;
    const own = entry(list, from).signal;
    const current = new Map(list.solution.signals as ReadonlyMap<string, 'gold' | 'silver' | 'none'>)
      .set(from, 'none')
      .set(to, own === 'gold' ? 'gold' : 'silver');
    const kept = rebuilt(current);
    expect(entry(kept, to).signal).toBe(own);
    expect(entry(kept, from).signal).toBe('none');
    expect(kept.solution.keptWorth).toBeGreaterThanOrEqual(0);
    expect(kept.solution.keptWorth).toBeLessThan(guide.model.equallyGood);
    expect(kept.solution.value).toBeLessThanOrEqual(list.solution.value);
    expect(kept.solution.status).toBe('within');
  });

  it('give way where others are better, or where the rules do not allow them', () => {
    const ids = list.entries.filter(({ apply }) => apply).map(({ judged }) => judged.program.id);
    const worst = new Map(ids.slice(-12).map((id, index) => [id, index < 6 ? 'gold' : 'silver'] as const));
    expect(sent(rebuilt(worst))).toEqual(sent(list));
    expect(rebuilt(worst).solution.keptWorth).toBeNull();
    expect(sent(rebuilt(new Map([['nowhere', 'gold' as const]])))).toEqual(sent(list));
    const [from, to] = cheap;
    const own = entry(list, from).signal === 'gold' ? 'gold' : 'silver';
    const moved = new Map(list.solution.signals as ReadonlyMap<string, 'gold' | 'silver' | 'none'>)
      .set(from, 'none')
      .set(to, own);
    expect(sent(rebuilt(moved.set('nowhere', 'silver')))).toEqual(sent(list)); // with the one, all are chosen anew
  });
});

it('has no price for a signal where the list is worth nothing', () => {
  const nothing = insight(listOf([at(1, 'IR')], { ...bandFacts['very-low'], step1Failed: 0 }), guide);
  expect(nothing.prices.map(({ price }) => price)).toEqual([null, null]);
});
