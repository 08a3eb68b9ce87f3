import { listTexts } from '../guide/messages/list';
import { display } from '../guide/messages/words';
import type { ListColumn, ListRow } from './listColumns';
import type { PlanJson } from './planJson';
import { planningIndexSentence } from './kernelSentences';
import { feesSentence, firstYearSentence, signalsSentence, tierCounts } from './planSentences';
import type { SeasonView } from './seasonView';
import { irProfileText, pathwayText } from './standingText';

/** What the block above the table says besides the plan. */
export interface ListFacts {
  readonly plan: PlanJson;
  readonly applicant: string | null;
  /** the sheet the programs come from */
  readonly sourceSheet: string;
  /** when the list was built, as people read it */
  readonly builtAt: string;
  readonly season: SeasonView;
  /** how long the list should be, in words; blank where that was not computed */
  readonly sizeText: string;
  /** what signals are worth, in words; blank where the kernel is off */
  readonly worthText: string;
}

/** The first cell of every list: the mark by which people, and a restored copy, know it. */
export const listTitle = 'Application List';

/** Rows of warnings in the block; more of them stand below the table. */
export const blockWarnings = 2;

/** What stands in their place when there is none. */
export const noWarnings = 'No warnings.';

/** Sheet row of the table's header, from 1. The block above always has the same height, so that looks and chart stay in place. */
export const listHeaderRow = 8 + blockWarnings;

/** Where the counts behind the chart stand: header row and the column of their first cell. */
export const tierTable = { row: 2, column: 'ties' as ListColumn, rows: 6, columns: 3 };

/**
 * Where the points behind the size curve stand, right of the counts: header row, the column of the applications and beside it that of the
 * planning index.
 */
export const sizeTable = { row: 2, column: 'fee' as ListColumn, rows: 8, columns: 2 };

/** Whether a plan has a size curve to draw: with a single length there is nothing to compare. */
export const hasSizeCurve = ({ kernel }: Pick<PlanJson, 'kernel'>): boolean => (kernel.size?.points.length ?? 0) > 1;

/** A few points of the size curve, evenly spread, under their header; none where there is no curve. */
const sizeRows = (plan: PlanJson): ListRow[] => {
  if (!hasSizeCurve(plan)) return [];
  const points = plan.kernel.size?.points ?? [];
  const most = sizeTable.rows - 1;
  const last = points.length - 1;
  const places = new Set(Array.from({ length: most }, (_, at) => Math.round((at * last) / (most - 1))));
  const few = [...places].flatMap((place) => points[place] ?? []);
  const rows = few.map(({ applications, index }) => ({ fee: applications, sourceRows: Math.round(index * 10) / 10 }));
  return [{ fee: 'Applications', sourceRows: 'Planning index' }, ...rows];
};

const warningRows = (warnings: readonly string[]): ListRow[] =>
  Array.from({ length: blockWarnings }, (_, index): ListRow => {
    const more = warnings.length - blockWarnings;
    if (index === 0 && warnings.length === 0) return { order: 'Check first', tier: noWarnings };
    const label = index === 0 ? { order: 'Check first' } : {};
    const text = warnings[index];
    if (text === undefined) return label;
    return {
      ...label,
      tier: index === blockWarnings - 1 && more > 0 ? `${text} (${more} more below the table)` : text,
    };
  });

/** The rows above the table's header: title, short facts on the left and sentences in the middle, the numbers behind the charts, warnings. */
export const listBlock = ({
  plan,
  applicant,
  sourceSheet,
  builtAt,
  season,
  sizeText,
  worthText,
}: ListFacts): readonly ListRow[] => {
  const [priority, target, safety, reach, ultraReach] = tierCounts(plan).map(({ tier, IR, DR }): ListRow => ({
    ties: tier,
    codes: IR,
    firstYear: DR,
  }));
  const size = sizeRows(plan);
  const rows: readonly ListRow[] = [
    { order: applicant === null ? listTitle : `${listTitle}: ${applicant}` },
    {
      order: 'Pathway',
      tier: pathwayText(plan.pathway),
      state: 'Season',
      fit: `${season.year}: ${season.text}`,
      ties: 'Tier',
      codes: 'IR',
      firstYear: 'DR',
    },
    {
      order: 'Band',
      tier: display(plan.band.id),
      state: 'Planning index',
      fit: planningIndexSentence(plan),
      ...priority,
    },
    { order: 'IR profile', tier: irProfileText(plan.irProfile), state: 'List size', fit: sizeText, ...target },
    { order: 'First year', tier: firstYearSentence(plan), state: 'Signals worth', fit: worthText, ...safety },
    { order: 'Signals', tier: signalsSentence(plan), state: 'Assumes', fit: plan.assumptions.join(' '), ...reach },
    {
      order: 'Fees',
      tier: feesSentence(plan),
      state: 'Built',
      fit: `${builtAt}, from the sheet ${sourceSheet}. ${listTexts.formulasApart}`,
      ...ultraReach,
    },
    ...warningRows(plan.warnings),
  ];
  return rows.map((row, index) => ({ ...row, ...size[index + 1 - sizeTable.row] }));
};
