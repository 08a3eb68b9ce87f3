import fc from 'fast-check';
import type { Cell } from '../../src/rows/grid';
import { mostApplicants, readProfiles } from '../../src/rows/readProfiles';

function read(rows: readonly (readonly Cell[])[]) {
  const result = readProfiles(rows);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
function refusal(rows: readonly (readonly Cell[])[]): string {
  const result = readProfiles(rows);
  return result.ok ? 'read' : result.message;
}
const kinds = (rows: Cell[][]) => read(rows).lines.map(({ kind }) => kind);
const only = (rows: Cell[][]) => {
  const [applicant] = read(rows).applicants;
  if (applicant === undefined) throw new Error('no applicant');
  return applicant;
};
const score = { result: 'score', score: 229 };

describe('a vertical profile', () => {
  it('is one applicant of whom nothing is known where the column of values is left out', () => {
    const labels: Cell[][] = [['Step 2 CK'], ['Degree'], ['Status']];
    expect(read(labels)).toMatchObject({
      layout: 'vertical',
      applicants: [{ profile: { step2: null, degree: null } }],
    });
    expect(read([['Step 2 CK'], [229], [240]])).toMatchObject({ layout: 'horizontal' });
  });

  it.each<[string, Cell[][]]>([
    [
      'bare',
      [
        ['Step 2 CK', 229],
        ['Degree', 'MD'],
      ],
    ],
    ['of one field', [['Step 2 CK', 229]]],
    [
      'with a header',
      [
        ['Field', 'Value'],
        ['Step 2 CK', 229],
        ['Degree', 'MD'],
      ],
    ],
    ['with a title and groups', [['My profile', ''], [], ['Exams', ''], ['Step 2 CK', 229], ['Degree', 'MD']]],
    [
      'with help beside it',
      [
        ['Field', 'Value', 'Help'],
        ['Step 2 CK', 229, 'Degree'],
        ['Degree', 'MD', 'MD, DO, IMG'],
      ],
    ],
    [
      'with other spellings',
      [
        ['STEP 2', 229],
        ['medical degree:', 'MD'],
      ],
    ],
    ['in whole columns', [['Step 2 CK', 229], ['Degree', 'MD'], ...Array.from({ length: 1000 }, () => ['', ''])]],
  ])('%s is one applicant', (_, rows) => {
    expect(read(rows).layout).toBe('vertical');
    expect(only(rows).profile.step2).toEqual(score);
    expect(only(rows).problems).toEqual([]);
    expect(read(rows).unknownLabels).toEqual([]);
  });

  it('says what each line is', () => {
    expect(kinds([['My profile'], ['Field', 'Value'], [''], ['Step 2 CK', 229], ['Vibes', 'good']])).toEqual([
      'title',
      'header',
      'blank',
      'field',
      'title',
    ]);
  });

  it('keeps and names labels it does not know', () => {
    const rows = [
      ['Step 2 CK', 229],
      ['Vibes', 'good'],
      ['constructor', 'x'],
      ['__proto__', 'y'],
      ['Section', ''],
    ];
    expect(read(rows).unknownLabels).toEqual(['Vibes', 'constructor', '__proto__']);
  });

  it('takes the first filled cell of a field that stands twice, and says so where they differ', () => {
    expect(
      only([
        ['Step 2 CK', ''],
        ['Step 2', 229],
        ['Degree', 'MD'],
        ['Degree', 'MD'],
      ]).problems,
    ).toEqual([]);
    const twice = only([
      ['Step 2 CK', 229],
      ['Degree', 'MD'],
      ['Step 2', 240],
    ]);
    expect(twice.profile.step2).toEqual(score);
    expect(twice.problems).toEqual([
      { key: 'step2', text: 'Step 2 CK stands twice, with "229" and "240"; the former is used.' },
    ]);
  });

  it('leaves everything unknown that is blank', () => {
    const { profile } = only([
      ['Step 2 CK', 229],
      ['Degree', ''],
    ]);
    expect(Object.entries(profile).filter(([, value]) => value !== null)).toEqual([['step2', score]]);
  });
});

describe('a horizontal profile', () => {
  const header = ['Applicant', 'Step 2 CK', 'Degree'];

  it('is a header and one applicant a row', () => {
    const { layout, applicants, lines } = read([header, ['A', 229, 'MD'], ['', '', ''], ['B', 240, 'DO']]);
    expect(layout).toBe('horizontal');
    expect(lines.map(({ kind }) => kind)).toEqual(['header', 'applicant', 'blank', 'applicant']);
    expect(applicants.map(({ row, profile }) => [row, profile.applicant])).toEqual([
      [2, 'A'],
      [4, 'B'],
    ]);
  });

  it('may have a title above and its header again below', () => {
    expect(kinds([['Cohort 2026'], [], header, ['A', 229, 'MD'], header, ['B', 240, 'DO']])).toEqual([
      'title',
      'blank',
      'header',
      'applicant',
      'title',
      'applicant',
    ]);
  });

  it('may be one column', () => {
    expect(only([['Step 2 CK'], [229]]).profile.step2).toEqual(score);
  });

  it('names unknown headers, and fields that stand twice with different values', () => {
    const result = read([
      [...header, 'Vibes', 'Step 2 score'],
      ['A', 229, 'MD', 'good', 229],
      ['B', 229, 'MD', 'bad', 240],
    ]);
    expect(result.unknownLabels).toEqual(['Vibes']);
    expect(result.applicants.map(({ problems }) => problems.length)).toEqual([0, 1]);
  });

  it('gives each applicant their own problems', () => {
    const { applicants } = read([header, ['A', 'x', 'MD'], ['B', 229, 'MD']]);
    expect(applicants.map(({ problems }) => problems.map(({ key }) => key))).toEqual([['step2'], []]);
  });
});

describe('which way a range lies', () => {
  it('is vertical where the first column holds as many labels as the first row', () => {
    const square = [
      ['Step 2 CK', 'Degree'],
      ['Season', 2025],
    ];
    expect(read(square).layout).toBe('vertical');
    expect(read([...square.map((row) => [...row]), ['x', 1]]).layout).toBe('vertical');
  });

  it('is horizontal where the row holds more', () => {
    expect(
      read([
        ['Step 2 CK', 'Degree', 'Status'],
        ['Season', 'MD', 'Student'],
      ]).layout,
    ).toBe('horizontal');
  });
});

describe('a profile that cannot be used is refused in one sentence', () => {
  it.each<[Cell[][], RegExp]>([
    [[], /^profile: found an empty range, expected/],
    [[['', ' ']], /^profile: found an empty range/],
    [
      [
        ['Name of thing', 'x'],
        ['Other', 'y'],
      ],
      /^profile: found no known field \(the first row holds Name of thing, x\), expected labels such as "Step 2 CK" and their values\.$/,
    ],
    [
      [
        ['', ''],
        ['', 'a', 'b', ' ', 'c', 'd', 'e'],
      ],
      /^profile: found no known field \(the first row holds a, b, c, d\), expected/,
    ],
    [[['Applicant', 'Step 2 CK', 'Degree']], /^profile: found a header row and no applicant below it/],
  ])('%j', (rows, sentence) => {
    expect(refusal(rows)).toMatch(sentence);
  });

  it('and so are too many applicants', () => {
    const rows = (count: number) => [
      ['Applicant', 'Degree'],
      ...Array.from({ length: count }, (_, row) => [`A${row}`, 'MD']),
    ];
    expect(read(rows(mostApplicants)).applicants).toHaveLength(2000);
    expect(refusal(rows(mostApplicants + 1))).toBe('profile: found 2,001 applicants, expected at most 2,000.');
  });
});

it('reading never throws, whatever stands in the cells', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
    fc.constantFrom('', 'Step 2 CK', 'Degree', 'Applicant', '#N/A', '__proto__', '-', 229, 'OH, MI'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
      const result = readProfiles(rows);
      expect(result.ok ? result.value.lines.length <= rows.length : result.message.endsWith('.')).toBe(true);
    }),
    { seed: 20_260_302, numRuns: 500 },
  );
});
