import { programsView } from '../report/programsView';
import { err, ok } from '../result';
import type { Result } from '../result';
import { isColumnKey } from '../rows/columns';
import type { ColumnMapping } from '../rows/columns';
import { findHeader } from '../rows/findHeader';
import { readProfiles } from '../rows/readProfiles';
import { readPrograms } from '../rows/readPrograms';
import type { Answer } from './answer';
import { mappingOf, remember, withMapping } from './memory';
import { openDocument } from './openDocument';
import type { Document } from './openDocument';
import { openSheet } from './ourSheets';
import type { SheetInfo } from './sheetList';
import { withLock } from './withLock';
import { readGrid, readRange } from './workbook';
import type { Sheet } from './workbook';

/** Whether the profile says that the applicant trained before: it opens the physician-only tracks. */
const hasPriorTraining = (document: Document): boolean => {
  const open = openSheet(document, 'profile');
  const profiles = open === null ? null : readProfiles(open.grid);
  return profiles?.ok === true && profiles.value.applicants[0]?.profile.priorTraining === true;
};

/** Corrections as they were sent or remembered; a key that is no longer one counts as none. */
export const toMapping = (columns: Readonly<Record<string, string | null>> | null): ColumnMapping | null =>
  columns &&
  Object.fromEntries(
    Object.entries(columns).map(([index, key]) => [index, key !== null && isColumnKey(key) ? key : null]),
  );

/** Rows in which a header may stand. */
const TOP_ROWS = 30;

const looksLikePrograms = (sheet: Sheet): boolean => {
  const rows = Math.min(TOP_ROWS, sheet.getLastRow());
  const columns = sheet.getLastColumn();
  return rows > 0 && columns > 0 && findHeader(readRange(sheet.getRange(1, 1, rows, columns))) !== null;
};

/** The program sheet chosen last while it is there, else the only sheet that looks like a program list. */
export const programSheetId = ({ book, memory }: Document, sheets: readonly SheetInfo[]): number | null => {
  const theirs = sheets.filter(({ ours }) => !ours).map(({ id }) => id);
  if (memory.programs !== null && theirs.includes(memory.programs)) return memory.programs;
  const likely = theirs.filter((id) => {
    const sheet = book.getSheetById(id);
    return sheet !== null && looksLikePrograms(sheet);
  });
  return likely.length === 1 ? (likely[0] ?? null) : null;
};

/** Remembers which sheet was chosen, and its corrected columns, where that is news. */
const rememberPrograms = (
  { memory }: Document,
  sheetId: number,
  corrected: Record<string, string | null> | null,
): Result<null> => {
  if (corrected === null && memory.programs === sheetId) return ok(null);
  return withLock((now) => {
    remember({
      programs: sheetId,
      ...(corrected === null ? {} : { mappings: withMapping(now.memory, sheetId, corrected) }),
    });
    return ok(null);
  });
};

/** Reads a program sheet as the sidebar shows it; corrected columns, and the choice of the sheet, are remembered. */
export const readDocumentPrograms = (
  sheetId: number,
  corrected: Record<string, string | null> | null,
): Result<Answer<'readPrograms'>> => {
  const document = openDocument();
  const sheet = document.book.getSheetById(sheetId);
  if (sheet === null) return err('The chosen sheet is no longer in this document: choose another one.');
  const grid = readGrid(sheet);
  const mapping = toMapping(corrected ?? mappingOf(document.memory, sheetId));
  const read = readPrograms(grid, { priorTraining: hasPriorTraining(document), mapping });
  const remembered = rememberPrograms(document, sheetId, corrected);
  if (!remembered.ok) return remembered;
  return ok(programsView({ sheetId, sheetName: sheet.getName(), grid, mapping, read }));
};
