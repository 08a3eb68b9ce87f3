import { assessProfiles, guideFor } from '../pipeline';
import { longestText } from '../report/guardText';
import { profileCell } from '../report/profileCell';
import { profilePlaces } from '../report/profilePlaces';
import type { Place } from '../report/profilePlaces';
import { profileView } from '../report/profileView';
import { err, ok } from '../result';
import type { Result } from '../result';
import type { Grid } from '../rows/grid';
import { fieldKeys, fieldLabel } from '../rows/profileFields';
import type { FieldKey } from '../rows/profileFields';
import { readProfiles } from '../rows/readProfiles';
import type { ReadProfiles } from '../rows/readProfiles';
import { grouped } from '../rows/text';
import { adviserOf } from './adviserOf';
import type { Answer } from './answer';
import { makeOurSheet } from './makeSheet';
import { noProfile } from './noProfile';
import { openDocument } from './openDocument';
import type { Document } from './openDocument';
import { openSheet } from './ourSheets';
import { sheetNames } from './sheetRoles';
import { withLock } from './withLock';
import { readGrid, writeCell } from './workbook';

/** The profile as the form shows it, and where the applicant stands; an empty form where there is no Profile sheet. */
export const profileOf = (document: Document): Answer<'readProfile'> => {
  const open = openSheet(document, 'profile');
  const grid = open?.grid ?? noProfile;
  const { guide } = guideFor(openSheet(document, 'settings')?.grid);
  const assessed = assessProfiles(grid, guide, adviserOf(document)?.pathwayOf);
  const first = assessed.ok ? assessed.value.applicants[0] : undefined;
  return profileView({
    exists: open !== null,
    sheetName: open?.sheet.getName() ?? sheetNames.profile,
    grid,
    places: assessed.ok ? profilePlaces(grid, assessed.value.read) : new Map<FieldKey, Place>(),
    read: first?.read ?? null,
    applicant: first?.applicant ?? null,
  });
};

/** Where a field the sheet does not have yet goes: below the last row, or right of the last column, with its label. */
const newPlace = (grid: Grid, read: ReadProfiles | null, added: number): { label: Place; value: Place } => {
  if (read?.layout === 'horizontal') {
    const column = grid.reduce((widest, row) => Math.max(widest, row.length), 0) + 1 + added;
    const header = read.lines.findIndex(({ kind }) => kind === 'header') + 1;
    return { label: { row: header, column }, value: { row: read.applicants[0]?.row ?? header + 1, column } };
  }
  const row = grid.length + 1 + added;
  return { label: { row, column: 1 }, value: { row, column: 2 } };
};

/** Writes the values given into the Profile sheet, made if missing, and nothing else; gives the form as it is then. */
export const saveDocumentProfile = (values: Readonly<Record<string, string>>): Result<Answer<'saveProfile'>> => {
  const tooLong = fieldKeys.find((key) => (values[key]?.trim().length ?? 0) > longestText);
  if (tooLong !== undefined) {
    const found = grouped(values[tooLong]?.trim().length ?? 0);
    return err(
      `${fieldLabel(tooLong)} holds ${found} characters, and a cell takes at most ${grouped(longestText)}: shorten it; nothing was saved.`,
    );
  }
  const made = makeOurSheet(openDocument(), 'profile');
  if (!made.ok) return made;
  const { sheet } = made.value;
  const saved = withLock(() => {
    const grid = readGrid(sheet);
    const read = readProfiles(grid);
    const places = read.ok ? profilePlaces(grid, read.value) : new Map<FieldKey, Place>();
    let added = 0;
    for (const key of fieldKeys) {
      const typed = values[key];
      if (typed === undefined) continue;
      const place = places.get(key);
      if (place === undefined) {
        const { label, value } = newPlace(grid, read.ok ? read.value : null, added);
        writeCell(sheet, label, fieldLabel(key));
        writeCell(sheet, value, profileCell(key, typed));
        added += 1;
      } else writeCell(sheet, place, profileCell(key, typed));
    }
    return ok(null);
  });
  return saved.ok ? ok(profileOf(openDocument())) : saved;
};
