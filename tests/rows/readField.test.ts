import { profileFields, fieldKeys, fieldLabel, profileGroups } from '../../src/rows/profileFields';
import { fieldOf } from '../../src/rows/readProfiles';
import { readField } from '../../src/rows/readField';
import type { Cell } from '../../src/rows/grid';
import type { FieldKey } from '../../src/rows/profileFields';

const score = (points: number) => ({ result: 'score', score: points });

describe('readField', () => {
  it.each([
    [1949, null],
    [1950, 1950],
    [2100, 2100],
    [2101, null],
  ])('takes %i as a graduation year: %j', (year, value) => {
    expect(readField('graduationYear', year)).toEqual({
      value,
      problem:
        value === null
          ? `Graduation year holds "${year}"; expected is a year from 1950 to 2100. It counts as not known.`
          : null,
    });
  });

  it.each<[FieldKey, Cell, unknown]>([
    ['applicant', 'A-01', 'A-01'],
    ['applicant', 17, '17'],
    ['season', 2025, 2025],
    ['season', 'Match 2026', 2026],
    ['season', '2024-25', 2025],
    ['season', '2025/2026', 2026],
    ['degree', 'M.D.', 'MD'],
    ['degree', 'US-IMG', 'IMG'],
    ['degree', 'DO student', 'DO'],
    ['status', 'Graduated 2022', 'graduated'],
    ['status', 'PGY-3', 'dr-resident'],
    ['graduationYear', new Date(Date.UTC(2024, 4, 15)), 2024],
    ['graduationYear', 'May 2024', 2024],
    ['priorTraining', 'No', false],
    ['step1', 'Pass', { result: 'pass', score: null }],
    ['step1', 229, score(229)],
    ['step2', 'Not taken', { result: 'not-taken', score: null }],
    ['step2', 'N/A', { result: 'not-taken', score: null }],
    ['step2', '245*', score(245)],
    ['step1Failed', 0, 0],
    ['step1Failed', 'none', 0],
    ['step2Failed', '1 (2023)', 1],
    ['step2Year', '2024-08-15', 2024],
    ['step2Expected', new Date(Date.UTC(2025, 7, 15)), '2025-08-15'],
    ['step2Expected', '8/15/2025', '2025-08-15'],
    ['classMean', '248.5', 248.5],
    ['homeHasIr', true, true],
    ['homeHasIr', '✓', true],
    ['homeRotation', 'Scheduled (Oct)', 'scheduled'],
    ['homeRotation', 'yes', 'done'],
    ['homeRotation', 'no', 'none'],
    ['awaysDone', 'two', 2],
    ['irLetters', '2 letters', 2],
    ['researchYear', 'In progress', 'under-way'],
    ['clinicalRecord', 'poor', 'poor'],
    ['narrative', '  My   story ', 'My story'],
    ['interviewedAt', 'Harbor; Valley, PA', ['Harbor', 'Valley, PA']],
    ['interviewedAt', 'Harbor, Valley', ['Harbor', 'Valley']],
    ['interviewedAt', 'Harbor\nValley', ['Harbor', 'Valley']],
    ['interviewedAt', 'none', []],
    ['alternativeSpecialty', 'Surgery', 'Surgery'],
    ['alternativeSpecialty', 'None', null],
    ['alternativeSpecialty', '-', null],
    ['personalStatement', 'Not yet', 'not-yet'],
    ['letterPacket', 'done!', 'done'],
    ['preferredStates', 'OH, Pennsylvania', ['OH', 'PA']],
    ['avoidedStates', 'Washington, DC', ['DC']],
    ['avoidedStates', 'none', []],
    ['preferredType', 'academic', 'university'],
    ['mostApplications', 'max 80', 80],
    ['mostApplications', 'none', null],
    ['mostApplications', 'no limit', null],
    ['mostApplications', 0, 0],
    ['budget', 'unlimited', null],
    ['budget', 'None', null],
    ['step1Failed', 'yes', 1],
    ['step2Failed', true, 1],
    ['step2', '245 (first attempt)', score(245)],
    ['step2', '245, no failed attempts', score(245)],
    ['awaysDone', 'none', 0],
    ['budget', '$1,500', 1500],
    ['budget', 'USD 1,500', 1500],
    ['budget', '1.5k', 1500],
  ])('%s %j is read', (key, cell, value) => {
    expect(readField(key, cell)).toEqual({ value, problem: null });
  });

  it.each<[FieldKey, Cell]>([
    ['degree', ''],
    ['degree', ' \u200b'],
    ['step2', '-'],
    ['status', 'unknown'],
    ['classMean', 'N/A'],
    ['budget', 'TBD'],
    ['homeHasIr', 'not sure'],
    ['awaysDone', '—'],
  ])('%s %j is not known, without a problem', (key, cell) => {
    expect(readField(key, cell)).toEqual({ value: null, problem: null });
  });

  it.each<[FieldKey, Cell, string]>([
    ['degree', 'PhD', 'Degree holds "PhD"; expected is MD, DO, IMG. It counts as not known.'],
    [
      'step1Failed',
      -1,
      'Step 1 failed attempts holds "-1"; expected is a whole number from 0 to 999. It counts as not known.',
    ],
    [
      'irLetters',
      2.5,
      'Strong IR letters holds "2.5"; expected is a whole number from 0 to 999. It counts as not known.',
    ],
    [
      'irLetters',
      '1-2',
      'Strong IR letters holds "1-2"; expected is a whole number from 0 to 999. It counts as not known.',
    ],
    ['season', 25, 'Season holds "25"; expected is a year from 1950 to 2100. It counts as not known.'],
    [
      'step2Year',
      '2024-25',
      'Step 2 CK exam year holds "2024-25"; expected is a year from 1950 to 2100. It counts as not known.',
    ],
    ['homeHasIr', 'maybe', 'Home school has IR holds "maybe"; expected is yes or no. It counts as not known.'],
    ['step2', 0, 'Step 2 CK holds "0"; expected is a score from 100 to 300, or Not taken. It counts as not known.'],
    ['step2', 999, 'Step 2 CK holds "999"; expected is a score from 100 to 300, or Not taken. It counts as not known.'],
    [
      'step2Expected',
      'soon',
      'Step 2 CK expected holds "soon"; expected is a date such as 2025-08-15. It counts as not known.',
    ],
    ['step2', '#N/A', 'Step 2 CK holds "#N/A"; expected is a value, not an error. It counts as not known.'],
    [
      'clinicalRecord',
      '__proto__',
      'Clinical record holds "__proto__"; expected is Strong, Average, Poor. It counts as not known.',
    ],
  ])('%s %j is one sentence: label, what was found, what is expected', (key, cell, problem) => {
    expect(readField(key, cell)).toEqual({ value: null, problem });
  });

  it('keeps the states it can read', () => {
    expect(readField('preferredStates', 'OH, Northeast')).toEqual({
      value: ['OH'],
      problem:
        'Preferred states holds "OH, Northeast"; expected is states by code or name, separated by commas. The rest counts.',
    });
  });
});

describe('profileFields', () => {
  it('have labels and aliases that mean one field each', () => {
    for (const key of fieldKeys) {
      const { label, aliases } = profileFields[key];
      for (const text of [label, ...aliases, label.toUpperCase(), ` ${label}: `])
        expect([text, fieldOf(text)]).toEqual([text, key]);
    }
  });

  it('have a group, a help sentence and readable choices', () => {
    for (const key of fieldKeys) {
      const { choices = {}, group, help, label } = profileFields[key];
      expect(profileGroups).toContain(group);
      expect(help).toMatch(/\.$/);
      expect(fieldLabel(key)).toBe(label);
      for (const [word, value] of Object.entries(choices))
        expect(readField(key, word)).toEqual({ value, problem: null });
    }
  });

  it.each(['constructor', 'toString', '__proto__', 'Vibes', '', 'x'.repeat(50_000)])(
    'know no field by another text',
    (label) => {
      expect(fieldOf(label)).toBeNull();
    },
  );
});

it.each<[FieldKey, Cell, unknown]>([
  ['step1', 'Pass on 2nd attempt', { result: 'pass', score: null }],
  ['step1', 'Passed (failed once)', { result: 'pass', score: null }],
  ['step2', '231 - second attempt', score(231)],
  ['step2', '231 after a fail', score(231)],
])('keeps the result of %s in %j, and asks for the attempt it tells of', (key, cell, value) => {
  const read = readField(key, cell);
  expect(read.value).toEqual(value);
  expect(read.problem).toContain('attempts that failed in the field for them');
});
