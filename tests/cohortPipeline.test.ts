import { cohortFromSheets, type CohortSheets } from '../src/cohortPipeline';
import { mostPlannedPairs } from '../src/guide/cohort';
import { guide } from '../src/guide/guide';
import type { Cohort } from '../src/list/cohort';
import { readCohort } from '../src/report/cohortColumns';
import { cohortSheet } from '../src/report/cohortSheet';
import { collisionSheet } from '../src/report/collisionSheet';
import { summarySheet } from '../src/report/summarySheet';
import type { Cell, Grid } from '../src/rows/grid';

const header = ['Applicant', 'Step 2 CK', 'Step 2 CK exam year', 'Home IR rotation', 'Strong IR letters'];
const profile: Grid = [
  header,
  ['Ann', 229, 2020, 'Done', 2],
  ['Bo', 'Not taken', '', 'None', 0],
  ['Cy', 247, 2020, 'Done', 3],
];
const programs: Grid = [
  ['Program Name', 'Specialty', 'State', 'Selectivity', 'Home'],
  ['Harbor University', 'IR', 'OH', 'Mid-tier', 'yes'],
  ...Array.from({ length: 20 }, (_, index) => [`Fictional ${index}`, 'DR', 'NY', 'Community', '']),
];

function cohortOf(sheets: Partial<CohortSheets> = {}): Cohort {
  const made = cohortFromSheets({ profile, programs, today: '2025-06-01', ...sheets });
  if (!made.ok) throw new Error(made.message);
  return made.value;
}
const facts = (cohort: Cohort) => ({
  cohort,
  sourceSheet: 'Advisees',
  programSheet: 'Programs',
  builtAt: '2026-06-01 10:00',
});
const overrides = (...rows: Cell[][]): Grid => [['Applicant', 'Program', 'What', 'Value', 'Reason'], ...rows];

it('assesses every applicant once, in the order of help, with lists on the shared programs', () => {
  const { advisees, leftOut, problems } = cohortOf();
  expect(advisees.map(({ name }) => name).sort()).toEqual(['Ann', 'Bo', 'Cy']);
  expect(advisees.map(({ help }) => help.place)).toEqual(
    [...advisees.map(({ help }) => help.place)].sort((a, b) => a - b),
  );
  expect(leftOut).toBeNull();
  expect(problems).toEqual([]);
  expect(advisees.every(({ list }) => list?.entries.length === 21)).toBe(true);
});

it('says first for how many applicants the season is over', () => {
  expect(cohortOf({ today: '2025-06-30' }).problems).toEqual([]);
  expect(cohortOf({ today: '2025-07-01' }).problems[0]).toBe(
    'Season 2025 is over, for 3 applicants: fill in Season with the year of the next match.',
  );
});

it('finds the programs that several are about to signal, most first, and leaves out those of one', () => {
  const { collisions } = cohortOf();
  expect(collisions[0]).toMatchObject({ count: 3 });
  expect(collisions.find(({ program }) => program.name === 'Harbor University')?.count).toBe(3);
  expect(collisions.every(({ count, signals }) => count >= 2 && count === [...signals.values()].flat().length)).toBe(
    true,
  );
  expect(cohortOf({ profile: profile.slice(0, 2) }).collisions).toEqual([]);
});

it('leaves signals out where no program sheet is chosen, and above what can be planned', () => {
  expect(cohortOf({ programs: null }).leftOut).toEqual({ why: 'no-programs' });
  const most = Math.floor(mostPlannedPairs / 21);
  const many = (count: number): Grid => [
    header,
    ...Array.from({ length: count }, (_, index) => [`A${index}`, 240, 2020, 'Done', 2]),
  ];
  const { leftOut, advisees } = cohortOf({ profile: many(most + 1) });
  expect(leftOut).toEqual({ why: 'size', applicants: most + 1, programs: 21 });
  expect(advisees).toHaveLength(most + 1);
  expect(advisees.every(({ list }) => list === null)).toBe(true);
});

it('tells equal names apart and says so, and names those without one by their row', () => {
  const { advisees, problems } = cohortOf({
    profile: [...profile, ['ann', 240, 2020, '', ''], ['', 250, 2020, '', '']],
  });
  expect(advisees.map(({ id }) => id).sort()).toEqual(['ann', 'ann#2', 'bo', 'cy', 'row-6']);
  expect(advisees.find(({ row }) => row === 6)?.name).toBe('Row 6');
  expect(problems).toContain(
    'Cohort, rows 2, 5: the same name, Ann, told apart by their order. Give each a name of its own.',
  );
});

it('lays overrides over exactly one applicant, and says what matches none or several', () => {
  const { advisees, problems } = cohortOf({
    profile: [...profile, ['ANN', 240, 2020, '', '']],
    overrides: overrides(
      ['Bo', '', 'Pathway', 'Integrated first', 'x'],
      ['Cy', 'Fictional 3', 'Signal', 'Gold', 'they asked'],
      ['Ann', '', 'Pathway', 'Dual', 'x'],
      ['Zed', '', 'Pathway', 'Dual', 'x'],
    ),
  });
  expect(advisees.find(({ name }) => name === 'Bo')?.applicant.pathway.id).toBe('integrated-first');
  const cy = advisees
    .find(({ name }) => name === 'Cy')
    ?.list?.entries.find(({ judged }) => judged.program.name === 'Fictional 3');
  expect(cy?.signal).toBe('gold');
  expect(problems).toEqual(
    expect.arrayContaining([
      'Overrides: several applicants of the cohort are called Ann (sheet row 4). The row is used for none; give each a name of its own.',
      'Overrides: no applicant of the cohort is called Zed (sheet row 5). The row is not used.',
    ]),
  );
});

it('says that overrides of signals wait for lists where none is planned', () => {
  const { problems } = cohortOf({ programs: null, overrides: overrides(['Cy', 'Fictional 3', 'Signal', 'Gold', 'x']) });
  expect(problems).toContain('Overrides of tiers and signals (sheet rows 2) show in lists; none was planned here.');
});

it('is the same whatever the order of the rows', () => {
  const turned = cohortOf({ profile: [header, ...[...profile.slice(1)].reverse()] });
  expect(turned.advisees.map(({ name }) => name)).toEqual(cohortOf().advisees.map(({ name }) => name));
});

it('refuses what holds no applicant in one sentence', () => {
  expect(cohortFromSheets({ profile: [header], programs: null, today: '2026-06-01' })).toEqual({
    ok: false,
    message: 'profile: found a header row and no applicant below it, expected at least one row.',
  });
});

describe('the sheets', () => {
  it('count pathways beside the chart, and every applicant in one of them', () => {
    const { values } = cohortSheet(facts(cohortOf()), null);
    const counts = values.slice(2, 5).map((row) => [row[4], row[5]]);
    expect(counts.map(([label]) => label)).toEqual(['DR first', 'Dual', 'Integrated first']);
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(3);
  });

  it('find nothing changed when built again from the same sheets', () => {
    const first = cohortSheet(facts(cohortOf()), null);
    const again = cohortSheet(facts(cohortOf()), readCohort(first.values));
    expect(
      readCohort(again.values)
        ?.rows.slice(0, 3)
        .map(({ own }) => own.changed),
    ).toEqual(['No change', 'No change', 'No change']);
    expect(again.values[3]).toContain('0 changed, 0 new, 0 gone, 3 as before');
  });

  it('keep all problems below the table where the block has no room', () => {
    const many = overrides(...['P', 'Q', 'R', 'S'].map((name) => [name, '', 'Pathway', 'Dual', 'x']));
    const { values } = cohortSheet(facts(cohortOf({ overrides: many })), null);
    expect(String(values[7]?.[1])).toContain('(2 more below the table)');
    expect(values.flat()).toContain('▸ To check (4)');
  });

  it('list who signals by kind', () => {
    const { values, rows } = collisionSheet(
      { collisions: cohortOf().collisions, lists: 3, builtAt: 'now', programSheet: 'Programs' },
      null,
    );
    expect(values.map((row) => row.slice(0, 4))).toContainEqual(['Harbor University', 'OH', 'IR', 3]);
    expect(rows).toBe(cohortOf().collisions.length);
  });

  it('sum up one applicant on a page, kindly where nothing is known', () => {
    const [bo] = cohortOf({ only: 3, programs: null }).advisees;
    if (bo === undefined) throw new Error('no applicant');
    const { values, notesRow } = summarySheet(bo, guide, '2026-06-01 10:00', null);
    const page = new Map(values.map(([label, text]) => [label, String(text)]));
    expect(values[0]).toEqual(['Bo: one-page summary']);
    expect(page.get('Strengths to use')).toBe(
      'None is recorded yet. Ask what went well: rotations, letters, people who would speak up.',
    );
    expect(page.get('List in numbers')).toBe('No program sheet is chosen, so there is no list yet.');
    expect(page.get('To find out together')).not.toBe('');
    expect(values[notesRow - 1]?.[0]).toBe('Meeting notes');
    expect(values.length).toBeLessThanOrEqual(20);
  });

  it('show what the adviser set, the list and the signals on the page', () => {
    const [cy] = cohortOf({ only: 4, overrides: overrides(['Cy', '', 'Pathway', 'DR first', 'family']) }).advisees;
    if (cy === undefined) throw new Error('no applicant');
    const page = new Map(summarySheet(cy, guide, 'now', null).values.map(([label, text]) => [label, String(text)]));
    expect(page.get('Set by the adviser')).toBe('DR first: family');
    expect(page.get('Pathway')).toContain('Adviser: family (DR first instead of');
    expect(page.get('List in numbers')).toMatch(/^• 1 IR and 20 DR of 21 programs; fees \$\d/);
    expect(page.get('Signals')).toContain('Harbor University (IR)');
  });
});
