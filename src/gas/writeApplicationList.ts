import { applicationList } from '../report/applicationList';
import type { ListContent } from '../report/applicationList';
import { hasSizeCurve } from '../report/listBlock';
import { readList } from '../report/readList';
import type { ReadList } from '../report/readList';
import type { UserGrid } from '../rows/grid';
import { dressList } from './listLook';
import type { Document } from './openDocument';
import { markSheet } from './madeSheets';
import { madeSheets, sheetFor } from './ourSheets';
import { keepList, keptLists } from './previousList';
import { sheetNames } from './sheetRoles';
import { makeWholeSheet } from './wholeSheet';
import { newSheet, readUserGrid, writeGrid } from './workbook';
import type { Book, NamedSheet, Sheet } from './workbook';

interface LastList {
  readonly sheet: Sheet;
  readonly grid: UserGrid;
  readonly list: ReadList;
}

/** A sheet as a list; null for one whose cells are no list any more. */
const asList = (sheet: Sheet): LastList | null => {
  const grid = readUserGrid(sheet);
  const list = readList(grid);
  return list === null ? null : { sheet, grid, list };
};

/** The list there is: of the sheets made for it, the first whose cells still are one. */
const lastList = (document: Document): LastList | null => {
  for (const sheet of madeSheets(document, 'list')) {
    const list = asList(sheet);
    if (list !== null) return list;
  }
  return null;
};

const setFilter = (sheet: Sheet, headerRow: number, rows: number, columns: number): void => {
  if (rows > 0) sheet.getRange(headerRow, 1, rows + 1, columns).createFilter();
};

/** A list that was written. */
export interface WrittenList extends NamedSheet {
  /** id of the sheet that keeps the list before; absent where there was none */
  readonly kept?: number;
}

const writeFirst = (book: Book, content: ListContent, isFree: boolean): WrittenList => {
  const { values, idColumn, headerRow, programs, columns } = applicationList(content, null);
  const dress = (sheet: Sheet): void => {
    dressList(sheet, Math.max(newSheet.rows, values.length), hasSizeCurve(content.plan));
    sheet.hideColumns(idColumn);
    setFilter(sheet, headerRow, programs, columns);
  };
  return makeWholeSheet(book, { name: sheetNames.list, isFree, role: 'list', values, dress });
};

/**
 * Writes over the last list, in one call: it is the old one or the new one, never half of each. The list is read once more right before,
 * so that what somebody types while the old one is kept is carried over; the id's column is hidden where it is new.
 */
const rewrite = (document: Document, last: LastList, content: ListContent): WrittenList => {
  const { sheet } = last;
  const kept = keepList(document, sheet, last.grid);
  const { list: old, grid } = asList(sheet) ?? last;
  const list = applicationList(content, old);
  writeGrid(sheet, list.values, grid);
  if (list.idColumn > old.columns.length) sheet.hideColumns(list.idColumn);
  sheet.getFilter()?.remove();
  setFilter(sheet, list.headerRow, list.programs, list.columns);
  return { sheet, name: sheet.getName(), kept };
};

/**
 * Writes the Application List: a new sheet the first time, afterwards in place with the user's columns carried over and the cells of
 * the list before kept hidden. A list that came with an imported file is taken over; other sheets are left alone. The number of
 * calls does not depend on the number of rows.
 */
export const writeApplicationList = (document: Document, content: ListContent): WrittenList => {
  const { book } = document;
  const last = lastList(document);
  if (last !== null) return rewrite(document, last, content);
  const named = book.getSheetByName(sheetNames.list);
  const imported = named === null ? null : asList(named);
  if (imported === null) return writeFirst(book, content, named === null);
  markSheet(book, 'list', imported.sheet);
  return rewrite(document, imported, content);
};

/** Puts the list before the last one back, and keeps the one it replaces; null when there is none to bring back. */
export const restorePreviousList = (document: Document): WrittenList | null => {
  const named = sheetFor(document, 'list');
  const last = lastList(document) ?? (named === null ? null : asList(named));
  if (last === null) return null;
  const { sheet, grid } = last;
  const { previous } = keptLists(document, grid);
  const back = previous === null ? null : asList(previous.sheet);
  if (back === null) return null;
  const { list } = back;
  const kept = keepList(document, sheet, grid);
  writeGrid(sheet, back.grid, grid);
  sheet.getFilter()?.remove();
  setFilter(sheet, list.headerRow, list.tableRows, list.columns.length);
  return { sheet, name: sheet.getName(), kept };
};
