import type { Worksheet } from '@univerjs/core';
import { boxFromA1, boxToA1, isInBox } from '../book/a1';
import { type Box, type CellFormat } from '../book/book';
import { isDateFormat, toSerial } from '../book/dates';
import { isTooComplex, mostSigns } from '../book/formulaLimit';
import { fromStyle, styleChange } from '../engine/style';
import { toRange, valueData } from '../engine/snapshot';
import type { SheetBox, WireCell } from '../wire';
import { changeExtras, checkInGrid, eachCell, extrasOf, type LiveBook, worksheetOf } from './liveBook';
import { patternOf, readValues } from './readCells';
import { readTyped } from './typedValue';
import { placeValidations, validationAt, violates } from './validations';

type Value = string | number | boolean | null;
/** Cells to change, by row and column from 0. */
type Changes = Record<number, Record<number, object>>;

/** A change of one cell; `v` is looked at by validations. */
interface CellChange {
  readonly v: Value;
  readonly [part: string]: unknown;
}

const longestText = 50_000;
/** Everything a cell can hold besides its format, taken away. */
const noContent = { v: null, t: null, f: null, si: null, p: null };

const changeCells = (box: Box, change: (row: number, column: number) => object): Changes =>
  Object.fromEntries(
    Array.from({ length: box.rows }, (_row, r) => [
      box.row + r - 1,
      Object.fromEntries(
        Array.from({ length: box.columns }, (_column, c) => [box.column + c - 1, change(box.row + r, box.column + c)]),
      ),
    ]),
  );

const setCells = (book: LiveBook, sheet: number, cellValue: Changes, calculates: boolean) =>
  book.engine.mutate('sheet.mutation.set-range-values', { subUnitId: String(sheet), cellValue }, calculates);

/** `setValues`: text is read as if typed, dates get a date format, null and '' empty the cell. */
export function writeValues(book: LiveBook, box: SheetBox, values: readonly (readonly WireCell[])[]): void {
  const sheet = worksheetOf(book, box.sheet);
  checkInGrid(sheet, box);
  const year = new Date().getUTCFullYear();
  const cellsOf = (on: number, address: string): string[] => {
    const grid = worksheetOf(book, on);
    const listed = boxFromA1(address, { rows: grid.getRowCount(), columns: grid.getColumnCount() });
    return listed
      ? readValues(book, { ...listed, sheet: on })
          .flat()
          .map(String)
      : [];
  };
  const changes = changeCells(box, (row, column) => {
    const value = values[row - box.row]?.[column - box.column] ?? null;
    const change = cellChange(book, sheet, row, column, value, year);
    const rule = validationAt(extrasOf(book, box.sheet).validations, row, column);
    if (rule && !rule.allowInvalid && violates(rule, change.v, cellsOf)) {
      const cell = boxToA1({ row, column, rows: 1, columns: 1 });
      throw new Error(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
    }
    return change;
  });
  setCells(book, box.sheet, changes, true);
}

function cellChange(
  book: LiveBook,
  sheet: Worksheet,
  row: number,
  column: number,
  value: WireCell,
  year: number,
): CellChange {
  if (value === null || value === '') return noContent;
  if (typeof value === 'object') {
    const pattern = patternOf(book, sheet.getCellMatrix().getValue(row - 1, column - 1));
    const format = isDateFormat(pattern) ? {} : { s: { n: { pattern: 'yyyy-mm-dd' } } };
    return { ...noContent, v: toSerial(value.$date), t: 2, ...format };
  }
  if (typeof value !== 'string') return { ...noContent, ...valueData(value) };
  if (value.length > longestText) {
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  const pattern = patternOf(book, sheet.getCellMatrix().getValue(row - 1, column - 1));
  const typed = readTyped(value, pattern === '@' || pattern === '@@@', year);
  if (typed.kind === 'blank') return noContent;
  if (typed.kind === 'formula' && isTooComplex(typed.formula)) {
    throw new Error(`host: a formula with more than ${mostSigns} operators and parentheses is not calculated`);
  }
  if (typed.kind === 'formula') return { v: null, t: null, si: null, p: null, f: typed.formula };
  const format = typed.numberFormat === undefined ? {} : { s: { n: { pattern: typed.numberFormat } } };
  return { ...noContent, ...valueData(typed.value), ...format };
}

/** Sets one property of the format of every cell; null takes it back. `values` has the shape of the box, or is one value. */
export function writeFormat(
  book: LiveBook,
  box: SheetBox,
  key: keyof CellFormat,
  values: readonly (readonly Value[])[],
): void {
  checkInGrid(worksheetOf(book, box.sheet), box);
  const one = values.length === 1 && values[0]?.length === 1;
  const changes = changeCells(box, (row, column) => {
    const value = one ? values[0]?.[0] : values[row - box.row]?.[column - box.column];
    return { s: styleChange(key, value ?? null) };
  });
  setCells(book, box.sheet, changes, false);
}

export function readFormat(book: LiveBook, box: SheetBox, key: keyof CellFormat): Value[][] {
  const sheet = worksheetOf(book, box.sheet);
  checkInGrid(sheet, box);
  const styles = book.engine.workbook.getStyles();
  const matrix = sheet.getCellMatrix();
  return eachCell(
    box,
    (row, column) => fromStyle(styles.getStyleByCell(matrix.getValue(row - 1, column - 1)))[key] ?? null,
  );
}

/** Empties what is asked for; only cells that hold something are touched. */
export function clearCells(
  book: LiveBook,
  box: SheetBox,
  what: readonly ('contents' | 'formats' | 'notes' | 'validations')[],
): void {
  const sheet = worksheetOf(book, box.sheet);
  checkInGrid(sheet, box);
  const contents = what.includes('contents');
  const formats = what.includes('formats');
  if (contents || formats) {
    const changes: Changes = {};
    const { startRow, endRow, startColumn, endColumn } = toRange(box);
    sheet.getCellMatrix().forValue((row, column) => {
      if (row < startRow || row > endRow || column < startColumn || column > endColumn) return;
      (changes[row] ??= {})[column] = { ...(contents ? noContent : {}), ...(formats ? { s: null } : {}) };
    });
    if (Object.keys(changes).length > 0) setCells(book, box.sheet, changes, contents);
  }
  const extras = extrasOf(book, box.sheet);
  if (what.includes('notes')) {
    const outside = (note: { row: number; column: number }) => !isInBox(box, note.row, note.column);
    changeExtras(book, box.sheet, { notes: extras.notes.filter(outside) });
  }
  if (what.includes('validations')) {
    changeExtras(book, box.sheet, { validations: placeValidations(extras.validations, box, [[null]]) });
  }
}
