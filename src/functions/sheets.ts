import type { Sheets } from '../pipeline';
import type { Result } from '../result';
import { ArgumentError, optionalNumber, rangeOf } from './arguments';
import { seasonYears } from './limits';

/** The value of a result; its sentence is thrown, since a cell shows what is thrown. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ArgumentError(result.message);
}

/** The arguments `programs`, `profile` and `season` that most functions share. */
export const sheetsOf = (programs: unknown, profile: unknown, season?: unknown): Sheets => ({
  programs: rangeOf('programs', programs, 'a program list with its header row'),
  profile: rangeOf(
    'profile',
    profile,
    'a profile: two columns of fields and values, or a header row and one applicant',
  ),
  season: optionalNumber('season', season, ...seasonYears),
});
