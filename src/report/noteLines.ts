import { fill } from '../guide/messages/message';
import { planTexts } from '../guide/messages/plan';
import { adviceLines, planLine } from './adviceLines';
import { noteAdvice } from './interviewPlan';
import type { PlanLine } from './planLine';
import type { ThankYouNote } from './thankYouNotes';

/** What belongs into a note, then the outline of one for each program that interviewed (C1). */
export const noteLines = (notes: readonly ThankYouNote[]): PlanLine[] => [
  ...adviceLines('notes', noteAdvice, () => false),
  ...notes.map(({ program, features, draft }) =>
    planLine({
      key: `note:${program.id}`,
      group: planTexts.drafts,
      item: fill(planTexts.noteFor, { program: program.name, specialty: program.specialty }),
      text: draft,
      evidence: features,
      criteria: ['C1'],
      toDo: true,
    }),
  ),
];
