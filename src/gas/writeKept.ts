import type { KeptSheet } from '../report/keptSheet';
import type { ReadTable } from '../report/readTable';
import type { UserGrid } from '../rows/grid';
import type { Document } from './openDocument';
import { openSheet } from './ourSheets';
import { sheetNames } from './sheetRoles';
import type { SheetRole } from './sheetRoles';
import { makeWholeSheet } from './wholeSheet';
import { newSheet, readUserGrid, writeGrid } from './workbook';
import type { Sheet } from './workbook';

/** How such a sheet is read, laid out and dressed. */
interface KeptWriter<K extends string> {
  readonly role: SheetRole;
  readonly read: (grid: UserGrid) => ReadTable<K> | null;
  readonly lay: (old: ReadTable<K> | null) => KeptSheet;
  /** looks that stay over all rebuilds; `lastRow` is the last row of the sheet */
  readonly dress: (sheet: Sheet, lastRow: number) => void;
}

const setFilter = (sheet: Sheet, { headerRow, rows, columns }: KeptSheet): void => {
  if (rows > 0) sheet.getRange(headerRow, 1, rows + 1, columns).createFilter();
};

/**
 * Writes a sheet with a table: a new one the first time, afterwards in place with the user's columns carried over. The number of calls
 * does not depend on the number of rows.
 */
export const writeKept = <K extends string>(document: Document, { role, read, lay, dress }: KeptWriter<K>): Sheet => {
  const open = openSheet(document, role);
  const old = open === null ? null : read(readUserGrid(open.sheet));
  const laid = lay(old);
  if (open !== null && old !== null) {
    writeGrid(open.sheet, laid.values, open.grid);
    if (laid.idColumn > old.columns.length) open.sheet.hideColumns(laid.idColumn);
    open.sheet.getFilter()?.remove();
    setFilter(open.sheet, laid);
    return open.sheet;
  }
  const dressNew = (sheet: Sheet): void => {
    dress(sheet, Math.max(newSheet.rows, laid.values.length));
    sheet.hideColumns(laid.idColumn);
    setFilter(sheet, laid);
  };
  return makeWholeSheet(document.book, { name: sheetNames[role], role, values: laid.values, dress: dressNew }).sheet;
};
