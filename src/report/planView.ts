import type { Applicant } from '../assess/applicant';
import { toDoFirst, type Readiness } from '../assess/readiness';
import { outcomes, type Outcome } from '../guide/checks/check';
import { criterion } from '../guide/criteria';
import { fill } from '../guide/messages/message';
import { planTexts } from '../guide/messages/plan';
import { display } from '../guide/messages/words';
import type { PlanLine, PlanSection } from './planLine';
import { sureText } from './planSheet';
import type { SeasonView } from './seasonView';
import { planPathway } from './standingText';
import type { ThankYouNote } from './thankYouNotes';

/** What the sidebar shows of a plan. */
export interface PlanViewInput {
  readonly applicant: Applicant;
  readonly checks: readonly Readiness[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly sections: readonly PlanSection[];
  readonly notes: readonly ThankYouNote[];
  readonly season: SeasonView;
  readonly warnings: readonly string[];
}

/** How many of the most urgent checks stand first. */
const firstChecks = 5;

/** A line as the sidebar draws it. */
export const toLineView = ({ key, group, item, status, text, evidence, day, criteria }: PlanLine) => ({
  key,
  group,
  item,
  status,
  text,
  evidence,
  day: day === null ? null : { date: day.date, sure: sureText(day), past: day.past },
  criteria,
});

/** The restated text of every criterion that lines name, by id. */
export const criteriaOf = (lines: readonly PlanLine[]): Record<string, string> => {
  const ids = [...new Set(lines.flatMap((line) => line.criteria))].sort();
  return Object.fromEntries(ids.map((id) => [id, criterion(id)?.text ?? '']));
};

/** The plan as the sidebar draws it. The notes stand apart, as text to edit. */
export const planView = ({ applicant, checks, counts, sections, notes, season, warnings }: PlanViewInput) => {
  const lines = sections.flatMap((section) => section.lines);
  const urgent = toDoFirst(checks).slice(0, firstChecks);
  const first = urgent.flatMap(({ criterion: id }) => lines.find(({ key }) => key === `check:${id}`) ?? []);
  return {
    summary: fill(planTexts.summary, {
      pathway: planPathway(applicant),
      band: display(applicant.standing.band),
    }),
    season,
    counts: outcomes.map((outcome) => ({ outcome: display(outcome), count: counts[outcome] })),
    first: first.map(toLineView),
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      about: section.about,
      needs: section.needs,
      lines: section.lines.filter(({ key }) => !key.startsWith('note:')).map(toLineView),
    })),
    notes: notes.map(({ program, features, draft }) => ({
      key: program.id,
      title: fill(planTexts.noteFor, { program: program.name, specialty: program.specialty }),
      features,
      draft,
    })),
    warnings,
    criteria: criteriaOf(lines),
  };
};
