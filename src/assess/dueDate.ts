import { independentDates, independentDue } from '../guide/independent';
import type { Season, SeasonDate, Sourced } from '../guide/seasons/season';
import type { Profile } from '../rows/records';

/** A day by which something is due; `confidence` and `source` say how sure it is. */
export interface DueDate extends Sourced {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly text: string;
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
