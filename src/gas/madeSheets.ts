import { sheetRoles } from './sheetRoles';
import type { SheetRole } from './sheetRoles';
import type { Book, Sheet } from './workbook';

/** Developer metadata of the document, one entry a sheet: it stays with copies of the document, whatever the sheets are called. */
const keyOf = (role: SheetRole): string => `irMatchPlanner.${role}`;

/** Ids of the sheets the add-on made, by role; some may have been deleted since. */
export type MadeSheets = Readonly<Record<SheetRole, readonly number[]>>;

/** Which sheets of the document the add-on made. */
export const readMadeSheets = (book: Book): MadeSheets => {
  const marks = book.getDeveloperMetadata().map((mark) => ({ key: mark.getKey(), id: Number(mark.getValue()) }));
  const idsOf = (role: SheetRole): number[] => marks.flatMap(({ key, id }) => (key === keyOf(role) ? [id] : []));
  return Object.fromEntries(sheetRoles.map((role) => [role, idsOf(role)])) as Record<SheetRole, number[]>;
};

/** Remembers a sheet as ours. */
export const markSheet = (book: Book, role: SheetRole, sheet: Sheet): void => {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  book.addDeveloperMetadata(keyOf(role), String(sheet.getSheetId()), DOCUMENT);
};
