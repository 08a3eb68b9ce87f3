/** Units a way of applying uses, by counter; empty: none. */
export type Use = readonly number[];

/**
 * Signals left, as one number: every combination of counters of the given sizes. `less(use)` gives by state the state
 * left after that use, or `states` (one past the last) where too few are left.
 */
export interface SignalSpace {
  readonly states: number;
  readonly less: (use: Use) => Int32Array;
}

/** Counters from 0 to each size, laid out with smaller counts first. */
export function openSignalSpace(sizes: readonly number[]): SignalSpace {
  const states = sizes.reduce((product, size) => product * (size + 1), 1);
  const known = new Map<string, Int32Array>();
  const less = (use: Use): Int32Array => {
    const steps = Int32Array.from({ length: states }, (_, state) => {
      let [rest, stride, left] = [state, 1, state];
      for (const [counter, size] of sizes.entries()) {
        const used = use[counter] ?? 0;
        if (rest % (size + 1) < used) return states;
        left -= used * stride;
        rest = Math.floor(rest / (size + 1));
        stride *= size + 1;
      }
      return left;
    });
    known.set(use.join(), steps);
    return steps;
  };
  return { states, less: (use) => known.get(use.join()) ?? less(use) };
}
