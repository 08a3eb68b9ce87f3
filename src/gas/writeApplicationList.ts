import { applicationList } from '../report/applicationList';
import type { ListContent } from '../report/applicationList';
import { readList } from '../report/readList';
import type { ReadList } from '../report/readList';
import { dressList } from './listLook';
import { markSheet } from './madeSheets';
import type { Document } from './openDocument';
import { madeSheet, openSheet } from './ourSheets';
import type { OpenSheet } from './ourSheets';
import { sheetNames } from './sheetRoles';
import { addSheet, newSheet, readGrid, writeGrid } from './workbook';
import type { NamedSheet, Sheet } from './workbook';

interface LastList extends OpenSheet {
  readonly list: ReadList;
}

/** The list there is, read; null for none, or for a sheet whose cells are no list any more. */
const lastList = (document: Document): LastList | null => {
  const open = openSheet(document, 'list');
  const list = open === null ? null : readList(open.grid);
  return open === null || list === null ? null : { ...open, list };
};

/** Keeps the cells of a list in a hidden sheet of ours. */
const keepPrevious = (document: Document, { sheet, grid }: LastList): void => {
  const kept = madeSheet(document, 'previous');
  if (kept !== null) {
    writeGrid(kept, grid, readGrid(kept));
    return;
  }
  const added = addSheet(document.book, sheetNames.previous);
  markSheet(document.book, 'previous', added.sheet);
  writeGrid(added.sheet, grid, null);
  sheet.activate();
  added.sheet.hideSheet();
};

const setFilter = (sheet: Sheet, headerRow: number, rows: number, columns: number): void => {
  if (rows > 0) sheet.getRange(headerRow, 1, rows + 1, columns).createFilter();
};

const writeFirst = ({ book }: Document, content: ListContent): NamedSheet => {
  const list = applicationList(content, null);
  const added = addSheet(book, sheetNames.list);
  const { sheet } = added;
  markSheet(book, 'list', sheet);
  writeGrid(sheet, list.values, null);
  dressList(sheet, Math.max(newSheet.rows, list.values.length));
  sheet.hideColumns(list.idColumn);
  setFilter(sheet, list.headerRow, list.programs, list.columns);
  return added;
};

/** Writes over the last list; the id's column is hidden where it is new. */
const rewrite = (document: Document, last: LastList, content: ListContent): NamedSheet => {
  const { sheet, grid } = last;
  const list = applicationList(content, last.list);
  keepPrevious(document, last);
  writeGrid(sheet, list.values, grid);
  if (list.idColumn > last.list.columns.length) sheet.hideColumns(list.idColumn);
  sheet.getFilter()?.remove();
  setFilter(sheet, list.headerRow, list.programs, list.columns);
  return { sheet, name: sheet.getName() };
};

/**
 * Writes the Application List: a new sheet the first time, afterwards in place with the user's columns carried over and the cells of
 * the list before kept hidden. Sheets that are not ours are left alone. The number of calls does not depend on the number of rows.
 */
export const writeApplicationList = (document: Document, content: ListContent): NamedSheet => {
  const last = lastList(document);
  return last === null ? writeFirst(document, content) : rewrite(document, last, content);
};

/** Puts the list before the last one back, and keeps the one it replaces; null when there is none to bring back. */
export const restorePreviousList = (document: Document): Sheet | null => {
  const last = lastList(document);
  const kept = madeSheet(document, 'previous');
  if (last === null || kept === null) return null;
  const grid = readGrid(kept);
  const list = readList(grid);
  if (list === null) return null;
  writeGrid(kept, last.grid, grid);
  writeGrid(last.sheet, grid, last.grid);
  last.sheet.getFilter()?.remove();
  setFilter(last.sheet, list.headerRow, list.tableRows, list.columns.length);
  return last.sheet;
};
