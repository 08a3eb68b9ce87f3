import type { Applicant } from '../assess/applicant';
import type { PlanInput, Program as KernelProgram, Tier } from '../choose';
import type { SignalShare } from '../guide/decisions/signals';
import type { Guide } from '../guide/guide';
import type { SignalPool } from '../guide/seasons/season';
import type { Candidate } from './candidates';
import { maySignal } from './leads';
import { canTake, countedPrograms, holderOf } from './holders';
import { isLocked, type Signal } from './order';
import { underSharedRisk } from './sharedRisk';

type Chances = Record<Tier, number | null>;
export type SignalLimit = PlanInput['signals']['limits'][number];

const poolOf = (candidate: Candidate, pools: readonly SignalPool[]): SignalPool | undefined =>
  pools.find(({ members }) => members.includes(candidate.judged.program.specialty));

/** Ways of applying that are open to a candidate; a pool without tiers uses the kernel's gold only. */
function chances(candidate: Candidate, pools: readonly SignalPool[]): Chances {
  const { prospect, lock } = candidate;
  const pool = poolOf(candidate, pools);
  const free: Chances =
    pool === undefined || !maySignal(candidate)
      ? { none: prospect.none, silver: null, gold: null }
      : 'single' in pool.limits
        ? { none: prospect.none, silver: null, gold: prospect.single }
        : { none: prospect.none, silver: prospect.silver, gold: prospect.gold };
  if (lock === null || lock === 'none') return free;
  return lock === 'silver' ? { ...free, none: null, gold: null } : { ...free, none: null, silver: null };
}

/** A candidate as the kernel sees it, on the fixed list: applied to for certain. */
export interface SignalChoice {
  readonly candidate: Candidate;
  readonly pool: SignalPool | undefined;
  readonly chances: Chances;
  /** who holds its signal, see `holderOf` */
  readonly holder: string;
  /** whether its holder's signal is locked */
  readonly held: boolean;
}

export function signalChoices(
  applied: readonly Candidate[],
  pools: readonly SignalPool[],
  guide: Guide,
): SignalChoice[] {
  const choices = applied.map((candidate) => {
    const pool = poolOf(candidate, pools);
    const holder = holderOf(candidate.judged.program, pool, guide);
    return { candidate, pool, chances: chances(candidate, pools), holder };
  });
  const locked = new Set(choices.flatMap(({ candidate, holder }) => (isLocked(candidate.lock) ? [holder] : [])));
  return choices.map((choice) => ({ ...choice, held: locked.has(choice.holder) }));
}

/** The season's limits, one for each pool. */
export const poolLimits = (choices: readonly SignalChoice[], pools: readonly SignalPool[]): SignalLimit[] =>
  pools.map((pool) => ({
    id: pool.id,
    of: choices.filter((choice) => choice.pool === pool).map(({ candidate }) => candidate.judged.program.id),
    ...('single' in pool.limits ? { gold: pool.limits.single, silver: 0 } : pool.limits),
  }));

const part = (limit: number, [numerator, denominator]: readonly [number, number]): number =>
  Math.ceil((limit * numerator) / denominator);

/** The part of a pool shared with DR that IR may take at most (P1, P2); null: no limit. */
export const irShare = ({ pathway }: Applicant, { options, signalShares }: Guide): SignalShare | null =>
  options.limitShare ? signalShares[pathway.id] : null;

/**
 * IR's largest part of a pool that it shares with DR (P1, P2): counts IR programs that are neither lead nor locked, and of pairs with one
 * signal those where it counts at IR.
 */
export function shareLimits(
  choices: readonly SignalChoice[],
  pools: readonly SignalPool[],
  leads: ReadonlySet<string>,
  applicant: Applicant,
  guide: Guide,
): SignalLimit[] {
  const share = irShare(applicant, guide);
  if (share === null) return [];
  const counted = countedPrograms(choices, leads, applicant.mainSpecialty);
  return pools
    .filter(({ members }) => members.includes('IR') && members.includes('DR'))
    .map((pool) => ({
      id: `${pool.id}: IR`,
      of: choices
        .filter(({ candidate: { judged }, held }) => {
          const { specialty, id } = judged.program;
          return specialty === 'IR' && counted.has(id) && !leads.has(id) && !held;
        })
        .map(({ candidate }) => candidate.judged.program.id),
      ...('single' in pool.limits
        ? { gold: part(pool.limits.single, share.single), silver: 0 }
        : { gold: part(pool.limits.gold, share.gold), silver: part(pool.limits.silver, share.silver) }),
    }));
}

/** The kernel's problem on a fixed list: every program is applied to, only the signals are chosen. */
export function signalProblem(
  choices: readonly SignalChoice[],
  limits: readonly SignalLimit[],
  guide: Guide,
): PlanInput {
  const programs: KernelProgram[] = choices.map(({ candidate: { judged, prospect }, chances: p }) => ({
    id: judged.program.id,
    utility: prospect.utility,
    p,
    pool: judged.program.specialty,
    institution: judged.program.institutionId,
    must: true,
    exclude: false,
  }));
  const { mostPrograms, nodes } = guide.model.pairSearch;
  const takers = choices.filter(canTake).map(({ holder }) => holder);
  const isPaired = new Set(takers).size < takers.length;
  const problem: PlanInput = {
    programs,
    signals: { scope: isPaired ? 'institution' : 'program', limits },
    fees: [{ upTo: null, each: 0 }],
    feesRestartPerPool: false,
    budget: null,
    cap: null,
    capPerPool: null,
    objective: 'value',
    unmatchedValue: 0,
    scenarios: null,
    ...(isPaired ? { maxNodes: programs.length > mostPrograms ? 0 : nodes } : {}),
  };
  return underSharedRisk(problem, guide);
}

/** The product's word for the kernel's tier. */
export const signalOf = (tier: Tier, pool: SignalPool | undefined): Signal =>
  tier === 'gold' && pool !== undefined && 'single' in pool.limits ? 'single' : tier;
