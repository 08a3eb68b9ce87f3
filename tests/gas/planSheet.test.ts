import type { BookSheet } from '../../src/host/book/book';
import { spreadsheetCalls } from '../support/spreadsheetCalls';
import { sheet, workbench } from './workbench';
import type { Workbench } from './workbench';

const PLAN = 'Plan';

const programs = (count = 6) =>
  sheet('Programs', [
    ['Program Name', 'Specialty', 'State', 'Selectivity', 'Home', 'Status'],
    ...Array.from({ length: count }, (_, index) => [
      `Fictional Program ${index + 1}`,
      index % 2 === 0 ? 'IR' : 'DR',
      'OH',
      index % 3 === 0 ? 'Community' : 'Mid-tier',
      index === 0 ? 'yes' : 'no',
      index === 2 ? 'interview' : '',
    ]),
  ]);
const profile = sheet('Profile', [
  ['Field', 'Value'],
  ['Applicant', 'B-07'],
  ['Season', 2027],
  ['Status', 'Student'],
  ['Step 2 CK', 236],
  ['Step 1', 'Pass'],
  ['Home school has IR', 'yes'],
  ['Home IR rotation', 'None'],
]);

describe('the Plan sheet in a document', () => {
  let bench: Workbench;
  const open = (...sheets: BookSheet[]) => (bench = workbench(sheets));
  const write = (name: string | null = 'Programs') =>
    bench.ask('writePlan', { sheetId: name === null ? null : bench.sheetId(name) });
  const header = async () => {
    const rows = await bench.values(PLAN);
    const index = rows.findIndex((row) => row.includes('What to do'));
    return { rows, row: index + 1, labels: rows[index] ?? [] };
  };
  const place = async (key: string, label: string) => {
    const { rows, labels } = await header();
    return { row: rows.findIndex((row) => row.includes(key)) + 1, column: labels.indexOf(label) + 1 };
  };
  const put = async (key: string, label: string, value: string | boolean) => {
    const at = await place(key, label);
    await bench.write(PLAN, at.row, at.column, value);
  };
  const valueAt = async (key: string, label: string) => {
    const at = await place(key, label);
    return (await bench.values(PLAN))[at.row - 1]?.[at.column - 1];
  };

  afterEach(async () => bench.close());

  it('is written with a frozen header, notes on it, a filter, colours, tick boxes, dates and a chart, and the key hidden', async () => {
    open(programs(), profile);
    expect(await write()).toMatchObject({ sheetName: PLAN });
    const { row, labels, rows } = await header();
    const plan = (await bench.host.save()).sheets.find(({ name }) => name === PLAN);
    expect(plan).toMatchObject({ hidden: false, frozenRows: row });
    expect(plan?.extras.filter).toMatchObject({ row, column: 1, rows: rows.length - row + 1, columns: labels.length });
    expect(plan?.columns[labels.indexOf('Key')]?.hidden).toBe(true);
    expect(plan?.cells[row]?.map((cell) => cell?.format?.wrap === 'wrap')[labels.indexOf('Key')]).toBe(false);
    expect(plan?.extras.charts).toHaveLength(1);
    // the ticks in the first column and the notes in the last stay free
    expect(plan?.extras.protections).toMatchObject([
      { warningOnly: true, box: { row: 1, column: 2, columns: labels.indexOf('Key') } },
    ]);
    expect(plan?.extras.rules.length).toBeGreaterThan(8);
    expect(plan?.extras.notes.length ?? 0).toBeGreaterThan(0);
    const due = await place('check:E2', 'Due');
    expect(plan?.cells[due.row - 1]?.[due.column - 1]).toMatchObject({
      value: 46267,
      format: { numberFormat: 'yyyy-mm-dd' },
    });
    expect(await valueAt('check:R1', 'Done')).toBe(false);
    expect(await bench.formulas(PLAN)).toEqual([]);
  });

  it('holds what would change the plan, and a note to each program that interviewed', async () => {
    open(programs(), profile);
    await write();
    const cells = (await bench.values(PLAN)).flat().map(String);
    expect(cells).toContain('The IR rotation at home done');
    expect(cells).toContain('Fictional Program 3 (IR)');
  });

  it('is written from the menu without a program list and without a profile', async () => {
    open(sheet('Sheet1', [['']]));
    await bench.host.run('writePlan');
    expect(bench.screen.toast).toContain('plan is written');
    const cells = (await bench.values(PLAN)).flat().map(String);
    expect(cells.filter((text) => text.includes('Choose a program list'))).toHaveLength(3);
    expect(cells.filter((text) => text === 'Not met')).toEqual([]);
  });

  it('keeps ticks, notes, columns and sheets of the user when it is written again', async () => {
    open(programs(), profile);
    await write();
    await put('check:R1', 'Done', true);
    await put('check:L1', 'Notes', '=1+1');
    const { row, labels } = await header();
    await bench.write(PLAN, row, labels.length + 1, 'Who');
    await put('check:R1', 'Who', 'Dr. X');
    await bench.write('Profile', 8, 2, 'Done');
    const before = (await bench.host.save()).sheets.slice(0, 2);
    await write();
    expect((await bench.host.save()).sheets.slice(0, 2)).toEqual(before);
    expect(await valueAt('check:R1', 'Done')).toBe(true);
    expect(await valueAt('check:R1', 'Status')).toBe('Met');
    expect(await valueAt('check:R1', 'Who')).toBe('Dr. X');
    expect((await bench.host.save()).sheets.map(({ name }) => name)).toEqual(['Programs', 'Profile', PLAN]);
  });

  it('does not write over a sheet of the user that has its name', async () => {
    open(programs(), profile, sheet(PLAN, [['My own plan'], ['A']]));
    expect(await write()).toMatchObject({ sheetName: 'Plan (2)' });
    expect(await bench.values(PLAN)).toEqual([['My own plan'], ['A']]);
  });

  it('says so when the program sheet is gone or there are several applicants', async () => {
    open(
      programs(),
      sheet('Profile', [
        ['Applicant', 'Step 2 CK'],
        ['A', 240],
        ['B', 230],
      ]),
    );
    expect(await bench.raw({ call: 'writePlan', payload: { sheetId: 99 } })).toMatchObject({
      ok: false,
      code: 'refused',
    });
    const several = await bench.raw({ call: 'writePlan', payload: { sheetId: null } });
    expect(several.message).toContain('found 2 applicants');
  });

  it.each([20, 300])(
    'takes at most 33 calls of the spreadsheet service for %d rows, and 25 when written again',
    async (count) => {
      open(programs(count), profile);
      for (const most of [33, 25]) {
        bench.host.resetCalls();
        await write();
        expect(spreadsheetCalls(bench.host)).toBeLessThanOrEqual(most);
      }
    },
    60_000,
  );
});

describe('the plan for the sidebar', () => {
  let bench: Workbench;
  afterEach(async () => bench.close());

  it('answers without a list and with one, and tries improvements kind by kind until none is left', async () => {
    bench = workbench([programs(), profile]);
    const alone = await bench.ask('readPlan', { sheetId: null });
    expect(alone.first[0]).toMatchObject({ key: 'check:R1', status: 'Not met' });
    expect(alone.notes).toEqual([]);
    const sheetId = bench.sheetId('Programs');
    const plan = await bench.ask('readPlan', { sheetId });
    expect(plan.notes.map(({ title }) => title)).toEqual(['Fictional Program 3 (IR)']);
    expect(plan.criteria.R1).toContain('home');
    const items: string[] = [];
    for (let from: number | null = 0; from !== null;) {
      const answer: Awaited<ReturnType<typeof bench.ask<'whatIf'>>> = await bench.ask('whatIf', { sheetId, from });
      items.push(...answer.lines.map(({ item }) => item));
      from = answer.next;
    }
    expect(items).toContain('The IR rotation at home done');
  });
});
