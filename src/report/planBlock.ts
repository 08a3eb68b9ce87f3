import type { Readiness } from '../assess/readiness';
import type { Applicant } from '../assess/applicant';
import { outcomeCounts } from '../assess/readiness';
import { fill } from '../guide/messages/message';
import { planBlockTexts } from '../guide/messages/plan';
import { display } from '../guide/messages/words';
import type { GuideStep } from '../guide/steps';
import type { Cell } from '../rows/grid';
import { mostUrgentOf } from './firstThings';
import type { PlanColumn } from './planColumns';
import type { PlanSection } from './planLine';
import { stepTitle } from './readinessLines';
import type { SeasonView } from './seasonView';
import { irProfileText, planPathway } from './standingText';

/** What a Plan sheet is made of. */
export interface PlanContent {
  readonly applicant: Applicant;
  readonly checks: readonly Readiness[];
  readonly sections: readonly PlanSection[];
  readonly season: SeasonView;
  readonly warnings: readonly string[];
  /** when the plan was written, as people read it, and the sheet its programs come from; null without one */
  readonly builtAt: string;
  readonly sourceSheet: string | null;
}

type Row = Readonly<Partial<Record<PlanColumn, Cell>>>;

/** The first cell of every plan: the mark by which people know it. */
export const planTitle = 'Plan';

/** Steps that have checks: what the chart shows. */
const chartSteps: readonly GuideStep[] = [1, 2, 3, 4];

/** Sheet row of the table's header, from 1. The block above always has the same height, so that looks and chart stay in place. */
export const planHeaderRow = 10;

/** Where the counts behind the chart stand: header row and the column of their first cell. */
export const readinessTable = { row: 1, column: 'evidence' as PlanColumn, rows: 1 + chartSteps.length, columns: 4 };

/** How many of the most urgent things stand in the block. */
const firstThings = 3;

const countRow = (checks: readonly Readiness[], step: GuideStep): Row => {
  const counts = outcomeCounts(checks.filter((one) => one.step === step));
  return {
    evidence: stepTitle(step),
    due: counts.met,
    sure: counts.partly + counts['not met'],
    criteria: counts.unknown,
  };
};

/** The next date in one sentence, or that none is left. */
function nextDate(sections: readonly PlanSection[], year: number): string {
  const dates = sections.find(({ id }) => id === 'calendar')?.lines ?? [];
  const next = dates.find(({ status }) => status === display('next'));
  if (next?.day != null) {
    const sure = next.day.confidence === null ? '' : ` (${display(next.day.confidence)})`;
    return `${next.day.date}${sure}: ${next.item}`;
  }
  const none = dates.some(({ day }) => day !== null) ? planBlockTexts.allPast : planBlockTexts.noDates;
  return fill(none, { year });
}

/** The rows above the table's header: title and facts on the left, on the right of the short ones the counts behind the chart. */
export function planBlock(content: PlanContent): readonly Row[] {
  const { applicant, checks, sections, season, builtAt, sourceSheet, warnings } = content;
  const { standing, irProfile, plannedProfile, profile } = applicant;
  const first = mostUrgentOf(checks, firstThings);
  const counts = chartSteps.map((step) => countRow(checks, step));
  const facts: readonly (readonly [string, string])[] = [
    ['Pathway', planPathway(applicant)],
    [
      'Band, IR profile',
      `${display(standing.band)}; ${irProfileText({ id: irProfile.level, planned: plannedProfile.level })}`,
    ],
    ['Next date', nextDate(sections, season.year)],
    [
      'Written',
      sourceSheet === null
        ? `${builtAt}, ${planBlockTexts.withoutList}`
        : `${builtAt}, with the list in ${sourceSheet}`,
    ],
    // sentences, below the counts: nothing beside them cuts them off
    ['Season', [`${season.year}: ${season.text}`, ...warnings].join(' ')],
    ...Array.from({ length: firstThings }, (_, index): readonly [string, string] => [
      index === 0 ? 'Do first' : '',
      first[index] ?? (index === 0 ? planBlockTexts.nothingOpen : ''),
    ]),
  ];
  const right: readonly Row[] = [
    { evidence: 'Readiness', due: planBlockTexts.met, sure: planBlockTexts.open, criteria: planBlockTexts.unknown },
    ...counts,
  ];
  const title = profile.applicant === null ? planTitle : `${planTitle}: ${profile.applicant}`;
  const left: readonly Row[] = [{ done: title }, ...facts.map(([label, value]): Row => ({ part: label, item: value }))];
  return left.map((row, index) => ({ ...row, ...right[index] }));
}
