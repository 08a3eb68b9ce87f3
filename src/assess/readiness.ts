import { checkIds, checks, type CheckId } from '../guide/checks';
import { outcomes, type Check, type Outcome, type Urgency } from '../guide/checks/check';
import { criteria } from '../guide/criteria';
import type { Guide } from '../guide/guide';
import { fill } from '../guide/messages/message';
import type { Season } from '../guide/seasons/season';
import { stepOf, type GuideStep } from '../guide/steps';
import type { Profile } from '../rows/records';
import type { Applicant } from './applicant';
import { applicationChecks } from './checks/application';
import { assessmentChecks } from './checks/assessment';
import type { CheckFacts, Evaluators } from './checks/facts';
import { interviewChecks } from './checks/interviews';
import { letterChecks } from './checks/letters';
import { narrativeChecks } from './checks/narrative';
import { rotationChecks } from './checks/rotations';
import { scholarshipChecks } from './checks/scholarship';
import { dueDate, isSent, type DueDate } from './dueDate';
import { isGraduate } from './irProfile';
import type { ListedAways } from './listedAways';

/** One check criterion of one applicant. */
export interface Readiness {
  readonly criterion: CheckId;
  readonly title: string;
  readonly step: GuideStep;
  /** which finding of the check's data applies */
  readonly finding: string;
  readonly outcome: Outcome;
  readonly evidence: string;
  /** blank where nothing is left to do */
  readonly action: string;
  /** the action only fills in what is not known or not confirmed */
  readonly asks: boolean;
  /** what was found can no longer be changed */
  readonly stands: boolean;
  /** the lower, the sooner; see the check's data */
  readonly urgency: Urgency;
  /** null where nothing is left to do or the season has no date for it */
  readonly due: DueDate | null;
}

const evaluators: Evaluators = {
  ...assessmentChecks,
  ...rotationChecks,
  ...letterChecks,
  ...narrativeChecks,
  ...scholarshipChecks,
  ...applicationChecks,
  ...interviewChecks,
};

/** What readiness is assessed against, besides the applicant. */
export interface ReadinessContext {
  readonly season: Season;
  readonly guide: Guide;
  readonly labelOf: (field: keyof Profile) => string;
  /** what a program list shows about aways; null without a list */
  readonly aways: ListedAways | null;
  /** yyyy-mm-dd; null in formulas, which do not know the day */
  readonly today: string | null;
}

/** Every check criterion for one applicant, in the guide's order. Unknown stays unknown: it never counts as a failure. */
export function readiness(
  applicant: Applicant,
  { season, guide, labelOf, aways, today }: ReadinessContext,
): Readiness[] {
  const { profile } = applicant;
  const sent = today !== null && isSent(profile.status, season, today);
  return checkIds.map((id) => {
    const check: Check = checks[id];
    const due = dueDate(check.due, profile.status, season);
    const facts: CheckFacts = {
      profile,
      applicant,
      graduate: isGraduate(profile),
      aways,
      due: due?.date ?? null,
      today,
      guide,
      labelOf,
    };
    const found: { readonly finding: string; readonly values?: CheckValues } = evaluators[id](facts);
    const finding = check.findings[found.finding];
    const criterion = criteria.find((one) => one.id === id);
    if (finding === undefined || criterion === undefined) throw new Error(`${id} has no finding ${found.finding}`);
    return {
      criterion: id,
      title: criterion.title,
      step: stepOf(criterion.section),
      finding: found.finding,
      outcome: finding.outcome,
      evidence: fill(finding.evidence, found.values),
      action: fill(finding.action, found.values),
      asks: finding.asks === true,
      stands: finding.stands === true,
      urgency: (sent ? check.urgencyOnceSent : undefined) ?? check.urgency,
      due: finding.action === '' || finding.stands === true ? null : due,
    };
  });
}

type CheckValues = Readonly<Record<string, string | number>>;

/** How many checks have each outcome. */
export const outcomeCounts = (all: readonly Readiness[]): Readonly<Record<Outcome, number>> =>
  Object.fromEntries(
    outcomes.map((outcome) => [outcome, all.filter((one) => one.outcome === outcome).length]),
  ) as Record<Outcome, number>;

const late = '9999';

/** What can still be done, most urgent first: what only asks to fill in comes last; then urgency, not met before partly, due day, the guide's order. */
export function mostUrgent(all: readonly Readiness[]): Readiness[] {
  const rank = ({ outcome }: Readiness): number => outcomes.indexOf(outcome);
  const day = ({ due }: Readiness): string => due?.date ?? late;
  const place = ({ criterion }: Readiness): number => checkIds.indexOf(criterion);
  return all
    .filter(({ action, stands }) => action !== '' && !stands)
    .sort(
      (one, other) =>
        Number(one.asks) - Number(other.asks) ||
        one.urgency - other.urgency ||
        rank(other) - rank(one) ||
        (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0) ||
        place(one) - place(other),
    );
}

/** What to do first, most urgent first; an action that several checks share is named once, with the first of them. */
export const toDoFirst = (all: readonly Readiness[]): Readiness[] => {
  const urgent = mostUrgent(all);
  return urgent.filter(({ action }, index) => urgent.findIndex((one) => one.action === action) === index);
};
