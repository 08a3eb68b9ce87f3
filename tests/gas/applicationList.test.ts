import { listColumns } from '../../src/report/listColumns';
import type { BookSheet } from '../../src/host/book/book';
import { sheet, workbench } from './workbench';
import type { Workbench } from './workbench';
import { spreadsheetCalls } from '../support/spreadsheetCalls';

const LIST = 'Application List';

/** An invented program list: every third program is IR, the first one is home. */
const programRows = (count: number): (string | number)[][] => [
  ['Program Name', 'Specialty', 'State', 'Selectivity', 'Home'],
  ...Array.from({ length: count }, (_, index) => [
    `Fictional Program ${index + 1}`,
    index % 3 === 0 ? 'IR' : 'DR',
    'OH',
    index % 2 === 0 ? 'Community' : 'Mid-tier',
    index === 0 ? 'yes' : 'no',
  ]),
];
const profile = sheet('Profile', [
  ['Field', 'Value'],
  ['Step 2 CK', 236],
  ['Step 1', 'Pass'],
]);

describe('the Application List in a document', () => {
  let bench: Workbench;
  const open = (...sheets: BookSheet[]) => (bench = workbench(sheets));
  const build = () => bench.ask('build', { sheetId: bench.sheetId('Programs') });
  const headerOf = async () => {
    const rows = await bench.values(LIST);
    const index = rows.findIndex((row) => row.includes('Order') && row.includes('Why'));
    return { row: index + 1, labels: rows[index] ?? [] };
  };
  /** Where the cell of a program and a column stands, from 1. */
  const place = async (program: string, column: string) => {
    const rows = await bench.values(LIST);
    const { labels } = await headerOf();
    return { row: rows.findIndex((row) => row.includes(program)) + 1, column: labels.indexOf(column) + 1 };
  };
  const note = async (program: string, column: string, text: string) => {
    const at = await place(program, column);
    await bench.write(LIST, at.row, at.column, text);
  };

  afterEach(async () => bench.close());

  it('is written with a frozen header, a filter, colours, two charts, and the id hidden', async () => {
    open(sheet('Programs', programRows(50)), profile);
    const answer = await build();
    expect(answer.sheetName).toBe(LIST);
    const book = await bench.host.save();
    const list = book.sheets.find(({ name }) => name === LIST);
    const { row, labels } = await headerOf();
    expect(list).toMatchObject({ hidden: false, frozenRows: row });
    expect(list?.extras.filter).toEqual({ row, column: 1, rows: 51, columns: labels.length });
    expect(list?.columns[labels.indexOf('Id')]?.hidden).toBe(true);
    expect(list?.extras.rules.length).toBeGreaterThan(8);
    expect(list?.extras.notes.map(({ text }) => text)).toEqual(listColumns.map(({ note }) => note));
    expect(list?.extras.protections).toMatchObject([
      { warningOnly: true, box: { row: 1, column: 1, columns: listColumns.length } },
    ]);
    expect(list?.extras.charts).toMatchObject([
      { type: 'BAR', row: row + 2 },
      { type: 'LINE', row: row + 16, boxes: [{ row: 2, rows: 8, columns: 2 }] },
    ]);
    expect(list?.cells[row]?.[labels.indexOf('Fee')]?.format?.numberFormat).toBe('$#,##0');
    expect(await bench.rowWith(LIST, 'Fictional Program 1')).toMatchObject({
      Tier: 'Priority',
      Signal: 'Gold',
      Ties: 'Home program',
      'Source rows': 2,
    });
    expect(await bench.formulas(LIST)).toEqual([]);
  });

  it('leaves the sheets of the user as they were', async () => {
    open(sheet('Programs', programRows(20)), profile);
    const before = await bench.host.save();
    await build();
    await build();
    const after = await bench.host.save();
    for (const one of before.sheets) expect(after.sheets.find(({ name }) => name === one.name)).toEqual(one);
  });

  it.each([
    '=HYPERLINK("http://example.invalid","x")',
    '+1 Program',
    "'Quoted Program",
    'May 5',
    '@Program',
    '007 Institute',
  ])('writes the name %j as the text it is', async (name) => {
    open(sheet('Programs', [...programRows(3), [name, 'IR', 'OH', 'Community', 'no']]), profile);
    await build();
    expect((await bench.values(LIST)).flat()).toContain(name);
    expect(await bench.formulas(LIST)).toEqual([]);
  });

  it('keeps the columns of the user over a rebuild in another order, and a sort by the user', async () => {
    open(sheet('Programs', programRows(9)), profile);
    await build();
    await note('Fictional Program 7', 'Notes', 'call at 9/10');
    await note('Fictional Program 2', 'Status', 'applied');
    const { row, labels } = await headerOf();
    await bench.write(LIST, row, labels.length + 1, 'Call back');
    await note('Fictional Program 3', 'Call back', 'Tuesday');
    await bench.write('Programs', 8, 5, 'yes');
    await build();
    expect(await bench.rowWith(LIST, 'Fictional Program 7')).toMatchObject({
      Notes: 'call at 9/10',
      Tier: 'Priority',
    });
    expect(await bench.rowWith(LIST, 'Fictional Program 2')).toMatchObject({ Status: 'applied' });
    expect(await bench.rowWith(LIST, 'Fictional Program 3')).toMatchObject({ 'Call back': 'Tuesday' });
    expect((await bench.host.save()).sheets.map(({ name }) => name)).toEqual([
      ...['Programs', 'Profile', LIST, 'Application List (previous)'],
    ]);
  });

  it('keeps formulas of the user as formulas, each pointing to its own row, over a rebuild and a list brought back', async () => {
    open(sheet('Programs', programRows(9)), profile);
    await build();
    const link = '=HYPERLINK("https://example.org/x", "their site")';
    await note('Fictional Program 7', 'Notes', link);
    const { row, labels } = await headerOf();
    await bench.write(LIST, row, labels.length + 1, 'Twice the fit');
    const before = await place('Fictional Program 7', 'Fit');
    const fit = String.fromCharCode(64 + before.column);
    await note('Fictional Program 7', 'Twice the fit', `=${fit}${before.row}*2`);
    await bench.write('Programs', 8, 5, 'yes');
    await build();
    const after = await place('Fictional Program 7', 'Fit');
    expect(after.row).not.toBe(before.row);
    expect(await bench.formulas(LIST)).toEqual([link, `=${fit}${after.row}*2`]);
    const { Fit, 'Twice the fit': twice } = await bench.rowWith(LIST, 'Fictional Program 7');
    expect(twice).toBe(2 * Number(Fit));
    await bench.host.run('restoreList');
    expect(await bench.formulas(LIST)).toEqual([link, `=${fit}${before.row}*2`]);
  });

  it('keeps the notes on a program that is gone, and gives them back when it returns', async () => {
    open(sheet('Programs', programRows(9)), profile);
    await build();
    await note('Fictional Program 9', 'Notes', 'asked them');
    await bench.write('Programs', 10, 1, 'Another Program');
    await build();
    expect(await bench.rowWith(LIST, 'Fictional Program 9')).toMatchObject({ Notes: 'asked them' });
    await bench.write('Programs', 10, 1, 'Fictional Program 9');
    await build();
    expect(await bench.rowWith(LIST, 'Fictional Program 9')).toMatchObject({
      Notes: 'asked them',
      'Source rows': 10,
    });
    const rows = (await bench.values(LIST)).filter((row) => row.includes('Fictional Program 9'));
    expect(rows).toHaveLength(1);
  });

  it('chooses without writing anything, and then writes what was chosen', async () => {
    open(sheet('Programs', programRows(9)), profile);
    const sheetId = bench.sheetId('Programs');
    const before = (await bench.host.save()).sheets;
    const { programs, applied, text } = await bench.ask('choose', { sheetId });
    expect((await bench.host.save()).sheets).toEqual(before);
    const { entries, tiers } = await build();
    expect(programs).toBe(entries.length);
    expect(applied).toBe(entries.filter(({ apply }) => apply).length);
    expect(text).toBe(
      tiers
        .filter(({ IR, DR }) => IR + DR > 0)
        .map(({ tier, IR, DR }) => `${IR + DR} ${tier}`)
        .join(', '),
    );
  });

  it('leaves nothing of a longer list behind', async () => {
    open(sheet('Programs', programRows(30)), profile);
    await build();
    for (let row = 12; row <= 31; row += 1) await bench.write('Programs', row, 1, '');
    await build();
    expect((await bench.values(LIST)).flat()).not.toContain('Fictional Program 25');
  });

  it('takes over a list that came with an imported file, with its notes', async () => {
    open(sheet('Programs', programRows(5)), profile);
    await build();
    await note('Fictional Program 2', 'Notes', 'met them');
    const cells = await bench.values(LIST);
    await bench.close();
    open(sheet('Programs', programRows(5)), profile, sheet(LIST, cells));
    expect((await build()).sheetName).toBe(LIST);
    expect(await bench.rowWith(LIST, 'Fictional Program 2')).toMatchObject({ Notes: 'met them' });
    expect((await bench.ask('open', {})).list?.sheetName).toBe(LIST);
  });

  it('knows that writing was interrupted, and finishes it with its notes', async () => {
    open(sheet('Programs', programRows(5)), profile);
    await build();
    await note('Fictional Program 2', 'Notes', 'met them');
    const { properties } = bench.host.state;
    for (const [store, { irMatchPlanner }] of properties) {
      const memory = JSON.parse(irMatchPlanner ?? '{}') as object;
      properties.set(store, { irMatchPlanner: JSON.stringify({ ...memory, writing: '2026-03-05 14:20' }) });
    }
    expect((await bench.ask('open', {})).interrupted).toBe('2026-03-05 14:20');
    await build();
    expect((await bench.ask('open', {})).interrupted).toBeNull();
    expect(await bench.rowWith(LIST, 'Fictional Program 2')).toMatchObject({ Notes: 'met them' });
  });

  it('does not write over a sheet of the user that has its name', async () => {
    open(sheet('Programs', programRows(5)), profile, sheet(LIST, [['My own list'], ['A']]));
    const answer = await build();
    expect(answer.sheetName).toBe('Application List (2)');
    expect(await bench.values(LIST)).toEqual([['My own list'], ['A']]);
  });

  it('brings the previous list back, and forth again', async () => {
    open(sheet('Programs', programRows(5)), profile);
    await build();
    await bench.write('Programs', 6, 1, 'Another Program');
    await build();
    const rebuilt = await bench.values(LIST);
    await bench.host.run('restoreList');
    const restored = await bench.values(LIST);
    expect(restored.flat()).toContain('Fictional Program 5');
    expect(restored.flat()).not.toContain('Another Program');
    expect((await bench.ask('open', {})).list?.warnings[0]).toContain('holds the list before this one');
    await bench.host.run('restoreList');
    expect(await bench.values(LIST)).toEqual(rebuilt);
    expect((await bench.ask('open', {})).list?.warnings.join()).not.toContain('holds the list before this one');
  });

  it('says so when there is no previous list', async () => {
    open(sheet('Programs', programRows(5)), profile);
    await bench.host.run('restoreList');
    expect(bench.screen.toast).toContain('no earlier list');
  });

  it.each([50, 5000])('takes at most 30 calls of the spreadsheet service for %d rows, with settings', async (count) => {
    open(sheet('Programs', programRows(count)), profile);
    await bench.ask('createSheet', { kind: 'settings' });
    for (const round of ['first', 'second', 'third']) {
      bench.host.resetCalls();
      await build();
      expect([round, spreadsheetCalls(bench.host) <= 30]).toEqual([round, true]);
    }
  });

  it('is offered again when the sidebar opens, and says when the sheets changed since', async () => {
    open(sheet('Programs', programRows(5)), profile);
    expect((await bench.ask('open', {})).list).toBeNull();
    const built = await build();
    expect((await bench.ask('open', {})).list).toEqual(built);
    await bench.write('Programs', 6, 5, 'yes');
    const { list } = await bench.ask('open', {});
    expect(list?.warnings[0]).toContain('changed since');
  });

  it('answers with names alone, without any profile', async () => {
    open(sheet('Programs', [['Program'], ['Fictional Program 1'], ['Fictional Program 2']]));
    const { entries, warnings } = await build();
    expect(entries).toHaveLength(2);
    expect(warnings.join(' ')).toContain('Fill in first');
  });
});
