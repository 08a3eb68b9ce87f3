/** The three hard questions (I1-I3): how they come up, how a good answer is built, and what never helps. */
export interface HardQuestion {
  readonly criterion: 'I1' | 'I2' | 'I3';
  readonly question: string;
  readonly structure: readonly string[];
  readonly avoid: readonly string[];
}

export const hardQuestions: readonly HardQuestion[] = [
  {
    criterion: 'I1',
    question: 'What happened with your exam?',
    structure: [
      'One sentence on what happened, without excuse.',
      'What you changed afterwards: how you study, who helps, how you plan.',
      'Proof that it worked, then stop and wait for the next question.',
    ],
    avoid: ['Blame, long background, or a second apology.'],
  },
  {
    criterion: 'I2',
    question: 'Why IR, and not DR alone or surgery?',
    structure: [
      'A patient you remember, in two sentences.',
      'What imaging and following the patient over time did together there.',
      'What you have done since to be sure of it.',
    ],
    avoid: ['Gadgets and procedures only, hours, or pay.'],
  },
  {
    criterion: 'I3',
    question: 'Tell us about a day when much was at stake.',
    structure: [
      'The situation in two sentences, with your part in it.',
      'What you did first, and whom you called.',
      'What you learned and do differently now.',
    ],
    avoid: ['A story in which somebody else was at fault, or the exam as the only example.'],
  },
];

/** Facts of a profile that can be used in an answer, with the questions they serve. */
export const usableFacts = {
  recovered: { text: 'After the failed Step 1 you reached {score} on Step 2 CK.', serves: ['I1'] },
  better: { text: 'Step 2 CK {score} stands clearly better than Step 1 {step1}.', serves: ['I1'] },
  honors: { text: 'Honors in {honors}.', serves: ['I1'] },
  honorsSurgery: { text: 'Honors in surgery: a tense case from that rotation.', serves: ['I3'] },
  record: { text: 'A strong clinical record.', serves: ['I1'] },
  letters: { text: '{letters} from people who have seen you work.', serves: ['I1'] },
  homeRotation: { text: 'The IR rotation at home: a patient you followed there.', serves: ['I2', 'I3'] },
  aways: { text: '{aways}: what was done differently there.', serves: ['I2', 'I3'] },
  engagement: { text: 'Your IR work now.', serves: ['I1', 'I2'] },
  residency: { text: 'Cases and calls of your DR residency, IR above all.', serves: ['I2', 'I3'] },
  scholarship: { text: '{items} of IR scholarship: what you found and what came of it.', serves: ['I1', 'I2'] },
  researchYear: { text: 'Your research year: what you finished in it.', serves: ['I1', 'I2'] },
  leadership: { text: 'Leadership, teaching or quality work: one result of it.', serves: ['I1', 'I3'] },
  narrative: { text: 'Your own words: “{narrative}”', serves: ['I2'] },
  mentors: { text: '{mentors} who can be named as having shown you the field.', serves: ['I2'] },
} as const;
export type UsableFact = keyof typeof usableFacts;

/** Facts that are better left out unless asked for, with the questions they touch. */
export const avoidableFacts = {
  lowStep2: {
    text: 'Do not offer Step 2 CK {score} as proof; rotations, letters and finished work are the better proof (E4).',
    serves: ['I1'],
  },
  attempts: {
    text: 'Do not make the number of attempts smaller than it is: the file shows {failures}.',
    serves: ['I1'],
  },
  alternative: { text: 'Leave {specialty} out unless you are asked about other plans.', serves: ['I2'] },
  dual: {
    text: 'At DR programs do not call DR second best. Some directors mind dual applicants, others do not (radsresident.com, after an AUR meeting).',
    serves: ['I2'],
  },
  concerns: {
    text: 'Choose no example that leads to {concerns}; if asked, own it and say what changed.',
    serves: ['I3'],
  },
} as const;
export type AvoidableFact = keyof typeof avoidableFacts;

export const interviewTexts = {
  answer: 'Build it like this',
  use: 'Use',
  avoid: 'Leave out',
  notLow: 'Your scores will hardly be asked about; keep one sentence ready all the same.',
  nothing: 'Nothing in the profile to use yet; fill in {fields}.',
  prepared: 'Answers prepared: {progress}.',
  notKnown: 'not filled in',
  recorded: '{count} recorded in the profile.',
  listed: 'Programs on the list that interviewed you: IR {IR}, DR {DR}.',
  published:
    'For scale: in 2022 MD seniors who ranked 14 DR programs or more matched in over 90 % of cases (Taros et al. 2024). That is DR, and no forecast for one applicant.',
} as const;

export const demeanour = [
  { item: 'Maturity', text: 'Answer the question that was asked, then stop.' },
  { item: 'Self-knowledge', text: 'Name one thing you are still working on, and how.' },
  { item: 'Willingness to learn', text: 'Tell of feedback you took, and what you changed the week after.' },
] as const;

/** The outline of a thank-you note (C1). */
export const thankYouOutline = [
  {
    item: 'When',
    text: 'Within a day or two, one note for each interviewer who spoke with you; four or five sentences.',
  },
  { item: 'Features', text: 'Name one or two features of the program that fit your goals: {features}.' },
  {
    item: 'Thanks',
    text: 'Say that you would gladly train there, and thank them for their time. Nothing about ranking.',
  },
] as const;
