import { assessApplicant, type Applicant } from '../assess/applicant';
import { openImprovements, type Improvement } from '../assess/improvements';
import { evaluate, plan } from '../choose';
import type { IrProfile, Pathway } from '../guide/decisions/pathway';
import { tiers, type Tier } from '../guide/decisions/tiers';
import type { Guide } from '../guide/guide';
import { efforts, improvementKinds, mostShown, mostWhatIfPrograms, whatIfTexts } from '../guide/improvements';
import { fill } from '../guide/messages/message';
import type { Season } from '../guide/seasons/season';
import { err, ok, type Result } from '../result';
import type { Profile, Program } from '../rows/records';
import { buildList, type ApplicationList } from './buildList';
import { prospect } from './planningModel';
import { poolLimits, signalChoices, signalProblem } from './signalProblem';

/** What a plan comes to. */
export interface Standing {
  readonly pathway: Pathway;
  readonly irProfile: IrProfile;
  /** programs applied to, by tier */
  readonly tiers: Readonly<Record<Tier, number>>;
  /** value of the plan, where applying everywhere allowed today is 100: relative, never a chance of matching */
  readonly index: number;
}

/** One improvement with the plan it would give. */
export interface WhatIfLine {
  readonly improvement: Improvement;
  readonly then: Standing;
  /** change of the index */
  readonly gain: number;
  /** signals of today's plan that would be free for other programs */
  readonly freed: number;
}

export interface WhatIf {
  readonly today: Standing;
  /** by gain per effort, best first; like ones in the order of the guide's data */
  readonly lines: readonly WhatIfLine[];
}

const everywhere = ({ candidates, season }: ApplicationList): number => {
  const choices = signalChoices(candidates, season.signals.pools);
  return plan(signalProblem(choices, poolLimits(choices, season.signals.pools))).value;
};

/**
 * The value of a list with the utilities of one pathway, so that lists of different pathways can be compared: the planning model
 * holds a DR program for worth less the more the pathway is about Integrated IR.
 */
function worth(list: ApplicationList, pathway: Pathway, guide: Guide): number {
  const { pools } = list.season.signals;
  const applicant: Applicant = { ...list.applicant, pathway: { ...list.applicant.pathway, id: pathway } };
  const applied = list.entries.flatMap(({ apply, candidate, judged }) =>
    apply && candidate !== null ? [{ ...candidate, prospect: prospect(judged, applicant, guide) }] : [],
  );
  const choices = signalChoices(applied, pools);
  const kernelTier = { gold: 'gold', single: 'gold', silver: 'silver', none: 'none' } as const;
  const signalOf = new Map(list.entries.map(({ judged, signal }) => [judged.program.id, signal]));
  return evaluate(
    signalProblem(choices, poolLimits(choices, pools)),
    applied.map(({ judged: { program } }) => ({
      id: program.id,
      tier: kernelTier[signalOf.get(program.id) ?? 'none'],
    })),
  ).value;
}

const signalled = (list: ApplicationList): string[] =>
  list.entries.filter(({ signal }) => signal !== 'none').map(({ judged }) => judged.program.id);

function tierCounts(list: ApplicationList): Standing['tiers'] {
  const count = (tier: Tier): number => list.entries.filter((one) => one.apply && one.judged.tier.tier === tier).length;
  return Object.fromEntries(tiers.map((tier) => [tier, count(tier)])) as Record<Tier, number>;
}

/** Applies each improvement still open to a copy, builds the whole list again, and compares it with today's. */
export function whatIf(
  programs: readonly Program[],
  applicant: Applicant,
  season: Season,
  guide: Guide,
  labelOf: (field: keyof Profile) => string,
): Result<WhatIf> {
  if (programs.length > mostWhatIfPrograms) {
    return err(fill(whatIfTexts.tooMany, { count: programs.length, most: mostWhatIfPrograms }));
  }
  const base = buildList(programs, applicant, season, guide);
  if (!base.ok) return base;
  const attainable = everywhere(base.value);
  const { id: pathway } = applicant.pathway;
  const standing = (list: ApplicationList): Standing => ({
    pathway: list.applicant.pathway.id,
    irProfile: list.applicant.irProfile.level,
    tiers: tierCounts(list),
    index: attainable > 0 ? (100 * worth(list, pathway, guide)) / attainable : 0,
  });
  const today = standing(base.value);
  const lines: WhatIfLine[] = [];
  for (const improvement of openImprovements(applicant, programs, guide)) {
    const changed = assessApplicant(improvement.profile, guide, labelOf, applicant.setPathway);
    const built = buildList(improvement.programs, changed, season, guide);
    if (!built.ok) return built;
    const then = standing(built.value);
    const still = new Set(signalled(built.value));
    const freed = signalled(base.value).filter((id) => !still.has(id)).length;
    lines.push({ improvement, then, gain: then.index - today.index, freed });
  }
  const effortOf = ({ improvement: { id } }: WhatIfLine): number => efforts[improvementKinds[id].effort].weight;
  const inOrder = lines.sort((one, other) => shown(other.gain) - shown(one.gain) || effortOf(one) - effortOf(other));
  const mentors = inOrder.filter(isMentor).slice(0, mostShown);
  return ok({ today, lines: inOrder.filter((line) => !isMentor(line) || (mentors.includes(line) && line.gain > 0)) });
}

/** A change as people see it, to a tenth of the index: what looks the same is put in order by effort. */
const shown = (gain: number): number => Math.round(10 * gain);

/** A mentor is tried at several programs; those where the signal it asks for costs more than the tie brings are left out. */
const isMentor = ({ improvement }: WhatIfLine): boolean => improvement.id === 'mentor';
