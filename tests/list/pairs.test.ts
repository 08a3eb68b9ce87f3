import fc from 'fast-check';
import { evaluate } from '../../src/choose';
import { guide, type Guide } from '../../src/guide/guide';
import type { ApplicationList, ListEntry } from '../../src/list/buildList';
import { insight } from '../../src/list/insight';
import { withManualLocks } from '../../src/list/manualLocks';
import { sharedWorlds } from '../../src/list/sharedRisk';
import { listWarnings } from '../../src/list/warnings';
import type { Profile, Program } from '../../src/rows/records';
import { at, entry, listOf, pair, signalOf, withOptions } from '../support/listCase';
import { bandFacts, irProfileFacts } from '../support/records';

const dual: Partial<Profile> = { ...bandFacts['below-average'], ...irProfileFacts.strong, mostApplications: 100 };
const drFirst: Partial<Profile> = { ...bandFacts['very-low'], ...irProfileFacts.limited, mostApplications: 100 };
const one = withOptions({ coversPair: 'yes' });
const pairs = (from: number, to: number, fields: Parameters<typeof pair>[1] = {}) =>
  Array.from({ length: to - from + 1 }, (_, index) => pair(from + index, fields)).flat();

const alone = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => at(from + index, 'DR', { friendly: true }));

/** The rules with other limits of the pool that IR and DR share in 2025. */
const limited = (rules: Guide, limits: { gold: number; silver: number }): Guide => ({
  ...rules,
  seasons: rules.seasons.map((season) => ({
    ...season,
    signals: { ...season.signals, pools: season.signals.pools.map((pool) => ({ ...pool, limits })) },
  })),
});

const used = (list: ApplicationList, kind: string) =>
  list.entries.filter(({ signal, covered }) => signal === kind && !covered).length;
const warningsOf = (list: ApplicationList, rules = one) =>
  listWarnings(
    list,
    { columns: new Set(['home']), programs: [] },
    { column: (key) => key, field: (key) => key },
    rules,
  ).join(' ');

describe('one signal for a pair', () => {
  it('is shown on both programs, counts once, and has one place in the order', () => {
    const list = listOf([...pairs(1, 30, { friendly: true }), ...alone(41, 50)], dual, { rules: one });
    expect([used(list, 'gold'), used(list, 'silver')]).toEqual([6, 6]);
    const covered = list.entries.filter((each) => each.covered);
    expect(covered.length).toBeGreaterThan(0);
    for (const twin of covered) {
      expect(twin.judged.program.specialty).toBe('DR');
      expect(twin.signalOrder).toBeNull();
      expect(signalOf(list, twin.judged.program.id.replace('DR', 'IR'))).toBe(twin.signal);
    }
    const orders = list.entries.flatMap(({ signalOrder }) => signalOrder ?? []);
    expect(orders.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('counts at the lead, else at the main specialty', () => {
    const home = pair(1, { ties: { home: true } });
    expect(entry(listOf(home, dual, { rules: one }), '1-DR')).toMatchObject({ signal: 'gold', covered: true });
    expect(entry(listOf(home, drFirst, { rules: one }), '1-IR')).toMatchObject({ signal: 'gold', covered: true });
    const [ir, dr] = [at(1, 'IR', { ties: { home: true }, lock: 'none' }), at(1, 'DR', { ties: { home: true } })];
    const list = listOf([ir, dr], dual, { rules: one });
    expect(entry(list, '1-DR')).toMatchObject({ signal: 'gold', covered: false, signalOrder: 1 });
    expect(entry(list, '1-IR')).toMatchObject({ signal: 'none', covered: false });
  });

  it.each([
    ['takes no signals', { takesSignals: false }],
    ['is marked Never', { include: 'never' as const }],
    ['is an ultra-reach', { selectivity: 'elite' as const, include: 'must' as const }],
  ])('does not need a twin that %s', (_, banned) => {
    const list = listOf([at(1, 'IR', banned), at(1, 'DR')], dual, { rules: one });
    expect(entry(list, '1-IR')).toMatchObject({ signal: 'none', covered: false });
    expect(entry(list, '1-DR')).toMatchObject({ signal: 'gold', covered: false, signalOrder: 1 });
  });

  it('is no matter where IR and DR have pools of their own', () => {
    const programs = pairs(1, 12, { friendly: true });
    const signals = (rules: Guide) =>
      listOf(programs, dual, { year: 2027, rules }).entries.map(({ signal, covered }) => [signal, covered]);
    expect(signals(one)).toEqual(signals(withOptions({ coversPair: 'no' })));
  });
});

describe('locks of a pair with one signal', () => {
  const others = [...pairs(10, 25, { friendly: true }), ...alone(41, 50)];

  it('count once, so that as many pairs as signals can be locked', () => {
    const locked = pairs(1, 6, { friendly: true, lock: 'gold' });
    const list = listOf([...locked, ...others], dual, { rules: one });
    expect(list.lockWarnings).toEqual([]);
    expect(locked.every(({ id }) => signalOf(list, id) === 'gold')).toBe(true);
    expect([used(list, 'gold'), used(list, 'silver')]).toEqual([6, 6]);
  });

  it('that differ leave the stronger one, and this is said', () => {
    const list = listOf([at(1, 'IR', { lock: 'silver' }), at(1, 'DR', { lock: 'gold' }), ...others], dual, {
      rules: one,
    });
    expect([signalOf(list, '1-IR'), signalOf(list, '1-DR')]).toEqual(['gold', 'gold']);
    expect(list.lockWarnings).toEqual([
      'Institution 1: the locked Silver signal gives way to Gold, which is locked at its twin; one signal covers both.',
    ]);
  });

  it('on one program reach the twin, which no rule of order holds back', () => {
    const list = listOf([...pair(2, { ties: { home: true } }), at(1, 'IR', { lock: 'gold' }), at(1, 'DR')], dual, {
      rules: limited(one, { gold: 1, silver: 1 }),
    });
    expect([signalOf(list, '1-IR'), signalOf(list, '1-DR'), signalOf(list, '2-IR')]).toEqual([
      'gold',
      'gold',
      'silver',
    ]);
    expect(insight(list, one).moves.has('1-IR')).toBe(false);
  });

  it('to None hold for their program only; taken away by hand, a signal leaves both', () => {
    const programs = [at(1, 'IR', { lock: 'none' }), at(1, 'DR'), ...pairs(2, 3)];
    expect(signalOf(listOf(programs, dual, { rules: one }), '1-DR')).not.toBe('none');
    const moved = withManualLocks(pairs(1, 3), new Map([['1-IR', 'none']]), true);
    const list = listOf(moved, dual, { rules: one });
    expect([signalOf(list, '1-IR'), signalOf(list, '1-DR')]).toEqual(['none', 'none']);
  });
});

describe('several homes', () => {
  it('are signalled in the order of the list as far as locks leave signals, and the others are named', () => {
    const programs = [
      at(1, 'IR', { ties: { home: true }, interest: 1 }),
      at(2, 'IR', { ties: { home: true }, interest: 5 }),
      at(3, 'IR', { lock: 'gold' }),
    ];
    for (const rules of [guide, one]) {
      const list = listOf(programs, dual, { rules: limited(rules, { gold: 1, silver: 1 }) });
      expect([signalOf(list, '1-IR'), signalOf(list, '2-IR')]).toEqual(['none', 'silver']);
      expect(warningsOf(list)).toContain('Locked signals leave none for these home programs: Institution 1 (X1).');
    }
  });
});

describe('in the order of the guide', () => {
  it('a pair takes one signal', () => {
    const rules = withOptions({ coversPair: 'yes', guideOrderOnly: true });
    const list = listOf([...pair(1, { ties: { home: true } }), ...pairs(2, 20, { friendly: true })], dual, { rules });
    expect([used(list, 'gold'), used(list, 'silver')]).toEqual([6, 6]);
    expect(entry(list, '1-IR')).toMatchObject({ signal: 'gold', covered: false, signalOrder: 1 });
    expect(entry(list, '1-DR')).toMatchObject({ signal: 'gold', covered: true, signalOrder: null });
  });
});

describe('signals that stand', () => {
  it('stay where they are as good, and a plan is as good as any move of it says', () => {
    const programs = pairs(1, 10, { friendly: true });
    const list = listOf(programs, dual, { rules: one });
    const again = listOf(programs, dual, { rules: one, current: list.solution.signals });
    expect([...again.solution.signals].sort()).toEqual([...list.solution.signals].sort());
    const { moves, figures } = insight(list, one);
    expect([...moves.keys()].every((id) => !entry(list, id).covered)).toBe(true);
    expect(figures.bound).toBeGreaterThanOrEqual(figures.value);
    expect(figures.planningIndex.shared).toBeLessThanOrEqual(100);
  });
});

type Kind = 'none' | 'silver' | 'gold';
const rank = { none: 0, silver: 1, gold: 2 };

/** The best value of any signals that keep rules 1 to 6 on the programs applied to, by trying them all. */
function bestByTrying(list: ApplicationList, rules: Guide, limits: { gold: number; silver: number }) {
  const applied = list.entries.filter(({ apply }) => apply);
  const main = list.applicant.mainSpecialty;
  const takes = ({ judged: { program, tier } }: ListEntry): boolean => {
    if (program.lock !== null) return program.lock !== 'none';
    return tier.tier !== 'Ultra-reach' && program.ties.away !== 'poor' && program.takesSignals;
  };
  const institutions = [...new Set(applied.map(({ judged }) => judged.program.institutionId))].map((id) => {
    const members = applied.filter(({ judged }) => judged.program.institutionId === id);
    const takers = members.filter(takes);
    const isMain = ({ judged }: ListEntry): boolean => judged.program.specialty === main;
    const counted = takers.find(isMain) ?? takers[0];
    const lock = takers.reduce<Kind>((most, { judged: { program } }) => {
      const own = program.lock ?? 'none';
      return rank[own] > rank[most] ? own : most;
    }, 'none');
    const tie = members[0]?.judged.signalTie === true && counted !== undefined;
    return { id, members, takers, counted, lock, tie, home: members[0]?.judged.program.ties.home === true };
  });
  const programs = applied.map(({ judged: { program }, candidate }) => {
    if (candidate === null) throw new Error('applied to without a candidate');
    const { utility, none, silver, gold } = candidate.prospect;
    const { id, specialty: pool, institutionId: institution } = program;
    return { id, utility, p: { none, silver, gold }, pool, institution, must: false, exclude: false };
  });
  const problem = { ...list.solution.free, programs, scenarios: sharedWorlds(programs, rules) };
  const worth = (given: ReadonlyMap<string, Kind>): number =>
    evaluate(
      { ...problem, signals: { scope: 'program', limits: [] } },
      institutions.flatMap(({ id, members, takers }) =>
        members.map((member) => ({
          id: member.judged.program.id,
          tier: takers.includes(member) ? (given.get(id) ?? 'none') : ('none' as const),
        })),
      ),
    ).value;
  const share = rules.signalShares[list.applicant.pathway.id];
  const most = (kind: 'gold' | 'silver'): number =>
    share === null ? Infinity : Math.ceil((limits[kind] * share[kind][0]) / share[kind][1]);
  const isAllowed = (given: ReadonlyMap<string, Kind>): boolean => {
    const of = (kind: Kind) => institutions.filter(({ id }) => given.get(id) === kind);
    for (const kind of ['gold', 'silver'] as const) {
      if (of(kind).length > limits[kind]) return false;
      const ir = of(kind).filter(
        ({ counted, tie, lock }) => counted?.judged.program.specialty === 'IR' && !tie && lock === 'none',
      );
      if (ir.length > most(kind)) return false;
    }
    const leads = institutions.filter(({ tie, lock }) => tie && lock === 'none');
    const least = Math.min(2, ...leads.map(({ id }) => rank[given.get(id) ?? 'none']));
    return institutions.every(({ id, tie, lock, takers, home }) => {
      const kind = given.get(id) ?? 'none';
      if (takers.length === 0) return kind === 'none';
      if (lock !== 'none') return kind === lock;
      if (tie) return !home || kind !== 'none';
      return rank[kind] <= least;
    });
  };
  const choices = institutions.reduce<Map<string, Kind>[]>(
    (all, { id }) =>
      all.flatMap((given) => (['none', 'silver', 'gold'] as const).map((kind) => new Map([...given, [id, kind]]))),
    [new Map<string, Kind>()],
  );
  const mine = new Map(
    institutions.map(({ id, takers }): [string, Kind] => [id, (takers[0]?.signal ?? 'none') as Kind]),
  );
  const isUnited = institutions.every(({ takers, members, counted }) =>
    members.every(
      (member) =>
        member.signal === (takers.includes(member) ? takers[0]?.signal : 'none') &&
        member.covered === (member.signal !== 'none' && member !== counted),
    ),
  );
  return {
    best: Math.max(...choices.filter(isAllowed).map(worth)),
    mine: worth(mine),
    isKept: isUnited && isAllowed(mine),
  };
}

describe('the signals of pairs, against all that keep the rules', () => {
  const limits = { gold: 2, silver: 2 };
  const institution = fc.record({
    has: fc.constantFrom('both', 'both', 'both', 'IR', 'DR'),
    tie: fc.constantFrom('none', 'none', 'none', 'home', 'mentor', 'exceptional', 'poor'),
    friendly: fc.tuple(fc.boolean(), fc.boolean()),
    interest: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
    takes: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })),
    elite: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
    lock: fc.tuple(...[0, 1].map(() => fc.constantFrom(null, null, null, null, null, 'none', 'silver', 'gold'))),
  });

  it.each([
    ['dual', dual, 0],
    ['dual, under shared risk', dual, 1.5],
    ['DR first', drFirst, 1.5],
  ] as const)('are the best: %s', (_, profile, shift) => {
    const base = limited(one, limits);
    const rules = { ...base, model: { ...base.model, sharedRisk: { ...base.model.sharedRisk, shift } } };
    fc.assert(
      fc.property(fc.array(institution, { minLength: 2, maxLength: 6 }), (drawn) => {
        let golds = 0;
        let silvers = 0;
        const programs = drawn.flatMap(({ has, tie, friendly, interest, takes, elite, lock }, index): Program[] => {
          const make = (specialty: 'IR' | 'DR', place: 0 | 1): Program[] => {
            if (has !== 'both' && has !== specialty) return [];
            let own = takes[place] === 0 ? null : (lock[place] ?? null);
            if (own === 'gold' && ++golds > limits.gold) own = null;
            if (own === 'silver' && ++silvers > limits.silver) own = null;
            return [
              at(index + 1, specialty, {
                friendly: friendly[place],
                interest: interest[place],
                takesSignals: takes[place] > 0,
                selectivity: elite[place] === 0 ? 'elite' : 'mid-tier',
                include: elite[place] === 0 ? 'must' : null,
                lock: own,
                ties: {
                  home: tie === 'home',
                  mentor: tie === 'mentor' ? 'strong' : 'none',
                  away: tie === 'exceptional' || tie === 'poor' ? tie : 'none',
                },
              }),
            ];
          };
          return [...make('IR', 0), ...make('DR', 1)];
        });
        fc.pre(programs.length > 0);
        const list = listOf(programs, profile, { rules });
        const { best, mine, isKept } = bestByTrying(list, rules, limits);
        // Homes beyond what locks leave are another rule's.
        fc.pre(best > -Infinity);
        expect(list.solution.status).toBe('optimal');
        expect(isKept).toBe(true);
        expect(mine).toBeCloseTo(best, 12);
        expect(list.solution.value).toBeCloseTo(best, 12);
      }),
      { seed: 43, numRuns: 120 },
    );
  });
});
