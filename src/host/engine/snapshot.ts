import type { Book, BookCell, BookSheet, Box, CellFormat } from '../book/book';
import { toStyle } from './style';

/** The engine's data with its enums as numbers, so that nothing of the engine is loaded for a conversion. */
export interface Snapshot {
  readonly id: string;
  readonly name: string;
  readonly appVersion: string;
  readonly locale: string;
  readonly styles: Readonly<Record<string, object>>;
  readonly defaultStyle: object;
  readonly sheetOrder: readonly string[];
  readonly sheets: Readonly<Record<string, SheetSnapshot>>;
}

interface SheetSnapshot {
  readonly cellData: Readonly<Record<number, Readonly<Record<number, CellData>>>>;
  readonly [key: string]: unknown;
}

/** v: value, t: its kind, f: formula, s: name of a style. */
interface CellData {
  readonly v?: string | number | boolean;
  readonly t?: number;
  readonly f?: string;
  readonly s?: string;
}

/** A rectangle as the engine has it: from 0, ends included. */
interface EngineRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** The engine's enum of cell kinds. */
export const cellKind = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** Sheet ids in Apps Script are numbers: the first sheet of a document is 0. */
export const sheetIds = (book: Book): string[] => book.sheets.map((_, index) => String(index * 101));

/** A workbook as the engine opens it. What the engine does not model (notes, validations, charts) stays with the caller. */
export function toSnapshot(book: Book): Snapshot {
  const styles: Record<string, ReturnType<typeof toStyle>> = {};
  const names = new Map<string, string>();
  const styleName = (format: CellFormat): string => {
    const key = JSON.stringify(format);
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `s${names.size}`;
    names.set(key, name);
    styles[name] = toStyle(format);
    return name;
  };
  const ids = sheetIds(book);
  const sheets: Record<string, SheetSnapshot> = {};
  book.sheets.forEach((sheet, index) => {
    const id = ids[index] ?? '';
    sheets[id] = sheetData(sheet, id, styleName);
  });
  return {
    id: 'book',
    name: book.name,
    appVersion: '',
    locale: 'enUS',
    styles,
    defaultStyle: { ff: 'Arial', fs: 10 },
    sheetOrder: ids,
    sheets,
  };
}

function sheetData(sheet: BookSheet, id: string, styleName: (format: CellFormat) => string): SheetSnapshot {
  const cellData: Record<number, Record<number, CellData>> = {};
  sheet.cells.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (cell) (cellData[rowIndex] ??= {})[columnIndex] = toCellData(cell, styleName);
    });
  });
  const columnData: Record<number, { w?: number; hd?: number }> = {};
  sheet.columns.forEach((column, index) => {
    if (!column) return;
    columnData[index] = {
      ...(column.width === undefined ? {} : { w: column.width }),
      ...(column.hidden === true ? { hd: 1 } : {}),
    };
  });
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    cellData,
    columnData,
    mergeData: sheet.merges.map(toRange),
    freeze: freezeOf(sheet.frozenRows, sheet.frozenColumns),
    showGridlines: sheet.gridlines ? 1 : 0,
    tabColor: sheet.tabColor ?? '',
  };
}

/** The engine counts from 0 and means -1 by "nothing frozen". */
export const freezeOf = (rows: number, columns: number) => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
});

/** A box as the engine's range: from 0, ends included. */
export const toRange = ({ row, column, rows, columns }: Box): EngineRange => ({
  startRow: row - 1,
  startColumn: column - 1,
  endRow: row + rows - 2,
  endColumn: column + columns - 2,
});

/** The engine's range as a box. */
export const fromRange = ({ startRow, startColumn, endRow, endColumn }: EngineRange): Box => ({
  row: startRow + 1,
  column: startColumn + 1,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

function toCellData(cell: BookCell, styleName: (format: CellFormat) => string): CellData {
  return {
    ...(cell.formula === undefined ? {} : { f: cell.formula }),
    ...(cell.value === null || cell.share ? {} : valueData(cell.value)),
    ...(cell.format ? { s: styleName(cell.format) } : {}),
  };
}

/** Text that could be taken for something else is forced to stay text, also when it is edited. */
export function valueData(value: string | number | boolean): { v: string | number | boolean; t: number } {
  if (typeof value === 'number') return { v: value, t: cellKind.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: cellKind.boolean };
  return { v: value, t: /^[=+\-@'\d]|^(true|false)$/i.test(value) ? cellKind.forcedText : cellKind.text };
}
