import { applicationList } from '../report/applicationList';
import type { ListContent } from '../report/applicationList';
import { readList } from '../report/readList';
import type { ReadList } from '../report/readList';
import { dressList } from './listLook';
import { markSheet } from './madeSheets';
import type { Document } from './openDocument';
import { madeSheet, sheetFor } from './ourSheets';
import type { OpenSheet } from './ourSheets';
import { sheetNames } from './sheetRoles';
import { addSheet, insertSheet, newSheet, readGrid, writeGrid } from './workbook';
import type { NamedSheet, Sheet } from './workbook';

interface LastList extends OpenSheet {
  readonly list: ReadList;
}

/** A sheet as a list; null for none, or for a sheet whose cells are no list any more. */
const asList = (sheet: Sheet | null): LastList | null => {
  if (sheet === null) return null;
  const grid = readGrid(sheet);
  const list = readList(grid);
  return list === null ? null : { sheet, grid, list };
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

const writeFirst = ({ book }: Document, content: ListContent, added: NamedSheet): NamedSheet => {
  const list = applicationList(content, null);
  const { sheet } = added;
  markSheet(book, 'list', sheet);
  writeGrid(sheet, list.values, null);
  dressList(sheet, Math.max(newSheet.rows, list.values.length));
  sheet.hideColumns(list.idColumn);
  setFilter(sheet, list.headerRow, list.programs, list.columns);
  return added;
};

/** Writes over the last list; the id's column is hidden where it is new, and a list that was interrupted gets its looks. */
const rewrite = (document: Document, last: LastList, content: ListContent): NamedSheet => {
  const { sheet, grid } = last;
  const list = applicationList(content, last.list);
  keepPrevious(document, last);
  writeGrid(sheet, list.values, grid);
  const wasInterrupted = document.memory.writing != null && sheet.getCharts().length === 0;
  if (wasInterrupted) dressList(sheet, sheet.getMaxRows());
  if (wasInterrupted || list.idColumn > last.list.columns.length) sheet.hideColumns(list.idColumn);
  sheet.getFilter()?.remove();
  setFilter(sheet, list.headerRow, list.programs, list.columns);
  return { sheet, name: sheet.getName() };
};

/**
 * Writes the Application List: a new sheet the first time, afterwards in place with the user's columns carried over and the cells of
 * the list before kept hidden. A list that came with an imported file is taken over; other sheets are left alone. The number of
 * calls does not depend on the number of rows.
 */
export const writeApplicationList = (document: Document, content: ListContent): NamedSheet => {
  const { book } = document;
  const last = asList(madeSheet(document, 'list'));
  if (last !== null) return rewrite(document, last, content);
  const added = insertSheet(book, sheetNames.list);
  if (added !== null) return writeFirst(document, content, added);
  const named = asList(book.getSheetByName(sheetNames.list));
  if (named === null) return writeFirst(document, content, addSheet(book, sheetNames.list));
  markSheet(book, 'list', named.sheet);
  return rewrite(document, named, content);
};

/** Puts the list before the last one back, and keeps the one it replaces; null when there is none to bring back. */
export const restorePreviousList = (document: Document): Sheet | null => {
  const last = asList(sheetFor(document, 'list'));
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
