import { calendar } from '../assess/calendar';
import { mostUrgent, type Readiness } from '../assess/readiness';
import type { Applicant } from '../assess/applicant';
import { fill } from '../guide/messages/message';
import { planTexts } from '../guide/messages/plan';
import { display } from '../guide/messages/words';
import type { Season } from '../guide/seasons/season';
import { planLine } from './adviceLines';
import type { PlanLine } from './planLine';

/** The dates of the season as tasks, each with what has to be ready by then. `today`: yyyy-mm-dd. */
export const calendarLines = (
  applicant: Applicant,
  checks: readonly Readiness[],
  season: Season,
  today: string,
): PlanLine[] =>
  calendar(applicant, mostUrgent(checks), season, today).map(
    ({ id, date, confidence, when, source, what, ready, criteria }) => {
      const [first, ...rest] = what.split('. ');
      const open = ready.map(({ criterion, title }) => `${title} (${criterion})`).join(', ');
      return planLine({
        key: `date:${season.year}:${id}`,
        item: first ?? what,
        status: when === null ? '' : display(when),
        text: [
          rest.join('. '),
          ...(open === '' ? [] : [fill(when === 'past' ? planTexts.stillOpen : planTexts.haveReady, { checks: open })]),
        ]
          .filter((part) => part !== '')
          .join(' '),
        evidence: source,
        day: date === null ? null : { date, confidence, past: when === 'past' },
        criteria,
        toDo: date !== null,
      });
    },
  );
