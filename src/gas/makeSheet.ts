import { profileSheet } from '../report/profileSheet';
import { programsSheet } from '../report/programsSheet';
import { settingsSheet } from '../report/settingsSheet';
import type { SheetDesign } from '../report/sheetDesign';
import { ok } from '../result';
import type { Result } from '../result';
import { markSheet } from './madeSheets';
import type { Document } from './openDocument';
import { sheetFor } from './ourSheets';
import { withLock } from './withLock';
import type { Sheet } from './workbook';
import { writeDesign } from './writeDesign';

export interface MadeSheet {
  readonly sheet: Sheet;
  /** false: it was there already and is as it was */
  readonly created: boolean;
}

/** Makes the Profile or the Settings sheet where the document has none yet. */
export const makeOurSheet = (document: Document, role: 'profile' | 'settings'): Result<MadeSheet> => {
  const there = sheetFor(document, role);
  if (there !== null) return ok({ sheet: there, created: false });
  return withLock(() => {
    const { book } = document;
    const sheet = writeDesign(book, role === 'profile' ? profileSheet() : settingsSheet());
    markSheet(book, role, sheet);
    return ok({ sheet, created: true });
  });
};

/** Makes a program list, empty or filled; it is the user's own from then on. */
export const makeProgramList = ({ book }: Document, design: SheetDesign = programsSheet()): Result<MadeSheet> =>
  withLock(() => ok({ sheet: writeDesign(book, design), created: true }));
