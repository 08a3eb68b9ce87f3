import type { CellRule, RuleArea, SheetDesign } from '../report/sheetDesign';
import { setWidths } from './setWidths';
import type { SheetRole } from './sheetRoles';
import { makeWholeSheet } from './wholeSheet';
import type { Book, Sheet } from './workbook';

const HEADER = '#1a4f8b';
const GROUP = '#e8f0fe';
const INPUT = '#fffdf3';
const QUIET = '#5f6368';

const validation = (rule: CellRule) => {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (rule.kind === 'choice') return builder.requireValueInList([...rule.choices], true).build();
  return builder
    .requireNumberBetween(rule.min, rule.max)
    .setHelpText(`A number from ${rule.min} to ${rule.max}.`)
    .build();
};

/** Sets every rule in one call a column. */
const setRules = (sheet: Sheet, rules: readonly RuleArea[]): void => {
  for (const column of new Set(rules.map((area) => area.column))) {
    const areas = rules.filter((area) => area.column === column);
    const first = Math.min(...areas.map(({ row }) => row));
    const end = Math.max(...areas.map(({ row, rows }) => row + rows));
    const cells: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] = Array.from({ length: end - first }, () => [
      null,
    ]);
    for (const { row, rows, rule } of areas) {
      const built = validation(rule);
      for (let line = row; line < row + rows; line += 1) cells[line - first] = [built];
    }
    sheet.getRange(first, column, end - first, 1).setDataValidations(cells);
  }
};

const dress = (sheet: Sheet, design: SheetDesign): void => {
  const { values, headerRow, widths, groupRows, helpColumns, inputColumn, textColumns, headerNotes, rules } = design;
  const below = Math.max(values.length - headerRow, 1);
  const width = widths.length;
  sheet
    .getRange(headerRow, 1, 1, width)
    .setBackground(HEADER)
    .setFontColor('#ffffff')
    .setFontWeight('bold')
    .setNotes([[...headerNotes]]);
  sheet.getRange(headerRow + 1, 1, below, width).setVerticalAlignment('top');
  for (const column of helpColumns) {
    sheet
      .getRange(headerRow + 1, column, below, 1)
      .setWrap(true)
      .setFontColor(QUIET);
  }
  for (const column of textColumns)
    sheet.getRange(headerRow + 1, column, sheet.getMaxRows() - headerRow, 1).setNumberFormat('@');
  if (inputColumn !== null) sheet.getRange(headerRow + 1, inputColumn, below, 1).setBackground(INPUT);
  setRules(sheet, rules);
  for (const row of groupRows) sheet.getRange(row, 1, 1, width).setBackground(GROUP).setFontWeight('bold');
  setWidths(sheet, widths);
  sheet.setFrozenRows(headerRow);
  sheet.setTabColor(HEADER);
};

/** Makes a sheet people fill in under the design's name or the next free one; `role` as in `makeWholeSheet`. */
export const writeDesign = (book: Book, design: SheetDesign, role: SheetRole | null): Sheet =>
  makeWholeSheet(book, { name: design.name, role, values: design.values, dress: (sheet) => dress(sheet, design) })
    .sheet;
