import type { SeasonDate } from './seasons/season';

/** What a date of the season asks for (ours, around E1-E3, P4 and B3). `again`: added for somebody who applies again (B4). */
export interface DateTask {
  readonly text: string;
  readonly again?: string;
  readonly criteria: readonly string[];
}

export const dateTasks: Readonly<Record<SeasonDate['id'], DateTask>> = {
  'eras-opens': {
    text: 'Begin the application and give every letter writer the packet',
    again: 'begin a new statement: an unchanged file tends to get the same answer',
    criteria: ['E2', 'L4'],
  },
  'first-submission': {
    text: 'Submit complete: statement, letters, explanation of any failed exam, program list and signals',
    again: 'with letters written this year',
    criteria: ['E1', 'E2', 'E3'],
  },
  'nrmp-registration': { text: 'Register for the match', criteria: ['E2'] },
  'programs-review': {
    text: 'Programs read from now on: have the answers to the hard questions ready',
    criteria: ['I1', 'I2', 'I3'],
  },
  'ranks-due': {
    text: 'Certify the rank list, with DR programs on it to keep Independent IR open',
    criteria: ['P4'],
  },
  'match-week': { text: 'Know before this week what you do if you are not matched', criteria: ['B3'] },
  'match-day': { text: 'Whatever comes: read the backup plan before this day, not after', criteria: ['B1', 'B3'] },
  'eras-ends': { text: 'The season closes: settle what the next year is for, if one is needed', criteria: ['B4'] },
};

export const calendarTexts = {
  step2: 'The Step 2 CK score is expected',
  step2Source: 'your profile',
  noDate: 'No sourced date in this season',
  noSeason: 'Season {year} has no sourced dates: see MyERAS and nrmp.org, and work in this order',
  again: '; {text}',
} as const;
