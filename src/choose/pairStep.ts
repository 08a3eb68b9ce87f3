import { type Choices, type Layout, type Step, tie, type Way } from './table';

/**
 * Takes one more program into the values of two scenarios at once, in place: in every state the decision whose values have the largest
 * sum, each weighed by its scenario's rank. `choices` receives the decisions as those of step number `index`. What `takeStep` does for one
 * scenario, and not exact: another decision may be better for other ranks.
 */
export function takePairStep(
  [first, second]: readonly [Float64Array, Float64Array],
  { room, signals }: Layout,
  [step, twin]: readonly [Step, Step],
  [rank1, rank2]: readonly [number, number],
  choices: Choices,
  index: number,
): void {
  const { must, less } = step;
  const block = signals + 1;
  const open = step.ways.flatMap((way, tier) => {
    const other = twin.ways[tier];
    return way.gain === -Infinity || other === undefined ? [] : [weigh(way, other, tier)];
  });
  for (let state = room - 1; state >= 0; state--) {
    const start = state * block;
    const below = less ? (less[state] ?? -1) : state;
    if (below < 0) {
      if (!must) continue;
      first.fill(-Infinity, start, start + signals);
      second.fill(-Infinity, start, start + signals);
      continue;
    }
    const from = below * block;
    const at = (index * room + state) * signals;
    for (let left = signals - 1; left >= 0; left--) {
      let one = must ? -Infinity : (first[start + left] ?? 0);
      let two = must ? -Infinity : (second[start + left] ?? 0);
      let best = rank1 * one + rank2 * two;
      if (must || !(best > -Infinity)) best = -Infinity;
      let choice = 0;
      for (const taken of open) {
        const after = from + (taken.after[left] ?? signals);
        const value1 = taken.gain1 + taken.keep1 * (first[after] ?? 0);
        const value2 = taken.gain2 + taken.keep2 * (second[after] ?? 0);
        // Comparisons with NaN are false, as they should be; see `takeStep`.
        const sum = rank1 * value1 + rank2 * value2;
        if (sum > best * tie) {
          best = sum;
          one = value1;
          two = value2;
          choice = taken.tier + 1;
        }
      }
      first[start + left] = one;
      second[start + left] = two;
      if (choice > 0) {
        choices[(at + left) >> 2] = (choices[(at + left) >> 2] ?? 0) | (choice << (((at + left) & 3) << 1));
      }
    }
  }
}

const weigh = (way: Way, other: Way, tier: number) => ({
  tier,
  after: way.less,
  gain1: way.gain,
  keep1: way.keep,
  gain2: other.gain,
  keep2: other.keep,
});
