import { readMadeSheets } from './madeSheets';
import type { MadeSheets } from './madeSheets';
import { readMemory } from './memory';
import type { Memory } from './memory';
import type { SheetRole } from './sheetRoles';
import { openBook } from './workbook';
import type { Book, Sheet } from './workbook';

/** The document, what is remembered about it, and which of its sheets we made. */
export interface Document {
  readonly book: Book;
  readonly memory: Memory;
  readonly made: MadeSheets;
  /** its sheets by id, in one call: each that is looked up would be one */
  readonly sheets: ReadonlyMap<number, Sheet>;
  /** what sheets of the user's are used for, by id, as far as it is known by now: none of these is looked for as anything else */
  readonly used: Map<number, SheetRole | 'programs'>;
}

const sheetsById = (book: Book): ReadonlyMap<number, Sheet> =>
  new Map(book.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));

export const openDocument = (): Document => {
  const book = openBook();
  return { book, memory: readMemory(), made: readMadeSheets(book), sheets: sheetsById(book), used: new Map() };
};
