import { safeBands } from '../guide/decisions/bands';
import type { Tier } from '../guide/decisions/tiers';
import type { Guide } from '../guide/guide';
import { adviserMessages } from '../guide/messages/adviser';
import { kindWords, programMessages as say } from '../guide/messages/program';
import { display } from '../guide/messages/words';
import type { Program } from '../rows/records';
import type { Applicant } from './applicant';
import { reason, type Reason } from './reason';
import { isStrongTie, strongestTie, tieReasons } from './ties';

/** The tier, and what later steps ask about it. */
export interface TierAssessment {
  readonly tier: Tier;
  /** a Reach whose selectivity or Step 2 CK is unknown and that is not under the screen */
  readonly open: boolean;
  readonly strongTie: boolean;
  /** points under a known screen; null where not under one or not known */
  readonly under: number | null;
  readonly selective: boolean;
  /** selectivity is known, by its column or because the program is research-heavy */
  readonly kindKnown: boolean;
  /** what the rules say where an adviser set the tier; null where the rules decide */
  readonly ruled: TierAssessment | null;
}

const isSelective = (program: Program): boolean => program.selectivity === 'elite' || program.researchHeavy;

/** Points by which Step 2 CK misses a known screen; null where it does not, or either is unknown. */
function pointsUnder(program: Program, step2: number | null): number | null {
  if (program.screen.kind !== 'number' || step2 === null || step2 >= program.screen.score) return null;
  return program.screen.score - step2;
}

/** The tier of one program for one applicant: the one an adviser set, else that of the rules. What is known of ties and screens stays. */
export function tier(program: Program, applicant: Applicant, guide: Guide): TierAssessment {
  const ruled = ruledTier(program, applicant, guide);
  const set = program.adviser?.tier ?? null;
  return set === null ? ruled : { ...ruled, tier: set.value, open: false, ruled };
}

/** The tier by the rules (G1-G3, P2-P4, X4): the first that applies. */
function ruledTier(program: Program, applicant: Applicant, guide: Guide): TierAssessment {
  const { standing, pathway, profile } = applicant;
  const { low, step2 } = standing;
  const strongTie = isStrongTie(program.ties);
  const under = pointsUnder(program, step2);
  const selective = isSelective(program);
  const kindKnown = selective || program.selectivity !== null;
  const assessed = (found: Tier, open = false): TierAssessment => ({
    tier: found,
    open,
    strongTie,
    under,
    selective,
    kindKnown,
    ruled: null,
  });

  const farUnder = under !== null && under >= guide.tierRules.farUnderScreen;
  if (!strongTie && !program.friendly && (farUnder || (low && selective))) return assessed('Ultra-reach');
  if (strongTie) return assessed('Priority');

  const realisticKind = kindKnown && !selective;
  const isMd = profile.degree === null || profile.degree === 'MD';
  if (
    program.specialty === 'DR' &&
    pathway.id !== 'dr-first' &&
    isMd &&
    standing.failures === 0 &&
    step2 !== null &&
    safeBands.includes(standing.band) &&
    realisticKind &&
    under === null &&
    program.screen.kind !== 'unknown'
  ) {
    return assessed('Safety');
  }
  if (step2 !== null && under === null) {
    const needsTie = program.specialty === 'IR' && low;
    const tied = !needsTie || strongestTie(program.ties, guide) >= guide.tierRules.targetTie;
    if (program.friendly || (realisticKind && tied)) return assessed('Target');
    const upper = standing.z2 !== null && standing.z2 >= guide.bandRules.upperQuartile;
    const level = applicant.irProfile.level;
    if (selective && upper && (level === 'strong' || level === 'excellent')) return assessed('Target');
  }
  return assessed('Reach', (!kindKnown || step2 === null) && under === null);
}

/** What decided the tier, most deciding first: an adviser's word, else ties, then the rule that applied. */
export function tierReasons(program: Program, assessed: TierAssessment, applicant: Applicant, guide: Guide): Reason[] {
  const set = program.adviser?.tier ?? null;
  if (set === null || assessed.ruled === null) return ruledReasons(program, assessed, applicant, guide);
  const from = assessed.ruled.tier;
  const message = set.value === from ? adviserMessages.tierSame : adviserMessages.tier;
  return [
    reason(message, { reason: set.reason, value: set.value, from }),
    ...ruledReasons(program, assessed.ruled, applicant, guide),
  ];
}

function ruledReasons(program: Program, assessed: TierAssessment, applicant: Applicant, guide: Guide): Reason[] {
  const score = applicant.standing.step2 ?? '';
  const screen = program.screen.kind === 'number' ? program.screen.score : '';
  const kind = program.researchHeavy ? kindWords.researchHeavy : kindWords[program.selectivity ?? 'unknown'];
  const ties = tieReasons(program, guide);
  const friendly = program.friendly ? [reason(say.friendly)] : [];
  const unknownScreen = program.screen.kind === 'unknown' ? [reason(say.screenUnknown)] : [];
  switch (assessed.tier) {
    case 'Ultra-reach':
      return assessed.under !== null && assessed.under >= guide.tierRules.farUnderScreen
        ? [reason(say.ultraScreen, { score, screen, distance: assessed.under }), ...ties]
        : [reason(say.ultraSelective, { kind }), ...ties];
    case 'Priority':
      return [
        ...ties,
        ...(assessed.under === null ? [] : [reason(say.priorityUnderScreen, { score, screen })]),
        ...friendly,
      ];
    case 'Safety':
      return [reason(say.safety, { kind }), ...ties, ...friendly];
    case 'Target': {
      if (program.friendly) return [reason(say.targetFriendly), ...ties, ...unknownScreen];
      if (assessed.selective) {
        return [
          reason(say.targetSelective, { profile: display(applicant.irProfile.level) }),
          ...ties,
          ...unknownScreen,
        ];
      }
      const plain =
        program.specialty === 'DR' ? say.targetDr : applicant.standing.low ? say.targetKindTie : say.targetKind;
      return [reason(plain, { kind }), ...ties, ...unknownScreen];
    }
    case 'Reach': {
      if (assessed.under !== null) return [reason(say.reachScreen, { score, screen }), ...ties, ...friendly];
      if (assessed.open) {
        const missing = [
          assessed.kindKnown ? '' : 'its selectivity',
          applicant.standing.step2 === null ? 'a Step 2 CK score' : '',
        ];
        return [reason(say.reachOpen, { missing: missing.filter(Boolean).join(' and ') }), ...ties, ...unknownScreen];
      }
      if (assessed.selective) return [reason(say.reachSelective, { kind }), ...ties, ...unknownScreen];
      return [reason(say.reachLowIr), ...ties, ...unknownScreen];
    }
  }
}
