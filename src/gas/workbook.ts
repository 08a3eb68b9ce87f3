import { guardText } from '../report/guardText';
import { movedFormula, staysInItsCell } from '../report/movedFormula';
import { FormulaCell } from '../rows/grid';
import type { Cell, Grid, UserCell, UserGrid } from '../rows/grid';

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

/** The same with the formulas that stay in their own cell, for a sheet in which the user may have typed some: two reads. */
export const readUserGrid = (sheet: Sheet): UserGrid => {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  return readRange(range).map((cells, row) =>
    cells.map((cell, column): UserCell => {
      const formula = formulas[row]?.[column] ?? '';
      return formula === '' || !staysInItsCell(formula) ? cell : new FormulaCell(cell, formula, row + 1);
    }),
  );
};

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

const widthOf = (grid: UserGrid): number => grid.reduce((widest, row) => Math.max(widest, row.length), 1);

/** A cell as it is written into a row (from 1): text stays text, a formula of the user's moves along with its row. */
const written = (cell: UserCell, row: number): Cell => {
  if (cell instanceof FormulaCell) return movedFormula(cell.text, cell.row, row);
  return typeof cell === 'string' ? guardText(cell) : cell;
};

/** Writes cells from A1 in one call, blank ones beyond what there is. */
const putCells = (sheet: Sheet, values: UserGrid, rows: number, columns: number): void => {
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => written(values[row]?.[column] ?? '', row + 1)),
  );
  sheet.getRange(1, 1, rows, columns).setValues(cells);
};

/** Makes a new sheet large enough for these cells. */
export const growNew = (sheet: Sheet, values: UserGrid): void =>
  grow(sheet, newSheet, { rows: values.length, columns: widthOf(values) });

/** Writes the cells of a new sheet that is large enough. */
export const fillNew = (sheet: Sheet, values: UserGrid): void =>
  putCells(sheet, values, values.length, widthOf(values));

/**
 * Writes cells from A1 in one call, and blanks what stood beyond them: `over` is what the sheet holds. Text
 * stays text: nothing written here becomes a formula, a date or a number, but for formulas of the user's. Cells keep their looks.
 */
export const writeGrid = (sheet: Sheet, values: UserGrid, over: UserGrid): void => {
  const held = { rows: over.length, columns: widthOf(over) };
  const rows = Math.max(values.length, held.rows);
  const columns = Math.max(widthOf(values), held.columns);
  makeRoom(sheet, held, { rows, columns });
  putCells(sheet, values, rows, columns);
};

/** A cell to write; row and column count from 1. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Writes single cells, which keep their looks; text stays text. Nothing is read in between, so that Sheets makes the writes together. */
export const writePlaced = (sheet: Sheet, cells: readonly PlacedCell[]): void => {
  if (cells.length === 0) return;
  const rows = Math.max(...cells.map(({ row }) => row));
  const columns = Math.max(...cells.map(({ column }) => column));
  makeRoom(sheet, null, { rows, columns });
  for (const { row, column, cell } of cells) {
    sheet.getRange(row, column).setValue(typeof cell === 'string' ? guardText(cell) : cell);
  }
};

/** A new sheet and what it is called. */
export interface NamedSheet {
  readonly sheet: Sheet;
  readonly name: string;
}
