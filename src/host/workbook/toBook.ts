import type { ICellData, IRange, Worksheet } from '@univerjs/core';
import type { Book, BookCell, BookColumn, BookSheet } from '../book/book';
import { fromRange } from '../engine/snapshot';
import { fromStyle, isOn } from '../engine/style';
import { extrasOf, type LiveBook } from './liveBook';
import { plainValue } from './readCells';

/** The workbook as plain data, with the values that its formulas have now. */
export const toBook = (book: LiveBook): Book => ({
  name: book.engine.workbook.name,
  sheets: book.engine.workbook.getSheets().map((sheet) => toBookSheet(book, sheet)),
});

function toBookSheet(book: LiveBook, sheet: Worksheet): BookSheet {
  const { ySplit, xSplit } = sheet.getFreeze();
  const columns: (BookColumn | undefined)[] = [];
  const widths = sheet.getConfig().columnData as Record<number, { w?: number; hd?: number } | undefined>;
  for (const [index, column] of Object.entries(widths)) {
    columns[Number(index)] = {
      ...(column?.w === undefined ? {} : { width: column.w }),
      ...(column?.hd === 1 ? { hidden: true } : {}),
    };
  }
  const color = sheet.getTabColor();
  return {
    name: sheet.getName(),
    hidden: isOn(sheet.isSheetHidden()),
    cells: readCells(book, sheet),
    rowCount: sheet.getRowCount(),
    columnCount: sheet.getColumnCount(),
    columns,
    merges: sheet.getMergeData().map(fromRange),
    frozenRows: ySplit,
    frozenColumns: xSplit,
    gridlines: isOn(sheet.getConfig().showGridlines),
    tabColor: typeof color === 'string' && color !== '' ? color : null,
    extras: extrasOf(book, Number(sheet.getSheetId())),
  };
}

function readCells(book: LiveBook, sheet: Worksheet): (BookCell | undefined)[][] {
  const cells: (BookCell | undefined)[][] = [];
  const styles = book.engine.workbook.getStyles();
  const formulas = book.engine.formulas(sheet.getSheetId());
  const put = (row: number, column: number, cell: ICellData, isShare: boolean) => {
    const value = plainValue(cell);
    const formula = formulas[row]?.[column]?.f;
    const range = formula === undefined ? null : book.engine.spillRange(sheet.getSheetId(), row, column);
    const format = fromStyle(styles.getStyleByCell(cell));
    const read: BookCell = {
      value: value === '' ? null : value,
      ...(formula === undefined ? (isShare ? { share: true } : {}) : { formula }),
      ...(range && cell.v !== '#SPILL!' ? { spill: spillSize(range) } : {}),
      ...(Object.keys(format).length > 0 ? { format } : {}),
    };
    if (read.value !== null || read.formula !== undefined || read.format) (cells[row] ??= [])[column] = read;
  };
  const spilled = book.engine.spilled(sheet.getSheetId());
  const matrix = sheet.getCellMatrix();
  matrix.forValue((row, column, cell) => {
    if (cell) put(row, column, cell, false);
  });
  for (const [row, shares] of Object.entries(spilled)) {
    for (const [column, share] of Object.entries(shares ?? {})) {
      if (share) put(Number(row), Number(column), { ...matrix.getValue(Number(row), Number(column)), ...share }, true);
    }
  }
  return Array.from({ length: cells.length }, (_, row) => Array.from(cells[row] ?? []));
}

function spillSize(range: IRange): { rows: number; columns: number } {
  const { rows, columns } = fromRange(range);
  return { rows, columns };
}
