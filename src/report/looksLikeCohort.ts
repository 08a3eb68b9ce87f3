import type { Grid } from '../rows/grid';
import { fieldOf, readProfiles } from '../rows/readProfiles';

/** Fewer known labels in a row are no header of a cohort: program lists have Status and Notes too. */
const fewestFields = 3;

/** Whether a sheet holds one applicant a row below a header: three known labels or more, with a name or a Step 2 CK among them. */
export function looksLikeCohort(grid: Grid): boolean {
  const read = readProfiles(grid);
  if (!read.ok || read.value.layout !== 'horizontal') return false;
  const header = grid[read.value.lines.findIndex(({ kind }) => kind === 'header')] ?? [];
  const fields = new Set(header.flatMap((label) => fieldOf(label) ?? []));
  return fields.size >= fewestFields && (fields.has('applicant') || fields.has('step2'));
}
