import { guardText } from '../report/guardText';
import type { Cell, Grid } from '../rows/grid';

export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The document the add-on runs in. Throws where there is none. */
export const openBook = (): Book => {
  const book = SpreadsheetApp.getActiveSpreadsheet() as Book | null;
  if (book === null) throw new Error('No spreadsheet is open: open the add-on from a Google Sheets document.');
  return book;
};

/** Images, error objects and the like are no values of ours. */
const toCell = (value: unknown): Cell => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value;
  return value instanceof Error ? '#ERROR!' : '';
};

/** The cells of a range, in one read. */
export const readRange = (range: GoogleAppsScript.Spreadsheet.Range): Grid =>
  range.getValues().map((row) => row.map(toCell));

/** Every cell of a sheet from A1 to the last one in use, in one read. */
export const readGrid = (sheet: Sheet): Grid => readRange(sheet.getDataRange());

/** A range grown inside, so that rules and chart ranges that reach its end grow too. */
const grow = (sheet: Sheet, rows: number, columns: number): void => {
  const lastRow = sheet.getMaxRows();
  if (rows > lastRow) sheet.insertRowsAfter(lastRow - 1, rows - lastRow);
  const lastColumn = sheet.getMaxColumns();
  if (columns > lastColumn) sheet.insertColumnsAfter(lastColumn, columns - lastColumn);
};

/**
 * Writes cells from A1 in one call, and blanks what stood beyond them up to `over`. Text stays text: nothing written here becomes
 * a formula, a date or a number. Cells keep their looks.
 */
export const writeGrid = (sheet: Sheet, values: Grid, over: Grid = []): void => {
  const rows = Math.max(values.length, over.length, 1);
  const columns = [...values, ...over].reduce((widest, row) => Math.max(widest, row.length), 1);
  grow(sheet, rows, columns);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell = values[row]?.[column] ?? '';
      return typeof cell === 'string' ? guardText(cell) : cell;
    }),
  );
  sheet.getRange(1, 1, rows, columns).setValues(cells);
};

/** Writes one cell, which keeps its looks; text stays text. */
export const writeCell = (sheet: Sheet, { row, column }: { row: number; column: number }, cell: Cell): void => {
  grow(sheet, row, column);
  sheet.getRange(row, column).setValue(typeof cell === 'string' ? guardText(cell) : cell);
};

/** Makes a sheet at the end under this name, or the next free one: `Name (2)`. */
export const addSheet = (book: Book, name: string): Sheet => {
  const names = new Set(book.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let free = name;
  for (let copy = 2; names.has(free.toLowerCase()); copy += 1) free = `${name} (${copy})`;
  return book.insertSheet(free, names.size);
};
