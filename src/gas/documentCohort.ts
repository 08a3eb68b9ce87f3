import { cohortFromSheets } from '../cohortPipeline';
import type { CohortSheets } from '../cohortPipeline';
import { readCohort } from '../report/cohortColumns';
import { cohortSheet } from '../report/cohortSheet';
import { collisionSheet, readCollisions } from '../report/collisionSheet';
import { ok } from '../result';
import type { Result } from '../result';
import { dressCohort, dressCollisions } from './cohortLook';
import { cohortSource } from './cohortSource';
import { programSheetId, toMapping } from './documentPrograms';
import { mappingOf, remember } from './memory';
import { dayText, timeText } from './moment';
import type { Document } from './openDocument';
import { openSheet } from './ourSheets';
import type { OpenSheet } from './ourSheets';
import { sheetList } from './sheetList';
import { withLock } from './withLock';
import { readGrid } from './workbook';
import type { Sheet } from './workbook';
import { writeKept } from './writeKept';

/** The program sheet chosen last, else the only one that looks like a program list; the sheet of applicants is none. */
const programsOf = (document: Document, source: OpenSheet): Sheet | null => {
  const { book, memory } = document;
  const chosen = memory.programs === null ? null : book.getSheetById(memory.programs);
  if (chosen !== null) return chosen;
  const others = sheetList(document).filter(({ id }) => id !== source.sheet.getSheetId());
  const found = programSheetId(document, others);
  return found === null ? null : book.getSheetById(found);
};

/** The sheets an adviser's plan is made from, and the program sheet among them. */
export const adviserSheets = (
  document: Document,
  source: OpenSheet,
  now: Date,
): { readonly sheets: CohortSheets; readonly programSheet: Sheet | null } => {
  const { book, memory } = document;
  const programSheet = programsOf(document, source);
  return {
    sheets: {
      profile: source.grid,
      programs: programSheet === null ? null : readGrid(programSheet),
      settings: openSheet(document, 'settings')?.grid ?? null,
      schoolFacts: openSheet(document, 'school')?.grid ?? null,
      overrides: openSheet(document, 'overrides')?.grid ?? null,
      mapping: programSheet === null ? null : toMapping(mappingOf(memory, programSheet.getSheetId())),
      today: dayText(book, now),
    },
    programSheet,
  };
};

/** Builds the Cohort sheet, and Signal collisions where lists were planned; gives the Cohort sheet. */
export const buildDocumentCohort = (document: Document, now: Date): Result<Sheet> => {
  const source = cohortSource(document);
  if (!source.ok) return source;
  const { sheets, programSheet } = adviserSheets(document, source.value, now);
  const cohort = cohortFromSheets(sheets);
  if (!cohort.ok) return cohort;
  const { collisions, leftOut, advisees } = cohort.value;
  const builtAt = timeText(document.book, now);
  const facts = {
    cohort: cohort.value,
    sourceSheet: source.value.sheet.getName(),
    programSheet: programSheet?.getName() ?? null,
    builtAt,
  };
  const write = (current: Document): Result<Sheet> => {
    if (leftOut === null) {
      const met = { collisions, lists: advisees.length, builtAt, programSheet: facts.programSheet ?? '' };
      writeKept(current, {
        role: 'collisions',
        read: readCollisions,
        lay: (old) => collisionSheet(met, old),
        dress: dressCollisions,
      });
    }
    const sheet = writeKept(current, {
      role: 'cohort',
      read: readCohort,
      lay: (old) => cohortSheet(facts, old),
      dress: dressCohort,
    });
    return ok(sheet);
  };
  return withLock(write, () => remember({ cohort: source.value.sheet.getSheetId() }));
};
