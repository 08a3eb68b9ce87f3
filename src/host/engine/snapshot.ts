import type { ICellData, IColumnData, IRange, IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import type { Book, BookCell, BookSheet, Box, CellFormat } from '../book/book';
import { toStyle } from './style';

/** The engine's enum of cell kinds. */
export const cellKind = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** Sheet ids in Apps Script are numbers: the first sheet of a document is 0. */
export const sheetIds = (book: Book): string[] => book.sheets.map((_, index) => String(index * 101));

/** A workbook as the engine opens it. What the engine does not model (notes, validations, charts) stays with the caller. */
export function toSnapshot(book: Book): IWorkbookData {
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
  return {
    id: 'book',
    name: book.name,
    appVersion: '',
    locale: 'enUS' as LocaleType,
    styles,
    defaultStyle: { ff: 'Arial', fs: 10 },
    sheetOrder: ids,
    sheets: Object.fromEntries(
      book.sheets.map((sheet, index) => [ids[index], sheetData(sheet, ids[index] ?? '', styleName)]),
    ),
  };
}

function sheetData(sheet: BookSheet, id: string, styleName: (format: CellFormat) => string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.cells.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (cell) (cellData[rowIndex] ??= {})[columnIndex] = toCellData(cell, styleName);
    });
  });
  const columnData: Record<number, Partial<IColumnData>> = {};
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
export const toRange = ({ row, column, rows, columns }: Box): IRange => ({
  startRow: row - 1,
  startColumn: column - 1,
  endRow: row + rows - 2,
  endColumn: column + columns - 2,
});

/** The engine's range as a box. */
export const fromRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Box => ({
  row: startRow + 1,
  column: startColumn + 1,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

function toCellData(cell: BookCell, styleName: (format: CellFormat) => string): ICellData {
  return {
    ...(cell.formula === undefined ? {} : { f: cell.formula }),
    ...(cell.value === null || cell.share ? {} : valueData(cell.value)),
    ...(cell.format ? { s: styleName(cell.format) } : {}),
  };
}

/** Text that could be taken for something else is forced to stay text, also when it is edited. */
export function valueData(value: string | number | boolean): Pick<ICellData, 'v' | 't'> {
  if (typeof value === 'number') return { v: value, t: cellKind.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: cellKind.boolean };
  return { v: value, t: /^[=+\-@'\d]|^(true|false)$/i.test(value) ? cellKind.forcedText : cellKind.text };
}
