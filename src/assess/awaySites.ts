import { awayAdvice, awayDegrees, awayOrder, type AwayAdvice, type AwayPoint } from '../guide/decisions/aways';
import type { Guide } from '../guide/guide';
import { awayMessages as say, type Advised } from '../guide/messages/aways';
import { kindWords } from '../guide/messages/program';
import type { Program } from '../rows/records';
import type { Applicant } from './applicant';
import { fit } from './fit';
import { isGraduate } from './irProfile';
import { isOutOfRange, sitesOf } from './listedAways';
import { reason, type Reason } from './reason';

/** An Integrated IR program as a site for an away. */
export interface RankedSite {
  readonly program: Program;
  readonly advised: Advised;
  readonly outOfRange: boolean;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Reason[];
}

/** Away sites in the guide's order, and how many aways are advised. */
export interface AwayPlan {
  readonly sites: readonly RankedSite[];
  /** how many aways are advised besides home; null for graduates, for whom student aways are over */
  readonly advice: AwayAdvice | null;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Reason[];
}

interface Point {
  readonly degree: number;
  readonly reason: Reason | null;
}

const none: Point = { degree: 0, reason: null };

/** What speaks for a site, point by point (R3). */
function pointsOf(program: Program): Readonly<Record<AwayPoint, Point>> {
  const { ties, selectivity, researchHeavy, strength, friendly } = program;
  const realistic = !researchHeavy && (selectivity === 'mid-tier' || selectivity === 'community');
  const values = { kind: kindWords[selectivity ?? 'unknown'] };
  return {
    school: ties.school ? { degree: awayDegrees.school.yes, reason: reason(say.school) } : none,
    mentor:
      ties.mentor === 'none'
        ? none
        : {
            degree: awayDegrees.mentor[ties.mentor],
            reason: reason(ties.mentor === 'strong' ? say.mentorStrong : say.mentorWeak),
          },
    realistic: !realistic
      ? none
      : strength === 'strong'
        ? { degree: awayDegrees.realistic.withStrongIr, reason: reason(say.realisticStrong, values) }
        : { degree: awayDegrees.realistic.kindOnly, reason: reason(say.realistic, values) },
    friendly: friendly ? { degree: awayDegrees.friendly.yes, reason: reason(say.friendly) } : none,
  };
}

type Weighed = Readonly<{ program: Program; points: ReturnType<typeof pointsOf>; fit: number; outOfRange: boolean }>;

/** In the guide's order; sites where an away would be spent on scores far above the applicant's come last (R4). */
function better(one: Weighed, other: Weighed): number {
  if (one.outOfRange !== other.outOfRange) return one.outOfRange ? 1 : -1;
  for (const point of awayOrder) {
    const difference = other.points[point].degree - one.points[point].degree;
    if (difference !== 0) return difference;
  }
  return other.fit - one.fit || (one.program.id < other.program.id ? -1 : 1);
}

/**
 * Ranks the Integrated IR programs of a list as away sites (R3), home and those marked Never left out, and advises as many as are
 * still wanted (R2), never one whose usual scores are far above the applicant's (R4). Graduates are pointed to observerships (R8).
 */
export function awaySites(programs: readonly Program[], applicant: Applicant, guide: Guide): AwayPlan {
  const { profile } = applicant;
  const graduate = isGraduate(profile) === true;
  const weighed = sitesOf(programs)
    .filter(({ specialty, ties, include }) => specialty === 'IR' && !ties.home && include !== 'never')
    .map((program): Weighed => ({
      program,
      points: pointsOf(program),
      fit: fit(program, applicant, guide).middle,
      outOfRange: isOutOfRange(program, applicant, guide),
    }))
    .sort(better);
  const isDone = ({ program: { ties } }: Weighed): boolean => ties.away !== 'none' && ties.away !== 'planned';
  const isPlanned = ({ program: { ties } }: Weighed): boolean => ties.away === 'planned';
  const done = Math.max(profile.awaysDone ?? 0, weighed.filter(isDone).length);
  const planned = weighed.filter(isPlanned);
  const plannedCount = Math.max(profile.awaysPlanned ?? 0, planned.length);
  const outOfRangePlanned = planned.filter(({ outOfRange }) => outOfRange).length;
  let taken = done + plannedCount - outOfRangePlanned;

  const advisedFor = (site: Weighed): Advised => {
    if (isDone(site)) return 'done';
    if (isPlanned(site)) return 'planned';
    if (site.outOfRange) return 'no';
    if (awayOrder.every((point) => site.points[point].degree === 0)) return 'open';
    if (graduate) return 'observership';
    taken += 1;
    return taken <= awayAdvice.least ? 'yes' : taken <= awayAdvice.ideal ? 'if-time-allows' : 'enough';
  };
  const sites = weighed.map((site): RankedSite => {
    const state = isDone(site) ? [reason(say.done)] : isPlanned(site) ? [reason(say.planned)] : [];
    const points = awayOrder.flatMap((point) => site.points[point].reason ?? []);
    return {
      program: site.program,
      advised: advisedFor(site),
      outOfRange: site.outOfRange,
      reasons: [...state, ...(points.length > 0 ? points : [reason(say.nothing)])],
      warnings: site.outOfRange && !isDone(site) ? [reason(say.outOfRange)] : [],
    };
  });
  const counts = { ...awayAdvice, done, planned: plannedCount };
  const onlyOutOfRange = planned.length > 0 && outOfRangePlanned === planned.length && plannedCount === planned.length;
  return {
    sites,
    advice: graduate ? null : awayAdvice,
    reasons: graduate
      ? [reason(say.graduate)]
      : [reason(say.howMany, counts), ...(profile.homeHasIr === false ? [reason(say.noHome)] : [])],
    warnings: onlyOutOfRange && done === 0 ? [reason(say.allOutOfRange)] : [],
  };
}
