import { answerFacts } from '../assess/answerFacts';
import type { Applicant } from '../assess/applicant';
import { scoresSpeak } from '../assess/checks/facts';
import { counted } from '../assess/counted';
import type { Guide } from '../guide/guide';
import {
  avoidableFacts,
  demeanour,
  hardQuestions,
  interviewTexts,
  thankYouOutline,
  usableFacts,
  type HardQuestion,
} from '../guide/interview';
import { fill } from '../guide/messages/message';
import { display } from '../guide/messages/words';
import type { Profile } from '../rows/records';
import type { AdviceLine } from './advice';
import type { Interviews } from './thankYouNotes';

/** Fields that bring facts for the answers. */
const factFields: readonly (keyof Profile)[] = ['narrative', 'irLetters', 'scholarship', 'leadership'];

type Texts = Readonly<Record<string, { readonly text: string; readonly serves: readonly string[] }>>;

const serving = (
  texts: Texts,
  facts: ReadonlyMap<string, Readonly<Record<string, string | number>>>,
  criterion: string,
): string[] =>
  [...facts].flatMap(([key, values]) => {
    const fact = texts[key];
    return fact?.serves.includes(criterion) === true ? [fill(fact.text, values)] : [];
  });

function questionLines(
  question: HardQuestion,
  applicant: Applicant,
  guide: Guide,
  labelOf: (field: keyof Profile) => string,
): AdviceLine[] {
  const { use, avoid } = answerFacts(applicant, guide);
  const id = question.criterion;
  const line = (item: string, text: string): AdviceLine => ({ part: question.question, item, text, criteria: [id] });
  const used = serving(usableFacts, use, id);
  const nothing = fill(interviewTexts.nothing, { fields: factFields.map(labelOf).join(', ') });
  return [
    ...(id === 'I1' && scoresSpeak({ applicant }) ? [line(interviewTexts.answer, interviewTexts.notLow)] : []),
    ...question.structure.map((text) => line(interviewTexts.answer, text)),
    ...(used.length > 0 ? used : [nothing]).map((text) => line(interviewTexts.use, text)),
    ...[...question.avoid, ...serving(avoidableFacts, avoid, id)].map((text) => line(interviewTexts.avoid, text)),
  ];
}

/**
 * Preparation for interviews: the three hard questions with this applicant's facts to use and to leave out (I1-I3), demeanour (I4),
 * the thank-you note (C1), and the interviews recorded so far beside the published figure. `listed`: those of a program list.
 */
export function interviewPlan(
  applicant: Applicant,
  guide: Guide,
  labelOf: (field: keyof Profile) => string,
  listed: Interviews | null = null,
): AdviceLine[] {
  const { interviewAnswers, interviewedAt } = applicant.profile;
  const recorded = 'Interviews so far';
  return [
    ...hardQuestions.flatMap((question) => questionLines(question, applicant, guide, labelOf)),
    {
      part: 'Answers',
      item: 'Prepared',
      text: fill(interviewTexts.prepared, { progress: display(interviewAnswers ?? 'unknown') }),
      criteria: ['I1', 'I2', 'I3'],
    },
    ...demeanour.map(({ item, text }): AdviceLine => ({ part: 'Demeanour', item, text, criteria: ['I4'] })),
    ...thankYouOutline.map(({ item, text }): AdviceLine => ({
      part: 'Thank-you note',
      item,
      text: fill(text, { features: 'from your own notes of the day, or its row on the program list' }),
      criteria: ['C1'],
    })),
    {
      part: recorded,
      item: 'Count',
      text:
        listed === null
          ? fill(interviewTexts.recorded, { count: counted(interviewedAt?.length ?? 0, 'interview') })
          : fill(interviewTexts.listed, { ...listed }),
      criteria: ['C1'],
    },
    { part: recorded, item: 'Published', text: interviewTexts.published, criteria: [] },
  ];
}

/** One row an applicant of a cohort: how far the answers are, and what to use and leave out on the score. */
export const interviewSummaryHeaders = ['Answers prepared', 'Use', 'Leave out'] as const;

export function interviewSummary(applicant: Applicant, guide: Guide): string[] {
  const { use, avoid } = answerFacts(applicant, guide);
  const texts = (all: Texts, facts: typeof use | typeof avoid): string =>
    hardQuestions
      .slice(0, 1)
      .flatMap(({ criterion }) => serving(all, facts, criterion))
      .map((text) => text.replace(/\.$/, ''))
      .join('; ');
  return [
    display(applicant.profile.interviewAnswers ?? 'unknown'),
    texts(usableFacts, use),
    texts(avoidableFacts, avoid),
  ];
}
