import type { Applicant } from '../assess/applicant';
import type { Profile, Program } from '../rows/records';

/** What the sheet says and does not say, as far as filling-in is concerned. */
export interface SheetFacts {
  /** keys of the canonical columns that the sheet has */
  readonly columns: ReadonlySet<string>;
  readonly programs: readonly Program[];
}

const tieColumns = ['home', 'away', 'mentor'] as const;
const otherTieColumns = ['awayWent', 'school', 'geography'] as const;

/** Whether the sheet has no tie column at all: then Home, Away and Mentor are asked for first. */
export const hasNoTieColumn = ({ columns }: SheetFacts): boolean =>
  ![...tieColumns, ...otherTieColumns].some((key) => columns.has(key));

/** Keys of the columns whose filling-in would settle most, most useful first: missing ones, and those mostly unknown. */
export function fillFirstColumns(facts: SheetFacts): string[] {
  const { columns, programs } = facts;
  const unknown = (isUnknown: (program: Program) => boolean): boolean =>
    2 * programs.filter(isUnknown).length > programs.length;
  return [
    ...(hasNoTieColumn(facts) ? tieColumns : tieColumns.filter((key) => !columns.has(key))),
    ...(unknown(({ selectivity, researchHeavy }) => selectivity === null && !researchHeavy) ? ['selectivity'] : []),
    ...['screen', 'friendly'].filter((key) => !columns.has(key)),
    ...(unknown(({ strength }) => strength === null) ? ['strength'] : []),
    ...(unknown(({ interest }) => interest === null) ? ['interest'] : []),
  ];
}

/** Fields of the profile that would settle most, most useful first. */
export function fillFirstFields({ profile, standing, irProfile }: Applicant): (keyof Profile)[] {
  const scores: (keyof Profile)[] = [
    ...(standing.step2 === null && profile.step2?.result !== 'not-taken' ? (['step2'] as const) : []),
    ...(standing.step2 !== null && profile.step2Year === null ? (['step2Year'] as const) : []),
    ...(profile.step1 === null && profile.step1Failed === null ? (['step1'] as const) : []),
  ];
  return [...scores, ...irProfile.missing];
}
