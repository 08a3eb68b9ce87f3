import type { SeasonDate } from './seasons/season';
import type { StatusOrUnknown } from './status';

/** Month and day of its year after which a season without sourced dates is over (ours: the last of its matches is in June). */
export const seasonOverBy = '06-30';

/**
 * What a date of the season asks for (ours, around E1-E3, P4 and B3). `again`: added for somebody who applies again (B4); `by`: added
 * for a status.
 */
export interface DateTask {
  readonly text: string;
  readonly again?: string;
  readonly by?: Readonly<Partial<Record<StatusOrUnknown, string>>>;
  readonly criteria: readonly string[];
}

export const dateTasks: Readonly<Record<SeasonDate['id'], DateTask>> = {
  'eras-opens': {
    text: 'Begin the application and give every letter writer the packet.',
    again: 'Begin a new statement: an unchanged file tends to get the same answer.',
    by: {
      student: 'Plan the IR rotations still ahead so that letters can be written before September.',
      graduated: 'Ask your school’s dean’s office how graduates get into ERAS and who sends their MSPE.',
    },
    criteria: ['E2', 'L4'],
  },
  'first-submission': {
    text: 'Submit complete: statement, letters, explanation of any failed exam, program list and signals.',
    again: 'Use letters written this year.',
    by: { graduated: 'Let the application show what you do in IR now.' },
    criteria: ['E1', 'E2', 'E3'],
  },
  'nrmp-registration': { text: 'Register for the match.', criteria: ['E2'] },
  'programs-review': {
    text: 'Programs read from now on: have the answers to the hard questions ready.',
    again: 'Expect to be asked what has changed since the last time.',
    by: { graduated: 'Check in ERAS that the MSPE has arrived.' },
    criteria: ['I1', 'I2', 'I3'],
  },
  'ranks-due': {
    text: 'Certify the rank list, with DR programs on it to keep Independent IR open.',
    criteria: ['P4'],
  },
  'match-week': {
    text: 'Know before this week what you do if you are not matched.',
    by: { graduated: 'Ask your dean’s office whether it helps graduates that week.' },
    criteria: ['B3'],
  },
  'match-day': {
    text: 'Whatever comes: read the backup plan before this day, not after.',
    criteria: ['B1', 'B3'],
  },
  'eras-ends': { text: 'The season closes: settle what the next year is for, if one is needed.', criteria: ['B4'] },
};

export const calendarTexts = {
  step2: 'The Step 2 CK score is expected. Fill it in as soon as it is there.',
  step2Source: 'your profile',
  noDate: 'No sourced date in this season',
  noSeason: 'Season {year} has no sourced dates: see MyERAS and nrmp.org, and work in this order',
} as const;
