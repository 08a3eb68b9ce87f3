import type { Applicant } from '../assess/applicant';
import { evaluate, plan, type Application, type Plan, type PlanInput } from '../choose';
import type { Guide } from '../guide/guide';
import type { SignalPool } from '../guide/seasons/season';
import type { Candidate } from './candidates';
import { leads as leadsOf } from './leads';
import { guideOrder, type Signal } from './order';
import { regimeProblems } from './regimes';
import {
  isLocked,
  poolLimits,
  shareLimits,
  signalChoices,
  signalOf,
  signalProblem,
  type SignalChoice,
} from './signalProblem';

/** Signals on a fixed list. */
export interface SignalSolution {
  readonly signals: ReadonlyMap<string, Signal>;
  readonly leads: ReadonlySet<string>;
  /** whether locks left no signal for the home program's lead */
  readonly homeLeft: boolean;
  readonly status: Plan['status'] | 'off';
  /** value of the list with these signals under the planning model */
  readonly value: number;
  /** the part of the best value that signals kept from the list before give away; null where nothing is given away */
  readonly keptWorth: number | null;
  /** the problems whose best solution these signals are: the guide's order of signals, regime by regime; none in guide order */
  readonly problems: readonly PlanInput[];
  /** the problem without the guide's order of signals (leads and shares): bans, locks and limits stay */
  readonly free: PlanInput;
}

/** What else may decide about signals on a fixed list. */
export interface SignalWishes {
  /** the signals of the list as it stands; they stay where they are equally good */
  readonly current?: ReadonlyMap<string, Signal> | null;
  /** find good signals soon rather than prove the best ones */
  readonly quick?: boolean;
}

/**
 * The best signals on a fixed list inside the rules of the guide (X1-X4, P1, P2), exactly unless quickly; or in the guide's own order.
 * Signals that stand on the list already stay as long as no others are better by more than what is called equally good.
 */
export function solveSignals(
  applied: readonly Candidate[],
  pools: readonly SignalPool[],
  applicant: Applicant,
  guide: Guide,
  { current = null, quick = false }: SignalWishes = {},
): SignalSolution {
  const choices = signalChoices(applied, pools);
  const leads = leadsOf(applied, applicant.mainSpecialty);
  const limits = poolLimits(choices, pools);
  const free = signalProblem(choices, limits, guide);
  const made = { leads, free, keptWorth: null };
  if (guide.options.guideOrderOnly) {
    return { ...made, ...inGuideOrder(choices, free, pools, applicant), homeLeft: false, status: 'off', problems: [] };
  }
  const bounded = [...limits, ...shareLimits(choices, pools, leads, applicant, guide)];
  for (const homeFirst of [true, false]) {
    const problems = regimeProblems(choices, bounded, pools, leads, homeFirst, guide);
    const best = bestPlan(problems, quick);
    if (best === null) continue;
    const kept = current === null ? null : keepCurrent(problems, current, best.value, guide);
    const poolById = new Map(choices.map(({ candidate, pool }) => [candidate.judged.program.id, pool]));
    const list = kept?.list ?? best.list;
    return {
      ...made,
      signals: new Map(list.map(({ id, tier }) => [id, signalOf(tier, poolById.get(id))])),
      homeLeft: !homeFirst,
      status: kept !== null && kept.value < best.value ? 'within' : best.status,
      value: kept?.value ?? best.value,
      problems,
      keptWorth: kept !== null && kept.value < best.value ? 1 - kept.value / best.value : null,
    };
  }
  return { ...made, signals: new Map(), homeLeft: true, status: 'infeasible', value: 0, problems: [] };
}

/** The best plan of several problems; null where none has any. */
export function bestPlan(problems: readonly PlanInput[], quick: boolean): Plan | null {
  let best: Plan | null = null;
  for (const problem of problems) {
    const solved = plan(quick ? { ...problem, maxNodes: 0 } : problem);
    if (solved.status !== 'infeasible' && (best === null || solved.value > best.value)) best = solved;
  }
  return best;
}

/** The list with its current signals, where the rules allow them all and nothing is better by more than what is called equally good. */
function keepCurrent(
  problems: readonly PlanInput[],
  current: ReadonlyMap<string, Signal>,
  best: number,
  guide: Guide,
): { readonly list: readonly Application[]; readonly value: number } | null {
  const [first] = problems;
  if (first === undefined) return null;
  const list = listWith(first, current);
  const sent = [...current.values()].filter((signal) => signal !== 'none').length;
  if (list.filter(({ tier }) => tier !== 'none').length < sent) return null;
  const worth = problems.map((problem) => evaluate(problem, list)).filter(({ feasible }) => feasible);
  const value = Math.max(-Infinity, ...worth.map((one) => one.value));
  return value >= best * (1 - guide.model.equallyGood) ? { list, value } : null;
}

/** Gold to the first, then silver, in the guide's order; locks and limits hold, the kernel is not asked. */
function inGuideOrder(
  choices: readonly SignalChoice[],
  free: PlanInput,
  pools: readonly SignalPool[],
  applicant: Applicant,
): Pick<SignalSolution, 'signals' | 'value'> {
  const order = guideOrder(applicant.mainSpecialty);
  const signals = new Map<string, Signal>();
  for (const pool of pools) {
    const left = new Map<Signal, number>(Object.entries(pool.limits) as [Signal, number][]);
    const members = choices.filter((choice) => choice.pool === pool);
    const give = (choice: SignalChoice, signal: Signal): void => {
      signals.set(choice.candidate.judged.program.id, signal);
      left.set(signal, (left.get(signal) ?? 0) - 1);
    };
    for (const choice of members) if (isLocked(choice.candidate.lock)) give(choice, choice.candidate.lock ?? 'none');
    const open = members
      .filter(({ candidate, chances }) => !isLocked(candidate.lock) && candidate.lock === null && chances.gold !== null)
      .sort((one, other) => order(one.candidate.judged, other.candidate.judged));
    for (const choice of open) {
      const [signal] = [...left].find(([, count]) => count > 0) ?? [];
      if (signal !== undefined) give(choice, signal);
    }
  }
  return { signals, value: evaluate(free, listWith(free, signals)).value };
}

/** A fixed list with signals, as the kernel writes it. */
export function listWith({ programs }: PlanInput, signals: ReadonlyMap<string, Signal>): Application[] {
  const kernelTier = { gold: 'gold', single: 'gold', silver: 'silver', none: 'none' } as const;
  return programs.map(({ id }) => ({ id, tier: kernelTier[signals.get(id) ?? 'none'] }));
}
