import type { Criterion } from '../criterion';

const section = 'Step 4, interviews';

export const interviews: readonly Criterion[] = [
  {
    id: 'C1',
    kind: 'advice',
    title: 'Thank-you note',
    text: 'After an interview send a short, specific note: one or two features of the program that match your goals, your enthusiasm, and thanks.',
    section: 'Step 4, communication',
  },
  {
    id: 'I1',
    kind: 'check',
    title: 'The low-score question',
    text: 'Have an answer ready to the question about the score: brief, without excuses, what changed, and proof of it.',
    section,
  },
  {
    id: 'I2',
    kind: 'check',
    title: 'Why IR',
    text: 'Have an answer ready to why IR and not pure DR or surgery: imaging together with care over time, and patients you remember.',
    section,
  },
  {
    id: 'I3',
    kind: 'check',
    title: 'Stress',
    text: 'Have an answer ready to how you handle stress and high stakes: real examples, resilience, and what you learned.',
    section,
  },
  {
    id: 'I4',
    kind: 'advice',
    title: 'Demeanour',
    text: 'Let maturity, self-knowledge and willingness to learn show.',
    section,
  },
];
