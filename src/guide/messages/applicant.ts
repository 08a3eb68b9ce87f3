import type { Message } from './message';

/** How reasons to review the goal begin (P5). */
export const pivotLead = 'Review the goal: ';

/** What is said about an applicant: band, IR profile, pathway and flags. */
export const applicantMessages = {
  failed: {
    text: '{count} failed on {exams}: the band is Failed. It weighs heavily, but it is not a permanent barrier.',
    criteria: ['A2'],
  },
  underPassMark: {
    text: '{exam} {score} is under the pass mark of {mark}, so it counts as a failed attempt.',
    criteria: ['A2'],
  },
  noScore: { text: 'Score band: no exam score is known, so it is Unknown.', criteria: ['A3'] },
  oneMean: { text: 'Step 2 CK {score} against a mean of {mean} (SD {sd}) in its exam year: {z} SD.', criteria: ['A1'] },
  twoMeans: {
    text: 'Step 2 CK {score} against a mean of {mean} to {highMean} (SD {sd}), as no norm of its exam year is sourced: {z} SD at the stricter end.',
    criteria: ['A1'],
  },
  step1Pulls: {
    text: 'Step 1 {score} ({z} SD) stands lower and pulls the standing down; Step 2 CK makes up for part of it: {combined} SD together.',
    criteria: ['A3'],
  },
  step1Alone: {
    text: 'Only Step 1 {score} is known ({z} SD). Step 2 CK is the number programs will look at.',
    criteria: ['A3'],
  },
  band: { text: 'Band: {band}.', criteria: ['A1'] },
  classLowered: {
    text: 'Step 2 CK is {distance} SD below the class mean of {mean}: the pathway is chosen as for {band}.',
    criteria: ['A1'],
  },
  recovered: {
    text: 'One failed Step 1, then a Step 2 CK at or above the mean: the pathway is chosen as for Below average, while tiers stay careful.',
    criteria: ['A2', 'A3'],
  },
  borderline: {
    text: 'With the lower of the two means in use the band would be {band}; the lower band counts.',
    criteria: ['A1'],
  },
  profileLevel: { text: 'IR profile: {level} ({evidence}).', criteria: ['R1', 'L1'] },
  profileOpen: {
    text: 'The IR profile could be {levels}. It depends on: {fields}. The lowest is used.',
    criteria: ['A4'],
  },
  profileCapped: { text: 'At most Moderate because of {concerns}.', criteria: ['R6'] },
  pathwayRow: { text: '{pathway}: {why}.', criteria: [] },
  drAlways: { text: 'DR is always part of the plan, to keep Independent IR open.', criteria: ['P4'] },
  incompleteBand: { text: 'The band would be settled by: {fields}.', criteria: ['A3'] },
  researchYear: {
    text: 'Consider a dedicated IR research year before or instead of applying now.',
    criteria: ['P1', 'S2'],
  },
  pivotCycles: { text: `${pivotLead}{cycles} and no interviews in them.`, criteria: ['P5'] },
  pivotCyclesAsked: {
    text: 'How many interviews came in the {cycles}? Without any, the goal should be reviewed.',
    criteria: ['P5'],
  },
  pivotFailures: { text: `${pivotLead}{count} in all.`, criteria: ['P5'] },
  pivotAlternative: { text: `${pivotLead}{specialty} is a strong alternative.`, criteria: ['P5'] },
  outsideDegree: {
    text: 'The guide was written for MD graduates, not for {degree}: take everything here with that in mind.',
    criteria: ['A1'],
  },
  outsideScore: { text: 'The guide was written for low scores; these are in the upper quartile.', criteria: ['A1'] },
} satisfies Record<string, Message>;

/** What is assumed where a field is blank or cannot be read: said with every answer. */
export const assumptionTexts = {
  step1Failed: 'Step 1 failed attempts not known: taken as none.',
  step2Failed: 'Step 2 CK failed attempts not known: taken as none.',
  previousCycles: 'Previous cycles not known: taken as none.',
  worryingComments: 'Worrying comments not known: taken as none.',
  professionalismIssue: 'Professionalism issue not known: taken as none.',
  clinicalRecord: 'Clinical record not known: taken as not poor.',
  researchYear: 'Research year not known: taken as not done.',
  scholarship: 'IR scholarship items not known: taken as none.',
  degree: 'Degree not known: taken as MD.',
} as const;
