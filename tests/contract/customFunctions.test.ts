import { makeSheet } from '../../src/host/book/book';
import type { Host } from '../../src/host/createHost';
import { evaluateFormula } from '../../src/host/evaluateFormula';
import { bookOf, scriptHost } from '../support/scriptHost';

describe('custom functions', () => {
  let host: Host;
  beforeAll(async () => {
    ({ host } = scriptHost(
      bookOf({
        Data: [
          [1, 'two', true],
          [null, '007', 46_000],
          ['=NOW()', '=A1', '=1/0'],
        ],
        More: [['=Data!A3+1', '=SUM(A:A)', '="NOW()"']],
        'Other sheet': [["=more!B1 & 'More'!A1"]],
      }),
    ));
    await host.run('evaluate', [
      "SpreadsheetApp.getActive().getSheets()[0].getRange('C2').setNumberFormat('yyyy-mm-dd')",
    ]);
  });
  afterAll(() => host.dispose());

  const values = async (formula: string) => (await evaluateFormula(host, formula)).rows;
  const sentence = async (formula: string) => (await evaluateFormula(host, formula)).error;

  it('get the value of a single cell', async () => {
    expect(await values('=DESCRIBE(Data!A1)')).toEqual([['number 1']]);
  });

  it('get rows of cells for a range, blanks as empty text and dates as dates', async () => {
    expect(await values('=DESCRIBE(Data!A1:C2)')).toEqual([
      ['number 1', 'string two', 'boolean true'],
      ['blank', 'string 007', 'date 2025-12-09'],
    ]);
  });

  it('get an empty text for a blank cell', async () => {
    expect(await values('=DESCRIBE(Data!A2)')).toEqual([['blank']]);
  });

  it('get a whole column with one row for every row of the grid', async () => {
    const rows = await values('=DESCRIBE(Data!B:B)');
    expect(rows).toHaveLength(1000);
    expect(rows[999]).toEqual(['blank']);
  });

  it('get literals as they are', async () => {
    expect(await values('=DESCRIBE(10%)')).toEqual([['number 0.1']]);
    expect(await values('=DESCRIBE("x")')).toEqual([['string x']]);
  });

  it('fill the cells around with a rectangular result', async () => {
    expect(await values('=GIVE("table")')).toEqual([
      [1, 'a'],
      [true, ''],
    ]);
  });

  it('give text that looks like a formula as text', async () => {
    expect(await values('=GIVE("formula")')).toEqual([['=1+1']]);
  });

  it.each([
    ['a single row', 'row'],
    ['rows of different lengths', 'ragged'],
    ['a date', 'date'],
    ['nothing', 'nothing'],
    ['a number that is not finite', 'nan'],
    ['an object', 'object'],
  ])('are refused %s as a result', async (_name, kind) => {
    expect(await values(`=GIVE("${kind}")`)).toEqual([['#ERROR!']]);
    expect(await sentence(`=GIVE("${kind}")`)).toContain('host: a custom function returned');
  });

  it('show #ERROR! with the message of what they throw', async () => {
    expect(await evaluateFormula(host, '=REFUSE()')).toEqual({ rows: [['#ERROR!']], error: 'REFUSE: one sentence.' });
  });

  it('let a formula around them catch the error', async () => {
    expect(await values('=IFERROR(REFUSE(), "caught")')).toEqual([['caught']]);
  });

  it('may read the sheet but not write to it', async () => {
    expect(await values('=READ()')).toEqual([[1]]);
    expect(await sentence('=WRITE()')).toBe('You do not have permission to call setValue');
  });

  it.each([
    '=DESCRIBE(NOW())',
    '=DESCRIBE(Data!A3)',
    '=DESCRIBE(Data!A1:A3)',
    '=DESCRIBE(Data!A:A)',
    '=DESCRIBE(More!A1)',
    '=DESCRIBE(More!B1)',
    "=DESCRIBE('Other sheet'!A1)",
  ])('refuse volatile arguments, also those that a cell passes on: %s', async (formula) => {
    expect(await sentence(formula)).toBe(
      'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
    );
  });

  it('may depend on formulas that are not volatile, and on texts that only look so', async () => {
    expect(await values('=DESCRIBE(Data!B3)')).toEqual([['number 1']]);
    expect(await values('=DESCRIBE(More!C1)')).toEqual([['string NOW()']]);
    expect(await values('=DESCRIBE("RAND()")')).toEqual([['string RAND()']]);
  });

  it('are ended after 30 seconds with the text of Sheets', async () => {
    expect(await evaluateFormula(host, '=FOREVER()')).toEqual({
      rows: [['#ERROR!']],
      error: 'Exceeded maximum execution time (line 0).',
    });
  }, 60_000);

  it('are unknown by a private or missing name', async () => {
    expect(await values('=SECRET_()')).toEqual([['#NAME?']]);
    expect(await values('=MISSING()')).toEqual([['#NAME?']]);
  });

  it('name a sheet that is not there', async () => {
    expect(await evaluateFormula(host, '=DESCRIBE(Nowhere!A1)')).toEqual({
      rows: [['#REF!']],
      error: 'The workbook has no sheet named "Nowhere".',
    });
  });

  it('find a sheet whatever the case of its name', async () => {
    expect(await values("=DESCRIBE('data'!a1)")).toEqual([['number 1']]);
  });
});

describe('spilled results', () => {
  it('are blocked by a cell in the way, with #REF! and the first such cell named, and come back when it is empty', async () => {
    const { host, run } = scriptHost(bookOf({ Sheet1: [['=GIVE("tall")'], [null], ['taken']] }));
    const shown = () => run("return SpreadsheetApp.getActive().getSheets()[0].getRange('A1:A3').getValues()");
    expect(await shown()).toEqual([['#REF!'], [''], ['taken']]);
    expect(host.cellError(0, 1, 1)).toBe('Array result was not expanded because it would overwrite data in A3.');
    await run("SpreadsheetApp.getActive().getSheets()[0].getRange('A3').clearContent()");
    expect(await shown()).toEqual([[1], [2], [3]]);
    expect(host.cellError(0, 1, 1)).toBeNull();
    await host.dispose();
  });

  it('grow and shrink, and leave nothing of the old result behind', async () => {
    const { host, run } = scriptHost(bookOf({ Sheet1: [['=GIVE(D1)', null, null, 'tall']] }));
    const shown = () => run("return SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B3').getValues()");
    const choose = (kind: string) =>
      run(`SpreadsheetApp.getActive().getSheets()[0].getRange('D1').setValue('${kind}')`);
    expect(await shown()).toEqual([
      [1, ''],
      [2, ''],
      [3, ''],
    ]);
    await choose('table');
    expect(await shown()).toEqual([
      [1, 'a'],
      [true, ''],
      ['', ''],
    ]);
    await choose('formula');
    expect(await shown()).toEqual([
      ['=1+1', ''],
      ['', ''],
      ['', ''],
    ]);
    await host.dispose();
  });

  it('are calculated anew when the document is opened', async () => {
    const cell = { value: 'old', formula: '=GIVE("formula")' };
    const { host, run } = scriptHost({ name: 'Test', sheets: [makeSheet('Sheet1', [[cell]])] });
    expect(await run("return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue()")).toBe('=1+1');
    await host.dispose();
  });

  it('ask for more rows at the end of the grid', async () => {
    const { host, run } = scriptHost();
    await run("SpreadsheetApp.getActive().getSheets()[0].getRange('A999').setFormula('=GIVE(\"tall\")')");
    expect(await run("return SpreadsheetApp.getActive().getSheets()[0].getRange('A999').getValue()")).toBe('#REF!');
    expect(host.cellError(0, 999, 1)).toBe('Result was not automatically expanded, please insert more rows (1).');
    await host.dispose();
  });

  it('follow an edit of what they were computed from', async () => {
    const { host, run } = scriptHost(bookOf({ Sheet1: [[5, '=DESCRIBE(A1)']] }));
    await run("SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(6)");
    expect(await run("return SpreadsheetApp.getActive().getSheets()[0].getRange('B1').getValue()")).toBe('number 6');
    await host.dispose();
  });
});
