import fc from 'fast-check';
import { fit } from '../../src/assess/fit';
import { guide } from '../../src/guide/guide';
import type { Profile, Program, Ties } from '../../src/rows/records';
import { applicantOf, programOf, score, screenAt } from '../support/records';

const seed = 20250317;
const orNull = <T>(values: readonly T[]) => fc.constantFrom(...values, null);

const ties: fc.Arbitrary<Ties> = fc.record({
  home: fc.boolean(),
  away: fc.constantFrom('none', 'planned', 'poor', 'neutral', 'unrated', 'good', 'exceptional'),
  mentor: fc.constantFrom('none', 'weak', 'strong'),
  school: fc.boolean(),
  geography: fc.boolean(),
});

const program: fc.Arbitrary<Program> = fc
  .record({
    specialty: fc.constantFrom('IR' as const, 'DR' as const),
    selectivity: orNull(['elite', 'mid-tier', 'community'] as const),
    researchHeavy: fc.boolean(),
    screen: fc.oneof(
      fc.constant({ kind: 'none' } as const),
      fc.constant({ kind: 'unknown' } as const),
      fc.integer({ min: 220, max: 265 }).map(screenAt),
    ),
    strength: orNull(['strong', 'moderate', 'limited'] as const),
    rotations: orNull(['robust', 'some', 'none'] as const),
    esir: orNull([true, false]),
    sendsToIndependent: orNull([true, false]),
    friendly: fc.boolean(),
    interest: orNull([1, 2, 3, 4, 5]),
    state: orNull(['OH', 'PA', 'TX']),
    type: orNull(['university', 'community', 'hybrid'] as const),
    ties,
  })
  .map((fields) => programOf(fields));

const profile: fc.Arbitrary<Partial<Profile>> = fc.record({
  step2: orNull([score(215), score(229), score(246), score(262)]),
  step2Year: orNull([2019, 2024]),
  step1Failed: orNull([0, 1]),
  preferredStates: orNull([['OH'], ['PA', 'OH']]),
  avoidedStates: orNull([['TX']]),
  preferredType: orNull(['university', 'community'] as const),
});

const range = (one: Program, fields: Partial<Profile>) => fit(one, applicantOf(fields), guide);
const close = 1e-9;

it('lies between 0 and 100, low below middle below high', () => {
  fc.assert(
    fc.property(program, profile, (one, fields) => {
      const { low, middle, high } = range(one, fields);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(middle);
      expect(middle).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(100 + close);
    }),
    { seed, numRuns: 500 },
  );
});

describe('filling in an unknown fact of a program never leaves the range', () => {
  const facts: { [K in keyof Program]?: readonly Program[K][] } = {
    selectivity: ['elite', 'mid-tier', 'community'],
    strength: ['strong', 'moderate', 'limited'],
    rotations: ['robust', 'some', 'none'],
    esir: [true, false],
    sendsToIndependent: [true, false],
    state: ['OH', 'PA', 'TX', 'CA'],
    type: ['university', 'community', 'hybrid'],
    screen: [{ kind: 'none' }, screenAt(225), screenAt(240), screenAt(260)],
  };
  it.each(Object.keys(facts) as (keyof typeof facts)[])('%s', (fact) => {
    fc.assert(
      fc.property(program, profile, fc.constantFrom(...(facts[fact] ?? [])), (one, fields, value) => {
        const unknown = { ...one, [fact]: fact === 'screen' ? { kind: 'unknown' } : null };
        const open = range(unknown, fields);
        const known = range({ ...one, [fact]: value }, fields);
        expect(known.low).toBeGreaterThanOrEqual(open.low - close);
        expect(known.high).toBeLessThanOrEqual(open.high + close);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('more of a good thing never lowers low, middle or high', () => {
  const better: [string, (one: Program) => Program, (one: Program) => Program][] = [
    ['a friendly mark', (one) => ({ ...one, friendly: false }), (one) => ({ ...one, friendly: true })],
    ['home', (one) => tied(one, { home: false }), (one) => tied(one, { home: true })],
    ['a school connection', (one) => tied(one, { school: false }), (one) => tied(one, { school: true })],
    ['a geographic tie', (one) => tied(one, { geography: false }), (one) => tied(one, { geography: true })],
    ['a stronger mentor', (one) => tied(one, { mentor: 'weak' }), (one) => tied(one, { mentor: 'strong' })],
    ['a better away', (one) => tied(one, { away: 'neutral' }), (one) => tied(one, { away: 'good' })],
    ['an away that is done', (one) => tied(one, { away: 'planned' }), (one) => tied(one, { away: 'neutral' })],
    ['a stronger department', (one) => ({ ...one, strength: 'moderate' }), (one) => ({ ...one, strength: 'strong' })],
    ['better rotations', (one) => ({ ...one, rotations: 'some' }), (one) => ({ ...one, rotations: 'robust' })],
    ['ESIR', (one) => ({ ...one, esir: false }), (one) => ({ ...one, esir: true })],
    ['placements', (one) => ({ ...one, sendsToIndependent: false }), (one) => ({ ...one, sendsToIndependent: true })],
    ['more interest', (one) => ({ ...one, interest: 3 }), (one) => ({ ...one, interest: 4 })],
    ['a lower screen', (one) => ({ ...one, screen: screenAt(250) }), (one) => ({ ...one, screen: screenAt(240) })],
    ['no screen', (one) => ({ ...one, screen: screenAt(230) }), (one) => ({ ...one, screen: { kind: 'none' } })],
    [
      'a less selective program',
      (one) => ({ ...one, selectivity: 'elite' }),
      (one) => ({ ...one, selectivity: 'mid-tier' }),
    ],
    ['less research-heavy', (one) => ({ ...one, researchHeavy: true }), (one) => ({ ...one, researchHeavy: false })],
  ];
  it.each(better)('%s', (_, worse, best) => {
    fc.assert(
      fc.property(program, profile, (one, fields) => {
        const before = range(worse(one), fields);
        const after = range(best(one), fields);
        expect(after.low).toBeGreaterThanOrEqual(before.low - close);
        expect(after.middle).toBeGreaterThanOrEqual(before.middle - close);
        expect(after.high).toBeGreaterThanOrEqual(before.high - close);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('a better Step 2 CK', () => {
    fc.assert(
      fc.property(program, fc.integer({ min: 200, max: 280 }), fc.integer({ min: 0, max: 20 }), (one, points, more) => {
        const at = (value: number) => range(one, { step2: score(value), step2Year: 2020, step1Failed: 0 });
        if (points < 209) return; // the pass mark of 2020 changes more than the score
        expect(at(points + more).low).toBeGreaterThanOrEqual(at(points).low - close);
        expect(at(points + more).high).toBeGreaterThanOrEqual(at(points).high - close);
      }),
      { seed, numRuns: 300 },
    );
  });
});

const tied = (one: Program, change: Partial<Ties>): Program => ({ ...one, ties: { ...one.ties, ...change } });

it('is taken apart into its parts', () => {
  const one = programOf({
    specialty: 'DR',
    selectivity: 'mid-tier',
    strength: 'strong',
    rotations: 'robust',
    esir: true,
    sendsToIndependent: true,
    interest: 5,
    ties: { school: true },
  });
  const { low, high, parts } = range(one, { step2: score(246), step2Year: 2020, step1Failed: 0 });
  // ties 40 x 0.5, realism 30 x 0.5 (z 0 against a mid-tier program), training 20 x 1, preferences 10 x (0.5 + 0.15 + 0.1)
  expect(low).toBeCloseTo(20 + 15 + 20 + 7.5, 9);
  expect(high).toBe(low);
  expect(parts.training).toEqual({ low: 1, high: 1 });
});
