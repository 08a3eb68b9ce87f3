import type { Confidence } from '../guide/seasons/season';
import type { GuideStep } from '../guide/steps';

/** A day of a plan and how sure it is. */
export interface PlanDay {
  /** yyyy-mm-dd */
  readonly date: string;
  /** null for a day of the applicant's own */
  readonly confidence: Confidence | null;
  readonly past: boolean;
}

/** One thing a plan says: to do, to know or to use. */
export interface PlanLine {
  /** names the line over all rebuilds: what the user ticks and notes stays with it */
  readonly key: string;
  /** what belongs together within a section; blank for none */
  readonly group: string;
  readonly item: string;
  /** an outcome or another word of the contract, as people read it; blank for none */
  readonly status: string;
  readonly text: string;
  /** what it rests on; blank where the criteria say it all */
  readonly evidence: string;
  readonly day: PlanDay | null;
  readonly criteria: readonly string[];
  /** it can be done, and so ticked off */
  readonly toDo: boolean;
}

/** One section of the plan, under a step of the guide. */
export interface PlanSection {
  readonly id: PlanSectionId;
  readonly step: GuideStep;
  readonly title: string;
  /** what the section is for, in one sentence */
  readonly about: string;
  /** what is missing for it to say anything, or anything more; null for nothing */
  readonly needs: string | null;
  readonly lines: readonly PlanLine[];
}

export type PlanSectionId =
  | 'readiness'
  | 'standing'
  | 'whatif'
  | 'letters'
  | 'aways'
  | 'calendar'
  | 'statement'
  | 'scholarship'
  | 'interviews'
  | 'notes'
  | 'backup';
