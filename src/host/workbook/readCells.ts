import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { fromSerial, isDateFormat } from '../book/dates';
import { loadEngine } from '../engine/loadEngine';
import { cellKind } from '../engine/snapshot';
import type { SheetBox, WireCell } from '../wire';
import { checkInGrid, eachCell, type LiveBook, worksheetOf } from './liveBook';

/** A cell with the value it shows: its own, or its share of a spilled result. */
function cellReader(book: LiveBook, sheet: Worksheet): (row: number, column: number) => ICellData | null {
  const spilled = book.engine.spilled(sheet.getSheetId());
  const matrix = sheet.getCellMatrix();
  return (row, column) => {
    const own = matrix.getValue(row - 1, column - 1) ?? null;
    const share = spilled[row - 1]?.[column - 1];
    return share ? { ...own, v: share.v ?? null, t: share.t ?? null } : own;
  };
}

/** The number format of a cell, where it has one. */
export const patternOf = (book: LiveBook, cell: Nullable<ICellData>): string | undefined =>
  book.engine.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;

/** A blocked spill is `#REF!` in Sheets; the engine has its own word for it. */
const sheetsError = (text: string): string => (text === '#SPILL!' ? '#REF!' : text);

/** A cell's value as the engine stores it, booleans told from numbers; '' where there is none. */
export function plainValue(cell: Nullable<ICellData>): string | number | boolean {
  const value = cell?.v;
  if (value === null || value === undefined) return '';
  const kind = Number(cell?.t);
  if (kind === cellKind.boolean) return value === 1 || value === true || value === '1' || value === 'TRUE';
  if (kind === cellKind.number) return Number(value);
  return typeof value === 'string' ? sheetsError(value) : value;
}

/** `getValues`: blanks are '', a number with a date format is a date. */
export function readValues(book: LiveBook, box: SheetBox): WireCell[][] {
  const sheet = worksheetOf(book, box.sheet);
  checkInGrid(sheet, box);
  const cellAt = cellReader(book, sheet);
  return eachCell(box, (row, column) => {
    const cell = cellAt(row, column);
    const value = plainValue(cell);
    if (typeof value !== 'number' || !isDateFormat(patternOf(book, cell))) return value;
    return { $date: fromSerial(value) };
  });
}

/** `getDisplayValues`: what people see in the cell. */
export function readDisplayValues(book: LiveBook, box: SheetBox): string[][] {
  const sheet = worksheetOf(book, box.sheet);
  checkInGrid(sheet, box);
  const cellAt = cellReader(book, sheet);
  return eachCell(box, (row, column) => {
    const cell = cellAt(row, column);
    const value = plainValue(cell);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'string') return value;
    const pattern = patternOf(book, cell);
    if (pattern === undefined || /^(general|@+)$/i.test(pattern)) return String(Number(value.toPrecision(10)));
    return loadEngine().formatNumber(pattern, value);
  });
}

/** `getFormulas`: '' where a cell has none. */
export function readFormulas(book: LiveBook, box: SheetBox): string[][] {
  const sheet = worksheetOf(book, box.sheet);
  checkInGrid(sheet, box);
  const formulas = book.engine.formulas(sheet.getSheetId());
  return eachCell(box, (row, column) => formulas[row - 1]?.[column - 1]?.f ?? '');
}

/** The last row and column with content, from 1; 0 and 0 on an empty sheet. A format is no content. */
export function lastWithContent(book: LiveBook, sheet: number): { readonly row: number; readonly column: number } {
  const worksheet = worksheetOf(book, sheet);
  let [row, column] = [0, 0];
  const seen = (r: number, c: number) => {
    row = Math.max(row, r + 1);
    column = Math.max(column, c + 1);
  };
  worksheet.getCellMatrix().forValue((r, c, cell) => {
    const value = cell?.v ?? '';
    if (typeof cell?.f === 'string' || value !== '') seen(r, c);
  });
  for (const [r, cells] of Object.entries(book.engine.spilled(String(sheet)))) {
    for (const [c, cell] of Object.entries(cells ?? {})) if (cell) seen(Number(r), Number(c));
  }
  return { row, column };
}
