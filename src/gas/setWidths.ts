import type { Sheet } from './workbook';

/** What a column of a new sheet has, in pixels. */
const NEW_WIDTH = 100;

/** Sets the widths of a new sheet's first columns, in pixels; neighbours alike take one call. */
export const setWidths = (sheet: Sheet, widths: readonly number[]): void => {
  widths.forEach((width, index) => {
    if (width === NEW_WIDTH || widths[index - 1] === width) return;
    const next = widths.findIndex((other, later) => later > index && other !== width);
    sheet.setColumnWidths(index + 1, (next === -1 ? widths.length : next) - index, width);
  });
};
