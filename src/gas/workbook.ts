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

/** The grid of a sheet just made. */
export const newSheet = { rows: 1000, columns: 26 };

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Grows a grid of this size where it is too small: inside, so that rules and charts that reach its end grow along. */
const grow = (sheet: Sheet, size: Size, { rows, columns }: Size): void => {
  if (rows > size.rows) sheet.insertRowsAfter(size.rows - 1, rows - size.rows);
  if (columns > size.columns) sheet.insertColumnsAfter(size.columns - 1, columns - size.columns);
};

/** Makes room for so many rows and columns; asks for the size of the grid only where what is known of it is too small. */
const makeRoom = (sheet: Sheet, known: Size | null, needed: Size): void => {
  const isEnough = known !== null && needed.rows <= known.rows && needed.columns <= known.columns;
  if (!isEnough) grow(sheet, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }, needed);
};

const widthOf = (grid: Grid): number => grid.reduce((widest, row) => Math.max(widest, row.length), 1);

/**
 * Writes cells from A1 in one call, and blanks what stood beyond them: `over` is what the sheet holds, null for one just made. Text
 * stays text: nothing written here becomes a formula, a date or a number. Cells keep their looks.
 */
export const writeGrid = (sheet: Sheet, values: Grid, over: Grid | null): void => {
  const held = over === null ? null : { rows: over.length, columns: widthOf(over) };
  const rows = Math.max(values.length, held?.rows ?? 1);
  const columns = Math.max(widthOf(values), held?.columns ?? 1);
  if (held === null) grow(sheet, newSheet, { rows, columns });
  else makeRoom(sheet, held, { rows, columns });
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
  makeRoom(sheet, null, { rows: row, columns: column });
  sheet.getRange(row, column).setValue(typeof cell === 'string' ? guardText(cell) : cell);
};

/** A new sheet and what it is called. */
export interface NamedSheet {
  readonly sheet: Sheet;
  readonly name: string;
}

/** Makes a sheet under exactly this name; null where the name is taken. It becomes the one people see. */
export const insertSheet = (book: Book, name: string): NamedSheet | null => {
  try {
    return { sheet: book.insertSheet(name), name };
  } catch (error) {
    if (book.getSheetByName(name) === null) throw error;
    return null;
  }
};

/** Makes a sheet under this name, or the next free one: `Name (2)`. */
export const addSheet = (book: Book, name: string): NamedSheet => {
  for (let copy = 1; ; copy += 1) {
    const added = insertSheet(book, copy === 1 ? name : `${name} (${copy})`);
    if (added !== null) return added;
  }
};
