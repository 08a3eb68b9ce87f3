import { readList } from '../report/readList';
import { readProfiles } from '../rows/readProfiles';
import type { Document } from './openDocument';
import { sheetNames } from './sheetRoles';
import type { SheetRole } from './sheetRoles';
import { readGrid } from './workbook';
import type { Sheet } from './workbook';

/** The sheet the add-on made for this, whatever its name is now; null when there is none. */
export const madeSheet = ({ book, made }: Document, role: SheetRole): Sheet | null => {
  const id = made[role];
  return id === undefined ? null : book.getSheetById(id);
};

/** Whether a sheet that only has the name holds what the name says: people have sheets called "Profile" of their own. */
const holds = (sheet: Sheet, role: SheetRole): boolean => {
  if (role === 'profile') return readProfiles(readGrid(sheet)).ok;
  if (role === 'list') return readList(readGrid(sheet)) !== null;
  return role === 'settings';
};

/** The sheet to use for this: the one we made, else one of its name that reads as such, e.g. after an import. */
export const sheetFor = (document: Document, role: SheetRole): Sheet | null => {
  const made = madeSheet(document, role);
  if (made !== null) return made;
  const named = document.book.getSheetByName(sheetNames[role]);
  return named !== null && holds(named, role) ? named : null;
};
