import { display } from '../guide/messages/words';
import type { ListContent } from './applicationList';
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
}

/** The list as the sidebar draws it: every program with every reason, and the criteria behind them. */
export const listView = (input: ListViewInput) => {
  const { plan, season, sheetName, sourceSheetId, builtAt, tierText } = input;
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
    entries: plan.entries.map((entry) => ({ ...entry, tierText: tierText.get(entry.id) ?? entry.tier })),
    tiers: tierCounts(plan),
    signals: plan.signals,
    fees: plan.fees,
    firstYear: firstYearSentence(plan),
    planningIndex: plan.kernel.planningIndex.independent,
    setAside: plan.setAside.length,
    warnings: [...input.notices, ...plan.warnings],
    assumptions: plan.assumptions,
    criteria: Object.fromEntries(ids.map((id) => [id, input.criterionText(id) ?? ''])),
  };
};
