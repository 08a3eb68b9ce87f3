import { feeOf, isAffordable } from './fees';
import type { Model } from './model';

/**
 * How many applications caps and budget leave room for: one state per allowed combination of counts, smaller counts
 * first. A pool that nothing limits is not counted; pools that only share a total are counted together.
 */
export interface Room {
  readonly states: number;
  /** counted class of each pool; -1: not counted */
  readonly classOf: ReadonlyMap<string, number>;
  /** by class and state: the state with one application of that class fewer; -1: there is none */
  readonly less: readonly Int32Array[];
  /** by class and state: applications of that class */
  readonly counts: readonly Int32Array[];
  /** by class: most applications in any state */
  readonly largest: readonly number[];
  /** most applications on any list */
  readonly most: number;
}

interface Pool {
  readonly name: string;
  readonly members: number;
  readonly musts: number;
  readonly cap: number;
}

/** What limits the counts, before states are laid out. */
interface Bounds {
  readonly classOf: Map<string, number>;
  readonly largest: number[];
  readonly total: number;
  /** fee of so many applications of one class; none: fees do not tie classes together */
  readonly prices: readonly number[];
  readonly budget: number | null;
}

/**
 * The room that caps and budget of a model leave; caps give way to musts. `countAll`: count every application even where
 * nothing limits it. `mostStates`: give up beyond.
 * @returns `none` when the musts exceed the budget, `large` when there are too many states
 */
export function openRoom(model: Model, mostStates: number, countAll = false): Room | 'none' | 'large' {
  const bounds = readBounds(model, countAll);
  if (bounds === null) return 'none';
  const states = listStates(bounds, mostStates);
  if (states === null) return 'large';
  const { classOf, largest } = bounds;
  const index = new Map(states.map((counts, state) => [counts.join(), state]));
  const lessOf = (counts: readonly number[], kind: number): number =>
    index.get(counts.map((count, other) => (other === kind ? count - 1 : count)).join()) ?? -1;
  return {
    states: states.length,
    classOf,
    less: largest.map((_, kind) => Int32Array.from(states, (counts) => lessOf(counts, kind))),
    counts: largest.map((_, kind) => Int32Array.from(states, (counts) => counts[kind] ?? 0)),
    largest,
    most: Math.min(bounds.total, model.candidates.length),
  };
}

/** The largest number of applications that caps and budget allow, whatever the pools; caps give way to musts. */
export function largestTotal(model: Model): number {
  const { fees, budget, feesRestartPerPool } = model.input;
  const pools = readPools(model);
  const ceiling = totalCap(model, pools);
  if (budget === null) return ceiling;
  if (!feesRestartPerPool) return affordable(ceiling, (count) => feeOf(fees, count), budget);
  // Least total fee by number of applications, one pool after the other.
  let least = [0];
  for (const { cap } of pools) {
    const next = new Array<number>(Math.min(ceiling, least.length - 1 + cap) + 1).fill(Infinity);
    least.forEach((paid, before) => {
      for (let count = 0; count <= cap && before + count < next.length; count++) {
        next[before + count] = Math.min(next[before + count] ?? Infinity, paid + feeOf(fees, count));
      }
    });
    least = next.filter((fee) => isAffordable(fee, budget));
  }
  return least.length - 1;
}

function readPools({ candidates, input }: Model): Pool[] {
  const members = new Map<string, { members: number; musts: number }>();
  for (const { pool, must } of candidates) {
    const seen = members.get(pool) ?? { members: 0, musts: 0 };
    members.set(pool, { members: seen.members + 1, musts: seen.musts + (must ? 1 : 0) });
  }
  return [...members.keys()].sort().map((name) => {
    const { members: size, musts } = members.get(name) ?? { members: 0, musts: 0 };
    return { name, members: size, musts, cap: Math.min(size, Math.max(musts, input.capPerPool?.[name] ?? size)) };
  });
}

function totalCap({ input }: Model, pools: readonly Pool[]): number {
  const sum = pools.reduce((total, { cap }) => total + cap, 0);
  const musts = pools.reduce((total, pool) => total + pool.musts, 0);
  return Math.min(sum, Math.max(musts, input.cap ?? sum));
}

/** Largest count up to `most` whose fee the budget covers; -1: not even none. */
function affordable(most: number, fee: (count: number) => number, budget: number): number {
  let [low, high] = [-1, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isAffordable(fee(middle), budget)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function readBounds(model: Model, countAll: boolean): Bounds | null {
  const { fees, budget, feesRestartPerPool } = model.input;
  const pools = readPools(model);
  const musts = pools.reduce((sum, pool) => sum + pool.musts, 0);
  const ceiling = totalCap(model, pools);
  const restart = feesRestartPerPool && pools.length > 1;
  const feeAt = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + feeOf(fees, count), 0);
  const mustFee = restart ? feeAt(pools.map((pool) => pool.musts)) : feeOf(fees, musts);
  if (!isAffordable(mustFee, budget)) return null;
  if (restart && budget !== null && !isAffordable(feeAt(pools.map(({ cap }) => cap)), budget)) {
    const largest = pools.map((pool) =>
      affordable(pool.cap, (count) => mustFee - feeOf(fees, pool.musts) + feeOf(fees, count), budget),
    );
    return {
      classOf: new Map(pools.map(({ name }, kind) => [name, kind])),
      largest,
      total: Math.min(ceiling, largestTotal(model)),
      prices: Array.from({ length: Math.max(...largest) + 1 }, (_, count) => feeOf(fees, count)),
      budget,
    };
  }
  const total = restart || budget === null ? ceiling : affordable(ceiling, (count) => feeOf(fees, count), budget);
  const isTotalBinding = countAll || total < pools.reduce((sum, { cap }) => sum + cap, 0);
  const own = pools.filter(({ cap, members }) => cap < members && !(isTotalBinding && cap >= total));
  const rest = pools.filter((pool) => !own.includes(pool));
  const restCap = Math.min(
    total,
    rest.reduce((sum, { cap }) => sum + cap, 0),
  );
  const isRestCounted = isTotalBinding && rest.length > 0;
  return {
    classOf: new Map([
      ...own.map(({ name }, kind): [string, number] => [name, kind]),
      ...rest.map(({ name }): [string, number] => [name, isRestCounted ? own.length : -1]),
    ]),
    largest: [...own.map(({ cap }) => Math.min(cap, total)), ...(isRestCounted ? [restCap] : [])],
    total: isTotalBinding ? total : Infinity,
    prices: [],
    budget: null,
  };
}

/** All allowed count vectors, smaller counts first; null: more than `mostStates`. Removing an application never leaves the room. */
function listStates({ largest, total, prices, budget }: Bounds, mostStates: number): number[][] | null {
  let states: { counts: number[]; used: number; fee: number }[] = [{ counts: [], used: 0, fee: 0 }];
  for (const most of largest) {
    const longer: typeof states = [];
    for (const { counts, used, fee } of states) {
      for (let count = 0; count <= most && used + count <= total; count++) {
        const paid = fee + (prices[count] ?? 0);
        if (!isAffordable(paid, budget)) break;
        if (longer.length >= mostStates) return null;
        longer.push({ counts: [...counts, count], used: used + count, fee: paid });
      }
    }
    states = longer;
  }
  return states.map(({ counts }) => counts);
}
