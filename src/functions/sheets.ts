import { openArguments, type OpenedArguments, type Sheets } from '../pipeline';
import type { Result } from '../result';
import type { Grid } from '../rows/grid';
import { ArgumentError, optionalNumber, rangeOf } from './arguments';
import { seasonYears } from './limits';

/** The value of a result; its sentence is thrown, since a cell shows what is thrown. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ArgumentError(result.message);
}

const programsOf = (value: unknown): Grid => rangeOf('programs', value, 'a program list with its header row');

const profileOf = (value: unknown): Grid =>
  rangeOf('profile', value, 'a profile: two columns of fields and values, or a header row and one applicant');

/** The arguments `programs`, `profile` and `season` of the functions that make a list. */
export const sheetsOf = (programs: unknown, profile: unknown, season?: unknown): Sheets => ({
  programs: programsOf(programs),
  profile: profileOf(profile),
  season: optionalNumber('season', season, ...seasonYears),
});

/** The arguments `programs` and `profile`, read for exactly one applicant. */
export const openOf = (programs: unknown, profile: unknown): OpenedArguments =>
  valueOf(openArguments(programsOf(programs), profileOf(profile)));
