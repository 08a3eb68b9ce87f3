import { textOf } from '../rows/cells';
import type { Grid } from '../rows/grid';
import type { FieldKey } from '../rows/profileFields';
import { fieldOf } from '../rows/readProfiles';
import type { ReadProfiles } from '../rows/readProfiles';

/** A cell of a sheet; row and column count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const verticalPlaces = (grid: Grid): Map<FieldKey, Place> => {
  const places = new Map<FieldKey, Place>();
  grid.forEach(([label = ''], index) => {
    const key = fieldOf(label);
    const before = key === null ? undefined : places.get(key);
    const isFilled = before !== undefined && textOf(grid[before.row - 1]?.[1] ?? '') !== '';
    const isBetter = before === undefined || (!isFilled && textOf(grid[index]?.[1] ?? '') !== '');
    if (key !== null && isBetter) places.set(key, { row: index + 1, column: 2 });
  });
  return places;
};

const horizontalPlaces = (grid: Grid, { lines, applicants }: ReadProfiles): Map<FieldKey, Place> => {
  const places = new Map<FieldKey, Place>();
  const header = grid[lines.findIndex(({ kind }) => kind === 'header')] ?? [];
  header.forEach((label, index) => {
    const key = fieldOf(label);
    if (key !== null && !places.has(key)) places.set(key, { row: applicants[0]?.row ?? 0, column: index + 1 });
  });
  return places;
};

/** Where the value of each field of a profile sheet stands: the cell it is read from, of the first applicant where there are several. */
export const profilePlaces = (grid: Grid, read: ReadProfiles): ReadonlyMap<FieldKey, Place> =>
  read.layout === 'vertical' ? verticalPlaces(grid) : horizontalPlaces(grid, read);
