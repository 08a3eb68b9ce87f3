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
  const [only, other] = open;
  if (signals === 1 && only !== undefined && other === undefined && only.after[0] === 0) {
    takeOnly([first, second], less, must, only, [rank1, rank2], choices, index * room);
    return;
  }
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

type PairWay = ReturnType<typeof weigh>;

/**
 * The same where there is only one way of applying and no signal to give: most tables are filled like this, for which list is chosen, and
 * this takes a tenth of the time.
 * @param at where the decisions of this step begin
 */
function takeOnly(
  [first, second]: readonly [Float64Array, Float64Array],
  less: Int32Array | null,
  must: boolean,
  { gain1, keep1, gain2, keep2, tier }: PairWay,
  [rank1, rank2]: readonly [number, number],
  choices: Choices,
  at: number,
): void {
  const code = tier + 1;
  // A state and the entry behind it, see `openValues`.
  for (let here = first.length - 2; here >= 0; here -= 2) {
    const state = here >> 1;
    const below = less === null ? state : (less[state] ?? -1);
    if (below < 0) {
      if (must) first[here] = second[here] = -Infinity;
      continue;
    }
    const value1 = gain1 + keep1 * (first[below << 1] ?? 0);
    const value2 = gain2 + keep2 * (second[below << 1] ?? 0);
    const sum = rank1 * value1 + rank2 * value2;
    const best = must ? -Infinity : rank1 * (first[here] ?? 0) + rank2 * (second[here] ?? 0);
    if (sum > (best > -Infinity ? best * tie : -Infinity)) {
      first[here] = value1;
      second[here] = value2;
      const cell = (at + state) >> 2;
      choices[cell] = (choices[cell] ?? 0) | (code << (((at + state) & 3) << 1));
    } else if (must) first[here] = second[here] = -Infinity;
  }
}
