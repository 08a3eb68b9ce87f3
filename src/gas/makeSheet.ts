import { overridesSheet } from '../report/overridesSheet';
import { profileSheet } from '../report/profileSheet';
import { programsSheet } from '../report/programsSheet';
import { schoolFactsSheet } from '../report/schoolFactsSheet';
import { settingsSheet } from '../report/settingsSheet';
import type { SheetDesign } from '../report/sheetDesign';
import { ok } from '../result';
import type { Result } from '../result';
import { sheetFor } from './ourSheets';
import type { SheetRole } from './sheetRoles';
import { withLock } from './withLock';
import type { Sheet } from './workbook';
import { writeDesign } from './writeDesign';

export interface MadeSheet {
  readonly sheet: Sheet;
  /** false: it was there already and is as it was */
  readonly created: boolean;
}

const designs = {
  profile: profileSheet,
  settings: settingsSheet,
  school: schoolFactsSheet,
  overrides: overridesSheet,
} satisfies Partial<Record<SheetRole, () => SheetDesign>>;

/** Makes a sheet people fill in where the document has none yet. */
export const makeOurSheet = (role: keyof typeof designs): Result<MadeSheet> =>
  withLock((document): Result<MadeSheet> => {
    const there = sheetFor(document, role);
    if (there !== null) return ok({ sheet: there, created: false });
    const sheet = writeDesign(document.book, designs[role](), role);
    return ok({ sheet, created: true });
  });

/** Makes a program list, empty or filled; it is the user's own from then on. */
export const makeProgramList = (design: SheetDesign = programsSheet()): Result<MadeSheet> =>
  withLock(({ book }) => ok({ sheet: writeDesign(book, design, null), created: true }));
