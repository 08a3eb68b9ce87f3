import { assessApplicant, type Applicant } from '../assess/applicant';
import { openImprovements, type Improvement } from '../assess/improvements';
import { evaluate, plan, type PlanInput } from '../choose';
import type { IrProfile, Pathway } from '../guide/decisions/pathway';
import { tiers, type Tier } from '../guide/decisions/tiers';
import type { Guide } from '../guide/guide';
import {
  efforts,
  improvementKinds,
  mostShown,
  mostWhatIfPrograms,
  whatIfTexts,
  type ImprovementId,
} from '../guide/improvements';
import { fill } from '../guide/messages/message';
import type { Season } from '../guide/seasons/season';
import { err, ok, type Result } from '../result';
import type { Profile, Program } from '../rows/records';
import { buildList, type ApplicationList } from './buildList';
import { prospect } from './planningModel';
import { isChosenUnderSharedRisk, withoutSharedRisk } from './sharedRisk';
import { poolLimits, signalChoices, signalProblem, type SignalChoice } from './signalProblem';

/** What a plan comes to. */
export interface Standing {
  readonly pathway: Pathway;
  readonly irProfile: IrProfile;
  /** programs applied to, by tier */
  readonly tiers: Readonly<Record<Tier, number>>;
  /** value of the plan, where applying everywhere allowed today is 100: relative, never a chance of matching */
  readonly index: Indices;
}

/** The planning index with programs that decide independently, and under shared risk; null where that is switched off. */
export interface Indices {
  readonly independent: number;
  readonly shared: number | null;
}

/** One improvement with the plan it would give. */
export interface WhatIfLine {
  readonly improvement: Improvement;
  readonly then: Standing;
  /** change of the independent index, by which the lists compared are chosen */
  readonly gain: number;
  /** signals of today's plan that would be free for other programs */
  readonly freed: number;
}

export interface WhatIf {
  readonly today: Standing;
  /** by gain per effort, best first; like ones in the order of the guide's data */
  readonly lines: readonly WhatIfLine[];
  /** why there is no line, where there is none */
  readonly none: string;
}

/** A figure of a signal problem with independent decisions, and under the shared risk of a guide. */
function bothOf(
  choices: readonly SignalChoice[],
  { pools }: Season['signals'],
  guide: Guide,
  figure: (problem: PlanInput) => number,
): Indices {
  const under = (one: Guide): number => figure(signalProblem(choices, poolLimits(choices, pools), one));
  return {
    independent: under(withoutSharedRisk(guide)),
    shared: guide.model.sharedRisk.shift === 0 ? null : under(guide),
  };
}

const everywhere = ({ candidates, season }: ApplicationList, guide: Guide): Indices =>
  bothOf(
    signalChoices(candidates, season.signals.pools, guide),
    season.signals,
    guide,
    (problem) => plan(problem).value,
  );

/**
 * The value of a list with the utilities of one pathway, so that lists of different pathways can be compared: the planning model
 * holds a DR program for worth less the more the pathway is about Integrated IR.
 */
function worth(list: ApplicationList, pathway: Pathway, guide: Guide): Indices {
  const applicant: Applicant = { ...list.applicant, pathway: { ...list.applicant.pathway, id: pathway } };
  const applied = list.entries.flatMap(({ apply, candidate, judged }) =>
    apply && candidate !== null ? [{ ...candidate, prospect: prospect(judged, applicant, guide) }] : [],
  );
  const kernelTier = { gold: 'gold', single: 'gold', silver: 'silver', none: 'none' } as const;
  const signalOf = new Map(list.entries.map(({ judged, signal }) => [judged.program.id, signal]));
  const sent = applied.map(({ judged: { program } }) => ({
    id: program.id,
    tier: kernelTier[signalOf.get(program.id) ?? 'none'],
  }));
  return bothOf(
    signalChoices(applied, list.season.signals.pools, guide),
    list.season.signals,
    guide,
    (problem) => evaluate(problem, sent).value,
  );
}

const indicesOf = (worth: Indices, attainable: Indices): Indices => {
  const index = (value: number, of: number): number => (of > 0 ? (100 * value) / of : 0);
  return {
    independent: index(worth.independent, attainable.independent),
    shared: worth.shared === null || attainable.shared === null ? null : index(worth.shared, attainable.shared),
  };
};

const signalled = (list: ApplicationList): string[] =>
  list.entries.filter(({ signal, covered }) => signal !== 'none' && !covered).map(({ judged }) => judged.program.id);

function tierCounts(list: ApplicationList): Standing['tiers'] {
  const count = (tier: Tier): number => list.entries.filter((one) => one.apply && one.judged.tier.tier === tier).length;
  return Object.fromEntries(tiers.map((tier) => [tier, count(tier)])) as Record<Tier, number>;
}

/** Improvements of one applicant, ready to be tried kind by kind, since each asks for whole lists. */
export interface Trials {
  readonly today: Standing;
  /** the kinds that are still open, in the order of the guide's data */
  readonly kinds: readonly ImprovementId[];
  /** the lines of one kind, in no order */
  readonly tryOut: (kind: ImprovementId) => Result<WhatIfLine[]>;
  /** why no kind is open, where none is */
  readonly none: string;
}

/** Builds today's list and finds what is still open, without trying any of it. */
export function openTrials(
  programs: readonly Program[],
  applicant: Applicant,
  season: Season,
  given: Guide,
  labelOf: (field: keyof Profile) => string,
): Result<Trials> {
  if (programs.length > mostWhatIfPrograms) {
    return err(fill(whatIfTexts.tooMany, { count: programs.length, most: mostWhatIfPrograms }));
  }
  // Many lists are built: they are chosen as if programs decided independently, all lists alike, and judged by both figures.
  const guide = withoutSharedRisk(given);
  const base = buildList(programs, applicant, season, guide);
  if (!base.ok) return base;
  const judged = isChosenUnderSharedRisk(base.value.candidates.length, given) ? given : guide;
  const attainable = everywhere(base.value, judged);
  const { id: pathway } = applicant.pathway;
  const standing = (list: ApplicationList): Standing => ({
    pathway: list.applicant.pathway.id,
    irProfile: list.applicant.irProfile.level,
    tiers: tierCounts(list),
    index: indicesOf(worth(list, pathway, judged), attainable),
  });
  const today = standing(base.value);
  const open = openImprovements(applicant, programs, guide);

  const tryOut = (kind: ImprovementId): Result<WhatIfLine[]> => {
    const lines: WhatIfLine[] = [];
    for (const improvement of open.filter(({ id }) => id === kind)) {
      const changed = assessApplicant(improvement.profile, guide, labelOf, applicant.setPathway);
      const built = buildList(improvement.programs, changed, season, guide);
      if (!built.ok) return built;
      const then = standing(built.value);
      const still = new Set(signalled(built.value));
      const freed = signalled(base.value).filter((id) => !still.has(id)).length;
      lines.push({ improvement, then, gain: then.index.independent - today.index.independent, freed });
    }
    return ok(kind === 'mentor' ? bestMentors(lines) : lines);
  };
  const none = applicant.profile.status === 'dr-resident' ? whatIfTexts.resident : whatIfTexts.none;
  return ok({ today, kinds: [...new Set(open.map(({ id }) => id))], tryOut, none });
}

/** Far below a tenth of the index, whatever the effort. */
const effortShare = 1e-3;

/** What puts improvements in order, highest first: the change as people see it, to a tenth of the index; like ones by effort. */
export const changeRank = ({ gain, improvement: { id } }: WhatIfLine): number =>
  Math.round(10 * gain) - effortShare * efforts[improvementKinds[id].effort].weight;

const byChange = (one: WhatIfLine, other: WhatIfLine): number => changeRank(other) - changeRank(one);

/** A mentor is tried at several programs; those where the signal it asks for costs more than the tie brings are left out. */
const bestMentors = (lines: readonly WhatIfLine[]): WhatIfLine[] =>
  [...lines]
    .sort(byChange)
    .slice(0, mostShown)
    .filter(({ gain }) => gain > 0);

/** Applies each improvement still open to a copy, builds the whole list again, and compares it with today's. */
export function whatIf(
  programs: readonly Program[],
  applicant: Applicant,
  season: Season,
  guide: Guide,
  labelOf: (field: keyof Profile) => string,
): Result<WhatIf> {
  const trials = openTrials(programs, applicant, season, guide, labelOf);
  if (!trials.ok) return trials;
  const lines: WhatIfLine[] = [];
  for (const kind of trials.value.kinds) {
    const tried = trials.value.tryOut(kind);
    if (!tried.ok) return tried;
    lines.push(...tried.value);
  }
  const { today, none } = trials.value;
  return ok({ today, lines: lines.sort(byChange), none });
}
