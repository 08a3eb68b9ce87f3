import type { Answer } from './answer';
import type { Document } from './openDocument';
import { sheetFor } from './ourSheets';
import { sheetRoles } from './sheetRoles';
import type { Book } from './workbook';

/** A tab as the sidebar offers it. */
export type SheetInfo = Answer<'open'>['sheets'][number];

/** The visible sheets of the document; those the add-on made or uses are marked. */
export const sheetList = (document: Document): SheetInfo[] => {
  const ours = new Set(sheetRoles.map((role) => sheetFor(document, role)?.getSheetId()));
  return document.book
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      rows: sheet.getLastRow(),
      columns: sheet.getLastColumn(),
      ours: ours.has(sheet.getSheetId()),
    }));
};

/** Selects the first cell of a row, so that people see it. */
export const showRow = (book: Book, sheetId: number, row: number): boolean => {
  const sheet = book.getSheetById(sheetId);
  if (sheet === null || row < 1 || row > sheet.getMaxRows()) return false;
  sheet.getRange(row, 1).activate();
  return true;
};
