import { outcomeCounts, toDoFirst, type Readiness } from '../assess/readiness';
import { outcomes } from '../guide/checks/check';
import { fill } from '../guide/messages/message';
import { readinessTexts } from '../guide/messages/readiness';
import { display } from '../guide/messages/words';
import { guideSteps } from '../guide/steps';
import type { PlanJson } from './planJson';

/** The checks of one applicant as a table. */
export const readinessHeaders = ['Step', 'Criterion', 'Check', 'Outcome', 'Evidence', 'Next action', 'Due'] as const;

/** How many actions a row of a cohort shows. */
const shownActions = 3;

/** One row an applicant of a cohort: counts, then the most urgent actions. */
export const readinessCountHeaders: readonly string[] = [
  ...outcomes.map(display),
  ...Array.from({ length: shownActions }, (_, index) => `Action ${index + 1}`),
];

/** A due day with how sure it is, e.g. `2026-09-02 (Reported)`; blank without one. */
export const dueText = ({ due }: Pick<Readiness, 'due'>): string => {
  if (due === null) return '';
  return due.confidence === 'confirmed' ? due.date : `${due.date} (${display(due.confidence)})`;
};

/** One row a check, grouped by the guide's steps, without the header row. */
export const readinessRows = (all: readonly Readiness[]): string[][] =>
  all.map((one) => [
    fill(readinessTexts.step, { number: one.step, title: guideSteps[one.step] }),
    one.criterion,
    one.title,
    display(one.outcome),
    one.evidence,
    one.action,
    dueText(one),
  ]);

/** The row of one applicant in a cohort. */
export const readinessCountRow = (all: readonly Readiness[]): (string | number)[] => {
  const counts = outcomeCounts(all);
  const urgent = toDoFirst(all).map(({ criterion, action }) => `${criterion}: ${action}`);
  return [
    ...outcomes.map((outcome) => counts[outcome]),
    ...Array.from({ length: shownActions }, (_, index) => urgent[index] ?? ''),
  ];
};

/** A check as the plan's JSON holds it: a due day that is not confirmed says so in the action. */
export const toPlanCheck = (one: Readiness): PlanJson['readiness'][number] => {
  const unsure = one.due !== null && one.due.confidence !== 'confirmed';
  const note = unsure ? fill(readinessTexts.dueUnsure, { confidence: one.due.confidence }) : '';
  return {
    criterion: one.criterion,
    outcome: one.outcome,
    evidence: one.evidence,
    action: one.action + note,
    due: one.due?.date ?? null,
  };
};
