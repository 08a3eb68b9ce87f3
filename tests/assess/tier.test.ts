import { tier, tierReasons } from '../../src/assess/tier';
import { guide } from '../../src/guide/guide';
import type { Tier } from '../../src/guide/decisions/tiers';
import type { Profile } from '../../src/rows/records';
import {
  applicantOf,
  bandFacts,
  failed,
  irProfileFacts,
  notTaken,
  programOf,
  score,
  screenAt,
} from '../support/records';

type ProgramFields = Parameters<typeof programOf>[0];

const low: Partial<Profile> = { ...bandFacts['below-average'], ...irProfileFacts.strong };
const near: Partial<Profile> = { ...bandFacts['near-average'], ...irProfileFacts.strong };
const tierOf = (program: ProgramFields, profile: Partial<Profile>) =>
  tier(programOf(program), applicantOf(profile), guide);

describe('Ultra-reach', () => {
  it.each([
    [244, 'Target'], // 9 under is under the screen: see below
    [245, 'Ultra-reach'],
    [246, 'Ultra-reach'],
  ])('with a Step 2 CK of 235 and a screen of %d', (screen, expected) => {
    const found = tierOf({ specialty: 'DR', selectivity: 'mid-tier', screen: screenAt(screen) }, low).tier;
    expect(found === 'Ultra-reach').toBe(expected === 'Ultra-reach');
  });

  it.each(['elite program', 'research-heavy program'])('with low scores at an %s', (kind) => {
    const program: ProgramFields = kind === 'elite program' ? { selectivity: 'elite' } : { researchHeavy: true };
    expect(tierOf(program, low).tier).toBe('Ultra-reach');
    expect(tierOf(program, near).tier).toBe('Reach');
  });

  it('not with a friendly mark, and not with a strong tie', () => {
    expect(tierOf({ selectivity: 'elite', friendly: true }, low).tier).toBe('Target');
    expect(tierOf({ selectivity: 'elite', ties: { home: true } }, low).tier).toBe('Priority');
  });

  it('not for an unknown band: unknown is not low', () => {
    expect(tierOf({ selectivity: 'elite' }, irProfileFacts.strong).tier).toBe('Reach');
  });

  it('judges by the personal band, not by the class', () => {
    const inClass = { ...near, classMean: 270, classSd: 10 };
    expect(applicantOf(inClass).standing.pathwayBand).toBe('below-average');
    expect(tierOf({ selectivity: 'elite' }, inClass).tier).toBe('Reach');
  });

  it('stays careful with the recovered', () => {
    const recovered = { step1: failed, step2: score(255), step2Year: 2024, ...irProfileFacts.strong };
    expect(tierOf({ selectivity: 'elite' }, recovered).tier).toBe('Ultra-reach');
  });
});

describe('Priority', () => {
  it.each([
    [{ home: true }, 'Priority'],
    [{ away: 'exceptional' }, 'Priority'],
    [{ away: 'good' }, 'Priority'],
    [{ away: 'unrated' }, 'Priority'],
    [{ away: 'neutral' }, 'Priority'],
    [{ mentor: 'strong' }, 'Priority'],
    [{ away: 'poor' }, 'Target'],
    [{ away: 'planned' }, 'Target'],
    [{ mentor: 'weak' }, 'Target'],
    [{ school: true, geography: true }, 'Target'],
  ] as const)('with %j is %s', (ties, expected) => {
    expect(tierOf({ selectivity: 'mid-tier', ties }, near).tier).toBe(expected);
  });

  it('stays Priority under the screen, and says so', () => {
    const program = programOf({ ties: { home: true }, screen: screenAt(260) });
    const applicant = applicantOf(low);
    const assessed = tier(program, applicant, guide);
    expect(assessed).toMatchObject({ tier: 'Priority', under: 25 });
    const texts = tierReasons(program, assessed, applicant, guide).map(({ text }) => text);
    expect(texts.some((text) => text.startsWith('Priority, under the screen'))).toBe(true);
  });
});

describe('Safety', () => {
  const program: ProgramFields = { specialty: 'DR', selectivity: 'community' };

  it('for a DR program of known, not selective kind with no screen in the way', () => {
    expect(tierOf(program, near).tier).toBe('Safety');
    expect(tierOf({ ...program, screen: screenAt(246) }, near).tier).toBe('Safety');
  });

  it.each([
    ['IR', { ...program, specialty: 'IR' }, near],
    ['an unknown screen', { ...program, screen: { kind: 'unknown' } }, near],
    ['a screen just above', { ...program, screen: screenAt(247) }, near],
    ['unknown selectivity', { ...program, selectivity: null }, near],
    ['an elite program', { ...program, selectivity: 'elite' }, near],
    ['a research-heavy program', { ...program, researchHeavy: true }, near],
    ['a band below average', program, low],
    ['a DO', program, { ...near, degree: 'DO' }],
    ['a failed attempt', program, { ...near, step1Failed: 1 }],
    ['no Step 2 CK', program, { ...near, step2: notTaken, step1: score(240) }],
  ] satisfies [string, ProgramFields, Partial<Profile>][])('not with %s', (_, fields, profile) => {
    expect(tierOf(fields, profile).tier).not.toBe('Safety');
  });

  it('not on the way through DR', () => {
    const drFirst = { ...near, classMean: 290, classSd: 10, ...irProfileFacts.limited };
    expect(applicantOf(drFirst).pathway.id).toBe('dr-first');
    expect(tierOf(program, drFirst).tier).toBe('Target');
  });
});

describe('Target', () => {
  it.each([
    [{ school: true }, 'Target'],
    [{ mentor: 'weak', geography: true }, 'Reach'],
    [{}, 'Reach'],
  ] as const)('for IR with a low band needs a tie of 0.5: %j gives %s', (ties, expected) => {
    expect(tierOf({ selectivity: 'mid-tier', ties }, low).tier).toBe(expected);
  });

  it('for DR with a low band needs no tie', () => {
    expect(tierOf({ specialty: 'DR', selectivity: 'mid-tier' }, low).tier).toBe('Target');
  });

  it('not under the screen by a single point, friendly or not', () => {
    expect(tierOf({ specialty: 'DR', selectivity: 'community', screen: screenAt(236) }, low).tier).toBe('Reach');
    expect(tierOf({ friendly: true, screen: screenAt(236) }, low).tier).toBe('Reach');
    expect(tierOf({ friendly: true, screen: screenAt(235) }, low).tier).toBe('Target');
  });

  it('an unknown screen does not stand in the way', () => {
    expect(tierOf({ friendly: true, screen: { kind: 'unknown' } }, low).tier).toBe('Target');
  });

  it.each([
    [256, 'strong', 'Reach'],
    [257, 'strong', 'Target'],
    [257, 'moderate', 'Reach'],
    [257, 'excellent', 'Target'],
  ] as const)(
    'at selective programs asks for the upper quartile: %d with a %s profile is %s',
    (points, level, expected) => {
      const profile = { step2: score(points), step2Year: 2020, ...irProfileFacts[level] };
      expect(tierOf({ selectivity: 'elite' }, profile).tier).toBe(expected);
    },
  );
});

describe('Reach', () => {
  it.each([
    ['its selectivity is unknown', {}, near, true],
    ['Step 2 CK is unknown', { selectivity: 'mid-tier' }, irProfileFacts.strong, true],
    ['selectivity is unknown but it is under the screen', { screen: screenAt(250) }, near, false],
    ['research-heavy makes the kind known', { researchHeavy: true }, near, false],
    ['elite', { selectivity: 'elite' }, near, false],
  ] satisfies [string, ProgramFields, Partial<Profile>, boolean][])(
    '%s: open is decided rightly',
    (_, program, profile, open) => {
      expect(tierOf(program, profile)).toMatchObject({ tier: 'Reach', open });
    },
  );
});

describe('in words', () => {
  const texts = (fields: ProgramFields, profile: Partial<Profile>): string[] => {
    const program = programOf(fields);
    const applicant = applicantOf(profile);
    return tierReasons(program, tier(program, applicant, guide), applicant, guide).map(({ text }) => text);
  };
  const upper = { step2: score(257), step2Year: 2020, ...irProfileFacts.excellent };
  const unknown = { kind: 'unknown' } as const;
  const unsure = 'Has a screen, number not known';

  it.each([
    [
      { screen: screenAt(245) },
      low,
      ['Step 2 CK 235 is 10 under the screen of 245, with no strong tie and no friendly mark'],
    ],
    [
      { screen: screenAt(244), selectivity: 'elite', ties: { school: true } },
      low,
      ['Elite program, low scores, no strong tie and no friendly mark', 'School connection'],
    ],
    [
      { researchHeavy: true, selectivity: 'community' },
      low,
      ['Research-heavy program, low scores, no strong tie and no friendly mark'],
    ],
    [
      { ties: { home: true }, screen: screenAt(236), friendly: true },
      low,
      [
        'Home program',
        'Priority, under the screen (235 against 236): Priority orders effort, not odds',
        'Marked as taking lower scores',
      ],
    ],
    [
      { specialty: 'DR', selectivity: 'community', friendly: true, ties: { geography: true } },
      near,
      ['DR safety net: Community, no screen in the way', 'Geographic tie', 'Marked as taking lower scores'],
    ],
    [{ friendly: true, screen: unknown }, low, ['Takes lower scores and no screen is in the way', unsure]],
    [
      { selectivity: 'elite', screen: unknown },
      upper,
      ['Selective, but the scores are in the upper quartile and the IR profile is Excellent', unsure],
    ],
    [{ selectivity: 'mid-tier', screen: unknown }, near, ['Mid-tier: a realistic kind of program', unsure]],
    [
      { selectivity: 'mid-tier', ties: { school: true } },
      low,
      ['Mid-tier with a tie that counts', 'School connection'],
    ],
    [{ specialty: 'DR', selectivity: 'community' }, low, ['Community DR program in reach']],
    [
      { screen: screenAt(236), friendly: true, ties: { geography: true } },
      low,
      ['Under the screen (235 against 236)', 'Geographic tie', 'Marked as taking lower scores'],
    ],
    [{ screen: unknown }, near, ['Open: its selectivity would settle the tier', unsure]],
    [{ selectivity: 'mid-tier' }, irProfileFacts.strong, ['Open: a Step 2 CK score would settle the tier']],
    [{}, irProfileFacts.strong, ['Open: its selectivity and a Step 2 CK score would settle the tier']],
    [{ selectivity: 'elite', screen: unknown }, near, ['Elite program', unsure]],
    [{ researchHeavy: true }, near, ['Research-heavy program']],
    [
      { selectivity: 'mid-tier', screen: unknown },
      low,
      ['Integrated IR with low scores and no tie strong enough for a target', unsure],
    ],
  ] satisfies [ProgramFields, Partial<Profile>, string[]][])('%j for %j', (program, profile, expected) => {
    expect(texts(program, profile)).toEqual(expected);
  });
});

describe('a tier that an adviser set', () => {
  const set = (value: Tier): ProgramFields => ({
    selectivity: null,
    adviser: { tier: { value, reason: 'Knows the program director' }, signal: null },
  });

  it.each([
    ['Target', 'Adviser: Knows the program director (Target instead of Reach)'],
    ['Reach', 'Adviser: Knows the program director (Reach, as the rules say too)'],
  ] as const)('%s goes before the rules, which are said after it', (value, first) => {
    const program = programOf(set(value));
    const applicant = applicantOf(near);
    const assessed = tier(program, applicant, guide);
    expect(assessed).toMatchObject({ tier: value, open: false, ruled: { tier: 'Reach', open: true } });
    expect(tierReasons(program, assessed, applicant, guide).map(({ text }) => text)).toEqual([
      first,
      'Open: its selectivity would settle the tier',
    ]);
  });
});
