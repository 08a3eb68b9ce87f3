import { independentDates, independentDue } from '../guide/independent';
import { seasonOverBy } from '../guide/calendar';
import type { Season, SeasonDate, Sourced } from '../guide/seasons/season';
import type { Profile } from '../rows/records';

/** A day by which something is due; `confidence` and `source` say how sure it is. */
export interface DueDate extends Sourced {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly text: string;
}

/** The dates of a season that concern somebody of this status: the Independent match's own for a DR resident. */
const datesFor = (status: Profile['status'], season: Season): readonly { readonly date: string }[] =>
  status === 'dr-resident' ? (independentDates[season.year] ?? []) : season.dates;

/** Whether a season is over. `today`: yyyy-mm-dd. */
export function isOver(status: Profile['status'], season: Season, today: string): boolean {
  const dates = datesFor(status, season);
  if (dates.length === 0) return today > `${season.year}-${seasonOverBy}`;
  return dates.every(({ date }) => date < today);
}

/** Whether the applications of a season are sent and the season still runs. `today`: yyyy-mm-dd. */
export function isSent(status: Profile['status'], season: Season, today: string): boolean {
  const sent = dueDate('first-submission', status, season);
  return sent !== null && sent.date < today && !isOver(status, season, today);
}

/**
 * The day of a season by which something is due; null where the season has none. DR residents go by the calendar of the Independent
 * match, where everything is due before the first interviews.
 */
export function dueDate(id: SeasonDate['id'], status: Profile['status'], season: Season): DueDate | null {
  if (status === 'dr-resident')
    return independentDates[season.year]?.find((date) => date.id === independentDue) ?? null;
  return season.dates.find((date) => date.id === id) ?? null;
}
