import { profileSheet } from '../report/profileSheet';
import { programsSheet } from '../report/programsSheet';
import { settingsSheet } from '../report/settingsSheet';
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

/** Makes an empty program list to fill in; it is the user's own from then on. */
export const makeProgramList = ({ book }: Document): Result<MadeSheet> =>
  withLock(() => ok({ sheet: writeDesign(book, programsSheet()), created: true }));
