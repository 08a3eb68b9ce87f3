import { readMadeSheets } from './madeSheets';
import type { MadeSheets } from './madeSheets';
import { readMemory } from './memory';
import type { Memory } from './memory';
import { openBook } from './workbook';
import type { Book } from './workbook';

/** The document, what is remembered about it, and which of its sheets we made. */
export interface Document {
  readonly book: Book;
  readonly memory: Memory;
  readonly made: MadeSheets;
}

export const openDocument = (): Document => {
  const book = openBook();
  return { book, memory: readMemory(), made: readMadeSheets(book) };
};
