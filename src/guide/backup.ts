import type { StatusOrUnknown } from './status';

/** Parts of the backup plan, in their order. */
export const backupParts = {
  matchedDr: 'If you match into DR',
  resident: 'In your DR residency',
  weighed: 'What Independent programs weigh',
  independent: 'Independent IR and ESIR',
  dates: 'Independent calendar',
  unmatched: 'If you do not match',
  year: 'What such a year is for',
  pivot: 'Reviewing the goal',
} as const;

/** During a DR residency (B1). */
export const inResidency = [
  { item: 'Exposure', text: 'Ask for IR in the first year and every year after: electives, consults, call.' },
  { item: 'Research', text: 'Join one IR project, and a committee of the department.' },
  { item: 'Meetings', text: 'Present at SIR or at a regional IR meeting.' },
  { item: 'People', text: 'Have an IR attending as mentor, and ask for feedback twice a year.' },
  { item: 'Exams', text: 'Do well on the in-training exam: it answers the question about the first scores.' },
] as const;

/** What Independent programs weigh (B2), each with what the profile says of it. */
export const weighedByIndependent = [
  { item: 'Program', text: 'The name of your DR program.' },
  { item: 'Work', text: 'How you work in radiology and in IR{record}.' },
  { item: 'Letters', text: 'Letters from IR faculty{letters}.' },
  { item: 'In-training exam', text: 'Scores that have gone up since medical school.' },
] as const;

/** Ways to spend a year after going unmatched (B3): restated from the guide; whom each fits best is ours. */
export const yearOptions = {
  research: {
    item: 'IR research year',
    text: 'A dedicated year with a group, with the next application planned from its first day.',
    fits: { thin: 'you have little IR scholarship so far', done: null },
  },
  preliminary: {
    item: 'Preliminary year',
    text: 'Surgery or medicine at a place where IR is near, with rotations and people you can ask for letters.',
    fits: { student: 'you come straight from medical school, and most IR and DR places need a first year anyway' },
  },
  post: {
    item: 'IR fellow or coordinator',
    text: 'A paid post as IR research fellow or coordinator, with patients and time in the suite.',
    fits: { graduate: 'you have graduated, and programs look for recent IR work' },
  },
} as const;
export type YearOption = keyof typeof yearOptions;

/** The order in which the options are named, by status (ours). */
export const yearOrder: Readonly<Record<StatusOrUnknown, readonly YearOption[]>> = {
  student: ['preliminary', 'research', 'post'],
  graduating: ['preliminary', 'research', 'post'],
  graduated: ['post', 'research', 'preliminary'],
  'dr-resident': [],
  unknown: ['research', 'preliminary', 'post'],
};

/** What the year should bring (B4). */
export const yearGoals = [
  { item: 'Progress', text: 'Something to show every few months: a paper, an evaluation, a talk.' },
  { item: 'Letters', text: 'New letters from people who supervised you this year.' },
  { item: 'Proof', text: 'Work that shows the exam was not the whole of you.' },
] as const;

export const backupTexts = {
  fits: ' Fits because {why}.',
  recordKnown: '; yours is {record} by your own word',
  lettersKnown: '; you have {letters}',
  weekOfMatchDay:
    'Match Week ends with Match Day, {date}{sure}. Ask your dean’s office now what it does for unmatched applicants that week.',
  week: 'Match Week begins {date}{sure}. Ask your dean’s office now what it does for unmatched applicants that week.',
  noWeek: 'The season has no sourced date for Match Week; see nrmp.org. Ask your dean’s office what it does that week.',
  sure: ' ({confidence}; {source})',
  factSource: '{text} ({source})',
  noDates:
    'No sourced calendar for the Independent match of {year}; the one of 2025 began interviews in January and matched in June.',
  review: 'Review it now with somebody you trust: {why}',
  notNow: 'Nothing calls for it now.',
  when: 'When it is time: two or more cycles without interviews, several failed exams in spite of solid study, or a strong alternative that leads to procedures.',
  never: 'A single low score is no reason, however low.',
} as const;

export const pivotItems = { now: 'Today', when: 'When', never: 'Never because of' } as const;
