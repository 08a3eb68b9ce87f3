import { afterPlannedSteps, irProfile } from '../../src/assess/irProfile';
import { guide } from '../../src/guide/guide';
import type { Profile } from '../../src/rows/records';
import { irProfileFacts, profileOf } from '../support/records';

const level = (fields: Partial<Profile>) => irProfile(profileOf(fields), guide).level;

describe('level of the IR profile', () => {
  it.each(Object.entries(irProfileFacts))('the facts of %s give that level', (name, fields) => {
    expect(irProfile(profileOf(fields), guide)).toMatchObject({ level: name, possible: [name], missing: [] });
  });

  it.each([
    ['no strong IR letter', { irLetters: 0 }, 'limited'],
    ['one letter', { irLetters: 1 }, 'moderate'],
    ['two letters', { irLetters: 2 }, 'excellent'],
    ['no away', { awaysDone: 0 }, 'strong'],
    ['no scholarship', { scholarship: 0 }, 'strong'],
    ['a research year instead of scholarship', { scholarship: 0, researchYear: 'done' }, 'excellent'],
    ['a research year still under way', { scholarship: 0, researchYear: 'under-way' }, 'strong'],
    ['a scheduled home rotation, which is not done', { homeRotation: 'scheduled' }, 'moderate'],
    ['worrying comments', { worryingComments: true }, 'moderate'],
    ['a professionalism issue', { professionalismIssue: true }, 'moderate'],
    ['a poor clinical record', { clinicalRecord: 'poor' }, 'moderate'],
    ['an average clinical record', { clinicalRecord: 'average' }, 'excellent'],
    ['a home school without IR', { homeHasIr: false, homeRotation: 'none' }, 'excellent'],
  ] satisfies [string, Partial<Profile>, string][])('an excellent file with %s', (_, change, expected) => {
    expect(level({ ...irProfileFacts.excellent, ...change })).toBe(expected);
  });

  it('asks graduates for no home rotation, and counts their current IR engagement', () => {
    const graduate: Partial<Profile> = {
      status: 'graduated',
      homeHasIr: true,
      homeRotation: 'none',
      awaysDone: 0,
      irLetters: 2,
      honorsSurgery: false,
      honorsMedicine: false,
      honorsRadiology: false,
      honorsIr: false,
    };
    expect(level({ ...graduate, irEngagement: true })).toBe('strong');
    expect(level({ ...graduate, irEngagement: false })).toBe('limited');
    expect(level({ ...graduate, status: 'dr-resident', irEngagement: true })).toBe('strong');
    expect(level({ ...graduate, status: 'student', irEngagement: true })).toBe('limited');
  });

  it('needs honors in one field only', () => {
    const none = { honorsSurgery: false, honorsMedicine: false, honorsRadiology: false, honorsIr: false };
    expect(level({ ...irProfileFacts.excellent, ...none })).toBe('strong');
    for (const field of Object.keys(none)) {
      expect(level({ ...irProfileFacts.excellent, ...none, [field]: true })).toBe('excellent');
    }
  });
});

describe('where facts are missing', () => {
  it('uses the lowest level possible and names the fields that decide', () => {
    const { awaysDone: _, ...fields } = irProfileFacts.excellent;
    expect(irProfile(profileOf(fields), guide)).toMatchObject({
      level: 'strong',
      possible: ['strong', 'excellent'],
      missing: ['awaysDone'],
    });
  });

  it('does not name fields that cannot change the level', () => {
    const { missing } = irProfile(profileOf({ irLetters: 0 }), guide);
    expect(missing).toEqual([]);
  });

  it('names every blank honors field when none is known', () => {
    const { honorsSurgery: _, ...fields } = irProfileFacts.excellent;
    expect(irProfile(profileOf({ ...fields, honorsMedicine: false }), guide).missing).toEqual([
      'honorsSurgery',
      'honorsRadiology',
      'honorsIr',
    ]);
  });

  it('takes honors of which none was given for none, not for unknown', () => {
    const none = { honorsSurgery: false, honorsMedicine: false, honorsRadiology: false, honorsIr: false };
    expect(irProfile(profileOf({ ...irProfileFacts.excellent, ...none }), guide)).toMatchObject({
      level: 'strong',
      possible: ['strong'],
      missing: [],
    });
  });

  it.each([
    ['homeHasIr', { homeRotation: 'none' }, ['moderate', 'excellent']],
    ['homeRotation', {}, ['moderate', 'excellent']],
    ['irLetters', {}, ['limited', 'moderate', 'excellent']],
    ['irEngagement', { status: 'graduated', homeRotation: 'none', awaysDone: 0 }, ['limited', 'strong']],
    ['status', { homeRotation: 'none' }, ['moderate', 'excellent']],
  ] satisfies [keyof Profile, Partial<Profile>, string[]][])(
    'takes a blank %s at each of its values',
    (field, change, possible) => {
      const fields: Partial<Profile> = { ...irProfileFacts.excellent, ...change };
      expect(irProfile(profileOf({ ...fields, [field]: null }), guide)).toMatchObject({
        level: possible[0],
        possible,
        missing: [field],
      });
    },
  );

  it('takes a blank research year and blank scholarship as not done, not as unknown', () => {
    const { scholarship: _, ...fields } = irProfileFacts.excellent;
    expect(irProfile(profileOf(fields), guide)).toMatchObject({ level: 'strong', possible: ['strong'] });
  });

  it('says everything is open for an empty profile', () => {
    expect(irProfile(profileOf(), guide).possible).toEqual(['limited', 'moderate', 'strong']);
  });
});

describe('if the planned steps succeed', () => {
  it('counts the scheduled rotation, the planned aways and the letters asked for', () => {
    const planned = afterPlannedSteps(
      profileOf({ homeRotation: 'scheduled', awaysDone: 0, awaysPlanned: 2, irLetters: 1, irLettersAsked: 1 }),
    );
    expect(planned).toMatchObject({ homeRotation: 'done', awaysDone: 2, irLetters: 2 });
  });

  it.each([
    [null, 2, 2], // not known: at least what is planned
    [null, 0, null],
    [null, null, null],
    [1, 2, 3],
    [1, null, 1],
  ])('from %s done and %s planned makes %s', (done, planned, expected) => {
    const after = afterPlannedSteps(
      profileOf({ awaysDone: done, awaysPlanned: planned, irLetters: done, irLettersAsked: planned }),
    );
    expect([after.awaysDone, after.irLetters]).toEqual([expected, expected]);
  });

  it('leaves alone what nothing is planned for', () => {
    const profile = profileOf({ homeRotation: 'none', awaysDone: null, irLetters: 2 });
    expect(afterPlannedSteps(profile)).toEqual(profile);
  });
});

describe('in words', () => {
  it.each([
    [{}, ['IR profile: Limited (nothing known about rotations and letters).']],
    [{ homeRotation: 'scheduled' }, ['IR profile: Limited (home rotation scheduled).']],
    [irProfileFacts.limited, ['IR profile: Limited (no home rotation, 0 aways done, 0 strong IR letters).']],
    [irProfileFacts.moderate, ['IR profile: Moderate (home rotation done, 0 aways done, 1 strong IR letter).']],
    [irProfileFacts.excellent, ['IR profile: Excellent (home rotation done, 1 away done, 2 strong IR letters).']],
    [
      { status: 'graduated', irEngagement: true, irLetters: 2 },
      ['IR profile: Strong (current IR engagement, 2 strong IR letters).'],
    ],
    [
      { ...irProfileFacts.excellent, worryingComments: true, professionalismIssue: true, clinicalRecord: 'poor' },
      [
        'IR profile: Moderate (home rotation done, 1 away done, 2 strong IR letters).',
        'At most Moderate because of a poor clinical record, worrying comments and a professionalism issue.',
      ],
    ],
    [
      { ...irProfileFacts.limited, worryingComments: true },
      ['IR profile: Limited (no home rotation, 0 aways done, 0 strong IR letters).'],
    ],
  ] satisfies [Partial<Profile>, string[]][])('%j', (fields, texts) => {
    expect(irProfile(profileOf(fields), guide).reasons.map(({ text }) => text)).toEqual(texts);
  });
});
