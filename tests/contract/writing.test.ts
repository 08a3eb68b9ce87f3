import { scriptHost, type ScriptHost } from '../support/scriptHost';

describe('writing values', () => {
  let script: ScriptHost;
  beforeAll(() => {
    script = scriptHost();
  });
  afterAll(() => script.host.dispose());

  const sheet = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';
  const written = (value: string) =>
    script.run(`${sheet} return sheet.getRange('A1').clear().setValue(${JSON.stringify(value)}).getValue()`);
  const attempt = (source: string) => script.run(`${sheet} ${source}`);

  it.each([
    ['007', 7],
    ['-1.5', -1.5],
    ['1,000', 1000],
    ['$2.99', 2.99],
    ['10%', 0.1],
    ['TRUE', true],
    ['false', false],
    ['plain text', 'plain text'],
    ["'007", '007'],
    ["'=1+1", '=1+1'],
    ["''quoted", "'quoted"],
    ['=1+1', 2],
    ['=HYPERLINK("https://example.org", "their site")', 'their site'],
    ['=HYPERLINK("https://example.org")', 'https://example.org'],
    ['9001416A0', '9001416A0'],
  ])('reads %j as if typed', async (text, value) => {
    expect(await written(text)).toBe(value);
  });

  it.each(['3/5', '3-5', '2026-03-05', '3/5/2026', 'Mar 5, 2026'])('takes %j for a date', async (text) => {
    const found = await script.run(
      `${sheet} const date = sheet.getRange('A1').clear().setValue('${text}').getValue(); return [date instanceof Date, date.getMonth(), date.getDate()]`,
    );
    expect(found).toEqual([true, 2, 5]);
  });

  it('keeps text in a cell with the text format', async () => {
    expect(
      await script.run(`${sheet} return sheet.getRange('A2').setNumberFormat('@').setValue('007').getValue()`),
    ).toBe('007');
  });

  it.each(['=LAMBDA(x,x(x))(LAMBDA(x,x(x)))', '=TEXTJOIN({1,2;3},TRUE,1)'])(
    'shows an error where the engine fails: %s',
    async (text) => {
      expect(await written(text)).toBe('#VALUE!');
      expect(await written('=1+1')).toBe(2);
    },
  );

  it('does not calculate a formula that has more signs than the engine can follow', async () => {
    expect(await written(`=${'1+'.repeat(1000)}1`)).toBe(1001);
    await expect(written(`=${'1+'.repeat(1001)}1`)).rejects.toThrow(
      'host: a formula with more than 1000 operators and parentheses is not calculated',
    );
  });

  it('empties a cell for null', async () => {
    expect(await script.run(`${sheet} return sheet.getRange('A3').setValue(5).setValue(null).getValue()`)).toBe('');
  });

  it('shows a date written as a date as one', async () => {
    expect(
      await script.run(
        `${sheet} return sheet.getRange('A4').setValue(new Date(Date.UTC(2026, 0, 2))).getDisplayValues()`,
      ),
    ).toEqual([['2026-01-02']]);
  });

  it('refuses what Google does not document', async () => {
    for (const value of ['{}', 'NaN', '1 / 0', 'new Date(NaN)', '() => 1']) {
      await expect(attempt(`sheet.getRange('A1').setValue(${value})`)).rejects.toThrow('is not documented');
    }
  });

  it.each([
    '+1 555',
    '-x',
    '@x',
    '\t=1+1',
    '12:30',
    '5 pm',
    '5.3.2026',
    '3-Mar-2026',
    'Mar 2026',
    '€5',
    '(5)',
    '1 1/2',
  ])('does not guess what typing %j makes', async (text) => {
    await expect(attempt(`sheet.getRange('A1').setValue(${JSON.stringify(text)})`)).rejects.toThrow(
      'is not documented; write it with an apostrophe',
    );
    expect(await written(`'${text}`)).toBe(text);
  });

  it('refuses rows and columns that do not match the range', async () => {
    await expect(attempt('sheet.getRange(1, 1, 2, 1).setValues([[1]])')).rejects.toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    await expect(attempt('sheet.getRange(1, 1, 1, 4).setValues([[1, 2, 3, 4, 5]])')).rejects.toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.',
    );
    await expect(attempt('sheet.getRange(1, 1).setValues(1)')).rejects.toThrow(
      "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it('refuses cells outside the grid, read or written', async () => {
    const text = 'The coordinates of the range are outside the dimensions of the sheet.';
    await expect(attempt('sheet.getRange(1001, 1).setValue(1)')).rejects.toThrow(text);
    await expect(attempt('sheet.getRange(1, 27).getValue()')).rejects.toThrow(text);
  });

  it('takes 50,000 characters in a cell and refuses one more', async () => {
    expect(await script.run(`${sheet} return sheet.getRange('A5').setValue('x'.repeat(50000)).getValue().length`)).toBe(
      50_000,
    );
    await expect(attempt("sheet.getRange('A5').setValue('x'.repeat(50001))")).rejects.toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('refuses a value that a validation forbids', async () => {
    const rule = 'SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build()';
    await expect(attempt(`sheet.getRange('B4').setDataValidation(${rule}).setValue('b')`)).rejects.toThrow(
      'The data you entered in cell B4 violates the data validation rules set on this cell.',
    );
    expect(await script.run(`${sheet} return sheet.getRange('B4').setValue('a').getValue()`)).toBe('a');
  });

  it('takes from a range the values that a validation allows', async () => {
    await attempt("sheet.getRange('D1:D2').setValues([['x'], ['y']])");
    const rule =
      'SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("D1:D2")).setAllowInvalid(false).build()';
    await attempt(`sheet.getRange('E1').setDataValidation(${rule}).setValue('y')`);
    await expect(attempt("sheet.getRange('E1').setValue('z')")).rejects.toThrow(
      'The data you entered in cell E1 violates',
    );
  });

  it('does not guess what a validation by formula says to a value', async () => {
    const rule = 'SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=E2>1").setAllowInvalid(false).build()';
    await expect(attempt(`sheet.getRange('E2').setDataValidation(${rule}).setValue(2)`)).rejects.toThrow(
      'host: whether 2 satisfies CUSTOM_FORMULA is not known',
    );
  });

  it('lets a validation that only warns take anything', async () => {
    const rule = 'SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).build()';
    expect(await attempt(`return sheet.getRange('E3').setDataValidation(${rule}).setValue(9).getValue()`)).toBe(9);
  });

  it('leaves a formula alone when only the format changes', async () => {
    expect(
      await script.run(
        `${sheet} const cell = sheet.getRange('A6').setFormula('=2+2').setBackground('#ff0000').setFontWeight('bold'); return [cell.getFormula(), cell.getValue(), cell.getBackground()]`,
      ),
    ).toEqual(['=2+2', 4, '#ff0000']);
  });
});

describe('sheets', () => {
  it('refuse a name that is taken, and the removal of the last sheet', async () => {
    const { host, run } = scriptHost();
    await expect(run("SpreadsheetApp.getActive().insertSheet('sheet1')")).rejects.toThrow(
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    );
    await expect(run('const all = SpreadsheetApp.getActive(); all.deleteSheet(all.getSheets()[0])')).rejects.toThrow(
      "You can't remove all the sheets in a document.",
    );
    await host.dispose();
  });

  it('move notes, rules, filter and formulas along with inserted and deleted rows', async () => {
    const { host, run } = scriptHost();
    const result = await run(`
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('A1:B3').setValues([['h', 'i'], [1, 2], [3, '=A2']]).createFilter();
      sheet.getRange('B3').setNote('note');
      sheet.insertRowsAfter(1, 2);
      const grown = [sheet.getRange('B5').getNote(), sheet.getRange('B5').getFormula(), sheet.getFilter().getRange().getA1Notation()];
      sheet.deleteRows(2, 2);
      return [grown, sheet.getRange('B3').getNote(), sheet.getRange('B3').getFormula(), sheet.getFilter().getRange().getA1Notation()];
    `);
    expect(result).toEqual([['note', '=A4', 'A1:B5'], 'note', '=A2', 'A1:B3']);
    await host.dispose();
  });

  it('refuse rows and columns that are not there', async () => {
    const { host, run } = scriptHost();
    await expect(run('SpreadsheetApp.getActive().getSheets()[0].deleteRows(1000, 2)')).rejects.toThrow(
      'Those rows are out of bounds.',
    );
    await expect(run('SpreadsheetApp.getActive().getSheets()[0].setColumnWidth(27, 10)')).rejects.toThrow(
      'Those columns are out of bounds.',
    );
    await host.dispose();
  });

  it('refuse more than ten million cells', async () => {
    const { host, run } = scriptHost();
    await expect(run('SpreadsheetApp.getActive().getSheets()[0].insertRowsAfter(1, 384000)')).rejects.toThrow(
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
    await host.dispose();
  });

  it('keep charts as they were built, and change them by modify', async () => {
    const { host, run } = scriptHost();
    const result = await run(`
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('A1:B3').setValues([['Tier', 'Count'], ['Reach', 2], ['Safety', 3]]);
      const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B3')).setPosition(2, 4, 0, 0).setOption('title', 'Tiers').build();
      sheet.insertChart(chart);
      const [placed] = sheet.getCharts();
      sheet.updateChart(placed.modify().asColumnChart().setOption('title', 'Counts').build());
      const [changed] = sheet.getCharts();
      return [changed.getRanges()[0].getA1Notation(), changed.getOptions().get('title'), changed.getContainerInfo().getAnchorRow(), sheet.getCharts().length];
    `);
    expect(result).toEqual(['A1:B3', 'Counts', 2, 1]);
    await host.dispose();
  });

  it('take developer metadata for a sheet, not for any range', async () => {
    const { host, run } = scriptHost();
    await expect(
      run("SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').addDeveloperMetadata('k', 'v')"),
    ).rejects.toThrow('Adding developer metadata to arbitrary ranges is not currently supported.');
    await host.dispose();
  });

  it('keep developer metadata and conditional formats, whose list is replaced as a whole', async () => {
    const { host, run } = scriptHost();
    const result = await run(`
      const sheet = SpreadsheetApp.getActive().getSheets()[0].addDeveloperMetadata('made-by', 'us');
      const rule = (text) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground('#ff0000').setRanges([sheet.getRange('A:A')]).build();
      sheet.setConditionalFormatRules([rule('a'), rule('b')]);
      sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule('c')]);
      return [sheet.getDeveloperMetadata().map((entry) => entry.getKey() + '=' + entry.getValue()), sheet.getConditionalFormatRules().map((r) => r.getBooleanCondition().getCriteriaValues()[0])];
    `);
    expect(result).toEqual([['made-by=us'], ['a', 'b', 'c']]);
    await host.dispose();
  });
});
