import { makeSheet, noExtras, type Box } from '../../src/host/book/book';
import { scriptHost } from '../support/scriptHost';

const refused =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const sheet = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';

/** A sheet that somebody else protected, as a whole or in part. */
function protectedHost(box: Box | null, warningOnly = false) {
  const protection = { id: 1, box, description: '', warningOnly, locked: true };
  return scriptHost({
    name: 'Test',
    sheets: [makeSheet('Sheet1', [[{ value: 'kept' }]], { extras: { ...noExtras, protections: [protection] } })],
  });
}

describe('protections', () => {
  it('refuse whatever changes a sheet that somebody else protected, and let it be read', async () => {
    const { host, run } = protectedHost(null);
    for (const change of [
      "getRange('A1').setValue(1)",
      "getRange('A1').setBackground('#ff0000')",
      "getRange('A1').setNote('x')",
      'clear()',
      'insertRowsAfter(1, 1)',
      "setName('Mine')",
      'hideSheet()',
    ]) {
      await expect(run(`${sheet} sheet.${change}`)).rejects.toThrow(refused);
    }
    expect(await run(`${sheet} return sheet.getRange('A1').getValue()`)).toBe('kept');
    await host.dispose();
  });

  it('of a range refuse its cells only', async () => {
    const { host, run } = protectedHost({ row: 1, column: 1, rows: 2, columns: 1 });
    await expect(run(`${sheet} sheet.getRange('A2:B2').setValues([[1, 2]])`)).rejects.toThrow(refused);
    expect(await run(`${sheet} return sheet.getRange('B2').setValue(5).getValue()`)).toBe(5);
    await expect(run(`${sheet} sheet.deleteRows(1, 1)`)).rejects.toThrow('host: what deleteRows does beside');
    await host.dispose();
  });

  it('that only warn stop no script', async () => {
    const { host, run } = protectedHost(null, true);
    expect(await run(`${sheet} return sheet.getRange('A1').setValue(5).getValue()`)).toBe(5);
    await host.dispose();
  });

  it("of one's own stop nobody at the screen, and can be found, changed and removed", async () => {
    const { host, run } = scriptHost();
    const result = await run(`${sheet}
      sheet.protect().setDescription('Made by us').setWarningOnly(true);
      sheet.getRange('B1:B2').protect().setDescription('Cells');
      sheet.getRange('B1').setValue(1);
      const [whole] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      const [part] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      part.remove();
      return [whole.getDescription(), whole.isWarningOnly(), whole.canEdit(), part.getRange().getA1Notation(), sheet.getProtections('RANGE').length];
    `);
    expect(result).toEqual(['Made by us', true, true, 'B1:B2', 0]);
    await host.dispose();
  });
});
