import { chartPathways, helpRules, mostPlannedPairs } from '../guide/cohort';
import { cohortTexts as say } from '../guide/messages/cohort';
import { fill } from '../guide/messages/message';
import { display } from '../guide/messages/words';
import type { Cohort } from '../list/cohort';
import {
  cohortColumns,
  cohortUserColumns,
  type CohortCells,
  type CohortColumn,
  type ReadCohort,
} from './cohortColumns';
import { adviserDecisions, changeSince, cohortLine, type Change } from './cohortLine';
import { keptSheet, type KeptSheet } from './keptSheet';
import { count } from './planSentences';

/** What the Cohort sheet says besides the cohort. */
export interface CohortFacts {
  readonly cohort: Cohort;
  /** the sheet the applicants come from */
  readonly sourceSheet: string;
  /** the sheet the programs come from; null where none is chosen */
  readonly programSheet: string | null;
  /** when it was built, as people read it */
  readonly builtAt: string;
}

/** Where the counts behind the chart stand: header row and the column of their first cell. */
export const pathwayTable = { row: 2, column: 'band' as CohortColumn, rows: 1 + chartPathways.length, columns: 2 };

/** Problems in the block; more of them stand below the table. */
const blockProblems = 2;

/** Sheet row of the table's header, from 1. The block above always has the same height, so that looks and chart stay in place. */
export const cohortHeaderRow = 10;

/** How many applicants each help rule puts where they are, in words: "2 where the goal should be reviewed". */
const helpSummary = ({ advisees }: Cohort): string =>
  helpRules
    .map(({ id, rule }) => ({ rule, of: advisees.filter(({ help }) => help.rule === id).length }))
    .flatMap(({ rule, of }) => (of === 0 ? [] : [`${of}: ${rule}`]))
    .join('; ');

const seasonSummary = ({ advisees }: Cohort): string => {
  const years = [...new Set(advisees.map(({ season }) => season.year))].sort((one, other) => one - other);
  if (years.length === 1) return `${years[0]} for all`;
  return years.map((year) => `${year} for ${advisees.filter(({ season }) => season.year === year).length}`).join(', ');
};

/** Whether the signals of every list were planned, and why not. */
function signalsText({ leftOut }: Cohort, programSheet: string | null): string {
  if (leftOut === null) return fill(say.signalsFrom, { sheet: programSheet ?? '' });
  if (leftOut.why === 'no-programs') return say.signalsNone;
  const { applicants, programs } = leftOut;
  return fill(say.signalsSize, { applicants, programs, most: Math.floor(mostPlannedPairs / programs) });
}

const changeSummary = (changes: readonly Change[], gone: number): string => {
  if (changes.includes('first')) return say.firstBuild;
  const of = (kind: Change): number => changes.filter((change) => change === kind).length;
  return fill(say.changes, { changed: of('changed'), added: of('new'), gone, same: of('same') });
};

function block({ cohort, sourceSheet, programSheet, builtAt }: CohortFacts, changes: string): CohortCells[] {
  const { advisees, problems } = cohort;
  const set = advisees.filter((one) => adviserDecisions(one).length > 0).length;
  const bars = chartPathways.map((id): CohortCells => ({
    band: display(id),
    irProfile: advisees.filter(({ applicant }) => applicant.pathway.id === id).length,
  }));
  const more = problems.length - blockProblems;
  const problem = (index: number): string => {
    const text = problems[index] ?? '';
    return index === blockProblems - 1 && more > 0 ? fill(say.more, { text, count: more }) : text;
  };
  return [
    { order: fill(say.title, { count: count(advisees.length, 'applicant') }) },
    {
      order: 'Built',
      applicant: fill(say.builtFrom, { time: builtAt, sheet: sourceSheet }),
      band: 'Pathway',
      irProfile: 'Applicants',
    },
    { order: 'Season', applicant: seasonSummary(cohort), ...bars[0] },
    { order: 'Changed', applicant: changes, ...bars[1] },
    {
      order: 'Overrides',
      applicant: set === 0 ? say.overridesNone : fill(say.overridesFor, { count: count(set, 'applicant') }),
      ...bars[2],
    },
    { order: 'Signals', applicant: signalsText(cohort, programSheet) },
    { order: 'Check', applicant: problems.length === 0 ? say.noProblems : problem(0) },
    { applicant: problem(1) },
    { order: 'Order', applicant: fill(say.order, { now: helpSummary(cohort) }) },
  ];
}

/** The whole Cohort sheet: block, one line an applicant, and below what else there is to say. Notes stay with their applicant. */
export function cohortSheet(facts: CohortFacts, old: ReadCohort | null): KeptSheet {
  const { advisees, problems } = facts.cohort;
  const written = advisees.map((advisee, index) => {
    const cells = cohortLine(advisee);
    const { change, text } = changeSince(cells, old);
    return { cells: { ...cells, order: index + 1, changed: text }, change };
  });
  const ids = new Set(advisees.map(({ id }) => id));
  const before = new Set((old?.rows ?? []).slice(0, old?.tableRows).map(({ own }) => String(own.id ?? '')));
  const gone = [...before].filter((id) => id !== '' && !ids.has(id)).length;
  return keptSheet(
    {
      columns: cohortColumns,
      id: 'id',
      first: 'order',
      userColumns: cohortUserColumns,
      block: block(
        facts,
        changeSummary(
          written.map(({ change }) => change),
          gone,
        ),
      ),
      lines: written.map(({ cells }) => cells),
      below: [{ title: say.problems, texts: problems.length > blockProblems ? problems : [] }],
      titles: { gone: say.gone, own: say.own },
    },
    old,
  );
}
