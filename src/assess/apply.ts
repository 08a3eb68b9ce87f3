import { lowestBands } from '../guide/decisions/bands';
import type { Guide } from '../guide/guide';
import { programMessages as say } from '../guide/messages/program';
import type { Message } from '../guide/messages/message';
import type { Program } from '../rows/records';
import type { Applicant } from './applicant';
import type { TierAssessment } from './tier';

/** Whether the pathway applies to a program, and what the rule was where it does not. */
export type ApplyAssessment = { readonly allowed: true } | { readonly allowed: false; readonly because: Message };

const no = (because: Message): ApplyAssessment => ({ allowed: false, because });

/** Apply or not, by pathway (P1-P4, G1, G4): before Must, Never, locks and caps. */
export function apply(program: Program, assessed: TierAssessment, applicant: Applicant, guide: Guide): ApplyAssessment {
  const rule = guide.applyRules[applicant.pathway.id][program.specialty];
  if (assessed.tier === 'Ultra-reach') return no(say.notUltra);
  if (rule.strongTieOnly && !assessed.strongTie) return no(say.notStrongTie);
  if (
    rule.lowestBandsNeedTies &&
    lowestBands.includes(applicant.standing.rulesBand) &&
    !assessed.strongTie &&
    !program.friendly
  ) {
    return no(say.notLowest);
  }
  if (assessed.open && rule.tiers.includes('Target')) return { allowed: true };
  if (!rule.tiers.includes(assessed.tier)) return no(say.notReach);
  if (rule.carefulReach && assessed.tier === 'Reach') {
    const realistic = program.friendly || (assessed.kindKnown && !assessed.selective);
    if (!realistic || assessed.under !== null) return no(say.notReach);
  }
  return { allowed: true };
}
