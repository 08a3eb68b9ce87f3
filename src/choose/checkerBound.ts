import { feeOf, isAffordable } from './fees';
import { type Chances, type PlanInput, type Program, type Tier, tiers } from './types';

/** Most programs times states the checker walks through; beyond, it leaves tallies out, the last first. */
const mostWork = 6e8;

/** Something the checker counts on a list, and the most there may be of it. */
interface Tally {
  readonly isApplication: boolean;
  readonly most: number;
  readonly counts: (program: Program, tier: Tier) => boolean;
}

/** A bound on the value of every list, -Infinity where no list holds every must; exact: some list reaches it. */
export interface CheckerBound {
  readonly bound: number;
  readonly isExact: boolean;
}

/**
 * The checker's own bound where programs decide independently, by the given chances: values by exact counts, pushed
 * forward from the empty list, one program after the other. For signals per institution a relaxation: a signal is
 * charged only to the most useful program there.
 */
export function checkerBound(input: PlanInput, chancesOf: (program: Program) => Chances): CheckerBound {
  const programs = input.programs.filter(({ exclude }) => !exclude).sort((one, other) => one.utility - other.utility);
  const wanted = [...applicationTallies(input, programs), ...signalTallies(input, programs, chancesOf)];
  let tallies = wanted;
  while (statesOf(tallies) * programs.length > mostWork) tallies = tallies.slice(0, -1);
  const { isBeyond, moveOf } = openMoves(input, programs, tallies);
  const worth = worthOf(input);
  let values = new Float64Array(statesOf(tallies)).fill(-Infinity);
  values[0] = worth(null);
  for (const program of programs) {
    const next = program.must ? new Float64Array(values.length).fill(-Infinity) : values.slice();
    for (const tier of tiers) {
      const chance = chancesOf(program)[tier];
      if (chance !== null) push(values, next, chance, worth(program.utility), moveOf(program, tier));
    }
    values = next;
  }
  const bound = values.reduce((best, value, state) => (isBeyond[state] ? best : Math.max(best, value)), -Infinity);
  return { bound, isExact: input.signals.scope === 'program' && tallies.length === wanted.length };
}

/** One more application: how far the state moves, and the states in which there is no place for it. */
interface Move {
  readonly step: number;
  readonly isFull: Uint8Array;
}

function push(values: Float64Array, next: Float64Array, chance: number, utility: number, { step, isFull }: Move): void {
  for (let state = 0; state < values.length - step; state++) {
    if (isFull[state]) continue;
    const value = chance * utility + (1 - chance) * (values[state] ?? 0);
    if (value > (next[state + step] ?? 0)) next[state + step] = value; // false for NaN: 0 * -Infinity, no list there
  }
}

function openMoves(
  input: PlanInput,
  programs: readonly Program[],
  tallies: readonly Tally[],
): { isBeyond: Uint8Array; moveOf: (program: Program, tier: Tier) => Move } {
  const strides = tallies.map((_, index) => statesOf(tallies.slice(0, index)));
  const digitOf = (state: number, index: number): number =>
    Math.floor(state / (strides[index] ?? 1)) % ((tallies[index]?.most ?? 0) + 1);
  const fits = applicationCheck(input, programs);
  const counted = tallies.flatMap(({ isApplication }, index) => (isApplication ? [index] : []));
  const states = { length: statesOf(tallies) };
  const isBeyond = Uint8Array.from(states, (_, state) => (fits(counted.map((index) => digitOf(state, index))) ? 0 : 1));
  const moves = new Map<string, Move>();
  const moveOf = (program: Program, tier: Tier): Move => {
    const used = tallies.flatMap((tally, index) => (tally.counts(program, tier) ? [index] : []));
    const known = moves.get(used.join());
    if (known) return known;
    const step = used.reduce((sum, index) => sum + (strides[index] ?? 0), 0);
    const isFull = Uint8Array.from(states, (_, state) =>
      used.some((index) => digitOf(state, index) === tallies[index]?.most) || isBeyond[state + step] === 1 ? 1 : 0,
    );
    moves.set(used.join(), { step, isFull });
    return { step, isFull };
  };
  return { isBeyond, moveOf };
}

const statesOf = (tallies: readonly Tally[]): number => tallies.reduce((product, { most }) => product * (most + 1), 1);

/** What the objective pays for a utility; null: for matching nowhere. */
function worthOf({ objective, programs, unmatchedValue }: PlanInput): (utility: number | null) => number {
  const scale = programs.reduce((most, { utility }) => Math.max(most, Math.abs(utility)), 0) || 1;
  return (utility) => {
    if (objective === 'value') return utility ?? unmatchedValue;
    if (objective === 'match') return utility === null ? 0 : 1;
    return ((1 - objective.blend) * (utility ?? unmatchedValue)) / scale + (utility === null ? 0 : objective.blend);
  };
}

/** One tally per pool where pools matter, one for all where only a total does, none where nothing limits the list. */
function applicationTallies(input: PlanInput, programs: readonly Program[]): Tally[] {
  const { cap, budget, fees, feesRestartPerPool } = input;
  const names = poolsOf(programs);
  const isByPool = countsByPool(input, names);
  if (!isByPool && cap === null && budget === null) return [];
  return (isByPool ? names : [null]).map((pool) => {
    const members = programs.filter((program) => pool === null || program.pool === pool);
    const musts = members.filter(({ must }) => must).length;
    const allMusts = programs.filter(({ must }) => must).length;
    let most = Math.min(members.length, Math.max(allMusts, cap ?? Infinity));
    if (pool !== null) most = Math.min(most, Math.max(musts, input.capPerPool?.[pool] ?? Infinity));
    if (pool === null || feesRestartPerPool) while (most > 0 && !isAffordable(feeOf(fees, most), budget)) most--;
    return { isApplication: true, most, counts: (program) => pool === null || program.pool === pool };
  });
}

const poolsOf = (programs: readonly Program[]): string[] => [...new Set(programs.map(({ pool }) => pool))];

const countsByPool = ({ capPerPool, budget, feesRestartPerPool }: PlanInput, pools: readonly string[]): boolean =>
  (budget !== null && feesRestartPerPool) || pools.some((pool) => typeof capPerPool?.[pool] === 'number');

/** Whether counts (as many as are known) keep the total cap and the budget. */
function applicationCheck(input: PlanInput, programs: readonly Program[]): (counts: readonly number[]) => boolean {
  const { budget, fees, feesRestartPerPool } = input;
  const cap = Math.max(programs.filter(({ must }) => must).length, input.cap ?? Infinity);
  return (counts) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const fee = feesRestartPerPool ? counts.reduce((sum, count) => sum + feeOf(fees, count), 0) : feeOf(fees, total);
    return total <= cap && isAffordable(fee, budget);
  };
}

function signalTallies(
  input: PlanInput,
  programs: readonly Program[],
  chancesOf: (program: Program) => Chances,
): Tally[] {
  const { scope, limits } = input.signals;
  return limits.flatMap((limit) =>
    (['gold', 'silver'] as const).map((tier): Tally => {
      const of = limit.of === 'all' ? null : new Set(limit.of);
      const members = programs.filter((program) => chancesOf(program)[tier] !== null && (of?.has(program.id) ?? true));
      const heads = new Map(
        members.map((program) => [scope === 'program' ? program.id : program.institution, program.id]),
      );
      const charged = new Set(heads.values());
      return {
        isApplication: false,
        most: Math.min(charged.size, limit[tier]),
        counts: ({ id }, way) => way === tier && charged.has(id),
      };
    }),
  );
}
