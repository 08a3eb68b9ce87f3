import { err, ok } from '../result';
import type { Result } from '../result';
import { buildDocumentCohort } from './documentCohort';
import { buildDocumentSummary } from './documentSummary';
import { writeDocumentPlan } from './documentPlan';
import { programSheetId } from './documentPrograms';
import { makeOurSheet, makeProgramList } from './makeSheet';
import type { MadeSheet } from './makeSheet';
import { remember } from './memory';
import { openDocument } from './openDocument';
import type { Document } from './openDocument';
import { sheetList } from './sheetList';
import { sheetNames } from './sheetRoles';
import { withLock } from './withLock';
import type { Sheet } from './workbook';
import { restorePreviousList } from './writeApplicationList';

/** Where an action ended, and what to say there. */
interface Ended {
  readonly sheet: Sheet;
  readonly text: string;
}

/** What Google threw, as a sentence: the texts of its refusals say neither what was kept nor what to do. */
const sentenceOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return /protected|permission/i.test(message)
    ? 'Nothing was changed: a sheet to write to is protected, or you may only read this document. Ask its owner for edit access.'
    : `The add-on could not finish; your own sheets were not touched. Try again. (${message})`;
};

/** Runs an action of the menu, and shows the sheet it ended at or says in the corner what is in the way. */
const act = (action: (document: Document) => Result<Ended>): void => {
  const document = openDocument();
  const { book } = document;
  try {
    const result = action(document);
    if (result.ok) book.setActiveSheet(result.value.sheet);
    book.toast(result.ok ? result.value.text : result.message, 'IR Match Planner');
  } catch (error) {
    book.toast(sentenceOf(error), 'IR Match Planner');
  }
};

const make = (makeSheet: () => Result<MadeSheet>, text: string): void =>
  act(() => {
    const made = makeSheet();
    if (!made.ok) return made;
    const { sheet, created } = made.value;
    return ok({
      sheet,
      text: created ? text : `The sheet ${sheet.getName()} is there already; it was not changed.`,
    });
  });

/** Makes the Profile sheet where it is missing, and shows it. */
export const makeProfileSheet = (): void =>
  make(() => makeOurSheet('profile'), 'Fill in the yellow cells; everything is optional.');

/** Makes an empty program list, and shows it. */
export const makeProgramsSheet = (): void =>
  make(() => makeProgramList(), 'One row a program; only a name is required.');

/** Makes the Settings sheet where it is missing, and shows it. */
export const makeSettingsSheet = (): void => make(() => makeOurSheet('settings'), 'Blank values keep the defaults.');

/** Makes the School facts sheet where it is missing, and shows it. */
export const makeSchoolFactsSheet = (): void =>
  make(() => makeOurSheet('school'), 'One program a row. It fills blanks of every list; what a list says stays.');

/** Makes the Overrides sheet where it is missing, and shows it. */
export const makeOverridesSheet = (): void =>
  make(
    () => makeOurSheet('overrides'),
    'One decision a row: whose, what, the value, and why. It holds over every rebuild.',
  );

/** Shows the sheet an adviser's action ends at. */
const write = (action: (document: Document, now: Date) => Result<Sheet>, text: string): void =>
  act((document) => {
    const written = action(document, new Date());
    return written.ok ? ok({ sheet: written.value, text }) : written;
  });

/** Builds the Cohort sheet from the adviser's sheet of applicants, and shows it. */
export const writeCohort = (): void =>
  write(buildDocumentCohort, 'Who needs help first stands on top. Your own columns stay.');

/** Makes the one-page summary of the applicant whose row is selected, and shows it. */
export const writeSummary = (): void =>
  write(buildDocumentSummary, 'One page for a meeting. What you write in the notes stays.');

/** Writes the Plan sheet, with the program sheet chosen last or the only one that looks like one, and shows it. */
export const writePlan = (): void =>
  act((document) => {
    const written = writeDocumentPlan(programSheetId(document, sheetList(document)), new Date());
    return written.ok
      ? ok({ sheet: written.value.sheet, text: 'The plan is written. Your ticks and notes stay.' })
      : written;
  });

/** Puts the list before the last one back; done twice it undoes itself. */
export const restoreList = (): void =>
  act(() =>
    withLock(
      (document) => {
        const list = restorePreviousList(document);
        return list === null
          ? err(`There is no earlier list to bring back: one is kept each time ${sheetNames.list} is written again.`)
          : ok({ ...list, last: document.memory.list, text: 'The previous list is back. Doing this again undoes it.' });
      },
      ({ kept, last }) =>
        remember({ kept, list: last === null ? null : { ...last, broughtBack: last.broughtBack !== true } }),
    ),
  );
