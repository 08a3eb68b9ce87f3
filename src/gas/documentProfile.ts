import { assessProfiles, guideFor } from '../pipeline';
import { longestText } from '../report/guardText';
import { profileCell } from '../report/profileCell';
import { profilePlaces } from '../report/profilePlaces';
import type { Place } from '../report/profilePlaces';
import { profileSheet } from '../report/profileSheet';
import { profileView } from '../report/profileView';
import type { SheetDesign } from '../report/sheetDesign';
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
import { noProfile } from './noProfile';
import { openDocument } from './openDocument';
import type { Document } from './openDocument';
import { openSheet } from './ourSheets';
import { sheetNames } from './sheetRoles';
import { keepTyped, readTyped, typedIsSaved } from './typedProfile';
import { withLock } from './withLock';
import { writePlaced } from './workbook';
import type { PlacedCell } from './workbook';
import { writeDesign } from './writeDesign';

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
    typed: readTyped(),
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

/** The cells that hold the values given, and the labels of fields the sheet lacks. */
const cellsFor = (grid: Grid, values: Readonly<Record<string, string>>): PlacedCell[] => {
  const read = readProfiles(grid);
  const places = read.ok ? profilePlaces(grid, read.value) : new Map<FieldKey, Place>();
  const cells: PlacedCell[] = [];
  let added = 0;
  for (const key of fieldKeys) {
    const typed = values[key];
    if (typed === undefined) continue;
    const cell = profileCell(key, typed);
    const place = places.get(key);
    if (place !== undefined) cells.push({ ...place, cell });
    else {
      const { label, value } = newPlace(grid, read.ok ? read.value : null, added);
      cells.push({ ...label, cell: fieldLabel(key) }, { ...value, cell });
      added += 1;
    }
  }
  return cells;
};

/** A new Profile sheet with these values in it from the start. */
const filledDesign = (values: Readonly<Record<string, string>>): SheetDesign => {
  const design = profileSheet();
  const cells = new Map(cellsFor(design.values, values).map(({ row, column, cell }) => [`${row},${column}`, cell]));
  const filled = design.values.map((row, r) => row.map((cell, c) => cells.get(`${r + 1},${c + 1}`) ?? cell));
  return { ...design, values: filled };
};

/**
 * Writes the values given into the Profile sheet, made if missing, and nothing else; gives the form as it is then. What is on its way
 * is kept beside the sheet until it stands there, so that nothing typed is lost where the sheet refuses it or the sidebar is closed.
 */
export const saveDocumentProfile = (values: Readonly<Record<string, string>>): Result<Answer<'saveProfile'>> => {
  const tooLong = fieldKeys.find((key) => (values[key]?.trim().length ?? 0) > longestText);
  if (tooLong !== undefined) {
    const found = grouped(values[tooLong]?.trim().length ?? 0);
    return err(
      `${fieldLabel(tooLong)} holds ${found} characters, and a cell takes at most ${grouped(longestText)}: shorten it; nothing was saved.`,
    );
  }
  keepTyped(values);
  const saved = withLock((document) => {
    const open = openSheet(document, 'profile');
    if (open === null) writeDesign(document.book, filledDesign(values), 'profile');
    else writePlaced(open.sheet, cellsFor(open.grid, values));
    return ok(null);
  });
  if (!saved.ok) return saved;
  typedIsSaved(Object.keys(values));
  return ok(profileOf(openDocument()));
};
