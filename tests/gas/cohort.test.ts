import { sheet, workbench } from './workbench';
import type { Workbench } from './workbench';

const COHORT = 'Cohort';
const COLLISIONS = 'Signal collisions';

const header = ['Applicant', 'Step 2 CK', 'Step 2 CK exam year', 'Home IR rotation', 'Strong IR letters', 'Advisor'];
const applicants = (...names: string[]): (string | number)[][] => [
  header,
  ...names.map((name, index) => [name, 230 + 6 * index, 2020, 'Done', 2, 'Dr. Fictional']),
];

/** An invented program list: every third program is IR, the first one is home. */
const programs = (count: number): (string | number)[][] => [
  ['Program Name', 'Specialty', 'State', 'Selectivity', 'Home'],
  ...Array.from({ length: count }, (_, index) => [
    `Fictional Program ${index + 1}`,
    index % 3 === 0 ? 'IR' : 'DR',
    'OH',
    index % 2 === 0 ? 'Community' : 'Mid-tier',
    index === 0 ? 'yes' : 'no',
  ]),
];

describe('an adviser’s document', () => {
  let bench: Workbench;
  const open = (...sheets: Parameters<typeof workbench>[0]) => (bench = workbench(sheets));
  const build = async () => bench.host.run('buildCohort', []);
  /** Selects the first cell of a row, as a user does. */
  const lookAt = (name: string, row: number) => {
    bench.host.book.active = { sheet: bench.sheetId(name), row, column: 1, rows: 1, columns: 1 };
  };
  /** The rows of a sheet below its header, as header to value. */
  const lines = async (name: string, label = 'Help first') => {
    const rows = await bench.values(name);
    const at = rows.findIndex((row) => row.includes(label));
    const labels = rows[at] ?? [];
    return rows.slice(at + 1).map((row) => Object.fromEntries(labels.map((one, index) => [String(one), row[index]])));
  };
  const rowOf = async (name: string, text: string) =>
    (await bench.values(name)).findIndex((row) => row.includes(text)) + 1;
  const columnOf = async (name: string, text: string) =>
    (await bench.values(name)).flatMap((row) => (row.includes(text) ? [row.indexOf(text) + 1] : []))[0] ?? 0;

  afterEach(async () => bench.close());

  it('gets a Cohort sheet: one line an applicant, who needs help first on top, and the sheet of applicants as it was', async () => {
    open(sheet('Advisees', applicants('Ann', 'Bo', 'Cy')));
    const before = (await bench.host.save()).sheets[0];
    await build();
    expect(bench.screen.toast).toContain('Who needs help first');
    const found = (await lines(COHORT)).slice(0, 3);
    expect(found.map((line) => line['Help first'])).toEqual([1, 2, 3]);
    expect(found.map((line) => line.Applicant).sort()).toEqual(['Ann', 'Bo', 'Cy']);
    expect(found[0]).toMatchObject({ Pathway: 'Dual', 'Changed since the last build': 'First build', Signals: '' });
    expect(String(found[0]?.['Action 1'])).not.toBe('');
    const book = await bench.host.save();
    expect(book.sheets.map(({ name }) => name)).toEqual(['Advisees', COHORT]);
    expect(book.sheets[0]).toEqual(before);
    const cohort = book.sheets[1];
    expect(cohort).toMatchObject({ frozenRows: 10 });
    expect(cohort?.extras.charts).toHaveLength(1);
    expect(cohort?.extras.filter).toMatchObject({ row: 10, rows: 4 });
    expect(cohort?.columns[(await columnOf(COHORT, 'Id')) - 1]?.hidden).toBe(true);
    expect((await bench.values(COHORT)).flat()).toContainEqual(expect.stringContaining('Left out: no program sheet'));
  });

  it('keeps notes and columns of the adviser over a rebuild, and says what changed', async () => {
    open(sheet('Advisees', applicants('Ann', 'Bo', 'Cy')));
    await build();
    await bench.write(COHORT, await rowOf(COHORT, 'Bo'), await columnOf(COHORT, 'Notes'), 'call 3/4');
    await bench.write(COHORT, 10, 24, 'Dean');
    await bench.write(COHORT, await rowOf(COHORT, 'Ann'), 24, 'asked');
    await bench.write('Advisees', 2, 4, 'None');
    await bench.write('Advisees', 2, 5, 0);
    await bench.write('Advisees', 4, 1, 'Di');
    await build();
    const found = await lines(COHORT);
    const of = (name: string) => found.find((line) => line.Applicant === name);
    expect(of('Ann')).toMatchObject({ Dean: 'asked' });
    expect(of('Ann')?.['Changed since the last build']).toContain('Pathway: Dual → DR first');
    expect(of('Bo')).toMatchObject({ Notes: 'call 3/4', 'Changed since the last build': 'No change' });
    expect(of('Di')).toMatchObject({ 'Changed since the last build': 'New in the cohort' });
    expect(of('Cy')).toBeUndefined();
    expect((await bench.values(COHORT)).flat()).toContain('1 changed, 1 new, 1 gone, 1 as before');
  });

  it('keeps notes on somebody who left the cohort', async () => {
    open(sheet('Advisees', applicants('Ann', 'Bo', 'Cy')));
    await build();
    await bench.write(COHORT, await rowOf(COHORT, 'Cy'), await columnOf(COHORT, 'Notes'), 'matched elsewhere');
    await bench.write('Advisees', 4, 1, 'Di');
    await build();
    await build();
    const found = await lines(COHORT);
    expect(found.filter((line) => line.Notes === 'matched elsewhere').map((line) => line.Applicant)).toEqual(['Cy']);
    expect((await bench.values(COHORT)).flat()).toContainEqual(expect.stringContaining('No longer in the cohort'));
  });

  it('shows who signals the same programs, once a program sheet is there', async () => {
    open(sheet('Advisees', applicants('Ann', 'Bo')), sheet('Programs', programs(30)));
    await build();
    const [first] = await lines(COLLISIONS, 'Advisees');
    expect(first).toMatchObject({ Program: 'Fictional Program 1', Specialty: 'IR', Advisees: 2, Gold: 'Ann, Bo' });
    expect((await lines(COHORT))[0]?.Signals).toMatch(/^Gold \d, Silver \d$/);
    await bench.write(
      COLLISIONS,
      await rowOf(COLLISIONS, 'Fictional Program 1'),
      await columnOf(COLLISIONS, 'Agreed'),
      'Ann',
    );
    await build();
    expect((await lines(COLLISIONS, 'Advisees'))[0]).toMatchObject({ Program: 'Fictional Program 1', Agreed: 'Ann' });
  });

  it('uses School facts and Overrides, shows what was set, and says what could not be', async () => {
    open(sheet('Advisees', applicants('Ann', 'Bo')), sheet('Programs', programs(30)));
    await bench.host.run('createOverridesSheet', []);
    await bench.host.run('createSchoolFactsSheet', []);
    expect(bench.screen.toast).toContain('fills blanks');
    for (const [index, cell] of ['Ann', '', '', 'Pathway', 'DR first', 'family'].entries()) {
      await bench.write('Overrides', 2, index + 1, cell);
    }
    for (const [index, cell] of ['Zed', '', '', 'Pathway', 'Dual', 'x'].entries()) {
      await bench.write('Overrides', 3, index + 1, cell);
    }
    lookAt('Advisees', 1);
    await build();
    const found = await lines(COHORT);
    expect(found.find((line) => line.Applicant === 'Ann')).toMatchObject({
      Pathway: 'DR first',
      'Set by the adviser': 'DR first: family',
    });
    expect(found.find((line) => line.Applicant === 'Bo')).toMatchObject({ Pathway: 'Dual', 'Set by the adviser': '' });
    expect((await bench.values(COHORT)).flat()).toContain(
      'Overrides: no applicant of the cohort is called Zed (sheet row 3). The row is not used.',
    );
    await bench.host.run('createOverridesSheet', []);
    expect(bench.screen.toast).toContain('is there already');
    expect((await bench.values('Overrides'))[1]?.[0]).toBe('Ann');
  });

  it('takes the open sheet of several, and asks which where none of them is open', async () => {
    open(
      sheet('Programs', programs(5)),
      sheet('Class of 2026', applicants('Ann')),
      sheet('Class of 2027', applicants('Bo')),
    );
    await build();
    expect(bench.screen.toast).toBe(
      '2 sheets read as a cohort (Class of 2026, Class of 2027), expected one: open the one to use and try again.',
    );
    lookAt('Class of 2027', 1);
    await build();
    expect((await lines(COHORT))[0]).toMatchObject({ Applicant: 'Bo' });
    await build();
    expect((await lines(COHORT))[0]).toMatchObject({ Applicant: 'Bo', 'Changed since the last build': 'No change' });
  });

  it('says so where no sheet reads as a cohort', async () => {
    open(
      sheet('Programs', programs(5)),
      sheet('Profile', [
        ['Field', 'Value'],
        ['Step 2 CK', 230],
      ]),
    );
    await build();
    expect(bench.screen.toast).toContain('No sheet here reads as a cohort');
  });

  it('writes names as the text they are', async () => {
    open(sheet('Advisees', applicants('=1+1', '@Bo')));
    await build();
    expect(
      (await lines(COHORT))
        .slice(0, 2)
        .map((line) => line.Applicant)
        .sort(),
    ).toEqual(['=1+1', '@Bo']);
    expect(await bench.formulas(COHORT)).toEqual([]);
  });

  it('needs as many service calls for 40 applicants as for 4', async () => {
    const callsFor = async (count: number): Promise<number> => {
      open(sheet('Advisees', applicants(...Array.from({ length: count }, (_, index) => `A${index}`))));
      await build();
      bench.host.resetCalls();
      await build();
      return bench.host.calls().total;
    };
    const few = await callsFor(4);
    await bench.close();
    expect(await callsFor(40)).toBe(few);
    expect(few).toBeLessThanOrEqual(60);
  });

  it('makes the one-page summary of the selected applicant and keeps its notes', async () => {
    open(sheet('Advisees', applicants('Ann', 'Bo')), sheet('Programs', programs(30)));
    await build();
    lookAt(COHORT, await rowOf(COHORT, 'Bo'));
    await bench.host.run('makeSummary', []);
    const page = await bench.values('Summary Bo');
    expect(page[0]?.[0]).toBe('Bo: one-page summary');
    expect(page.map(([label]) => label)).toEqual(
      expect.arrayContaining(['Pathway', 'Strengths to use', 'Gaps', 'Do first', 'Next dates', 'Signals']),
    );
    const notes = await rowOf('Summary Bo', 'Meeting notes');
    await bench.write('Summary Bo', notes, 2, 'apply to 40');
    await bench.write('Summary Bo', notes + 1, 2, 'ask Dr. Fictional');
    lookAt('Advisees', 3);
    await bench.host.run('makeSummary', []);
    expect((await bench.values('Summary Bo')).slice(notes - 1).map((row) => row[1])).toEqual([
      'apply to 40',
      'ask Dr. Fictional',
    ]);
    expect((await bench.host.save()).sheets.filter(({ name }) => name.startsWith('Summary'))).toHaveLength(1);
  });

  it('asks for a row where none of an applicant is selected, and takes the Profile sheet of a single applicant', async () => {
    open(sheet('Advisees', applicants('Ann', 'Bo')));
    await bench.host.run('makeSummary', []);
    expect(bench.screen.toast).toBe('Select a cell in the row of an applicant, then make the summary again.');
    await bench.close();
    open(
      sheet('Profile', [
        ['Field', 'Value'],
        ['Applicant', 'Ann'],
        ['Step 2 CK', 230],
      ]),
    );
    await bench.host.run('makeSummary', []);
    expect((await bench.values('Summary Ann'))[0]?.[0]).toBe('Ann: one-page summary');
  });
});
