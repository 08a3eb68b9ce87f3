/**
 * Features of a program that a thank-you note can name (C1), most personal first: as advice names them, and as a line of the note to
 * finish with a reason of one's own.
 */
export const thankYouFeatures = {
  away: {
    text: 'what you saw on your away there',
    line: 'I have not forgotten what I saw on my rotation with you, most of all [a case or a person].',
  },
  strength: {
    text: 'its strong IR department',
    line: 'Your IR department is the kind I would like to learn in, because [reason].',
  },
  rotations: {
    text: 'the IR rotations its residents have',
    line: 'The IR rotations your residents have would let me [what you want to learn].',
  },
  esir: { text: 'its ESIR track', line: 'Your ESIR track fits the way I hope to go, because [reason].' },
  independent: {
    text: 'its residents who went on to Independent IR',
    line: 'It matters to me that your residents have gone on to Independent IR, because [reason].',
  },
  research: { text: 'its research', line: 'Your research on [topic] is close to my own work on [topic].' },
  geography: {
    text: 'the region you come from',
    line: 'I come from the region and would be glad to train there, because [reason].',
  },
} as const;
export type ThankYouFeature = keyof typeof thankYouFeatures;

export const thankYouTexts = {
  /** a note names one or two features */
  most: 2,
  nothing: 'its row on the list names none yet, so take them from your notes of the day',
  anywhere: 'from your own notes of the day, or its row on the program list',
  name: '[your name]',
  /** what stands in the note where no feature is known */
  noLine: 'What fits my goals at your program is [feature], because [reason].',
} as const;

/** How the note ends, by the program's specialty: a DR program is not told that DR comes second. */
export const thankYouClosings = {
  IR: 'I would gladly train at {program}, and I remain as set on IR as I told you.',
  DR: 'I would gladly train in radiology at {program}, with image-guided care as the part I most look forward to.',
} as const;

/** The outline of a note as text to finish (C1; the sentences are ours). Brackets mark what only the applicant knows. */
export const thankYouDraft = [
  'Dear Dr. [name],',
  'Thank you for the time you took with me on [day]. I keep thinking about what you said of [subject].',
  '{lines}',
  '{closing}',
  'With thanks,\n{applicant}',
] as const;
