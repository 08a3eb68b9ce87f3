import type { CheckId, checks } from '../../guide/checks';
import { explainedBelow } from '../../guide/checks/narrative';
import type { Guide } from '../../guide/guide';
import type { Profile } from '../../rows/records';
import type { Applicant } from '../applicant';
import type { ListedAways } from '../listedAways';

/** What a check may look at. */
export interface CheckFacts {
  readonly profile: Profile;
  readonly applicant: Applicant;
  /** null while the status is not known */
  readonly graduate: boolean | null;
  /** null where no program list is at hand */
  readonly aways: ListedAways | null;
  /** yyyy-mm-dd by which the check is due; null where the season has no such date */
  readonly due: string | null;
  /** yyyy-mm-dd; null in formulas, which do not know the day */
  readonly today: string | null;
  readonly guide: Guide;
  readonly labelOf: (field: keyof Profile) => string;
}

/** What a check found: one of the findings of its data, and the values for their places. */
export interface Found<K extends CheckId> {
  readonly finding: keyof (typeof checks)[K]['findings'];
  readonly values?: Readonly<Record<string, string | number>>;
}

export type Evaluators = { readonly [K in CheckId]: (facts: CheckFacts) => Found<K> };

/** Whether the scores need no words of explanation: known, at the national mean or above, and no failed attempt. */
export const scoresSpeak = ({ applicant: { standing } }: Pick<CheckFacts, 'applicant'>): boolean =>
  standing.failures === 0 && standing.z !== null && standing.z >= explainedBelow;

/** Findings of a check that rests on one field of Done, Under way or Not yet. */
export const byProgress = {
  done: 'done',
  'under-way': 'underWay',
  'not-yet': 'notYet',
} as const;
