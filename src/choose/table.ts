/** One way of applying: value becomes gain + keep * value of what lies below it on the list. */
export interface Way {
  /** chance times utility; -Infinity: not allowed */
  readonly gain: number;
  /** chance that the program says no */
  readonly keep: number;
  /** signal state left after it, see `SignalSpace` */
  readonly less: Int32Array;
}

/** One program as the table meets it. */
export interface Step {
  readonly must: boolean;
  /** state of the room left after one application, -1 where none is left; null: not counted */
  readonly less: Int32Array | null;
  /** in the order of `tiers` */
  readonly ways: readonly [Way, Way, Way];
}

/** Number of states: what is left of applications, times what is left of signals. */
export interface Layout {
  readonly room: number;
  readonly signals: number;
}

/** Decisions by step, room and signals, two bits each: 0 skip, else tier + 1. */
export type Choices = Uint8Array;

/** Values further apart than this are no tie; in a tie the earlier of skip, none, silver, gold stands. */
export const tie = 1 + 1e-12;

/** Room for the decisions of so many steps. */
export const openChoices = ({ room, signals }: Layout, steps: number): Choices =>
  new Uint8Array(Math.ceil((steps * room * signals) / 4));

/** Tier (index into `tiers`) decided at a step in a state, or -1: skip. */
export function readChoice(choices: Choices, layout: Layout, step: number, room: number, signals: number): number {
  const at = (step * layout.room + room) * layout.signals + signals;
  return (((choices[at >> 2] ?? 0) >> ((at & 3) << 1)) & 3) - 1;
}

/**
 * Value of the empty list in every state. Each room's block is followed by an entry of -Infinity, the state of signals
 * that are not there.
 */
export function openValues({ room, signals }: Layout, unmatched: number): Float64Array {
  const values = new Float64Array(room * (signals + 1)).fill(unmatched);
  for (let end = signals; end < values.length; end += signals + 1) values[end] = -Infinity;
  return values;
}

/**
 * Takes one more program, at least as good as all before, into `values` (in place): in every state the value of the best
 * list of the programs so far, -Infinity where the musts do not fit. Exact, because the value of a list is nondecreasing
 * in the value of its less preferred part, and no list of positive worth is lost. `choices`, where given, receives the
 * decisions as those of step number `index`.
 */
export function takeStep(
  values: Float64Array,
  layout: Layout,
  step: Step,
  choices: Choices | null,
  index: number,
): void {
  const { room, signals } = layout;
  const { must, less, ways } = step;
  const [
    { gain: gain0, keep: keep0 },
    { gain: gain1, keep: keep1, less: less1 },
    { gain: gain2, keep: keep2, less: less2 },
  ] = ways;
  const block = signals + 1;
  // Larger states first: what a state needs lies below it and still holds the last step's values.
  for (let state = room - 1; state >= 0; state--) {
    const start = state * block;
    const below = less ? (less[state] ?? -1) : state;
    if (below < 0) {
      if (must) values.fill(-Infinity, start, start + signals);
      continue;
    }
    const from = below * block;
    const at = (index * room + state) * signals;
    for (let left = signals - 1; left >= 0; left--) {
      let best = must ? -Infinity : (values[start + left] ?? 0);
      let least = best * tie;
      let choice = 0;
      // Comparisons with NaN (0 * -Infinity: sure to be taken, on top of nothing feasible) are false, as they should be.
      const none = gain0 + keep0 * (values[from + left] ?? 0);
      if (none > least) {
        best = none;
        least = none * tie;
        choice = 1;
      }
      const silver = gain1 + keep1 * (values[from + (less1[left] ?? 0)] ?? 0);
      if (silver > least) {
        best = silver;
        least = silver * tie;
        choice = 2;
      }
      const gold = gain2 + keep2 * (values[from + (less2[left] ?? 0)] ?? 0);
      if (gold > least) {
        best = gold;
        choice = 3;
      }
      if (choice === 0 && !must) continue;
      values[start + left] = best;
      if (choices && choice > 0)
        choices[(at + left) >> 2] = (choices[(at + left) >> 2] ?? 0) | (choice << (((at + left) & 3) << 1));
    }
  }
}
