import type { Applicant } from '../assess/applicant';
import { evaluate, plan, type Application, type Plan, type PlanInput } from '../choose';
import type { Guide } from '../guide/guide';
import type { SignalPool } from '../guide/seasons/season';
import type { Specialty } from '../rows/records';
import type { Candidate } from './candidates';
import { leads as leadsOf } from './leads';
import { canTake, countedPrograms, coveredPrograms } from './holders';
import type { Judged } from './judge';
import { guideOrder, isLocked, listOrder, type Signal } from './order';
import { regimeProblems } from './regimes';
import { poolLimits, shareLimits, signalChoices, signalOf, signalProblem, type SignalChoice } from './signalProblem';

/** Signals on a fixed list. */
export interface SignalSolution {
  readonly signals: ReadonlyMap<string, Signal>;
  readonly leads: ReadonlySet<string>;
  /** where the signals of all holders count */
  readonly counted: ReadonlySet<string>;
  /** programs that show the signal of their twin, which counts there */
  readonly covered: ReadonlySet<string>;
  /** programs whose signal is locked, on them or on the twin it counts with */
  readonly held: ReadonlySet<string>;
  /** leads at home that locks left no signal for, in the order of the list */
  readonly homesLeft: readonly Judged[];
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
  const choices = signalChoices(applied, pools, guide);
  const leads = leadsOf(applied, applicant.mainSpecialty);
  const limits = poolLimits(choices, pools);
  const free = signalProblem(choices, limits, guide);
  const counted = countedPrograms(choices, leads, applicant.mainSpecialty);
  const held = new Set(choices.flatMap((one) => (one.held ? [one.candidate.judged.program.id] : [])));
  const made = (signals: ReadonlyMap<string, Signal>, homesLeft: readonly Judged[]) => ({
    leads,
    free,
    signals,
    counted,
    held,
    covered: coveredPrograms(signals, counted),
    homesLeft,
  });
  if (guide.options.guideOrderOnly) {
    const { signals, value } = inGuideOrder(choices, free, pools, applicant);
    return { ...made(signals, []), value, status: 'off', problems: [], keptWorth: null };
  }
  const homes = homeLeads(choices, pools, leads, applicant.mainSpecialty);
  const bounded = [...limits, ...shareLimits(choices, pools, leads, applicant, guide)];
  const problems = regimeProblems(choices, bounded, pools, leads, homes.signalled, guide);
  const best = bestPlan(problems, quick);
  if (best === null) {
    return { ...made(new Map(), homes.left), status: 'infeasible', value: 0, problems: [], keptWorth: null };
  }
  const kept = current === null ? null : keepCurrent(problems, choices, current, best.value, guide);
  const poolById = new Map(choices.map(({ candidate, pool }) => [candidate.judged.program.id, pool]));
  const list = kept?.list ?? best.list;
  const signals = new Map(list.map(({ id, tier }) => [id, signalOf(tier, poolById.get(id))]));
  const isWorse = kept !== null && kept.value < best.value;
  return {
    ...made(signals, homes.left),
    status: isWorse ? 'within' : best.status,
    value: kept?.value ?? best.value,
    problems,
    keptWorth: isWorse ? 1 - kept.value / best.value : null,
  };
}

/** Leads at home: those signalled whatever else is (X1), first in the order of the list, and those that locks leave no signal for. */
function homeLeads(
  choices: readonly SignalChoice[],
  pools: readonly SignalPool[],
  leads: ReadonlySet<string>,
  main: Specialty,
): { readonly signalled: ReadonlySet<string>; readonly left: readonly Judged[] } {
  const inOrder = choices
    .filter(({ candidate: { judged }, held }) => leads.has(judged.program.id) && judged.program.ties.home && !held)
    .map(({ candidate: { judged }, pool }) => ({ judged, pool, apply: true, signal: 'none' as const }))
    .sort(listOrder(main));
  const room = new Map<SignalPool | undefined, number>(
    pools.map((pool) => {
      const locked = new Set(choices.flatMap((one) => (one.pool === pool && one.held ? [one.holder] : [])));
      const all = Object.values(pool.limits).reduce((sum: number, limit: number) => sum + limit, 0);
      return [pool, all - locked.size];
    }),
  );
  const signalled = new Set<string>();
  const left: Judged[] = [];
  for (const { judged, pool } of inOrder) {
    const spare = room.get(pool) ?? 0;
    room.set(pool, spare - 1);
    if (spare > 0) signalled.add(judged.program.id);
    else left.push(judged);
  }
  return { signalled, left };
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
  choices: readonly SignalChoice[],
  current: ReadonlyMap<string, Signal>,
  best: number,
  guide: Guide,
): { readonly list: readonly Application[]; readonly value: number } | null {
  const [first] = problems;
  if (first === undefined) return null;
  const held = new Map(
    choices.flatMap(({ candidate: { judged }, holder }): [string, Signal][] => {
      const signal = current.get(judged.program.id) ?? 'none';
      return signal === 'none' ? [] : [[holder, signal]];
    }),
  );
  const signals = new Map(
    choices.map((choice): [string, Signal] => [
      choice.candidate.judged.program.id,
      canTake(choice) ? (held.get(choice.holder) ?? 'none') : 'none',
    ]),
  );
  if ([...current].some(([id, signal]) => signal !== 'none' && signals.get(id) !== signal)) return null;
  const list = listWith(first, signals);
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
  const held = new Map<string, Signal>();
  for (const pool of pools) {
    const left = new Map<Signal, number>(Object.entries(pool.limits) as [Signal, number][]);
    const members = choices.filter((choice) => choice.pool === pool && canTake(choice));
    const give = (holder: string, signal: Signal): void => {
      if (held.has(holder)) return;
      held.set(holder, signal);
      left.set(signal, (left.get(signal) ?? 0) - 1);
    };
    for (const { candidate, holder } of members) {
      if (isLocked(candidate.lock)) give(holder, candidate.lock);
    }
    const open = members
      .filter(({ candidate, held: isHeld }) => candidate.lock === null && !isHeld)
      .sort((one, other) => order(one.candidate.judged, other.candidate.judged));
    for (const { holder } of open) {
      const [signal] = [...left].find(([, count]) => count > 0) ?? [];
      if (signal !== undefined) give(holder, signal);
    }
  }
  const signals = new Map(
    choices.flatMap((choice): [string, Signal][] => {
      const signal = held.get(choice.holder);
      return signal !== undefined && canTake(choice) ? [[choice.candidate.judged.program.id, signal]] : [];
    }),
  );
  return { signals, value: evaluate(free, listWith(free, signals)).value };
}

/** A fixed list with signals, as the kernel writes it. */
export function listWith({ programs }: PlanInput, signals: ReadonlyMap<string, Signal>): Application[] {
  const kernelTier = { gold: 'gold', single: 'gold', silver: 'silver', none: 'none' } as const;
  return programs.map(({ id }) => ({ id, tier: kernelTier[signals.get(id) ?? 'none'] }));
}
