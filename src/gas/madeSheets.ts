import * as z from 'zod/mini';
import { parseJson } from './parseJson';
import type { SheetRole } from './sheetRoles';
import type { Book, Sheet } from './workbook';

/** Developer metadata of the document: it stays with the document's copies, whatever the sheets are named there. */
const KEY = 'irMatchPlannerSheets';

/** Ids of the sheets the add-on made; a sheet may have been deleted since. */
export type MadeSheets = Readonly<Partial<Record<SheetRole, number>>>;

const schema = () => z.record(z.string(), z.number());

const marksOf = (book: Book) => book.getDeveloperMetadata().filter((mark) => mark.getKey() === KEY);

/** Which sheets of the document the add-on made. */
export const readMadeSheets = (book: Book): MadeSheets =>
  schema().safeParse(parseJson(marksOf(book)[0]?.getValue() ?? '')).data ?? {};

/** Remembers a sheet as ours. */
export const markSheet = (book: Book, role: SheetRole, sheet: Sheet): void => {
  const made = { ...readMadeSheets(book), [role]: sheet.getSheetId() };
  for (const mark of marksOf(book)) mark.remove();
  book.addDeveloperMetadata(KEY, JSON.stringify(made), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
};
