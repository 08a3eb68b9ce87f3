import { mostUrgent, type Readiness } from '../assess/readiness';
import { fill } from '../guide/messages/message';
import { readinessTexts } from '../guide/messages/readiness';
import { display } from '../guide/messages/words';
import { guideSteps, type GuideStep } from '../guide/steps';
import { planLine } from './adviceLines';
import type { PlanDay, PlanLine } from './planLine';

/** A step of the guide as a heading. */
export const stepTitle = (step: GuideStep): string =>
  fill(readinessTexts.step, { number: step, title: guideSteps[step] });

/** The day a check is due; `today` as yyyy-mm-dd. */
export const dueDay = ({ due }: Readiness, today: string): PlanDay | null =>
  due === null ? null : { date: due.date, confidence: due.confidence, past: due.date < today };

/** The checks by step, in each step what is most urgent first and what is settled last. */
export function readinessLines(checks: readonly Readiness[], today: string): PlanLine[] {
  const urgent = mostUrgent(checks);
  const settled = checks.filter((one) => !urgent.includes(one));
  return [...urgent, ...settled]
    .sort((one, other) => one.step - other.step)
    .map((one) =>
      planLine({
        key: `check:${one.criterion}`,
        group: stepTitle(one.step),
        item: one.title,
        status: display(one.outcome),
        text: one.action,
        evidence: one.evidence,
        day: dueDay(one, today),
        criteria: [one.criterion],
        toDo: one.outcome !== 'not applicable',
      }),
    );
}
