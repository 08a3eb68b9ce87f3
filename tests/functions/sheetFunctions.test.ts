import { functionHandlers } from './handlers';
import type { Cell } from '../../src/rows/grid';

const profile = [
  ['Field', 'Value'],
  ['Step 2 CK', 246],
  ['Step 2 CK exam year', 2020],
  ['Step 1', 'Pass'],
  ['Home school has IR', 'yes'],
  ['Home IR rotation', 'Done'],
  ['Strong IR letters', 2],
];
const programs = [
  ['My list', '', ''],
  ['', '', ''],
  ['Program Name', 'NRMP Code', 'Home'],
  ['Harbor University', '1500416A0', 'yes'],
  ['', '', ''],
  ['Harbor University', '1500416R0', ''],
  ['Harbor University', '1500140P0', ''],
  ['Valley Hospital', '1600140C0', ''],
  ['', '1700416A0', ''],
  ['Harbor University', '1500416A1', 'no'],
  ['Program Name', 'NRMP Code', 'Home'],
  ['Total', '', ''],
];
const wholeColumns = [...programs, ...Array.from({ length: 1000 }, () => ['', '', ''])];

const table = (name: keyof typeof functionHandlers, ...args: unknown[]): Cell[][] => {
  const result = functionHandlers[name](...args);
  if (!Array.isArray(result)) throw new Error(`${name} gave one cell`);
  return result;
};

describe.each([
  ['IR_FIT', 'Fit', 'number'],
  ['IR_TIER', 'Tier', 'string'],
  ['IR_SIGNALS', 'Signal', 'string'],
] as const)('%s', (name, header, type) => {
  const column = table(name, wholeColumns, profile).map(([cell]) => cell ?? null);

  it('gives one line a source row, blank rows at the end of the range left out', () => {
    expect(column).toHaveLength(programs.length);
  });

  it('has its header in the header row, empty cells for titles and blanks, and a marker for rows that are no program', () => {
    const shape = column.map((cell) => (cell === '' || cell === '—' || cell === header ? cell : typeof cell));
    expect(shape).toEqual(['', '', header, type, '', '—', '—', '—', '—', type, '—', '—']);
  });

  it('says the same on every row of a program', () => {
    expect(column[3]).toBe(column[9]);
  });

  it.each<[unknown[], RegExp]>([
    [[undefined, profile], /^programs: found nothing, expected a program list with its header row\.$/],
    [[programs], /^profile: found nothing, expected a profile: two columns/],
    [[[['x', 'y']], profile], /^programs: found no header row with "Program Name" or "Institution"/],
    [[programs, [['x', 'y']]], /^profile: found no known field/],
    [
      [
        programs,
        [
          ['Step 2 CK', 'Degree', 'Status'],
          [229, 'MD', ''],
          [240, 'MD', ''],
        ],
      ],
      /^profile: found 2 applicants, expected one/,
    ],
    [
      [[['Program Name'], ...Array.from({ length: 60_000 }, () => ['Harbor'])], profile],
      /^programs: found 60,000 rows/,
    ],
  ])('refuses a wrong argument in one sentence', (args, sentence) => {
    expect(() => table(name, ...args)).toThrow(sentence);
  });
});

describe('IR_FIT with detail', () => {
  const rows = table('IR_FIT', programs, profile, true);

  it('gives fit, range, tier and reasons of programs', () => {
    expect(rows[2]).toEqual(['Fit', 'Low', 'High', 'Tier', 'Reasons']);
    const [fit, low, high, tier, reasons] = rows[3] ?? [];
    expect(Number(low)).toBeLessThanOrEqual(Number(fit));
    expect(Number(fit)).toBeLessThanOrEqual(Number(high));
    expect([tier, reasons]).toEqual(['Priority', expect.stringContaining('Home program (G1, X1)')]);
  });

  it('gives the reason of rows that are none', () => {
    expect(rows.filter(([fit]) => fit === '—').map((row) => row[4])).toEqual([
      expect.stringContaining('prior residency training'),
      expect.stringContaining('First year'),
      expect.stringContaining('Another specialty'),
      expect.stringContaining('No program or institution name'),
      'Header row.',
      expect.stringContaining('totals'),
    ]);
    expect(rows.filter(([fit]) => fit === '—').map((row) => row.slice(0, 4))).toEqual(
      Array.from({ length: 6 }, () => ['—', '—', '—', '—']),
    );
  });

  it('takes an R track of an applicant who trained before', () => {
    const trained = table('IR_FIT', programs, [...profile, ['Prior residency training', 'yes']]);
    expect(typeof trained[5]?.[0]).toBe('number');
  });

  it('refuses a flag it does not know', () => {
    expect(() => table('IR_FIT', programs, profile, 'perhaps')).toThrow(
      'detail: found "perhaps", expected TRUE or FALSE.',
    );
  });
});

describe('a header of two rows', () => {
  it('carries the result header in its second row', () => {
    const rows = [
      ['Program', ''],
      ['Name', 'Specialty'],
      ['Harbor', 'IR'],
    ];
    expect(table('IR_TIER', rows, profile).map(([cell]) => cell === '' || cell === 'Tier')).toEqual([
      true,
      true,
      false,
    ]);
    expect(table('IR_TIER', rows, profile)[1]).toEqual(['Tier']);
  });
});

describe('IR_SIGNALS and IR_LIST', () => {
  it.each(['IR_SIGNALS', 'IR_LIST'] as const)('%s refuses an unknown season with the known ones named', (name) => {
    expect(() => table(name, programs, profile, 1999)).toThrow(/1999.*2023, 2024, 2025, 2026, 2027/);
    expect(() => table(name, programs, profile, 'next')).toThrow(/^season: found "next"/);
  });

  it('IR_LIST shows as many programs as asked for', () => {
    const more = [...programs.slice(2, 4), ['Valley Hospital', '1600416A0', ''], ['Summit', '1700420A0', '']];
    expect(table('IR_LIST', more, profile)).toHaveLength(4);
    const [header, ...rows] = table('IR_LIST', more, profile, 2025, 2);
    expect(header?.slice(0, 4)).toEqual(['Rank', 'Tier', 'Signal', 'Program']);
    expect(rows.map(([rank]) => rank)).toEqual([1, 2]);
    expect(() => table('IR_LIST', more, profile, '', 0)).toThrow(/^limit: found "0"/);
  });

  it('IR_LIST refuses a sheet without a usable row', () => {
    expect(() => table('IR_LIST', [['Program Name'], ['Total']], profile)).toThrow(
      /^programs: found 2 rows and no IR or DR program/,
    );
  });
});

describe('PATHWAY', () => {
  const cohort = [
    ['Cohort', '', ''],
    ['Applicant', 'Step 2 CK', 'Step 2 CK exam year'],
    ['A', 262, 2020],
    ['', '', ''],
    ['B', 'x', 2020],
  ];

  it('gives one cell for a vertical profile, a header and a row with detail', () => {
    expect(functionHandlers.PATHWAY(profile)).toBe('Dual');
    expect(table('PATHWAY', profile, true)).toEqual([
      ['Pathway', 'Band', 'IR profile', 'Flags', 'Reasons'],
      ['Dual', 'Near average', 'Strong', expect.any(String), expect.any(String)],
    ]);
  });

  it('says in the detail what was taken for granted where the profile is blank', () => {
    const [, [, , , , blank] = []] = table('PATHWAY', [['Step 2 CK', 240]], true);
    expect(blank).toContain('Previous cycles not known: taken as none');
    expect(blank).toContain('Degree not known: taken as MD');
    const [, [, , , , filled] = []] = table(
      'PATHWAY',
      [
        ['Step 2 CK', 240],
        ['Previous cycles', 0],
        ['Degree', 'MD'],
      ],
      true,
    );
    expect(filled).not.toMatch(/Previous cycles blank|Degree blank/);
  });

  it('gives a cohort one row an applicant, aligned with the range; a bad cell spoils only its own', () => {
    expect(table('PATHWAY', cohort).map(([cell]) => cell)).toEqual(['', 'Pathway', 'Dual', '', 'DR first']);
    const detailed = table('IR_PATHWAY', cohort, true);
    expect(detailed.map(({ length }) => length)).toEqual([5, 5, 5, 5, 5]);
    expect(detailed[4]?.[4]).toContain('Step 2 CK holds "x"');
  });

  it.each<[unknown[], RegExp]>([
    [[], /^profile: found nothing, expected a profile/],
    [[[['x', 'y']]], /^profile: found no known field/],
    [[profile, 'x'], /^detail: found "x", expected TRUE or FALSE\.$/],
    [
      [[['Applicant', 'Degree'], ...Array.from({ length: 2001 }, () => ['A', 'MD'])]],
      /^profile: found 2,001 applicants/,
    ],
  ])('refuses a wrong argument in one sentence', (args, sentence) => {
    expect(() => functionHandlers.PATHWAY(...args)).toThrow(sentence);
  });
});
