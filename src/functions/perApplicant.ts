import { assessProfiles, type AssessedApplicant } from '../pipeline';
import type { Cell } from '../rows/grid';
import { rangeOf } from './arguments';
import { valueOf } from './sheets';

/** How a profile function shows its answer: a table for one applicant, one row each for a cohort. */
export interface Shown {
  readonly table: (one: AssessedApplicant) => Cell[][];
  readonly header: readonly string[];
  readonly row: (one: AssessedApplicant) => readonly Cell[];
}

const profileExpected = 'a profile: two columns of fields and values, or a header row and applicants';

/** The applicants of a profile argument, and what each line of the range is. */
export const applicantsOf = (profile: unknown) => valueOf(assessProfiles(rangeOf('profile', profile, profileExpected)));

/** One line for each line of a cohort range: the header's line carries the headers, titles and blank lines are empty. */
export function alignToApplicants(
  { read, applicants }: ReturnType<typeof applicantsOf>,
  { header, row }: Omit<Shown, 'table'>,
): Cell[][] {
  const byRow = new Map(applicants.map((one) => [one.read.row, one]));
  return read.lines.map((line, index) => {
    if (line.kind === 'header') return [...header];
    const one = byRow.get(index + 1);
    return one === undefined ? header.map(() => '') : [...row(one)];
  });
}

/** A table for a single applicant, whichever way the profile lies; one aligned row an applicant for a cohort. */
export function perApplicant(profile: unknown, shown: Shown): Cell[][] {
  const found = applicantsOf(profile);
  const [one, ...others] = found.applicants;
  return one !== undefined && others.length === 0 ? shown.table(one) : alignToApplicants(found, shown);
}
