import type { UserGrid } from '../rows/grid';
import { markSheet } from './madeSheets';
import { readMemory, remember } from './memory';
import type { SheetRole } from './sheetRoles';
import { fillNew, growNew } from './workbook';
import type { Book, NamedSheet, Sheet } from './workbook';

/** What a new sheet is to be. */
interface NewSheet {
  /** its name, or the next free one is taken: `Name (2)` */
  readonly name: string;
  /** the caller has seen that the name is free */
  readonly isFree?: boolean;
  /** what it is to the add-on; null for one that is the user's own from the start */
  readonly role: SheetRole | null;
  readonly values: UserGrid;
  /** Gives it its looks, while it is still blank but large enough. */
  readonly dress: (sheet: Sheet) => void;
}

const freeName = (book: Book, name: string): string => {
  for (let copy = 1; ; copy += 1) {
    const free = copy === 1 ? name : `${name} (${copy})`;
    if (book.getSheetByName(free) === null) return free;
  }
};

const beingMade = (): readonly string[] => readMemory().making ?? [];

/**
 * Makes a sheet that is there as a whole or not at all; inside `withLock`. Its name is noted down first. Its cells come last and in one
 * call, after the looks and the mark that it is ours: a sheet that holds anything is complete, and a blank one of that name is what
 * an interruption left. It becomes the one people see.
 */
export const makeWholeSheet = (book: Book, { name, isFree, role, values, dress }: NewSheet): NamedSheet => {
  const free = isFree === true ? name : freeName(book, name);
  remember({ making: [...beingMade(), free] });
  const sheet = book.insertSheet(free);
  growNew(sheet, values);
  dress(sheet);
  if (role !== null) markSheet(book, role, sheet);
  fillNew(sheet, values);
  return { sheet, name: free };
};

/** Removes what an interruption left of sheets that were being made. One that holds something is complete and stays. */
export const removeHalfMade = (book: Book): void => {
  const names = beingMade();
  if (names.length === 0) return;
  for (const name of names) {
    const sheet = book.getSheetByName(name);
    if (sheet !== null && sheet.getLastRow() === 0 && book.getSheets().length > 1) book.deleteSheet(sheet);
  }
  SpreadsheetApp.flush();
  remember({ making: [] });
};

/** Once everything has reached the document: the sheets that were being made are whole. */
export const noteWhole = (): void => {
  if (beingMade().length > 0) remember({ making: [] });
};
