import type { PlanJson } from './planJson';
import { tiersSentence } from './planSentences';

/** What was chosen, before anything is written: how many programs were judged, how many are applied to, and their tiers in words. */
export const choiceView = (plan: PlanJson) => ({
  programs: plan.entries.length,
  applied: plan.entries.filter(({ apply }) => apply).length,
  text: tiersSentence(plan),
});
