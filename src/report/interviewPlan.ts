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
import { thankYouTexts } from '../guide/thankYou';
import { display } from '../guide/messages/words';
import type { Profile } from '../rows/records';
import type { AdviceLine } from './advice';
import type { Interviews } from './thankYouNotes';

/** Fields that bring facts for the answers. */
const factFields: readonly (keyof Profile)[] = ['narrative', 'irLetters', 'scholarship', 'leadership'];

type Texts = Readonly<Record<string, { readonly text: string; readonly serves: readonly string[] }>>;

interface Served {
  readonly id: string;
  readonly text: string;
}

const serving = (
  texts: Texts,
  facts: ReadonlyMap<string, Readonly<Record<string, string | number>>>,
  criterion: string,
): Served[] =>
  [...facts].flatMap(([id, values]) => {
    const fact = texts[id];
    return fact?.serves.includes(criterion) === true ? [{ id, text: fill(fact.text, values) }] : [];
  });

function questionLines(
  question: HardQuestion,
  applicant: Applicant,
  guide: Guide,
  labelOf: (field: keyof Profile) => string,
): AdviceLine[] {
  const { use, avoid } = answerFacts(applicant, guide);
  const id = question.criterion;
  const lines = (item: string, said: readonly Served[]): AdviceLine[] =>
    said.map(({ id: own, text }) => ({ part: question.question, item, text, criteria: [id], id: own }));
  const always = (texts: readonly string[]): Served[] => texts.map((text, index) => ({ id: `${index + 1}`, text }));
  const used = serving(usableFacts, use, id);
  const nothing = { id: 'nothing', text: fill(interviewTexts.nothing, { fields: factFields.map(labelOf).join(', ') }) };
  const notLow = id === 'I1' && scoresSpeak({ applicant }) ? [{ id: 'not-low', text: interviewTexts.notLow }] : [];
  return [
    ...lines(interviewTexts.answer, [...notLow, ...always(question.structure)]),
    ...lines(interviewTexts.use, used.length > 0 ? used : [nothing]),
    ...lines(interviewTexts.avoid, [...always(question.avoid), ...serving(avoidableFacts, avoid, id)]),
  ];
}

const preparedWord = ({ profile: { interviewAnswers } }: Applicant): string =>
  interviewAnswers === null ? interviewTexts.notKnown : display(interviewAnswers);

/** What belongs into a thank-you note, for any program (C1). */
export const noteAdvice: readonly AdviceLine[] = thankYouOutline.map(({ item, text }) => ({
  part: 'Thank-you note',
  item,
  text: fill(text, { features: thankYouTexts.anywhere }),
  criteria: ['C1'],
}));

/** How many interviews are recorded, beside the published figure. `listed`: those of a program list, null without one. */
function recordedLines({ profile: { interviewedAt, status } }: Applicant, listed: Interviews | null): AdviceLine[] {
  const part = 'Interviews so far';
  const text =
    listed === null
      ? fill(interviewTexts.recorded, { count: counted(interviewedAt?.length ?? 0, 'interview') })
      : fill(interviewTexts.listed, { ...listed });
  return [
    { part, item: 'Count', text, criteria: ['C1'] },
    ...(status === 'dr-resident' ? [] : [{ part, item: 'Published', text: interviewTexts.published, criteria: [] }]),
  ];
}

/**
 * Preparation for interviews: the three hard questions with this applicant's facts to use and to leave out (I1-I3), demeanour (I4),
 * the thank-you note (C1), and the interviews recorded in the profile beside the published figure.
 */
export const interviewPlan = (
  applicant: Applicant,
  guide: Guide,
  labelOf: (field: keyof Profile) => string,
): AdviceLine[] => {
  const { questions, recorded } = interviewParts(applicant, guide, labelOf, null);
  return [...questions, ...noteAdvice, ...recorded];
};

/** The same in its parts, without the note. */
export const interviewParts = (
  applicant: Applicant,
  guide: Guide,
  labelOf: (field: keyof Profile) => string,
  listed: Interviews | null,
): { readonly questions: AdviceLine[]; readonly recorded: AdviceLine[] } => ({
  questions: [
    ...hardQuestions.flatMap((question) => questionLines(question, applicant, guide, labelOf)),
    {
      part: 'Answers',
      item: 'Prepared',
      text: fill(interviewTexts.prepared, { progress: preparedWord(applicant) }),
      criteria: ['I1', 'I2', 'I3'],
    },
    ...demeanour.map(({ item, text }): AdviceLine => ({ part: 'Demeanour', item, text, criteria: ['I4'] })),
  ],
  recorded: recordedLines(applicant, listed),
});

/** One row an applicant of a cohort: how far the answers are, and what to use and leave out on the score. */
export const interviewSummaryHeaders = ['Answers prepared', 'Use', 'Leave out'] as const;

export function interviewSummary(applicant: Applicant, guide: Guide): string[] {
  const { use, avoid } = answerFacts(applicant, guide);
  const texts = (all: Texts, facts: typeof use | typeof avoid): string =>
    hardQuestions
      .slice(0, 1)
      .flatMap(({ criterion }) => serving(all, facts, criterion))
      .map(({ text }) => text.replace(/\.$/, ''))
      .join('; ');
  return [
    display(applicant.profile.interviewAnswers ?? 'unknown'),
    texts(usableFacts, use),
    texts(avoidableFacts, avoid),
  ];
}
