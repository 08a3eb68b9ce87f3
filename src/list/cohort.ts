import type { Applicant } from '../assess/applicant';
import type { CalendarTask } from '../assess/calendar';
import type { Help } from '../assess/helpFirst';
import type { Readiness } from '../assess/readiness';
import type { Season } from '../guide/seasons/season';
import type { ApplicationList } from './buildList';
import type { Collision } from './collisions';

/** One applicant of a cohort. */
export interface Advisee {
  /** sheet row, from 1 */
  readonly row: number;
  /** the name made comparable, the same while the name is; a number tells equal names apart */
  readonly id: string;
  readonly name: string;
  readonly applicant: Applicant;
  readonly season: Season;
  readonly checks: readonly Readiness[];
  readonly help: Help;
  /** dates from today on, the next one first */
  readonly coming: readonly CalendarTask[];
  /** null where no list was planned, or it cannot be made */
  readonly list: ApplicationList | null;
  /** one sentence each */
  readonly problems: readonly string[];
}

/** Why no lists were planned. */
export type LeftOut =
  { readonly why: 'no-programs' } | { readonly why: 'size'; readonly applicants: number; readonly programs: number };

/** An adviser's applicants. */
export interface Cohort {
  /** who needs help first comes first */
  readonly advisees: readonly Advisee[];
  readonly collisions: readonly Collision[];
  /** null where a list was planned for each */
  readonly leftOut: LeftOut | null;
  /** what is wrong in the sheets, one sentence each */
  readonly problems: readonly string[];
}
