/** How much an improvement asks for. The classes and their weights are ours: they only put equal effects in order. */
export const efforts = {
  weeks: { text: 'Weeks', weight: 1 },
  months: { text: 'Months', weight: 3 },
  year: { text: 'A year', weight: 12 },
} as const;
export type Effort = keyof typeof efforts;

/** One thing an applicant could still do, with what it asks for and the criteria behind it. */
export interface ImprovementKind {
  readonly text: string;
  readonly effort: Effort;
  readonly criteria: readonly string[];
}

/** What is tried out, in the order in which like effects are named. */
export const improvementKinds = {
  letter: { text: 'One more strong IR letter', effort: 'weeks', criteria: ['L1'] },
  mentor: { text: 'A mentor who speaks for you at {program}', effort: 'weeks', criteria: ['X2', 'P2'] },
  homeRotation: { text: 'The IR rotation at home done', effort: 'weeks', criteria: ['R1'] },
  away: { text: 'An away done at {program}, and it goes well', effort: 'months', criteria: ['R2', 'R3'] },
  honors: { text: 'Honors in {field}', effort: 'months', criteria: ['R5'] },
  step2: { text: 'Step 2 CK of {score}, {points} above {reference}', effort: 'months', criteria: ['A3', 'E3'] },
  scholarship: { text: 'One piece of IR scholarship finished', effort: 'months', criteria: ['S1'] },
  engagement: {
    text: 'Current IR work: a fellowship, coordinator post or observership',
    effort: 'months',
    criteria: ['R8'],
  },
  together: {
    text: 'Your own steps together: {steps}',
    effort: 'year',
    criteria: ['L1', 'R1', 'S1', 'R5', 'R8'],
  },
  researchYear: { text: 'A dedicated IR research year done', effort: 'year', criteria: ['S2', 'P1'] },
} as const satisfies Record<string, ImprovementKind>;
export type ImprovementId = keyof typeof improvementKinds;

/** Points above the reference that are tried for a Step 2 CK that is still to come. */
export const step2Points = [5, 10, 15] as const;

/** How many programs are tried for a mentor, and how many sites or mentors are shown at most (ours: each costs a whole list). */
export const triedMentors = 6;
export const mostShown = 2;

/** Largest list of programs for which improvements are tried: above it a cell would take too long. */
export const mostWhatIfPrograms = 2000;

export const whatIfTexts = {
  classMean: 'your class mean of {mean}',
  nationalMean: 'the lower of the national means in use ({mean})',
  same: '{word}, unchanged',
  change: '{from} → {to}',
  noTierChange: 'No change',
  tooMany: 'programs: found {count} programs, expected at most {most}: every improvement builds the whole list again.',
  resident:
    'Not tried for a DR resident: lists and pathways are those of applicants from medical school. What counts on the way to Independent IR stands in the backup plan (IR_BACKUP).',
  none: 'Nothing the planning model knows is still open: what is left is how well the open steps of IR_READINESS are done.',
} as const;
