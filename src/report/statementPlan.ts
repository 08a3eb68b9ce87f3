import { answerFacts } from '../assess/answerFacts';
import type { Applicant } from '../assess/applicant';
import { scoresSpeak } from '../assess/checks/facts';
import type { Guide } from '../guide/guide';
import { usableFacts } from '../guide/interview';
import { fill } from '../guide/messages/message';
import { scholarshipOptions } from '../guide/scholarship';
import { everythingElse, onRotation, statementOrder, statementTexts } from '../guide/statement';
import type { AdviceLine } from './advice';

/** The personal statement: its order (N1, N2), with the facts of the profile that serve each part. */
export function statementPlan(applicant: Applicant, guide: Guide): AdviceLine[] {
  const { use } = answerFacts(applicant, guide);
  const serves = (criterion: string): string =>
    [...use]
      .filter(([key]) => usableFacts[key].serves.some((id) => id === criterion))
      .map(([key, values]) => fill(usableFacts[key].text, values))
      .join(' ');
  return statementOrder
    .filter(({ low }) => !low || !scoresSpeak({ applicant }))
    .map(({ item, text, facts, criteria }) => {
      const evidence = facts === null ? '' : serves(facts);
      const used = evidence === '' ? '' : ` ${fill(statementTexts.evidence, { facts: evidence })}`;
      return { part: 'Statement', item, text: text + used, criteria };
    });
}

/** Scholarship that fits the time left (S1, S2), and what carries the file when both scores are low (E4). */
export function scholarshipPlan({ profile, standing }: Applicant, guide: Guide): AdviceLine[] {
  const bothLow = standing.step1Weak && standing.z2 !== null && standing.z2 <= guide.bandRules.belowAverage;
  return [
    ...scholarshipOptions[profile.status ?? 'unknown'].map((text): AdviceLine => ({
      part: 'Scholarship',
      item: 'Option',
      text: text.charAt(0).toUpperCase() + text.slice(1),
      criteria: /year|fellowship/.test(text) ? ['S2'] : ['S1'],
      id: text,
    })),
    ...(bothLow ? [{ part: 'Scholarship', item: 'Weight', text: everythingElse, criteria: ['E4'] }] : []),
  ];
}

/** How to work on an IR rotation (R7). */
export const rotationPlan: readonly AdviceLine[] = onRotation.map(({ item, text }) => ({
  part: 'On the rotation',
  item,
  text,
  criteria: ['R7'],
}));
