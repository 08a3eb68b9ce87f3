import { readCohort } from '../report/cohortColumns';
import { readCollisions } from '../report/collisionSheet';
import { readPlan } from '../report/planColumns';
import { readList } from '../report/readList';
import { findHeader } from '../rows/findHeader';
import type { Grid } from '../rows/grid';
import { looksLikeOverrides } from '../rows/readOverrides';
import { readProfiles } from '../rows/readProfiles';
import type { Document } from './openDocument';
import { sheetNames } from './sheetRoles';
import type { SheetRole } from './sheetRoles';
import { readGrid } from './workbook';
import type { Sheet } from './workbook';

/** A sheet with its cells. */
export interface OpenSheet {
  readonly sheet: Sheet;
  readonly grid: Grid;
}

/** The sheets the add-on made for this, whatever their names are now. */
export const madeSheets = ({ sheets, made }: Document, role: SheetRole): Sheet[] =>
  made[role].flatMap((id) => sheets.get(id) ?? []);

/** The first of them; null when there is none. */
export const madeSheet = (document: Document, role: SheetRole): Sheet | null => madeSheets(document, role)[0] ?? null;

/** Whether a sheet that only has the name holds what the name says: people have sheets called "Profile" of their own. */
const holds: Readonly<Record<SheetRole, (grid: Grid) => boolean>> = {
  profile: (grid) => readProfiles(grid).ok,
  settings: () => true,
  list: (grid) => readList(grid) !== null,
  previous: () => false,
  school: (grid) => findHeader(grid) !== null,
  overrides: looksLikeOverrides,
  cohort: (grid) => readCohort(grid) !== null,
  collisions: (grid) => readCollisions(grid) !== null,
  summary: () => false,
  plan: (grid) => readPlan(grid) !== null,
};

/** Whether any sheet is left that may be for this by its name only; looking for it is a call of its own. */
const mayBeNamed = ({ sheets, made, used }: Document, role: SheetRole): boolean => {
  const ours = new Set(Object.values(made).flat());
  return [...sheets.keys()].some((id) => !ours.has(id) && (used.get(id) ?? role) === role);
};

/** The sheet to use for this with its cells: the one we made, else one of its name that reads as such, e.g. after an import. */
export const openSheet = (document: Document, role: SheetRole): OpenSheet | null => {
  const made = madeSheet(document, role);
  if (made !== null) return { sheet: made, grid: readGrid(made) };
  const named = mayBeNamed(document, role) ? document.book.getSheetByName(sheetNames[role]) : null;
  if (named === null) return null;
  const grid = readGrid(named);
  if (!holds[role](grid)) return null;
  document.used.set(named.getSheetId(), role);
  return { sheet: named, grid };
};

/** The sheet to use for this, as `openSheet` finds it. */
export const sheetFor = (document: Document, role: SheetRole): Sheet | null =>
  madeSheet(document, role) ?? openSheet(document, role)?.sheet ?? null;
