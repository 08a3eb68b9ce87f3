import { moves } from '../choose';
import type { ApplicationList } from './buildList';
import type { Signal } from './order';
import { signalOf } from './signalProblem';
import { listWith } from './signals';

/** What it costs to change one signal, the rest of the signals chosen anew on the same list. */
export interface SignalMove {
  /** the signal the program would have instead */
  readonly instead: Signal;
  /** part of the plan's value that is lost; found by single changes, so at most too high */
  readonly cost: number;
  /** ids of the programs that would have its signal then */
  readonly to: readonly string[];
}

/** The changes open to a signalled program, the cheapest first; none: it is locked, or the guide's order holds it there. */
export type SignalMoves = ReadonlyMap<string, readonly SignalMove[]>;

/** For each program with a signal what it would cost to send that signal elsewhere, over all the guide's regimes. */
export function signalMoves({ entries, season, solution }: ApplicationList): SignalMoves {
  const [first] = solution.problems;
  if (first === undefined) return new Map();
  const list = listWith(first, solution.signals);
  const now = new Map(list.map(({ id, tier }) => [id, tier]));
  const found = new Map<string, SignalMove[]>();
  for (const { judged, candidate, signal, covered } of entries) {
    if (signal === 'none' || covered || candidate === null || solution.held.has(judged.program.id)) continue;
    const { id, specialty } = judged.program;
    const pool = season.signals.pools.find(({ members }) => members.includes(specialty));
    const tiers = (['none', 'silver', 'gold'] as const).filter((tier) => tier !== now.get(id));
    const best = tiers.flatMap((tier): SignalMove[] => {
      const [cheapest] = solution.problems
        .flatMap((problem) => moves({ ...problem, maxNodes: 0 }, { list, value: solution.value }, [{ id, tier }]))
        .sort((one, other) => one.cost - other.cost);
      if (cheapest === undefined) return [];
      const own = now.get(id);
      const to = cheapest.list.filter(
        (one) => one.tier === own && now.get(one.id) !== own && solution.counted.has(one.id),
      );
      return [{ instead: signalOf(tier, pool), cost: cheapest.cost, to: to.map((one) => one.id) }];
    });
    found.set(
      id,
      best.sort((one, other) => one.cost - other.cost),
    );
  }
  return found;
}
