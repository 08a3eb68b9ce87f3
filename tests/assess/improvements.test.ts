import { openImprovements } from '../../src/assess/improvements';
import { guide } from '../../src/guide/guide';
import type { Profile, Program } from '../../src/rows/records';
import {
  applicantOf,
  bandFacts,
  failed,
  irProfileFacts,
  notTaken,
  passed,
  score,
  siteOf as site,
} from '../support/records';

const open = (fields: Partial<Profile>, programs: readonly Program[] = []) =>
  openImprovements(applicantOf(fields), programs, guide);
const texts = (fields: Partial<Profile>, programs?: readonly Program[]): string[] =>
  open(fields, programs).map(({ text }) => text);
const offer = (id: string, fields: Partial<Profile>, programs?: readonly Program[]) =>
  open(fields, programs).filter((one) => one.id === id);

/** A student with nothing left to try but what a test opens. */
const settled: Partial<Profile> = {
  ...bandFacts['below-average'],
  ...irProfileFacts.strong,
  scholarship: 1,
  researchYear: 'done',
  honorsIr: true,
};
const graduate: Partial<Profile> = { ...settled, status: 'graduated', irEngagement: true };

it('offers nothing where everything is done, and nothing to a DR resident', () => {
  expect(texts(settled)).toEqual([]);
  expect(texts(graduate)).toEqual([]);
  expect(texts({ status: 'dr-resident', irLetters: 0, step2: notTaken }, [site('A')])).toEqual([]);
});

it('offers one open step alone, and says what changes with it', () => {
  expect(texts({ ...settled, irLetters: 1 })).toEqual(['One more strong IR letter']);
  expect(offer('letter', { ...settled, irLetters: 1, irLettersAsked: 2 })[0]?.profile).toEqual({
    ...applicantOf({ ...settled, irLetters: 2, irLettersAsked: 1 }).profile,
  });
  expect(offer('letter', { ...settled, irLetters: 0 })[0]?.profile).toMatchObject({ irLetters: 1, irLettersAsked: 0 });
});

it.each([
  ['a letter that is not counted', { irLetters: null }, []],
  ['a second letter', { irLetters: 1 }, ['letter']],
  ['a third', { irLetters: 2 }, []],
  ['a rotation that is not begun', { homeRotation: 'none' }, ['homeRotation']],
  ['a rotation that is scheduled', { homeRotation: 'scheduled' }, ['homeRotation']],
  ['a rotation nothing is known of', { homeRotation: null }, []],
  ['a rotation where the school has no IR', { homeRotation: 'none', homeHasIr: false }, []],
  ['a rotation where that is not known', { homeRotation: 'none', homeHasIr: null }, []],
  ['honors still to be graded', { honorsIr: false }, ['honors']],
  [
    'honors when all is graded',
    { honorsIr: false, honorsRadiology: false, honorsSurgery: false, honorsMedicine: false },
    [],
  ],
  ['honors of somebody who applies now', { honorsIr: null, status: 'graduating' }, []],
  [
    'scholarship without a research year',
    { scholarship: 0, researchYear: 'under-way' },
    ['scholarship', 'researchYear'],
  ],
  ['scholarship that is not counted', { scholarship: null, researchYear: null }, ['scholarship', 'researchYear']],
  ['scholarship after a research year', { scholarship: 0 }, []],
  ['a research year being considered', { researchYear: 'considering' }, ['researchYear']],
  ['IR work of a student', { irEngagement: false }, []],
] satisfies [string, Partial<Profile>, string[]][])('offers %s: %j gives %j', (_, fields, ids) => {
  expect(open({ ...settled, ...fields }).map(({ id }) => id)).toEqual(ids);
});

it.each([
  ['current IR work', { irEngagement: false }, ['engagement']],
  ['IR work that is not filled in', { irEngagement: null }, ['engagement']],
  ['no home rotation', { homeRotation: 'none' }, []],
  ['no honors', { honorsIr: null }, []],
] satisfies [string, Partial<Profile>, string[]][])('offers a graduate %s', (_, fields, ids) => {
  expect(open({ ...graduate, ...fields }).map(({ id }) => id)).toEqual(ids);
});

describe('Step 2 CK', () => {
  const steps = (fields: Partial<Profile>): string[] => texts({ ...settled, ...fields });
  const national = (points: number): string => `${points} above the lower of the national means in use (246)`;

  it('is tried above the lower national mean, or above the class mean where it is known', () => {
    expect(steps({ step2: notTaken })).toEqual([
      `Step 2 CK of 251, ${national(5)}`,
      `Step 2 CK of 256, ${national(10)}`,
      `Step 2 CK of 261, ${national(15)}`,
    ]);
    expect(steps({ step2: notTaken, classMean: 252.4 })[0]).toBe('Step 2 CK of 257, 5 above your class mean of 252.4');
  });

  it.each([
    ['not taken', { step2: notTaken }, true],
    ['to come, with its day', { step2: null, step2Expected: '2026-08-01' }, true],
    ['of which nothing is known', { step2: null }, false],
    ['failed', { step2: failed }, true],
    ['under its pass mark', { step2: score(208), step2Year: 2020 }, true],
    ['passed, even after a failed attempt', { step2: score(230), step2Failed: 1 }, false],
    ['passed without a number', { step2: passed, step2Expected: '2026-08-01' }, false],
  ] satisfies [string, Partial<Profile>, boolean][])('%s is tried: %j %s', (_, fields, expected) => {
    expect(steps(fields).length > 0).toBe(expected);
  });

  it('keeps the failed attempts, at least one after a fail, and the year of the new exam open', () => {
    const profileThen = (fields: Partial<Profile>) =>
      offer('step2', { ...settled, step2Year: 2024, ...fields })[0]?.profile;
    expect(profileThen({ step2: failed })).toMatchObject({ step2: score(251), step2Failed: 1, step2Year: null });
    expect(profileThen({ step2: failed, step2Failed: 2 })).toMatchObject({ step2Failed: 2 });
    expect(profileThen({ step2: notTaken, step2Failed: 0 })).toMatchObject({ step2Failed: 0 });
    expect(profileThen({ step2: notTaken })).toMatchObject({ step2Failed: null });
  });
});

describe('an away', () => {
  const sites = [
    site('A', { selectivity: null }),
    site('B'),
    site('C', { strength: 'strong' }),
    site('D', { ties: { away: 'planned' }, selectivity: null }),
    site('E', { selectivity: 'elite', ties: { away: 'planned', school: true } }),
    site('F', { ties: { away: 'good' } }),
  ];
  const names = (fields: Partial<Profile>, programs = sites): string[] =>
    offer('away', fields, programs).map(({ text }) => text);

  it('is tried where one is planned, then where one is advised, two at most', () => {
    expect(names(settled)).toEqual(['An away done at D, and it goes well', 'An away done at C, and it goes well']);
  });

  it('is not tried where it is done, where nothing is known, or far above the scores', () => {
    expect(
      names(
        settled,
        sites.filter(({ name }) => 'AEF'.includes(name)),
      ),
    ).toEqual([]);
  });

  it('is not tried for a graduate, and is where the status is not known', () => {
    expect(names(graduate)).toEqual([]);
    expect(names({ ...settled, status: null })).toHaveLength(2);
  });

  it('counts as done, one less as planned, at both programs of the site', () => {
    const dr = site('B', { id: 'B-DR', specialty: 'DR' });
    const [first] = offer('away', { ...settled, awaysDone: 1, awaysPlanned: 1 }, [site('A'), dr, site('B')]);
    expect(first?.profile).toMatchObject({ awaysDone: 2, awaysPlanned: 0 });
    const [, second] = offer('away', { ...settled, awaysDone: null }, [site('A'), dr, site('B')]);
    expect(second?.profile).toMatchObject({ awaysDone: 1, awaysPlanned: 0 });
    expect(second?.programs.map(({ id, ties }) => [id, ties.away])).toEqual([
      ['A-IR', 'none'],
      ['B-DR', 'good'],
      ['B-IR', 'good'],
    ]);
  });
});

describe('a mentor', () => {
  const names = (programs: readonly Program[]): string =>
    offer('mentor', settled, programs)
      .map(({ text }) => text.replace('A mentor who speaks for you at ', ''))
      .join('');

  it('is tried where one is known, then where the school is, then where the fit is best', () => {
    const liked = site('A', { interest: 5 });
    const school = site('B', { ties: { school: true }, interest: 1 });
    const weak = site('C', { ties: { mentor: 'weak' }, interest: 1 });
    const plain = site('D', { interest: 3 });
    expect(names([plain, liked, school, weak])).toBe('CBAD');
  });

  it('is not tried at a program with a strong tie, nor at one marked Never', () => {
    expect(names([site('A', { ties: { home: true } }), site('B', { include: 'never' }), site('C')])).toBe('C');
  });

  it('is tried at six programs at most, and becomes a strong one at both programs of the institution', () => {
    expect(names(Array.from('ABCDEFGH', (letter) => site(letter)))).toHaveLength(6);
    const [first] = offer('mentor', settled, [site('A'), site('A', { id: 'A-DR', specialty: 'DR' }), site('B')]);
    expect(first?.programs.map(({ id, ties }) => [id, ties.mentor])).toEqual([
      ['A-IR', 'strong'],
      ['A-DR', 'strong'],
      ['B-IR', 'none'],
    ]);
  });
});

describe('steps taken together', () => {
  it('are offered from two open ones on, with every change in the profile', () => {
    const fields = { ...settled, irLetters: 0, homeRotation: 'none', scholarship: 0, researchYear: 'none' } as const;
    const [all] = offer('together', fields);
    expect(all?.text).toBe(
      'Your own steps together: one more strong IR letter, the IR rotation at home done and one piece of IR scholarship finished',
    );
    expect(all?.profile).toMatchObject({ irLetters: 2, homeRotation: 'done', scholarship: 1 });
  });

  it('leave letters that nobody counted alone', () => {
    const [all] = offer('together', { ...settled, irLetters: null, homeRotation: 'none', honorsIr: null });
    expect(all?.profile).toMatchObject({ irLetters: null, homeRotation: 'done', honorsRadiology: true });
  });
});
