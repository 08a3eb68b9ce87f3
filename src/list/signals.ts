import type { Applicant } from '../assess/applicant';
import { evaluate, plan, type Plan, type PlanInput } from '../choose';
import type { Guide } from '../guide/guide';
import type { SignalPool } from '../guide/seasons/season';
import type { Candidate } from './candidates';
import { leads as leadsOf } from './leads';
import { guideOrder, type Signal } from './order';
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
  /** the problem without the guide's order of signals (leads and shares): bans, locks and limits stay */
  readonly free: PlanInput;
}

/** What the guide's order leaves open to one program of a pool: leads are signalled before others (X1-X3). */
type Regime = 'leads only' | 'leads silver' | 'leads gold';
const regimes: readonly Regime[] = ['leads only', 'leads silver', 'leads gold'];

function restrict(choice: SignalChoice, regime: Regime, leads: ReadonlySet<string>, homeFirst: boolean): SignalChoice {
  const { judged, lock } = choice.candidate;
  const { none, silver, gold } = choice.chances;
  if (isLocked(lock)) return choice;
  const change = (chances: SignalChoice['chances']): SignalChoice => ({ ...choice, chances });
  if (leads.has(judged.program.id)) {
    if (regime === 'leads silver') return change({ none: null, silver, gold });
    if (regime === 'leads gold') return change({ none: null, silver: null, gold });
    return homeFirst && judged.program.ties.home ? change({ none: null, silver, gold }) : choice;
  }
  if (judged.signalTie || regime === 'leads gold') return choice;
  return change(regime === 'leads silver' ? { none, silver, gold: null } : { none, silver: null, gold: null });
}

/** Every way to pick one regime a pool. */
const combinations = (pools: readonly SignalPool[]): ReadonlyMap<SignalPool | undefined, Regime>[] =>
  pools.reduce<ReadonlyMap<SignalPool | undefined, Regime>[]>(
    (made, pool) => made.flatMap((picked) => regimes.map((regime) => new Map([...picked, [pool, regime] as const]))),
    [new Map()],
  );

const hasWay = ({ chances: { none, silver, gold } }: SignalChoice): boolean =>
  none !== null || silver !== null || gold !== null;

/** The best signals on a fixed list inside the rules of the guide (X1-X4, P1, P2), exactly; or in the guide's own order. */
export function solveSignals(
  applied: readonly Candidate[],
  pools: readonly SignalPool[],
  applicant: Applicant,
  guide: Guide,
): SignalSolution {
  const choices = signalChoices(applied, pools);
  const leads = leadsOf(applied, applicant.mainSpecialty);
  const limits = poolLimits(choices, pools);
  const free = signalProblem(choices, limits);
  if (guide.options.guideOrderOnly) {
    return { ...inGuideOrder(choices, free, pools, applicant), leads, homeLeft: false, status: 'off', free };
  }
  const bounded = [...limits, ...shareLimits(choices, pools, leads, applicant, guide)];
  for (const homeFirst of [true, false]) {
    let best: Plan | null = null;
    for (const picked of combinations(pools)) {
      const restricted = choices.map((choice) =>
        restrict(choice, picked.get(choice.pool) ?? 'leads gold', leads, homeFirst),
      );
      if (!restricted.every(hasWay)) continue;
      const solved = plan(signalProblem(restricted, bounded));
      if (solved.status !== 'infeasible' && (best === null || solved.value > best.value)) best = solved;
    }
    if (best !== null) {
      const poolById = new Map(choices.map(({ candidate, pool }) => [candidate.judged.program.id, pool]));
      const signals = new Map(best.list.map(({ id, tier }) => [id, signalOf(tier, poolById.get(id))]));
      return { signals, leads, homeLeft: !homeFirst, status: best.status, value: best.value, free };
    }
  }
  return { signals: new Map(), leads, homeLeft: true, status: 'infeasible', value: 0, free };
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
  return { signals, value: valueOf(free, signals) };
}

/** The value of given signals on the list. */
function valueOf(problem: PlanInput, signals: ReadonlyMap<string, Signal>): number {
  const kernelTier = { gold: 'gold', single: 'gold', silver: 'silver', none: 'none' } as const;
  const list = problem.programs.map(({ id }) => ({ id, tier: kernelTier[signals.get(id) ?? 'none'] }));
  return evaluate(problem, list).value;
}
