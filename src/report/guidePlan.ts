import type { Applicant } from '../assess/applicant';
import { awaySites } from '../assess/awaySites';
import { calendar } from '../assess/calendar';
import { mostUrgent, type Readiness } from '../assess/readiness';
import type { Guide } from '../guide/guide';
import type { Season } from '../guide/seasons/season';
import type { GuideStep } from '../guide/steps';
import type { Profile, Program } from '../rows/records';
import { adviceHeaders, adviceRows, type AdviceLine } from './advice';
import { awayHeaders, awayRows } from './awayTable';
import { backupPlan } from './backupPlan';
import { calendarHeaders, calendarRows } from './calendarTable';
import { interviewPlan } from './interviewPlan';
import { letterPlan } from './letterPlan';
import { dueText, readinessHeaders, readinessRows } from './readinessTable';
import { rotationPlan, scholarshipPlan, statementPlan } from './statementPlan';
import { interviewCounts, interviewedPrograms, thankYouNotes } from './thankYouNotes';

/** One section of the plan: a titled table under a step of the guide. */
export interface PlanSection {
  readonly id: string;
  readonly step: GuideStep;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What the plan is made from. `programs`: empty where no list is at hand. */
export interface GuidePlanParts {
  readonly applicant: Applicant;
  readonly checks: readonly Readiness[];
  readonly season: Season;
  readonly programs: readonly Program[];
  readonly guide: Guide;
  readonly labelOf: (field: keyof Profile) => string;
}

/** How many actions stand under what to do first. */
const firstActions = 5;

/** Everything the guide says to one applicant, section by section in the order of its steps; sections without a line are left out. */
export function guidePlan({ applicant, checks, season, programs, guide, labelOf }: GuidePlanParts): PlanSection[] {
  const advice = (id: string, step: GuideStep, title: string, lines: readonly AdviceLine[]): PlanSection => ({
    id,
    step,
    title,
    headers: adviceHeaders,
    rows: adviceRows(lines),
  });
  const urgent = mostUrgent(checks);
  const sites = awaySites(programs, applicant, guide);
  const interviewed = interviewedPrograms(programs, applicant);
  const listed = programs.length === 0 ? null : interviewCounts(interviewed);
  const sections: PlanSection[] = [
    {
      id: 'standing',
      step: 1,
      title: 'Where you stand',
      headers: ['Finding', 'Criteria'],
      rows: applicant.pathway.reasons.map(({ text, criteria }) => [text, criteria.join(', ')]),
    },
    {
      id: 'first',
      step: 1,
      title: 'Do first',
      headers: ['Criterion', 'Check', 'Next action', 'Due'],
      rows: urgent.slice(0, firstActions).map((one) => [one.criterion, one.title, one.action, dueText(one)]),
    },
    {
      id: 'calendar',
      step: 1,
      title: 'Calendar',
      headers: calendarHeaders,
      rows: calendarRows(calendar(applicant, urgent, season)),
    },
    { id: 'readiness', step: 1, title: 'Readiness', headers: readinessHeaders, rows: readinessRows(checks) },
    {
      id: 'aways',
      step: 2,
      title: 'Aways',
      headers: awayHeaders,
      rows: sites.sites.length === 0 ? [] : awayRows(sites),
    },
    advice('rotation', 2, 'On an IR rotation', rotationPlan),
    advice('letters', 3, 'Letters', letterPlan(applicant, checks, guide)),
    advice('statement', 3, 'Personal statement', statementPlan(applicant, guide)),
    advice('scholarship', 3, 'Scholarship', scholarshipPlan(applicant, guide)),
    advice('interviews', 4, 'Interviews', interviewPlan(applicant, guide, labelOf, listed)),
    advice('notes', 4, 'Thank-you notes', thankYouNotes(interviewed)),
    advice('backup', 5, 'Backup', backupPlan(applicant, season)),
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}
