import { readMadeSheets } from './madeSheets';
import type { MadeSheets } from './madeSheets';
import { readMemory } from './memory';
import type { Memory } from './memory';
import { openBook } from './workbook';
import type { Book, Sheet } from './workbook';

/** The document, what is remembered about it, and which of its sheets we made. */
export interface Document {
  readonly book: Book;
  readonly memory: Memory;
  readonly made: MadeSheets;
  /** its sheets by id, in one call: each that is looked up would be one */
  readonly sheets: ReadonlyMap<number, Sheet>;
  /** ids of sheets of the user's whose use is known by now: none of these is looked for by name */
  readonly used: Set<number>;
}

const sheetsById = (book: Book): ReadonlyMap<number, Sheet> =>
  new Map(book.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));

export const openDocument = (): Document => {
  const book = openBook();
  return { book, memory: readMemory(), made: readMadeSheets(book), sheets: sheetsById(book), used: new Set() };
};
