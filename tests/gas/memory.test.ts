import { sheet, workbench, type Workbench } from './workbench';

/** Programs known by their names alone, so that ids are long. */
const rows = (count: number): string[][] => [
  ['Program Name', 'Specialty', 'State', 'Selectivity'],
  ...Array.from({ length: count }, (_, index) => [
    `Institution of Medicine with a Name as Long as Any ${index}`,
    'DR',
    'OH',
    'Community',
  ]),
];
const profile = sheet('Profile', [
  ['Field', 'Value'],
  ['Step 1', 'Pass'],
  ['Step 2 CK', 236],
]);

describe('what a document can remember', () => {
  let bench: Workbench;
  afterEach(async () => bench.close());

  it('holds as many signals set by hand as fit, and refuses more in one sentence, with nothing changed', async () => {
    bench = workbench([sheet('Programs', rows(150)), profile]);
    const sheetId = bench.sheetId('Programs');
    const { entries } = await bench.ask('build', { sheetId });
    const locks = entries.map(({ id }) => ({ id, signal: 'none' as const }));
    const before = await bench.values('Application List');
    const refused = await bench.raw({ call: 'build', payload: { sheetId, locks } });
    expect(refused).toMatchObject({ ok: false, code: 'refused' });
    expect(refused.message).toContain('150 signals are set by hand, more than a document can remember');
    expect(await bench.values('Application List')).toEqual(before);
    const some = locks.slice(0, 60);
    expect((await bench.ask('build', { sheetId, locks: some })).locks).toEqual(some);
    expect((await bench.ask('build', { sheetId })).locks).toEqual(some);
  });

  it('lets corrections of older sheets give way before it refuses to remember', async () => {
    const wide = Array.from({ length: 150 }, (_, index) => `Column ${index}`);
    const sheets = [1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
      sheet(`List ${number}`, [
        ['Program Name', 'Specialty', ...wide],
        ['Fictional A', 'IR', ...wide],
      ]),
    );
    bench = workbench([...sheets, profile]);
    const mapping = Object.fromEntries(wide.map((_, index) => [String(index + 2), null]));
    for (const { name } of sheets) await bench.ask('readPrograms', { sheetId: bench.sheetId(name), mapping });
    const last = await bench.ask('readPrograms', { sheetId: bench.sheetId('List 8'), mapping: null });
    expect(last.error).toBeNull();
    expect(last.columns.filter(({ confidence }) => confidence === 'chosen')).toHaveLength(150);
  });
});
