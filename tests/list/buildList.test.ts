import fc from 'fast-check';
import type { Profile } from '../../src/rows/records';
import { at, count, entry, listOf, pair, signalOf, withOptions } from '../support/listCase';
import { bandFacts, irProfileFacts, screenAt } from '../support/records';

const dual: Partial<Profile> = { ...bandFacts['below-average'], ...irProfileFacts.strong };
const drFirst: Partial<Profile> = { ...bandFacts['very-low'], ...irProfileFacts.limited };
const integrated: Partial<Profile> = { ...bandFacts['near-average'], ...irProfileFacts.excellent };
const pairs = (from: number, to: number, fields: Parameters<typeof pair>[1] = {}) =>
  Array.from({ length: to - from + 1 }, (_, index) => pair(from + index, fields)).flat();

describe('how many', () => {
  const many = pairs(100, 240, { friendly: true });
  const counts = (profile: Partial<Profile>) => {
    const applied = listOf(many, profile).entries.filter(({ apply }) => apply);
    return [
      applied.filter(({ judged }) => judged.program.specialty === 'IR').length,
      applied.filter(({ judged }) => judged.program.specialty === 'DR').length,
    ];
  };

  it.each([
    ['DR first, very low', drFirst, [0, 120]],
    ['DR first, below average', { ...bandFacts['below-average'], ...irProfileFacts.limited }, [0, 90]],
    ['Dual', dual, [25, 80]],
    ['Integrated first', integrated, [46, 50]],
  ] satisfies [string, Partial<Profile>, number[]][])('%s has its default caps', (_, profile, expected) => {
    expect(counts(profile)).toEqual(expected);
  });

  it('the number and the budget of the applicant rule instead of the defaults', () => {
    const [ir = 0, dr = 0] = counts({ ...dual, mostApplications: 40 });
    expect(ir + dr).toBe(40);
    expect(counts({ ...dual, budget: 440 }).reduce((sum, one) => sum + one, 0)).toBe(40);
  });

  it('charges 11 dollars for the first 30 in each specialty and 30 after', () => {
    const list = listOf(many, integrated);
    const fees = list.entries.filter(({ judged }) => judged.program.specialty === 'IR').map(({ fee }) => fee);
    expect(fees.reduce((sum, fee) => sum + fee, 0)).toBe(30 * 11 + 16 * 30);
    expect(fees.slice(0, 30).every((fee) => fee === 11)).toBe(true);
  });

  it('keeps in musts, locks and the home institution beyond any limit, and says so', () => {
    const programs = [
      ...pair(1, { ties: { home: true } }),
      at(2, 'IR', { include: 'must' }),
      at(3, 'DR', { lock: 'silver' }),
      ...pairs(10, 20),
    ];
    const list = listOf(programs, { ...dual, mostApplications: 2 });
    const applied = list.entries.filter(({ apply }) => apply).map(({ judged }) => judged.program.id);
    expect(applied.sort()).toEqual(['1-DR', '1-IR', '2-IR', '3-DR']);
    expect(list.room.warnings).toHaveLength(1);
    expect(listOf(programs, { ...dual, budget: 22 }).room.warnings).toEqual([
      'Programs marked Must, locked or at home cost $44, more than the budget of $22; the budget was raised for them.',
    ]);
  });

  it('Must applies to what the pathway would not, Never to nothing', () => {
    const list = listOf(
      [at(1, 'IR', { selectivity: 'elite', include: 'must' }), ...pair(2, { include: 'never' })],
      dual,
    );
    expect(entry(list, '1-IR')).toMatchObject({ apply: true, signal: 'none' });
    expect(entry(list, '2-DR').apply).toBe(false);
  });
});

describe('signals', () => {
  it('uses all of them where it can, within the limits', () => {
    const list = listOf(pairs(1, 30), dual);
    expect([count(list, 'gold'), count(list, 'silver')]).toEqual([6, 6]);
    expect(list.solution.status).toBe('optimal');
  });

  it('signals the home program first, at its main specialty', () => {
    const programs = [...pair(1, { ties: { home: true } }), ...pairs(2, 40, { friendly: true })];
    expect(signalOf(listOf(programs, dual), '1-IR')).not.toBe('none');
    expect(signalOf(listOf(programs, drFirst), '1-DR')).not.toBe('none');
  });

  it('leads with the other program of the institution where the main one cannot be signalled', () => {
    const programs = [
      at(1, 'IR', { ties: { home: true }, takesSignals: false }),
      at(1, 'DR', { ties: { home: true } }),
      ...pairs(2, 20),
    ];
    const list = listOf(programs, dual);
    expect([...list.solution.leads]).toEqual(['1-DR']);
    expect(signalOf(list, '1-DR')).not.toBe('none');
  });

  it('gives no program without a signal tie a better signal than a lead', () => {
    const rank: Record<string, number> = { gold: 2, silver: 1, none: 0 };
    const tied = fc.record({
      home: fc.boolean(),
      mentor: fc.constantFrom('none', 'weak', 'strong'),
      away: fc.constantFrom('none', 'good', 'poor', 'exceptional'),
    } as const);
    const fields = fc.record({
      ties: tied,
      selectivity: fc.constantFrom('elite', 'mid-tier', 'community', null),
      friendly: fc.boolean(),
      interest: fc.integer({ min: 1, max: 5 }),
    } as const);
    fc.assert(
      fc.property(
        fc.array(fields, { minLength: 3, maxLength: 16 }),
        fc.constantFrom(dual, drFirst, integrated),
        (all, profile) => {
          const list = listOf(
            all.flatMap((one, index) => pair(index + 1, one)),
            profile,
          );
          const { leads } = list.solution;
          const worstLead = Math.min(
            9,
            ...list.entries.filter((one) => leads.has(one.judged.program.id)).map(({ signal }) => rank[signal] ?? 0),
          );
          const bestOther = Math.max(
            0,
            ...list.entries.filter(({ judged }) => !judged.signalTie).map(({ signal }) => rank[signal] ?? 0),
          );
          expect(bestOther === 0 || bestOther <= worstLead).toBe(true);
          for (const { apply, signal, judged } of list.entries) {
            if (signal === 'none') continue;
            expect(apply).toBe(true);
            expect(judged.tier.tier).not.toBe('Ultra-reach');
            expect(judged.program.ties.away).not.toBe('poor');
          }
          expect(count(list, 'gold')).toBeLessThanOrEqual(6);
          expect(count(list, 'silver')).toBeLessThanOrEqual(6);
        },
      ),
      { seed: 416420, numRuns: 120 },
    );
  });

  it.each([
    ['dr-first', drFirst, 1, 2],
    ['dual', dual, 4, 4],
  ] as const)('gives IR no more than its share of a shared pool in %s', (_, profile, gold, silver) => {
    const programs = [
      ...Array.from({ length: 20 }, (__, index) => at(100 + index, 'IR', { ties: { away: 'good' }, interest: 5 })),
      ...Array.from({ length: 20 }, (__, index) => at(200 + index, 'DR', { interest: 1 })),
    ];
    const list = listOf(programs, profile);
    expect(count(list, 'gold', 'IR')).toBeLessThanOrEqual(gold);
    expect(count(list, 'silver', 'IR')).toBeLessThanOrEqual(silver);
    const lifted = listOf(programs, profile, { rules: withOptions({ limitShare: false }) });
    expect(count(lifted, 'gold', 'IR')).toBeGreaterThan(gold);
    expect(lifted.solution.value).toBeGreaterThan(list.solution.value);
  });

  it('does not count leads and locks in the share', () => {
    const programs = [
      ...Array.from({ length: 6 }, (_, index) => at(100 + index, 'IR', { ties: { mentor: 'strong' } })),
      ...pairs(200, 220),
    ];
    expect(count(listOf(programs, drFirst), 'gold', 'IR')).toBeGreaterThan(1);
  });

  it('keeps the pools of 2027 apart', () => {
    const list = listOf(pairs(1, 40, { friendly: true }), dual, { year: 2027 });
    expect([count(list, 'gold', 'DR'), count(list, 'silver', 'DR')]).toEqual([6, 9]);
    expect([count(list, 'single', 'IR'), count(list, 'single', 'DR')]).toEqual([8, 0]);
    expect(Math.max(...list.entries.map(({ signalOrder }) => signalOrder ?? 0))).toBe(15);
  });

  it('uses single signals in a season without tiers', () => {
    const list = listOf([at(1, 'IR', { lock: 'silver' }), ...pairs(2, 30)], dual, { year: 2023 });
    expect([count(list, 'single'), count(list, 'gold'), count(list, 'silver')]).toEqual([6, 0, 0]);
    expect(signalOf(list, '1-IR')).toBe('single');
  });

  it('gives none to a program after a poor away, one that takes none, or an ultra-reach', () => {
    const programs = [
      at(1, 'DR', { ties: { away: 'poor', mentor: 'strong' }, interest: 5 }),
      at(2, 'DR', { takesSignals: false, interest: 5 }),
      at(3, 'DR', { selectivity: 'elite', include: 'must', interest: 5 }),
    ];
    const list = listOf(programs, dual);
    expect(count(list, 'none')).toBe(3);
  });
});

describe('locks', () => {
  it('stay, and make the program applied to', () => {
    const programs = [
      at(1, 'IR', { selectivity: 'elite', lock: 'gold' }),
      at(2, 'DR', { lock: 'none', interest: 5 }),
      ...pairs(3, 20),
    ];
    const list = listOf(programs, dual);
    expect(entry(list, '1-IR')).toMatchObject({ apply: true, signal: 'gold' });
    expect(signalOf(list, '2-DR')).toBe('none');
    expect(list.lockWarnings).toEqual([
      'Institution 1: a signal is locked on an ultra-reach, where the file is unlikely to be read (X4).',
    ]);
  });

  it('are dropped and reported on programs marked Never or taking no signals', () => {
    const programs = [
      at(1, 'IR', { include: 'never', lock: 'gold' }),
      at(2, 'DR', { takesSignals: false, lock: 'gold' }),
      ...pairs(3, 9),
    ];
    const list = listOf(programs, dual);
    expect([signalOf(list, '1-IR'), signalOf(list, '2-DR')]).toEqual(['none', 'none']);
    expect(entry(list, '2-DR').apply).toBe(true);
    expect(list.lockWarnings).toHaveLength(2);
  });

  it('beyond the limit the first in list order stay', () => {
    const programs = Array.from({ length: 8 }, (_, index) =>
      at(10 + index, 'DR', { lock: 'gold', interest: 1 + (index % 5) }),
    );
    const list = listOf(programs, dual);
    expect(count(list, 'gold')).toBe(6);
    expect(list.lockWarnings).toHaveLength(2);
    expect(list.entries.slice(0, 6).every(({ signal }) => signal === 'gold')).toBe(true);
  });

  it('that use up the limit leave the home program without a signal', () => {
    const locked = [
      ...Array.from({ length: 6 }, (_, index) => at(10 + index, 'DR', { lock: 'gold' })),
      ...Array.from({ length: 6 }, (_, index) => at(30 + index, 'DR', { lock: 'silver' })),
    ];
    const list = listOf([...pair(1, { ties: { home: true } }), ...locked], dual);
    expect(list.solution.status).toBe('optimal');
    expect(list.solution.homesLeft.map(({ program }) => program.id)).toEqual(['1-IR']);
    expect(signalOf(list, '1-IR')).toBe('none');
  });
});

describe('order', () => {
  it('applied before not, then tier, signal, main specialty, fit and id', () => {
    const programs = [
      at(9, 'IR', { selectivity: 'elite' }),
      ...pair(1, { ties: { home: true } }),
      ...pairs(2, 8, { friendly: true }),
      at(20, 'DR', { screen: screenAt(240) }),
    ];
    const list = listOf(programs, dual);
    const keys = list.entries.map(({ apply, judged }) => `${apply ? 0 : 1} ${judged.tier.tier}`);
    expect(keys.at(-1)).toBe('1 Ultra-reach');
    expect(keys[0]).toBe('0 Priority');
    const tiers = ['0 Priority', '0 Target', '0 Safety', '0 Reach', '1 Ultra-reach'];
    expect(keys.map((key) => tiers.indexOf(key))).toEqual(keys.map((key) => tiers.indexOf(key)).sort());
  });

  it('does not hang on the order of the rows', () => {
    const programs = [...pair(1, { ties: { home: true } }), ...pairs(2, 30), ...pairs(40, 50, { friendly: true })];
    const expected = listOf(programs, dual).entries.map(({ judged, signal }) => [judged.program.id, signal]);
    fc.assert(
      fc.property(fc.shuffledSubarray(programs, { minLength: programs.length }), (shuffled) => {
        const list = listOf(shuffled, dual);
        expect(list.entries.map(({ judged, signal }) => [judged.program.id, signal])).toEqual(expected);
      }),
      { seed: 7, numRuns: 20 },
    );
  });
});

describe('guide order only', () => {
  const rules = withOptions({ guideOrderOnly: true });
  it('signals home, strong mentors, exceptional aways, other strong ties and then by tier', () => {
    const programs = [
      at(1, 'IR', { ties: { home: true } }),
      at(2, 'IR', { ties: { mentor: 'strong' } }),
      at(3, 'IR', { ties: { away: 'exceptional' } }),
      at(4, 'IR', { ties: { away: 'good' } }),
      at(5, 'IR', { friendly: true }),
      at(6, 'DR', { friendly: true }),
      at(7, 'DR', { selectivity: null }),
    ];
    const list = listOf(programs, dual, { rules });
    expect(list.solution.status).toBe('off');
    expect([1, 2, 3, 4, 5].map((id) => signalOf(list, `${id}-IR`))).toEqual(['gold', 'gold', 'gold', 'gold', 'gold']);
    expect([signalOf(list, '6-DR'), signalOf(list, '7-DR')]).toEqual(['gold', 'silver']);
  });

  it('holds the limits on applications', () => {
    const list = listOf(pairs(1, 60, { friendly: true }), dual, { rules });
    const applied = list.entries.filter(({ apply }) => apply);
    expect(applied.filter(({ judged }) => judged.program.specialty === 'IR')).toHaveLength(25);
  });
});
