import { calendarTexts, dateTasks, type DateTask } from '../guide/calendar';
import { independentDates } from '../guide/independent';
import { fill } from '../guide/messages/message';
import type { Confidence, Season } from '../guide/seasons/season';
import type { Applicant } from './applicant';
import type { Readiness } from './readiness';

/** One dated task of an applicant, with what has to be ready by then. */
export interface CalendarTask {
  /** names the task within its season */
  readonly id: string;
  /** yyyy-mm-dd; null where the season has no sourced date */
  readonly date: string | null;
  readonly confidence: Confidence | null;
  /** how the date lies to today; null without a date */
  readonly when: 'past' | 'next' | 'coming' | null;
  readonly source: string;
  readonly what: string;
  /** the checks that are open and due by then */
  readonly ready: readonly Readiness[];
  readonly criteria: readonly string[];
}

const dateless = '9999';

/** A task with what is added for this status, and for somebody who applies again. */
function textOf({ text, again, by }: DateTask, { profile }: Applicant): string {
  const repeated = (profile.previousCycles ?? 0) > 0 && again !== undefined;
  const added = by?.[profile.status ?? 'unknown'];
  return [text, ...(repeated ? [again] : []), ...(added === undefined ? [] : [added])].join(' ');
}

type Dated = Omit<CalendarTask, 'when'>;

/** Sorted by day, each with how it lies to today: the first day from today on is the next one. */
function inOrder(tasks: readonly Dated[], today: string): CalendarTask[] {
  const sorted = [...tasks].sort((one, other) => ((one.date ?? dateless) < (other.date ?? dateless) ? -1 : 1));
  const next = sorted.find(({ date }) => date !== null && date >= today)?.date ?? null;
  return sorted.map((task) => ({
    ...task,
    when: task.date === null ? null : task.date < today ? 'past' : task.date === next ? 'next' : 'coming',
  }));
}

/**
 * The season's dates as tasks for one applicant, sorted by day: the Independent match's own dates for a DR resident. Open checks stand
 * with the day they are due by; those without a day come last, most urgent first as given. `today`: yyyy-mm-dd.
 */
export function calendar(
  applicant: Applicant,
  open: readonly Readiness[],
  season: Season,
  today: string,
): CalendarTask[] {
  const { status, step2Expected } = applicant.profile;
  const dates: Dated[] =
    status === 'dr-resident'
      ? (independentDates[season.year] ?? []).map((one) => ({ ...one, what: one.text, ready: [], criteria: ['B2'] }))
      : season.dates.map((one) => {
          const task = dateTasks[one.id];
          return { ...one, what: `${one.text}. ${textOf(task, applicant)}`, ready: [], criteria: task.criteria };
        });
  const own: Dated[] =
    step2Expected === null || applicant.standing.step2 !== null
      ? []
      : [
          {
            id: 'step2',
            date: step2Expected,
            confidence: null,
            source: calendarTexts.step2Source,
            what: calendarTexts.step2,
            ready: [],
            criteria: ['E3'],
          },
        ];
  const undated = open.filter(({ due, action }) => due === null && action !== '');
  const rest: Dated[] =
    undated.length === 0
      ? []
      : [
          {
            id: 'undated',
            date: null,
            confidence: null,
            source: '',
            what: dates.length === 0 ? fill(calendarTexts.noSeason, { year: season.year }) : calendarTexts.noDate,
            ready: undated,
            criteria: undated.map(({ criterion }) => criterion),
          },
        ];
  const dated = [...dates, ...own].map((task) => ({
    ...task,
    ready: open.filter(({ due }) => due !== null && due.date === task.date),
  }));
  return inOrder([...dated, ...rest], today);
}
