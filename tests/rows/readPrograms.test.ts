import fc from 'fast-check';
import type { Cell } from '../../src/rows/grid';
import { mostRows, readPrograms } from '../../src/rows/readPrograms';
import type { ReadPrograms } from '../../src/rows/readPrograms';
import type { Program } from '../../src/rows/records';
import { accounts, refusalOf, sheetOf } from '../support/sheets';

describe('a sheet that cannot be used is refused in one sentence', () => {
  it.each<[string, Cell[][], RegExp]>([
    ['an empty range', [], /^programs: found an empty range, expected a header row/],
    ['blanks only', [['', ' '], ['\u200b']], /^programs: found an empty range/],
    [
      'no header',
      [['Albany Med Ctr', 'NY', '1414416C0', 'Interventional Radiology (Integ)']],
      /^programs: found no header row with "Program Name" or "Institution" .*"Albany Med Ctr", "NY"/,
    ],
    [
      'a header without a name',
      [
        ['State', 'NRMP Code'],
        ['NY', '1414416C0'],
      ],
      /^programs: found no header row/,
    ],
  ])('%s', (_, rows, sentence) => {
    const text = refusalOf(rows);
    expect(text).toMatch(sentence);
    expect(text.match(/\.( |$)/g)).toHaveLength(1);
  });

  it('too many rows, counted below the header', () => {
    const rows = (count: number) => [['Programs'], ...Array.from({ length: count }, (_, row) => [`Harbor ${row} IR`])];
    expect(sheetOf(rows(mostRows)).programs).toHaveLength(10_000);
    expect(refusalOf(rows(mostRows + 1))).toBe(
      'programs: found 10,001 rows below the header, expected at most 10,000.',
    );
    expect(refusalOf(rows(60_000))).toContain('60,000');
  });
});

describe('a sheet', () => {
  it('is trimmed at its end: whole columns are fine', () => {
    const read = sheetOf([['Program'], ['Harbor IR'], ...Array.from({ length: 50_000 }, () => [''])]);
    expect([read.lastRow, read.lines.length]).toEqual([2, 2]);
  });

  it('without a usable row is still read', () => {
    const read = sheetOf([
      ['Program', 'State'],
      ['', 'OH'],
    ]);
    expect(read.programs).toEqual([]);
    expect(accounts(read)).toEqual([1, 1]);
  });

  it('may have rows of different lengths and 200 columns', () => {
    const wide = Array.from({ length: 200 }, (_, index) => (index === 199 ? 'Program' : `Column ${index}`));
    const read = sheetOf([wide, [], ['x'], [...Array.from({ length: 199 }, () => 'y'), 'Harbor IR']]);
    expect(read.programs.map(({ sourceRows }) => sourceRows)).toEqual([[4]]);
    expect(accounts(read)).toEqual([1, 1, 1, 1]);
  });

  it('names a repeated column as a problem and uses the first', () => {
    const read = sheetOf([
      ['Program', 'Specialty', 'Home', 'Home'],
      ['Harbor', 'IR', 'yes', 'no'],
    ]);
    expect(read.programs[0]?.ties.home).toBe(true);
    expect(read.problems).toEqual([
      { code: 'column-repeated', row: 1, column: 'Home', text: '"Home" is one more column for Home; it is not used.' },
    ]);
  });

  it('is read by the columns the user chose', () => {
    const rows = [
      ['Klinik', 'Fach', 'Note'],
      ['Hafen', 'IR', 5],
    ];
    const read = readPrograms(rows, { priorTraining: false, mapping: { 0: 'name', 1: 'specialty', 2: 'interest' } });
    expect(read.ok && read.value.programs.map(({ name, interest }) => [name, interest])).toEqual([['Hafen', 5]]);
  });

  it('gives every line its outcome', () => {
    const read = sheetOf([
      ['My list'],
      ['Program', 'NRMP Code'],
      ['Harbor', '1500416A0'],
      ['', ''],
      ['Harbor', '1500140P0'],
    ]);
    expect(read.lines).toEqual([
      { kind: 'aside', index: 0 },
      { kind: 'aside', index: 1 },
      { kind: 'program', id: '1500-IR' },
      { kind: 'aside', index: 2 },
      { kind: 'first-year' },
    ]);
  });
});

const headers = [
  ...['Program Name', 'Institution', 'NRMP Code', 'ACGME ID', 'Specialty', 'City', 'State', 'Home', 'Away'],
  ...['Away Went', 'Mentor Connection', 'Interest', 'Step 2 Screen', 'Selectivity', 'Include', 'Locked Signal'],
];
const some = (...cells: Cell[]) => fc.constantFrom<Cell>('', ...cells);
const dirt = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  some('#N/A', '__proto__', 'constructor', '\u200b', '🏥', 'Total', 'Program Name', '-', '?', '('.repeat(200)),
);
const typical = fc.tuple(
  some('Harbor', 'Harbor Univ', 'HARBOR UNIVERSITY', 'Valley-OH', 'Total', 'Interventional Radiology', '#REF!'),
  some('Harbor University', 'Summit'),
  some('1500416A0', '1500416C0', '1500420A0', '1500420R0', '1600416A0', '1500140P0', '1700140C0', 'x'),
  some('4162300001', 420, 'pending'),
  some('IR', 'DR', 'IR/DR', 'Prelim', 'Surgery', 'huh'),
  some('Toledo', 'Akron', 'Akron, OH'),
  some('OH', 'Ohio', 'MI', 'OOS'),
  some('yes', 'no', true, 'maybe'),
  some('Planned', 'Done', 'no', 'x'),
  some('Good', 'Poor', 'Exceptional'),
  some('Strong', 'weak', 'no'),
  some(1, 5, '3/5', new Date(2026, 2, 5)),
  some(245, '>230', 'no', 'yes'),
  some('Elite', 'Mid-tier', 'banana'),
  some('Must', 'Never'),
  some('Gold', 'Silver', 'None'),
);
const settings = { seed: 20_260_301, numRuns: 300 };

/** Where a screen is a number, that. */
const screenPoints = ({ screen }: Program, otherwise: number): number =>
  screen.kind === 'number' ? screen.score : otherwise;

const withoutRows = ({ programs, firstYear, setAside, problems }: ReadPrograms) => ({
  programs: programs.map((program) => ({ ...program, sourceRows: program.sourceRows.length })),
  firstYear: firstYear.map((one) => ({ ...one, sourceRows: one.sourceRows.length })),
  setAside: setAside.map(({ reason, text }) => `${reason} ${text}`).sort(),
  problems: problems
    .map(({ code, column, text }) => `${code} ${column} ${text.replace(/rows? [\d, ]+/, 'rows ')}`)
    .sort(),
});

describe('whatever stands in the cells', () => {
  it('reading never throws, and every row is accounted for exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(dirt, { maxLength: 18 }), { maxLength: 12 }), (rows) => {
        const read = readPrograms([headers, ...rows], { priorTraining: false });
        expect(read.ok && accounts(read.value).every((count) => count === 1)).toBe(true);
      }),
      settings,
    );
  });

  it('a range without our header is refused or accounted for', () => {
    fc.assert(
      fc.property(fc.array(fc.array(dirt, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const read = readPrograms(rows, { priorTraining: true });
        expect(read.ok ? accounts(read.value).every((count) => count === 1) : read.message.endsWith('.')).toBe(true);
      }),
      settings,
    );
  });

  it('the order of rows changes nothing but row numbers', () => {
    fc.assert(
      fc.property(
        fc
          .array(typical, { minLength: 2, maxLength: 10 })
          .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const one = withoutRows(sheetOf([headers, ...rows]));
          expect(withoutRows(sheetOf([headers, ...shuffled]))).toEqual(one);
        },
      ),
      settings,
    );
  });

  it('the same cells give the same reading', () => {
    fc.assert(
      fc.property(fc.array(typical, { maxLength: 8 }), (rows) => {
        expect(sheetOf([headers, ...rows])).toEqual(sheetOf([headers, ...rows]));
      }),
      { ...settings, numRuns: 50 },
    );
  });

  it('one more row of a program never takes a yes, a tie, an interest or a selectivity away, nor raises the screen', () => {
    const mentors = ['none', 'weak', 'strong'];
    const kinds = [null, 'community', 'mid-tier', 'elite'];
    const coded = typical.map((row): Cell[] => ['Harbor', 'Harbor', '1500416A0', '', 'IR', ...row.slice(5)]);
    fc.assert(
      fc.property(fc.array(coded, { minLength: 1, maxLength: 4 }), coded, (rows, extra) => {
        const [before] = sheetOf([headers, ...rows]).programs;
        const [after] = sheetOf([headers, ...rows, extra]).programs;
        if (before === undefined || after === undefined) throw new Error('no program');
        expect(Number(after.ties.home)).toBeGreaterThanOrEqual(Number(before.ties.home));
        expect(mentors.indexOf(after.ties.mentor)).toBeGreaterThanOrEqual(mentors.indexOf(before.ties.mentor));
        expect(after.interest ?? 0).toBeGreaterThanOrEqual(before.interest ?? 0);
        expect(kinds.indexOf(after.selectivity)).toBeGreaterThanOrEqual(kinds.indexOf(before.selectivity));
        expect(before.include === 'never' && after.include !== 'never').toBe(false);
        expect(before.lock === 'gold' && after.lock !== 'gold').toBe(false);
        expect(screenPoints(after, 0)).toBeLessThanOrEqual(screenPoints(before, Infinity));
      }),
      settings,
    );
  });
});
