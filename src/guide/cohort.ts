import type { Pathway } from './decisions/pathway';

/** A reason to help one applicant before another, with places to fill. */
export interface HelpRule {
  readonly id: string;
  /** the rule, for the head of the sheet */
  readonly rule: string;
  /** what it says of an applicant */
  readonly text: string;
}

/**
 * Who needs help first (ours): the first rule that holds decides the place, earlier rules first. The guide ranks no applicants; the order
 * goes from what may end the goal, over what closes soon, to what only has to be filled in. A low score alone is no rule here.
 */
export const helpRules = [
  {
    id: 'pivot-review',
    rule: 'the goal should be reviewed',
    text: 'The goal should be reviewed together: {why}',
  },
  {
    id: 'overdue',
    rule: 'a deciding step is past its day',
    text: 'Past its day and still open: {what}',
  },
  {
    id: 'due-soon',
    rule: 'a deciding step is due within 30 days',
    text: 'Due by {date} and still open: {what}',
  },
  {
    id: 'research-year',
    rule: 'a research year is to be decided',
    text: 'A research year before applying is to be decided',
  },
  {
    id: 'deciding',
    rule: 'a deciding step is not met',
    text: '{count} not met: {what}',
  },
  {
    id: 'unknown',
    rule: 'too little is known',
    text: 'Too little is known to advise: {what}',
  },
  {
    id: 'open',
    rule: 'other steps are open',
    text: '{count} still open: {what}',
  },
  { id: 'asked', rule: 'facts are to be filled in', text: 'Only to be filled in: {what}' },
  { id: 'none', rule: 'nothing is open', text: 'Nothing is open' },
] as const satisfies readonly HelpRule[];

export type HelpRuleId = (typeof helpRules)[number]['id'];

/** Days ahead that count as soon (ours: the time in which a letter or a date can still be arranged). */
export const soonDays = 30;

/** The urgency of a check that decides: it closes a door or decides the pathway. */
export const decidingUrgency = 1;

/** Checks named in a reason; the rest are counted. */
export const mostNamedChecks = 3;

/**
 * Most applicants times programs for which every advisee's list is planned to see their signals (ours: a list of 280 programs takes about half a second, and a menu action has six minutes).
 * Above it, signals are left out and the sheet says so.
 */
export const mostPlannedPairs = 20_000;

/** Advisees on one program from which it is a collision. */
export const fewestOnProgram = 2;

/** How many of each a one-page summary has room for. */
export const summaryRoom = {
  reasons: 3,
  standing: 3,
  irProfile: 1,
  strengths: 4,
  gaps: 4,
  actions: 3,
  deadlines: 3,
  questions: 4,
} as const;

/** The order of bars in the chart. */
export const chartPathways: readonly Pathway[] = ['dr-first', 'dual', 'integrated-first'];
