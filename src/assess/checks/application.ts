import { counted } from '../counted';
import { byProgress, type CheckFacts, type Evaluators, type Found } from './facts';

function step2({ profile, applicant: { standing }, due, today, guide }: CheckFacts): Found<'E3'> {
  const { step2: exam, step2Expected: expected, status } = profile;
  const score = standing.step2 ?? 'passed';
  if (status === 'dr-resident') return { finding: 'resident' };
  if (standing.step2NotPassed)
    return { finding: 'failed', values: { score: standing.step2 === null ? '' : ` (${score})` } };
  if (exam?.result === 'score' || exam?.result === 'pass') {
    const low = standing.z2 !== null && standing.z2 <= guide.bandRules.belowAverage;
    return { finding: standing.step1Weak && low ? 'inHandLow' : 'inHand', values: { score } };
  }
  if (expected !== null) {
    if (today !== null && expected < today) return { finding: 'expectedPast', values: { expected } };
    return { finding: due !== null && expected > due ? 'expectedLate' : 'expectedInTime', values: { expected } };
  }
  return { finding: exam === null ? 'unknown' : 'notTaken' };
}

export const applicationChecks: Pick<Evaluators, 'E1' | 'E2' | 'E3'> = {
  E1: ({ profile, applicant }) => {
    const { failureExplained, step1Failed, step2Failed } = profile;
    if (applicant.standing.failures === 0) {
      const assumed = step1Failed === null || step2Failed === null ? ' (blank is taken as none)' : '';
      return { finding: 'noFailure', values: { assumed } };
    }
    return { finding: failureExplained === null ? 'unknown' : byProgress[failureExplained] };
  },
  E2: ({ profile: { erasReady, irLettersAsked } }) => {
    const out = irLettersAsked ?? 0;
    if (erasReady === null) return { finding: 'unknown' };
    if (erasReady !== 'done') return { finding: byProgress[erasReady] };
    return out > 0 ? { finding: 'lettersOut', values: { letters: counted(out, 'letter') } } : { finding: 'ready' };
  },
  E3: step2,
};
