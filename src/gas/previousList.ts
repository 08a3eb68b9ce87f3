import { readList } from '../report/readList';
import { shown } from '../rows/grid';
import type { UserGrid } from '../rows/grid';
import type { Document } from './openDocument';
import { madeSheets } from './ourSheets';
import type { OpenSheet } from './ourSheets';
import { sheetNames } from './sheetRoles';
import { readGrid, writeGrid } from './workbook';
import type { Sheet } from './workbook';
import { makeWholeSheet } from './wholeSheet';

/**
 * The lists that are kept, in up to two hidden sheets: the previous one, and a place for the next. With a single place, an interruption
 * between writing it and writing the list would lose a list.
 */
export interface KeptLists {
  readonly previous: OpenSheet | null;
  readonly spare: OpenSheet | null;
}

/** What the second place is called. */
const SECOND = 'Application List (previous, other)';

/** What the cells of a grid show, with their places. */
const filled = (grid: UserGrid): string =>
  JSON.stringify(
    grid.map((row) => row.flatMap((cell, column) => (cell === '' ? [] : [[column, shown(cell)]]))),
  ).replace(/(?:,\[\])+\]$/, ']');

/** Whether two grids hold the same. */
export const sameCells = (one: UserGrid, other: UserGrid): boolean => filled(one) === filled(other);

/** The kept lists beside the one there is. A copy of that one, left by an interruption, is no previous list. */
export const keptLists = (document: Document, current: UserGrid): KeptLists => {
  const kept = madeSheets(document, 'previous').map((sheet) => ({ sheet, grid: readGrid(sheet) }));
  const earlier = kept.filter(({ grid }) => readList(grid) !== null && !sameCells(grid, current));
  const previous = earlier.find(({ sheet }) => sheet.getSheetId() === document.memory.kept) ?? earlier[0] ?? null;
  return { previous, spare: kept.find((one) => one !== previous) ?? null };
};

/** Whether there is a single kept list that is known to be the previous one, so that it need not be read to be spared. */
const isSettled = (document: Document): boolean => {
  const [only, ...others] = madeSheets(document, 'previous');
  return only !== undefined && others.length === 0 && only.getSheetId() === document.memory.kept;
};

/**
 * Keeps the cells of the list there is, and spares the previous one; gives the id of the sheet that holds them, to be remembered once
 * everything is written. The list itself stays on view.
 */
export const keepList = (document: Document, list: Sheet, current: UserGrid): number => {
  const settled = isSettled(document);
  const { previous, spare } = settled ? { previous: null, spare: null } : keptLists(document, current);
  if (spare !== null) {
    if (!sameCells(spare.grid, current)) writeGrid(spare.sheet, current, spare.grid);
    return spare.sheet.getSheetId();
  }
  const dress = (sheet: Sheet): void => {
    list.activate();
    sheet.hideSheet();
  };
  const name = settled || previous !== null ? SECOND : sheetNames.previous;
  return makeWholeSheet(document.book, { name, role: 'previous', values: current, dress }).sheet.getSheetId();
};
