import fc from 'fast-check';
import { planFromSheets, type Sheets } from '../src/pipeline';
import type { PlanJson } from '../src/report/planJson';
import type { Cell, Grid } from '../src/rows/grid';

const profile: Cell[][] = [
  ['Field', 'Value'],
  ['Degree', 'MD'],
  ['Step 1', 'Pass'],
  ['Step 2 CK', 238],
  ['Step 2 CK exam year', 2020],
  ['Home school has IR', 'yes'],
  ['Home IR rotation', 'Done'],
  ['Strong IR letters', 2],
];
const header = ['Program Name', 'NRMP Code', 'State', 'Specialty', 'Selectivity', 'Home', 'Mentor Connection', 'Notes'];
const rows: Cell[][] = [
  ['Harbor University', '1500416A0', 'OH', '', 'Mid-tier', 'yes', '', ''],
  ['Harbor University', '1500420A0', 'OH', '', 'Mid-tier', '', '', ''],
  ['Harbor University', '1500420C0', 'OH', '', 'Elite', '', '', ''],
  ['Harbor University', '1500140P0', 'OH', '', '', '', '', ''],
  ['Valley Hospital', '', 'PA', 'IR', 'Community', '', 'Strong', 'x'.repeat(50_000)],
  ['Valley Hospital', '', 'PA', 'DR', 'Community', '', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['Summit', '1700416A0', 'NY', '', 'Elite', '', '', ''],
  ['Summit', '1700416R0', 'NY', '', '', '', '', ''],
  ['Plains', '1800140C0', 'IA', '', '', '', '', ''],
  ['Total', '', '', '', '', '', '', ''],
];
const programs: Grid = [['My list'], header, ...rows];

function planned(sheets: Partial<Sheets> = {}): PlanJson {
  const result = planFromSheets({ programs, profile, ...sheets });
  if (!result.ok) throw new Error(result.message);
  return result.value.plan;
}
function refusal(sheets: Partial<Sheets>): string {
  const result = planFromSheets({ programs, profile, ...sheets });
  return result.ok ? 'planned' : result.message;
}
const withField = (label: string, value: Cell): Cell[][] => [...profile, [label, value]];
const rowsOf = ({ entries, firstYear, setAside }: PlanJson): number[] =>
  [
    ...entries.flatMap(({ sourceRows }) => sourceRows),
    ...firstYear.entries.flatMap(({ sourceRows }) => sourceRows),
    ...setAside.map(({ row }) => row),
  ].sort((one, other) => one - other);

describe('the plan', () => {
  const plan = planned();

  it('has every part of schema 1', () => {
    expect(Object.keys(plan).sort()).toEqual(
      [
        ...['assumptions', 'band', 'entries', 'fees', 'firstYear', 'irProfile', 'kernel', 'pathway', 'problems'],
        ...['readiness', 'schema', 'season', 'setAside', 'signals', 'warnings'],
      ].sort(),
    );
    expect(Object.keys(plan.entries[0] ?? {}).sort()).toEqual(
      [
        ...['apply', 'codes', 'covered', 'fee', 'firmness', 'fit', 'fitHigh', 'fitLow', 'id', 'institution', 'open'],
        ...['program', 'rank', 'reasons', 'signal', 'signalOrder', 'sourceRows', 'specialty', 'state', 'tier'],
      ].sort(),
    );
    expect([plan.schema, plan.season, plan.band.id, plan.pathway.id]).toEqual([1, 2025, 'below-average', 'dual']);
  });

  it('is JSON: nothing is lost on the wire', () => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('ranks every program from 1', () => {
    expect(plan.entries.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(plan.entries.map(({ id }) => id).sort()).toEqual([
      '1500-DR',
      '1500-IR',
      '1700-IR',
      'valley hospital||pa|DR',
      'valley hospital||pa|IR',
    ]);
  });

  it('accounts for every row exactly once', () => {
    expect(rowsOf(plan)).toEqual(programs.map((_, index) => index + 1));
    expect(plan.setAside.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '1 title',
      '2 header',
      '9 blank',
      '11 needs-prior-training',
      '12 other-specialty',
      '13 totals',
    ]);
    expect(plan.firstYear.entries.map(({ sourceRows }) => sourceRows)).toEqual([[6]]);
  });

  it('says where rows disagree', () => {
    expect(plan.problems.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['disagreement', 4, 'Selectivity'],
    ]);
  });

  it('lets ties reach the other program of the institution', () => {
    const reasons = plan.entries.find(({ id }) => id === '1500-DR')?.reasons.map(({ text }) => text);
    expect(reasons?.join()).toContain('(from the IR program of the institution)');
  });

  it('has the same bytes for the same input', () => {
    expect(JSON.stringify(planned())).toBe(JSON.stringify(plan));
  });

  it('does not depend on the order of rows', () => {
    const essence = ({ entries, signals, fees, pathway, kernel }: PlanJson) => ({
      entries: entries.map((entry) => ({ ...entry, sourceRows: entry.sourceRows.length })),
      signals,
      fees,
      pathway,
      kernel,
    });
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(essence(planned({ programs: [['My list'], header, ...shuffled] }))).toEqual(essence(plan));
      }),
      { seed: 20_260_303, numRuns: 20 },
    );
  });
});

describe('one signal for a pair, by the settings', () => {
  const settings: Grid = [
    ['Setting', 'Value'],
    ['One signal covers a pair', 'yes'],
  ];
  const plan = planned({ settings });
  const of = (program: string, specialty: string) =>
    plan.entries.find((entry) => entry.program === program && entry.specialty === specialty);

  it('is shown on both programs and counts where the lead is', () => {
    expect(of('Harbor University', 'IR')).toMatchObject({ signal: 'gold', covered: false });
    expect(of('Harbor University', 'DR')).toMatchObject({ signal: 'gold', covered: true, signalOrder: null });
    expect(of('Harbor University', 'DR')?.reasons.map(({ text }) => text)).toContain(
      'Gold, held by the IR program of the institution: one signal covers both (your setting)',
    );
    expect(plan.signals).toMatchObject([{ used: { gold: 2, silver: 0 } }]);
    expect(plan.entries.flatMap(({ signalOrder }) => signalOrder ?? []).sort()).toEqual([1, 2]);
  });

  it('is said with the list, and where it changes nothing, that too', () => {
    const said = 'One signal covers both programs of an institution and counts once (your setting).';
    expect(plan.assumptions).toContain(said);
    expect(plan.warnings.join(' ')).not.toContain('It is not known whether');
    expect(planned({ settings, season: 2027 }).assumptions).not.toContain(said);
    expect(planned({ settings, season: 2027 }).assumptions.join(' ')).toContain(
      'your setting for pairs changes nothing',
    );
  });

  it('taken away from one program by hand leaves both', () => {
    const id = of('Harbor University', 'IR')?.id ?? '';
    const moved = planned({ settings, locks: new Map([[id, 'none']]) });
    const harbor = moved.entries.filter(({ program }) => program === 'Harbor University');
    expect(harbor.map(({ signal }) => signal)).toEqual(['none', 'none']);
  });
});

describe('the season', () => {
  const settings: Grid = [['Season', 2024]];

  it('is the default, the profile’s, the Settings sheet’s or the argument, the later the stronger', () => {
    expect(planned().season).toBe(2025);
    expect(planned({ profile: withField('Season', 2023) }).season).toBe(2023);
    expect(planned({ profile: withField('Season', 2023), settings }).season).toBe(2024);
    expect(planned({ profile: withField('Season', 2023), settings, season: 2027 }).season).toBe(2027);
  });

  it('that is not known is refused in an argument, and falls back with a warning in a profile', () => {
    expect(refusal({ season: 1999 })).toMatch(/1999.*2023, 2024, 2025, 2026, 2027/);
    const plan = planned({ profile: withField('Season', 1999) });
    expect(plan.season).toBe(2025);
    expect(plan.warnings.join('\n')).toContain('1999');
  });
});

describe('sheets that cannot be used are refused in one sentence', () => {
  it.each<[string, Partial<Sheets>, RegExp]>([
    ['no header', { programs: rows }, /^programs: found no header row/],
    ['no programs', { programs: [] }, /^programs: found an empty range/],
    ['no usable row', { programs: [header, ['Total']] }, /^programs: found 2 rows and no IR or DR program among them/],
    [
      '60,000 rows',
      { programs: [header, ...Array.from({ length: 60_000 }, () => ['Harbor'])] },
      /^programs: found 60,000 rows below the header, expected at most 10,000\.$/,
    ],
    ['no known field', { profile: [['x', 'y']] }, /^profile: found no known field/],
    ['no profile', { profile: [] }, /^profile: found an empty range/],
    [
      'two applicants',
      {
        profile: [
          ['Applicant', 'Step 2 CK', 'Degree'],
          ['A', 229, 'MD'],
          ['B', 240, 'MD'],
        ],
      },
      /^profile: found 2 applicants, expected one/,
    ],
  ])('%s', (_, sheets, sentence) => {
    expect(refusal(sheets)).toMatch(sentence);
  });
});

it('what a profile holds and cannot be used is a warning', () => {
  const plan = planned({ profile: [...profile, ['Vibes', 'good'], ['Degree', 'PhD'], ['Budget', 'lots']] });
  const warnings = plan.warnings.join('\n');
  expect(warnings).toContain('Vibes is not a known field');
  expect(warnings).toContain('Degree stands twice');
  expect(warnings).toContain('Budget USD holds "lots"');
});

it('a list of names alone is planned, and says what to fill in first', () => {
  const plan = planned({ programs: [['Program'], ['Harbor University'], ['Valley Hospital']] });
  expect(plan.entries.map(({ specialty, open }) => [specialty, open])).toEqual([
    ['IR', true],
    ['IR', true],
  ]);
  expect(plan.warnings.join('\n')).toMatch(/Fill in/);
  expect(plan.problems.map(({ code }) => code)).toEqual(['specialty-assumed', 'specialty-assumed']);
});
