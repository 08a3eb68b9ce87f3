import { boxToA1 } from '../book/a1';
import type { BookCell, BookSheet } from '../book/book';
import { wrappedHeight } from '../book/wrapped';

/** Pixels across a page held upright, with narrow margins: wider sheets are printed across. */
const uprightWidth = 800;
const usualColumn = 100;
const narrow = { top: 0.5, bottom: 0.5, left: 0.4, right: 0.4, header: 0.2, footer: 0.2 };

const pointsPerPixel = 0.75;
const oneLine = wrappedHeight('', usualColumn);

const isFilled = (cell: BookCell | undefined): boolean =>
  cell !== undefined && cell.value !== '' && cell.value !== null;

/** Rows as tall as their wrapped texts need: other programs do not work that out when they open a file. */
export function xlsxRows({ cells, columns }: BookSheet): Map<number, { readonly height: number }> {
  const heights = cells.flatMap((row, index) => {
    const tallest = row.reduce((most, cell, column) => {
      const { width = usualColumn, hidden = false } = columns[column] ?? {};
      if (hidden || cell?.format?.wrap !== 'wrap' || typeof cell.value !== 'string') return most;
      return Math.max(most, wrappedHeight(cell.value, width, cell.format.fontSize));
    }, 0);
    return tallest > oneLine ? [[index, { height: tallest * pointsPerPixel }] as const] : [];
  });
  return new Map(heights);
}

/**
 * How a sheet is printed: all its columns on one page, as many pages down as it takes. Google Sheets has no such setting for scripts; there
 * people choose it when they print.
 */
export function xlsxPage({ cells, columns }: BookSheet) {
  const last = cells.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled)), 0);
  const width = Array.from({ length: last + 1 }, (_, index) => columns[index]).reduce(
    (sum, column) => sum + (column?.hidden ? 0 : (column?.width ?? usualColumn)),
    0,
  );
  return {
    paperSize: 'letter' as const,
    orientation: width > uprightWidth ? ('landscape' as const) : ('portrait' as const),
    ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    margins: narrow,
  };
}

/** What of a sheet is printed, its charts at the side left out, with the table's header again on every page. */
export function printNames({ name, cells, frozenRows, extras }: BookSheet) {
  const rows = cells.findLastIndex((row) => row.some(isFilled)) + 1;
  if (rows === 0) return [];
  const columns = cells.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled)), 0) + 1;
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const area = boxToA1({ row: 1, column: 1, rows, columns }).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const header = extras.filter?.row ?? frozenRows;
  return [
    { name: '_xlnm.Print_Area', range: `${sheet}!${area}`, scope: name },
    ...(header > 0 ? [{ name: '_xlnm.Print_Titles', range: `${sheet}!$${header}:$${header}`, scope: name }] : []),
  ];
}
