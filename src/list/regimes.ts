import type { PlanInput } from '../choose';
import type { Guide } from '../guide/guide';
import type { SignalPool } from '../guide/seasons/season';
import { signalProblem, type SignalChoice, type SignalLimit } from './signalProblem';

/** What the guide's order leaves open to one program of a pool: leads are signalled before others (X1-X3). */
type Regime = 'leads only' | 'leads silver' | 'leads gold';
const regimes: readonly Regime[] = ['leads only', 'leads silver', 'leads gold'];

function restrict(
  choice: SignalChoice,
  regime: Regime,
  leads: ReadonlySet<string>,
  homes: ReadonlySet<string>,
): SignalChoice {
  const { judged } = choice.candidate;
  const { none, silver, gold } = choice.chances;
  if (choice.held) return choice;
  const change = (chances: SignalChoice['chances']): SignalChoice => ({ ...choice, chances });
  if (leads.has(judged.program.id)) {
    if (regime === 'leads silver') return change({ none: null, silver, gold });
    if (regime === 'leads gold') return change({ none: null, silver: null, gold });
    return homes.has(judged.program.id) ? change({ none: null, silver, gold }) : choice;
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

/**
 * The rules that no single limit can say (X1-X3), as problems of which the best solution counts: one for every way to pick a regime a
 * pool. Those that cannot hold are left out. `homes`: leads that have to be signalled.
 */
export function regimeProblems(
  choices: readonly SignalChoice[],
  limits: readonly SignalLimit[],
  pools: readonly SignalPool[],
  leads: ReadonlySet<string>,
  homes: ReadonlySet<string>,
  guide: Guide,
): PlanInput[] {
  return combinations(pools).flatMap((picked) => {
    const restricted = choices.map((choice) => restrict(choice, picked.get(choice.pool) ?? 'leads gold', leads, homes));
    return restricted.every(hasWay) ? [signalProblem(restricted, limits, guide)] : [];
  });
}
