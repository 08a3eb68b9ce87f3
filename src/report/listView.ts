import { display } from '../guide/messages/words';
import type { ListContent } from './applicationList';
import { planningIndexSentence } from './kernelSentences';
import { firstYearSentence, summarySentence, tierCounts } from './planSentences';

/** What the sidebar shows of a list, and where the list stands. */
export interface ListViewInput extends ListContent {
  /** the sheet the list was written to */
  readonly sheetName: string;
  readonly sourceSheetId: number;
  /** the restated text of a criterion, null for an unknown id */
  readonly criterionText: (id: string) => string | null;
  /** things to look at that concern this list in this document only; they come first */
  readonly notices: readonly string[];
  /** signals set by hand that the list was built with */
  readonly locks: readonly { readonly id: string; readonly signal: 'gold' | 'silver' | 'none' }[];
}

/** Points of the curve that are drawn: more would not be told apart. */
const mostPoints = 60;

const sizeView = ({ plan: { kernel }, sizeText }: ListContent) => {
  if (kernel.size === null) return null;
  const { points, now, recommended } = kernel.size;
  const step = Math.ceil(points.length / mostPoints);
  const drawn = points.filter((_, place) => place % step === 0 || place === points.length - 1);
  return { points: drawn, now, recommended, text: sizeText };
};

/** The list as the sidebar draws it: every program with every reason, and the criteria behind them. */
export const listView = (input: ListViewInput) => {
  const { plan, season, sheetName, sourceSheetId, builtAt, tierText, moving } = input;
  const reasons = [...plan.pathway.reasons, ...plan.entries.flatMap((entry) => entry.reasons)];
  const ids = [...new Set(reasons.flatMap((reason) => reason.criteria))].sort();
  return {
    sheetName,
    sourceSheetId,
    builtAt,
    summary: summarySentence(plan),
    season,
    pathway: { ...plan.pathway, title: display(plan.pathway.id) },
    band: display(plan.band.id),
    irProfile: display(plan.irProfile.id),
    entries: plan.entries.map((entry) => ({
      ...entry,
      tierText: tierText.get(entry.id) ?? entry.tier,
      moving: moving.get(entry.id) ?? '',
    })),
    tiers: tierCounts(plan),
    signals: plan.signals,
    fees: plan.fees,
    firstYear: firstYearSentence(plan),
    planningIndex: plan.kernel.planningIndex.shared ?? plan.kernel.planningIndex.independent,
    indexText: planningIndexSentence(plan),
    worthText: input.worthText,
    locks: input.locks,
    size: sizeView(input),
    setAside: plan.setAside.length,
    warnings: [...input.notices, ...plan.warnings],
    assumptions: plan.assumptions,
    criteria: Object.fromEntries(ids.map((id) => [id, input.criterionText(id) ?? ''])),
  };
};
