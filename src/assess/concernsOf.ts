import type { Profile } from '../rows/records';

/** Concerns on record, in words (R6). */
export const concernsOf = ({ clinicalRecord, worryingComments, professionalismIssue }: Profile): string[] =>
  [
    clinicalRecord === 'poor' ? 'a poor clinical record' : '',
    worryingComments === true ? 'worrying comments' : '',
    professionalismIssue === true ? 'a professionalism issue' : '',
  ].filter(Boolean);
