import { looksLikeCohort } from '../report/looksLikeCohort';
import { err, ok } from '../result';
import type { Result } from '../result';
import type { Document } from './openDocument';
import type { OpenSheet } from './ourSheets';
import { readGrid } from './workbook';
import type { Sheet } from './workbook';

/** Sheets of ours are no cohort, but for a Profile sheet that holds one. */
const isOther = ({ made }: Document, sheet: Sheet): boolean => {
  const id = sheet.getSheetId();
  return Object.entries(made).some(([role, ids]) => role !== 'profile' && ids.includes(id));
};

const asCohort = (document: Document, sheet: Sheet): OpenSheet | null => {
  if (isOther(document, sheet)) return null;
  const grid = readGrid(sheet);
  return looksLikeCohort(grid) ? { sheet, grid } : null;
};

const mostNamed = 3;

/**
 * The sheet with the adviser's applicants: the one people look at if it reads as a cohort, else the only one that does; the sheet used
 * last where the Cohort sheet itself is open. One sentence where there is none, or several.
 */
export const cohortSource = (document: Document): Result<OpenSheet> => {
  const { book, memory } = document;
  const active = book.getActiveSheet();
  const last = memory.cohort == null ? null : book.getSheetById(memory.cohort);
  const first = asCohort(document, active) ?? (last === null ? null : asCohort(document, last));
  if (first !== null) return ok(first);
  const found = book
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .flatMap((sheet) => asCohort(document, sheet) ?? []);
  const [only, ...others] = found;
  if (only === undefined) {
    return err(
      'No sheet here reads as a cohort: expected a header row with labels such as Applicant, Step 2 CK and Strong IR letters, and one applicant a row below it. Open that sheet and try again.',
    );
  }
  if (others.length === 0) return ok(only);
  const names = found.slice(0, mostNamed).map(({ sheet }) => sheet.getName());
  return err(
    `${found.length} sheets read as a cohort (${names.join(', ')}), expected one: open the one to use and try again.`,
  );
};
