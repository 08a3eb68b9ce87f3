import type { Guide } from '../guide/guide';
import type { Away, Program } from '../rows/records';
import type { Applicant } from './applicant';
import { tier } from './tier';

/** An institution of the program list with an away done or planned. */
export interface AwaySite {
  readonly name: string;
  readonly away: Exclude<Away, 'none'>;
  /** usual scores are well above the applicant's (R4) */
  readonly outOfRange: boolean;
}

/** What a program list shows about aways, in the order of institution ids. */
export interface ListedAways {
  readonly done: readonly AwaySite[];
  readonly planned: readonly AwaySite[];
}

/**
 * Whether a site's usual scores are well above the applicant's (R4): elite or research-heavy with low scores, or far under its
 * screen, and not marked friendly. What is not known is not out of range.
 */
export function isOutOfRange(program: Program, applicant: Applicant, guide: Guide): boolean {
  const { selective, under } = tier(program, applicant, guide);
  const farUnder = under !== null && under >= guide.tierRules.farUnderScreen;
  return !program.friendly && ((selective && applicant.standing.low) || farUnder);
}

/** One program for each institution: the IR program where there is one. */
export function sitesOf(programs: readonly Program[]): Program[] {
  const sites = new Map<string, Program>();
  for (const program of programs) {
    if (program.specialty === 'IR' || !sites.has(program.institutionId)) sites.set(program.institutionId, program);
  }
  return [...sites].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, program]) => program);
}

/** The aways a program list shows. */
export function listedAways(programs: readonly Program[], applicant: Applicant, guide: Guide): ListedAways {
  const all = sitesOf(programs).flatMap((program): AwaySite[] => {
    const { away } = program.ties;
    if (away === 'none') return [];
    return [{ name: program.institution, away, outOfRange: isOutOfRange(program, applicant, guide) }];
  });
  return {
    done: all.filter(({ away }) => away !== 'planned'),
    planned: all.filter(({ away }) => away === 'planned'),
  };
}
