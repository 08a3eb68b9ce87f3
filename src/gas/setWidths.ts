import type { Sheet } from './workbook';

/**
 * Sets the widths of the first columns, in pixels, in few calls: all of them to the commonest width, then each run of others.
 */
export const setWidths = (sheet: Sheet, widths: readonly number[]): void => {
  const often = (width: number): number => widths.filter((other) => other === width).length;
  const [base = 0] = [...new Set(widths)].sort((one, other) => often(other) - often(one));
  sheet.setColumnWidths(1, widths.length, base);
  widths.forEach((width, index) => {
    if (width === base || widths[index - 1] === width) return;
    const next = widths.findIndex((other, later) => later > index && other !== width);
    sheet.setColumnWidths(index + 1, (next === -1 ? widths.length : next) - index, width);
  });
};
