import { guide } from '../../src/guide/guide';
import type { Profile } from '../../src/rows/records';
import { applicantOf, bandFacts, failed, irProfileFacts, passed, score } from '../support/records';

const pathway = (fields: Partial<Profile>) => applicantOf(fields).pathway;

const table = {
  failed: ['dr-first guide', 'dr-first ours', 'dr-first ours', 'dual ours'],
  'very-low': ['dr-first guide', 'dr-first ours', 'dr-first ours', 'dual ours'],
  'below-average': ['dr-first ours', 'dual ours', 'dual guide', 'dual guide'],
  'near-average': ['dual ours', 'dual ours', 'dual ours', 'integrated-first guide'],
  'at-or-above-average': ['dual ours', 'dual ours', 'integrated-first ours', 'integrated-first ours'],
  unknown: ['dr-first ours', 'dual ours', 'dual ours', 'dual ours'],
} as const;

describe('the decision table', () => {
  const rows = (Object.keys(table) as (keyof typeof table)[]).flatMap((band) =>
    (Object.keys(irProfileFacts) as (keyof typeof irProfileFacts)[]).map(
      (level, index) => [band, level, table[band][index]] as const,
    ),
  );
  it.each(rows)('%s with a %s profile is %s', (band, level, expected) => {
    // a failed Step 2 CK, so that a good score does not count as recovered
    const scores = band === 'failed' ? { step2: failed } : bandFacts[band];
    const { id, basis } = pathway({ ...scores, ...irProfileFacts[level] });
    expect(`${id} ${basis}`).toBe(expected);
  });

  it('uses the row of below average for the recovered', () => {
    const fields = { step1: failed, step2: score(255), step2Year: 2024, ...irProfileFacts.strong };
    expect(pathway(fields)).toMatchObject({ id: 'dual', basis: 'guide', flags: ['recovered'] });
  });

  it('says what the pathway will be if the planned steps succeed', () => {
    const fields: Partial<Profile> = {
      ...bandFacts['below-average'],
      ...irProfileFacts.limited,
      homeRotation: 'scheduled',
      irLettersAsked: 2,
    };
    expect(pathway(fields)).toMatchObject({ id: 'dr-first', planned: 'dual' });
  });

  it('always keeps DR in, with P4', () => {
    const { reasons } = pathway({ ...bandFacts['at-or-above-average'], ...irProfileFacts.excellent });
    expect(reasons.some(({ criteria }) => criteria.includes('P4'))).toBe(true);
  });
});

describe('flags', () => {
  const flags = (fields: Partial<Profile>) => pathway({ ...irProfileFacts.strong, ...fields }).flags;
  const near = bandFacts['near-average'];

  it('is incomplete without any score, with Step 1 alone, or with an open IR profile', () => {
    expect(flags({})).toContain('incomplete');
    expect(flags({ step1: score(230) })).toContain('incomplete');
    expect(flags({ ...near, irLetters: null })).toContain('incomplete');
    expect(flags(near)).not.toContain('incomplete');
  });

  it('is not incomplete because defaults were assumed', () => {
    expect(flags({ ...near, step1Failed: null, degree: null, clinicalRecord: null })).toEqual([]);
  });

  it.each([
    ['none', true],
    ['considering', true],
    [null, true],
    ['under-way', false],
    ['done', false],
  ] as const)('asks for a research year when it is %s: %s', (researchYear, raised) => {
    const found = pathway({ ...bandFacts['very-low'], ...irProfileFacts.limited, researchYear }).flags;
    expect(found.includes('research-year')).toBe(raised);
  });

  it('asks for a research year only with the lowest bands and a limited profile', () => {
    expect(pathway({ ...bandFacts['below-average'], ...irProfileFacts.limited }).flags).not.toContain('research-year');
    expect(pathway({ ...bandFacts['very-low'], ...irProfileFacts.moderate }).flags).not.toContain('research-year');
  });

  it.each([
    ['one cycle without interviews', { previousCycles: 1, previousInterviews: 0 }, false],
    ['two cycles without interviews', { previousCycles: 2, previousInterviews: 0 }, true],
    ['two cycles with one interview', { previousCycles: 2, previousInterviews: 1 }, false],
    ['two cycles, interviews not known', { previousCycles: 2 }, false],
    ['one failed attempt', { step1Failed: 1 }, false],
    ['two failed attempts in all', { step1Failed: 1, step2Failed: 1 }, true],
    ['an alternative alone', { alternativeSpecialty: 'Anesthesiology' }, false],
    ['an alternative and a previous cycle', { alternativeSpecialty: 'Anesthesiology', previousCycles: 1 }, true],
    ['an alternative and a failed band', { alternativeSpecialty: 'Anesthesiology', step1: failed }, true],
    ['a very low score alone', bandFacts['very-low'], false],
    ['a very low score and an alternative', { ...bandFacts['very-low'], alternativeSpecialty: 'Medicine' }, true],
  ] satisfies [string, Partial<Profile>, boolean][])('pivot review with %s: %s', (_, fields, raised) => {
    expect(flags({ ...near, ...fields }).includes('pivot-review')).toBe(raised);
  });

  it('asks how many interviews came where that is blank', () => {
    const { reasons } = pathway({ ...near, ...irProfileFacts.strong, previousCycles: 2 });
    expect(reasons.some(({ text, criteria }) => text.endsWith('should be reviewed.') && criteria.includes('P5'))).toBe(
      true,
    );
  });

  it.each([
    ['MD', 246, false],
    ['DO', 246, true],
    ['IMG', 246, true],
    [null, 256, false],
    [null, 257, true],
  ] as const)('outside the guide: %s with %d in 2020: %s', (degree, points, raised) => {
    expect(flags({ degree, step2: score(points), step2Year: 2020 }).includes('outside-guide')).toBe(raised);
  });

  it('is not outside the guide with high scores after a failed attempt', () => {
    expect(flags({ step1: failed, step2: score(270), step2Year: 2020 })).toEqual(['recovered']);
  });

  it('gives flags in the order of the contract', () => {
    const found = pathway({
      step2: score(225),
      step1: passed,
      previousCycles: 2,
      previousInterviews: 0,
      degree: 'DO',
      irLetters: 0,
      researchYear: 'none',
    });
    expect(found.flags).toEqual(['borderline', 'research-year', 'pivot-review', 'outside-guide']);
  });
});

describe('in words', () => {
  const texts = (fields: Partial<Profile>): string[] =>
    pathway({ ...bandFacts['near-average'], ...irProfileFacts.strong, ...fields })
      .reasons.map(({ text }) => text)
      .filter((text) => !/^(Step 2 CK|Band|IR profile:|DR is always)/.test(text));
  const row = 'Dual: the guide asks for an excellent IR profile before Integrated IR leads.';
  const failedOnce =
    'One attempt failed on Step 1: the band is Failed. It weighs heavily, but it is not a permanent barrier.';

  it.each([
    [{}, [row]],
    [{ previousCycles: 1 }, [row]],
    [
      { previousCycles: 2 },
      [row, 'How many interviews came in the 2 previous cycles? Without any, the goal should be reviewed.'],
    ],
    [
      { previousCycles: 3, previousInterviews: 0 },
      [row, 'Review the goal: 3 previous cycles and no interviews in them.'],
    ],
    [{ previousCycles: 2, previousInterviews: 1 }, [row]],
    [{ alternativeSpecialty: 'Surgery' }, [row]],
    [
      { alternativeSpecialty: 'Surgery', previousCycles: 1 },
      [row, 'Review the goal: Surgery is a strong alternative.'],
    ],
    [
      { degree: 'DO' },
      [row, 'The guide was written for MD graduates, not for DO: take everything here with that in mind.'],
    ],
    [
      { irLetters: null },
      [
        'Dual: scores near average keep Integrated IR open, but the IR profile is still thin.',
        'The IR profile could be Limited, Moderate or Strong. It depends on: irLetters. The lowest is used.',
      ],
    ],
    [
      { step1: failed, step2: score(230) },
      [
        'DR first: strong IR exposure helps most where programs know you; DR stays the primary target, with IR where there is a strong tie.',
        failedOnce,
      ],
    ],
    [
      { step1Failed: 1, step2Failed: 1 },
      [
        'DR first: strong IR exposure helps most where programs know you; DR stays the primary target, with IR where there is a strong tie.',
        '2 attempts failed on Step 1 and Step 2 CK: the band is Failed. It weighs heavily, but it is not a permanent barrier.',
        'Review the goal: 2 failed attempts in all.',
      ],
    ],
    [
      { ...irProfileFacts.limited, step2: score(215) },
      [
        'DR first: very low scores or a failed exam with little IR exposure: DR is the primary target.',
        'Consider a dedicated IR research year before or instead of applying now.',
      ],
    ],
    [
      { step2: null },
      [
        'Dual: no score is known: both routes stay open.',
        'Score band: no exam score is known, so it is Unknown.',
        'The band would be settled by: step2.',
      ],
    ],
    [
      { step2: score(263), step2Year: 2024 },
      [
        'Integrated first: scores and IR profile both carry Integrated IR; DR stays as the safety net.',
        'The guide was written for low scores; these are in the upper quartile.',
      ],
    ],
  ] satisfies [Partial<Profile>, string[]][])('%j', (fields, expected) => {
    expect(texts(fields)).toEqual(expected);
  });
});

it('reviews the goal from as many cycles and attempts as the settings say, and counts one as one', () => {
  const rules = { ...guide, bandRules: { ...guide.bandRules, manyCycles: 1, manyFailures: 1 } };
  const { reasons } = applicantOf({ previousCycles: 1, previousInterviews: 0, step1: failed }, rules).pathway;
  expect(reasons.filter(({ criteria }) => criteria.includes('P5')).map(({ text }) => text)).toEqual([
    'Review the goal: 1 previous cycle and no interviews in them.',
    'Review the goal: 1 failed attempt in all.',
  ]);
});

it('says what was assumed for blank fields', () => {
  expect(applicantOf().assumptions).toHaveLength(9);
  expect(applicantOf({ degree: 'MD', step1Failed: 0 }).assumptions).toHaveLength(7);
});
