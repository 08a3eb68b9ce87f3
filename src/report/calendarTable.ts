import type { CalendarTask } from '../assess/calendar';
import { display } from '../guide/messages/words';

/** The calendar as a table. */
export const calendarHeaders = ['Date', 'Confidence', 'Task', 'Have ready', 'Source', 'Criteria'] as const;

/** One row a task, without the header row. */
export const calendarRows = (tasks: readonly CalendarTask[]): string[][] =>
  tasks.map(({ date, confidence, what, ready, source, criteria }) => [
    date ?? '',
    confidence === null ? '' : display(confidence),
    what,
    ready.map(({ criterion, title, action }) => `${criterion} ${title}: ${action}`).join('\n'),
    source,
    criteria.join(', '),
  ]);
