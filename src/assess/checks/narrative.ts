import { byProgress, scoresSpeak, type CheckFacts, type Evaluators } from './facts';

/** A finished statement counts in full once the story is given too. */
function statement({ profile }: CheckFacts) {
  const { personalStatement, narrative } = profile;
  if (personalStatement === null) return { finding: 'unknown' } as const;
  if (personalStatement === 'done' && narrative === null) return { finding: 'noNarrative' } as const;
  return { finding: byProgress[personalStatement] };
}

export const narrativeChecks: Pick<Evaluators, 'N1' | 'N2'> = {
  N1: (facts) => (scoresSpeak(facts) ? { finding: 'notLow' } : statement(facts)),
  N2: statement,
};
