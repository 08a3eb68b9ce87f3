import { byProgress, scoresSpeak, type CheckFacts, type Evaluators } from './facts';

const prepared = ({ profile: { interviewAnswers } }: CheckFacts) => ({
  finding: interviewAnswers === null ? ('unknown' as const) : byProgress[interviewAnswers],
});

export const interviewChecks: Pick<Evaluators, 'I1' | 'I2' | 'I3'> = {
  I1: (facts) => (scoresSpeak(facts) ? { finding: 'notLow' } : prepared(facts)),
  I2: prepared,
  I3: prepared,
};
