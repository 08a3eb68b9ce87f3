import { outcomeCounts, type Readiness } from '../assess/readiness';
import type { Guide } from '../guide/guide';
import { firmnessTexts } from '../guide/messages/kernel';
import { display } from '../guide/messages/words';
import { mostUrgentOf } from './firstThings';
import { listSizeSentence, planningIndexSentence, signalWorthSentence } from './kernelSentences';
import type { PlanJson } from './planJson';
import {
  appliedTo,
  count,
  feesSentence,
  firstYearSentence,
  reasonSentence,
  signalsSentence,
  tierCounts,
} from './planSentences';

/** How many of the things to do first are named. */
const firstThings = 5;

/** `5 met, 4 partly, 10 unknown`: the checks by outcome, outcomes without one left out. */
const readinessSentence = (checks: readonly Readiness[]): string =>
  Object.entries(outcomeCounts(checks))
    .filter(([, found]) => found > 0)
    .map(([outcome, found]) => `${found} ${outcome}`)
    .join(', ');

/** The plan in readable lines, as the headless command prints it. */
export const planSummary = (
  plan: PlanJson,
  season: { readonly year: number; readonly text: string },
  moving: ReadonlyMap<string, string>,
  checks: readonly Readiness[],
  guide: Guide,
): string[] => {
  const signalled = plan.entries.filter(({ signal }) => signal !== 'none');
  const flags = plan.pathway.flags.length === 0 ? '' : ` (${plan.pathway.flags.map(display).join(', ')})`;
  return [
    `Pathway: ${display(plan.pathway.id)}${flags}`,
    ...plan.pathway.reasons.map((reason) => `  ${reasonSentence(reason)}`),
    `Band: ${display(plan.band.id)}; IR profile: ${display(plan.irProfile.id)}`,
    `Season: ${season.year}, ${season.text}`,
    `Programs: ${plan.entries.length}; apply to ${appliedTo(plan, 'IR')} IR and ${appliedTo(plan, 'DR')} DR`,
    ...tierCounts(plan)
      .filter(({ IR, DR }) => IR + DR > 0)
      .map(({ tier, IR, DR }) => `  ${tier}: ${IR} IR, ${DR} DR`),
    `Signals: ${signalsSentence(plan)}`,
    ...signalled.map(({ id, signal, covered, program, specialty, tier, firmness }) => {
      const firm = firmness === null ? '' : `, ${firmnessTexts[firmness].toLowerCase()}`;
      return `  ${display(signal)}: ${program} (${specialty}, ${tier}${covered ? ', covered by its twin' : ''})${firm}. ${moving.get(id) ?? ''}`.trimEnd();
    }),
    `Fees: ${feesSentence(plan)}`,
    `First year: ${firstYearSentence(plan)}`,
    `Planning index: ${planningIndexSentence(plan)}`,
    ...[signalWorthSentence(plan.kernel)].filter(Boolean).map((text) => `Signals worth: ${text}`),
    ...[listSizeSentence(plan.kernel, guide)].filter(Boolean).map((text) => `List size: ${text}`),
    `Readiness: ${readinessSentence(checks)}`,
    ...mostUrgentOf(checks, firstThings).map((text) => `  ${text}`),
    ...plan.warnings.map((warning) => `Warning: ${warning}`),
    `${count(plan.setAside.length, 'row')} set aside; ${count(plan.problems.length, 'problem')}`,
  ];
};
