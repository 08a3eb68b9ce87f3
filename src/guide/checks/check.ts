import type { SeasonDate } from '../seasons/season';

export const outcomes = ['met', 'partly', 'not met', 'unknown', 'not applicable'] as const;
export type Outcome = (typeof outcomes)[number];

/** One thing a check can find: how it counts, what it rests on and what to do next, with places to fill. */
export interface Finding {
  readonly outcome: Outcome;
  readonly evidence: string;
  /** blank where nothing is left to do: met and not applicable */
  readonly action: string;
  /** the action fills in a field of the profile or list, so it never comes before a thing to do */
  readonly asks?: true;
  /** what was found can no longer be changed: the action says what to lean on instead, and is never one of the things to do first */
  readonly stands?: true;
}

/** 0: counts now; 1: closes a door or decides the pathway; 2: weighs in the file; 3: polish and preparation. */
export const urgencies = [0, 1, 2, 3] as const;
export type Urgency = (typeof urgencies)[number];

/** What belongs to a check criterion. Due dates and urgency are ours: the guide names no days and no order. */
export interface Check {
  /** the date of the season by which it should be met */
  readonly due: SeasonDate['id'];
  readonly urgency: Urgency;
  /** its urgency while a season runs whose applications are sent */
  readonly urgencyOnceSent?: Urgency;
  readonly findings: Readonly<Record<string, Finding>>;
}

export const met = (evidence: string): Finding => ({ outcome: 'met', evidence, action: '' });
export const partly = (evidence: string, action: string): Finding => ({ outcome: 'partly', evidence, action });
export const notMet = (evidence: string, action: string): Finding => ({ outcome: 'not met', evidence, action });
/** Nothing is known: the action asks, it never blames. */
export const unknown = (evidence: string, action: string): Finding => ({
  outcome: 'unknown',
  evidence,
  action,
  asks: true,
});
/** A count or tick of the applicant's own that a further field has to confirm. */
export const unconfirmed = (evidence: string, action: string): Finding => ({ ...partly(evidence, action), asks: true });
export const notApplicable = (evidence: string): Finding => ({ outcome: 'not applicable', evidence, action: '' });
/** Partly met, and no longer to be changed. */
export const standing = (evidence: string, action: string): Finding => ({ ...partly(evidence, action), stands: true });
