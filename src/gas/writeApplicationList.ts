import { applicationList } from '../report/applicationList';
import type { ListContent } from '../report/applicationList';
import { readList } from '../report/readList';
import type { ReadList } from '../report/readList';
import type { Grid } from '../rows/grid';
import { dressList } from './listLook';
import type { Document } from './openDocument';
import { markSheet } from './madeSheets';
import { madeSheet, sheetFor } from './ourSheets';
import { sheetNames } from './sheetRoles';
import { addSheet, readGrid, writeGrid } from './workbook';
import type { Sheet } from './workbook';

interface LastList {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly list: ReadList;
}

const lastList = (document: Document): LastList | null => {
  const sheet = sheetFor(document, 'list');
  if (sheet === null) return null;
  const grid = readGrid(sheet);
  const list = readList(grid);
  return list === null ? null : { sheet, grid, list };
};

/** Keeps the cells of a list in a hidden sheet of ours. */
const keepPrevious = (document: Document, grid: Grid): void => {
  const made = madeSheet(document, 'previous');
  if (made !== null) {
    writeGrid(made, grid, readGrid(made));
    return;
  }
  const sheet = addSheet(document.book, sheetNames.previous);
  markSheet(document.book, 'previous', sheet);
  writeGrid(sheet, grid);
  sheet.hideSheet();
};

const setFilter = (sheet: Sheet, headerRow: number, rows: number, columns: number): void => {
  sheet.getFilter()?.remove();
  if (rows > 0) sheet.getRange(headerRow, 1, rows + 1, columns).createFilter();
};

const firstList = ({ book }: Document, content: ListContent): Sheet => {
  const list = applicationList(content, null);
  const sheet = addSheet(book, sheetNames.list);
  markSheet(book, 'list', sheet);
  writeGrid(sheet, list.values);
  dressList(sheet, sheet.getMaxRows());
  sheet.hideColumns(list.idColumn);
  setFilter(sheet, list.headerRow, list.programs, list.columns);
  return sheet;
};

/**
 * Writes the Application List: a new sheet the first time, afterwards in place with the user's columns carried over and the cells of
 * the list before kept hidden. Sheets that are not ours are left alone. The number of calls does not depend on the number of rows.
 */
export const writeApplicationList = (document: Document, content: ListContent): Sheet => {
  const last = lastList(document);
  if (last === null) return firstList(document, content);
  const { sheet, grid } = last;
  const list = applicationList(content, last.list);
  keepPrevious(document, grid);
  writeGrid(sheet, list.values, grid);
  sheet.hideColumns(list.idColumn);
  setFilter(sheet, list.headerRow, list.programs, list.columns);
  return sheet;
};

/** Puts the list before the last one back, and keeps the one it replaces; null when there is none to bring back. */
export const restorePreviousList = (document: Document): Sheet | null => {
  const last = lastList(document);
  const kept = madeSheet(document, 'previous');
  if (last === null || kept === null) return null;
  const keptGrid = readGrid(kept);
  const keptList = readList(keptGrid);
  if (keptList === null) return null;
  writeGrid(kept, last.grid, keptGrid);
  writeGrid(last.sheet, keptGrid, last.grid);
  setFilter(last.sheet, keptList.headerRow, keptList.tableRows, keptList.columns.length);
  return last.sheet;
};
