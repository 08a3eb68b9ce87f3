import type { Worksheet } from '@univerjs/core';
import { usualSize, wrappedHeight } from '../book/wrapped';
import { fromStyle } from '../engine/style';
import { type LiveBook, worksheetOf } from './liveBook';

const usualHeight = 21;

/** Makes rows with wrapped text as tall as it needs, as Sheets does; rows of a set height stay. Widths are estimated. */
export function fitRows(book: LiveBook, sheet: number): void {
  const worksheet = worksheetOf(book, sheet);
  const styles = book.engine.workbook.getStyles();
  const heights = new Map<number, number>();
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (typeof cell?.v !== 'string' || cell.v === '') return;
    const { wrap, fontSize = usualSize } = fromStyle(styles.getStyleByCell(cell));
    if (wrap !== 'wrap') return;
    const height = wrappedHeight(cell.v, widthOf(worksheet, row, column), fontSize);
    heights.set(row, Math.max(heights.get(row) ?? usualHeight, height));
  });
  const rowsAutoHeightInfo = [...heights]
    .filter(([row]) => worksheet.getRowManager().getRow(row)?.h === undefined)
    .map(([row, autoHeight]) => ({ row, autoHeight }));
  if (rowsAutoHeightInfo.length === 0) return;
  const params = { subUnitId: String(sheet), rowsAutoHeightInfo };
  book.engine.mutate('sheet.mutation.set-worksheet-row-auto-height', params, false);
}

/** The width of a cell in pixels, or of the merged cell that it starts. */
function widthOf(sheet: Worksheet, row: number, column: number): number {
  const last = sheet.getMergedCell(row, column)?.endColumn ?? column;
  let width = 0;
  for (let c = column; c <= last; c += 1) width += sheet.getColumnWidth(c);
  return width;
}
