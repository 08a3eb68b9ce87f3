import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Book, makeSheet } from '../../../src/host/book/book';
import { readXlsx } from '../../../src/host/io/readXlsx';
import { readWorkbookFile, writeWorkbookFile } from '../../../src/host/io/workbookFile';
import { writeXlsx } from '../../../src/host/io/writeXlsx';

const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

const box = { row: 1, column: 1, rows: 3, columns: 2 };
const book: Book = {
  name: 'all',
  sheets: [
    makeSheet(
      'List',
      [
        [
          {
            value: 'Header',
            format: { bold: true, background: '#1a5fb4', color: '#ffffff', wrap: 'wrap', horizontal: 'center' },
          },
          { value: '=not a formula' },
        ],
        [
          { value: 46_000, format: { numberFormat: 'yyyy-mm-dd' } },
          { value: 0.25, format: { numberFormat: '0%' } },
          { value: true },
        ],
        [{ value: 3, formula: '=SUM(1,2)' }, { value: '00123' }],
      ],
      {
        columns: [{ width: 200 }, undefined, { hidden: true }],
        frozenRows: 1,
        gridlines: false,
        tabColor: '#112233',
        extras: {
          notes: [{ row: 2, column: 2, text: 'a note' }],
          validations: [
            { box, rule: { criteria: 'VALUE_IN_LIST', values: [['yes', 'no']], allowInvalid: false, help: 'Choose' } },
          ],
          rules: [
            { boxes: [box], criteria: 'TEXT_EQUAL_TO', values: ['x'], format: { background: '#ffeeaa' } },
            { boxes: [box], criteria: 'CUSTOM_FORMULA', values: ['=$A1="x"'], format: { bold: true } },
          ],
          filter: box,
          charts: [],
          protections: [],
        },
      },
    ),
    makeSheet('Hidden', [[{ value: 1 }]], { hidden: true }),
  ],
};

describe('an .xlsx file', () => {
  it('gives back what was written: values, formulas, formats, sizes, rules and notes', async () => {
    const path = join(folder, 'all.xlsx');
    await writeWorkbookFile(path, book);
    const [list, hidden] = (await readWorkbookFile(path)).sheets;
    expect(list?.cells[0]?.[0]).toMatchObject({ value: 'Header', format: book.sheets[0]?.cells[0]?.[0]?.format });
    expect(list?.cells.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
      ['Header', '=not a formula', null],
      [46_000, 0.25, true],
      [3, '00123', null],
    ]);
    expect(list?.cells[0]?.[1]?.formula).toBeUndefined();
    expect(list?.cells[1]?.map((cell) => cell?.format?.numberFormat)).toEqual(['yyyy-mm-dd', '0%', undefined]);
    expect(list?.cells[1]?.[2]?.format).toEqual({ horizontal: 'center' }); // a tick, as other programs show it
    expect(list?.cells[2]?.[0]?.formula).toBe('=SUM(1,2)');
    expect(list?.columns[0]?.width).toBe(200);
    expect(list?.columns[2]?.hidden).toBe(true);
    expect(list).toMatchObject({
      frozenRows: 1,
      gridlines: false,
      tabColor: '#112233',
      extras: book.sheets[0]?.extras,
    });
    expect(hidden).toMatchObject({ name: 'Hidden', hidden: true });
  });

  it('refuses a formula that has more signs than can be calculated, by its cell', async () => {
    const withFormula = (formula: string) =>
      writeXlsx({ name: 'Deep', sheets: [makeSheet('Mine', [[{ value: 1 }], [undefined, { value: 2, formula }]])] });
    const fine = await readXlsx(await withFormula(`=${'ABS('.repeat(500)}1${')'.repeat(500)}`), 'Deep', 'deep.xlsx');
    expect(fine.sheets[0]?.cells[1]?.[1]?.value).toBe(2);
    const deep = await withFormula(`=${'ABS('.repeat(2000)}1${')'.repeat(2000)}`);
    await expect(readXlsx(deep, 'Deep', 'deep.xlsx')).rejects.toThrow(
      'deep.xlsx: found a formula with more than 1000 operators and parentheses in B2 of Mine, expected at most that many.',
    );
  });

  it('keeps a spilled result one formula', async () => {
    const path = join(folder, 'spill.xlsx');
    const sheet = makeSheet('S', [
      [{ value: 1, formula: '=SEQUENCE(2)', spill: { rows: 2, columns: 1 } }],
      [{ value: 2, share: true }],
    ]);
    await writeWorkbookFile(path, { name: 'spill', sheets: [sheet] });
    expect((await readWorkbookFile(path)).sheets[0]?.cells).toEqual(sheet.cells);
  });

  it.each([
    ['missing.xlsx', null, 'there is no such file'],
    ['text.xlsx', 'hello', 'this is not an .xlsx file'],
    ['damaged.xlsx', 'PK\u0003\u0004 and no more', 'the file is damaged'],
    ['old.xlsx', '\u00D0\u00CF\u0011\u00E0', 'the file has a password or is an old .xls file'],
    ['list.ods', 'x', 'only .csv and .xlsx files can be read'],
  ])('is refused in one sentence: %s', async (name, content, text) => {
    const path = join(folder, name);
    if (content !== null) writeFileSync(path, content, 'latin1');
    await expect(readWorkbookFile(path)).rejects.toThrow(text);
  });
});
