import { cohortFromSheets } from '../cohortPipeline';
import { guideFor } from '../pipeline';
import { readCohort } from '../report/cohortColumns';
import { summarySheet } from '../report/summarySheet';
import { err, ok } from '../result';
import type { Result } from '../result';
import { cohortSource } from './cohortSource';
import { adviserSheets } from './documentCohort';
import { timeText } from './moment';
import type { Document } from './openDocument';
import { madeSheet, openSheet } from './ourSheets';
import type { OpenSheet } from './ourSheets';
import { dressSummary } from './summaryLook';
import { withLock } from './withLock';
import { makeWholeSheet } from './wholeSheet';
import { readGrid, writeGrid } from './workbook';
import type { Sheet } from './workbook';

/** Whose summary is asked for: a sheet with profiles, and the row of the applicant in it; null where it holds only one. */
interface Asked {
  readonly source: OpenSheet;
  readonly row: number | null;
}

/** The applicant of the selected row of the Cohort sheet. */
const askedOnCohort = (document: Document, sheet: Sheet, row: number): Result<Asked> => {
  const source = cohortSource(document);
  if (!source.ok) return source;
  const grid = readGrid(sheet);
  const column = readCohort(grid)?.columns.findIndex((one) => one.kind === 'own' && one.key === 'sheetRow') ?? -1;
  const place = grid[row - 1]?.[column];
  return typeof place === 'number'
    ? ok({ source: source.value, row: place })
    : err('Select a cell in the row of an applicant, then make the summary again.');
};

/** The applicant people have selected: on the Cohort sheet, on a sheet of applicants, else the one of the Profile sheet. */
const askedFor = (document: Document): Result<Asked> => {
  const { book } = document;
  const active = book.getActiveSheet();
  const row = book.getActiveRange()?.getRow() ?? 0;
  if (active.getSheetId() === madeSheet(document, 'cohort')?.getSheetId()) return askedOnCohort(document, active, row);
  const source = cohortSource(document);
  if (source.ok && source.value.sheet.getSheetId() === active.getSheetId()) {
    return ok({ source: source.value, row });
  }
  const profile = openSheet(document, 'profile');
  return profile === null
    ? err(
        'Select the row of an applicant on the Cohort sheet or on your sheet of applicants, then make the summary again.',
      )
    : ok({ source: profile, row: null });
};

/** Characters that a tab does not take well; a long name is cut. */
const tabName = (name: string): string => `Summary ${name.replace(/[[\]*?:/\\']/g, ' ').slice(0, 60)}`.trim();

/** Makes the one-page summary of the selected applicant, or makes it anew with the adviser's notes kept. */
export const buildDocumentSummary = (document: Document, now: Date): Result<Sheet> => {
  const asked = askedFor(document);
  if (!asked.ok) return asked;
  const { source, row } = asked.value;
  const { sheets } = adviserSheets(document, source, now);
  const cohort = cohortFromSheets({ ...sheets, only: row });
  if (!cohort.ok) return cohort;
  const [advisee, ...others] = cohort.value.advisees;
  if (advisee === undefined || others.length > 0) {
    return err('Select a cell in the row of an applicant, then make the summary again.');
  }
  const { book } = document;
  const { guide } = guideFor(sheets.settings);
  const builtAt = timeText(book, now);
  const name = tabName(advisee.id.includes('#') ? `${advisee.name} (row ${advisee.row})` : advisee.name);
  return withLock((current) => {
    const there = current.book.getSheetByName(name);
    if (there !== null && current.made.summary.includes(there.getSheetId())) {
      const grid = readGrid(there);
      writeGrid(there, summarySheet(advisee, guide, builtAt, grid).values, grid);
      return ok(there);
    }
    const { values, notesRow } = summarySheet(advisee, guide, builtAt, null);
    const dress = (sheet: Sheet) => dressSummary(sheet, notesRow);
    return ok(makeWholeSheet(current.book, { name, isFree: there === null, role: 'summary', values, dress }).sheet);
  });
};
