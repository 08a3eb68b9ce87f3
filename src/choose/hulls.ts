import type { Frame } from './frame';
import { type Layout, tie } from './table';
import type { Filled } from './solved';
import { type Application, tiers } from './types';

/** Most labels (pairs of values) kept for reading the list back; 4 bytes each. */
const mostLabels = 12e6;

/** Labels of all states after one step: values in both scenarios, state by state, the first scenario's falling. */
interface Labels {
  /** by state, where its labels begin; one more entry for the end */
  readonly start: Int32Array;
  readonly one: Float64Array;
  readonly two: Float64Array;
}

/** Weights of the first scenario's value against the second's that the programs above can still lead to. */
type Range = readonly [least: number, most: number];

/**
 * Solves a layout under two scenarios, keeping in every state not one value but each pair of values that some list above
 * could make the best: the vertices of the upper right hull of all pairs, as the worth of a list is a weighted sum of the
 * pair below it, with weights of 0 or more. Exact.
 * @param frames the same problem laid out with the chances of each scenario
 * @returns `large` where there are too many labels
 */
export function fillHulls(
  frames: readonly [Frame, Frame],
  weights: readonly [number, number],
  mostApplications: number,
): Filled | 'large' {
  const [{ layout, unmatched, candidates }, second] = frames;
  const states = layout.room * layout.signals;
  const ranges = rangesOf(frames, weights, mostApplications);
  let labels: Labels = {
    start: Int32Array.from({ length: states + 1 }, (_, state) => state),
    one: new Float64Array(states).fill(unmatched),
    two: new Float64Array(states).fill(unmatched),
  };
  const origins: Int32Array[] = [];
  let kept = 0;
  for (let index = 0; index < candidates.length; index++) {
    const next = takeHullStep(labels, frames[0], second, index, ranges[index] ?? [0, Infinity]);
    kept += next.origin.length;
    if (kept > mostLabels) return 'large';
    origins.push(next.origin);
    labels = next.labels;
  }
  return (among) => {
    const best = bestLabel(labels, layout, weights, among);
    if (best < 0) return 'none';
    const bound = weights[0] * (labels.one[best] ?? 0) + weights[1] * (labels.two[best] ?? 0);
    return { bound, list: trace(frames[0], origins, best) };
  };
}

/** For the labels after each step, the range of weights that the steps above it leave possible. */
function rangesOf(
  [first, second]: readonly [Frame, Frame],
  [weight1, weight2]: readonly [number, number],
  mostApplications: number,
): Range[] {
  const ranges: Range[] = [];
  const ups: number[] = [];
  const downs: number[] = [];
  const insert = (sums: number[], value: number): void => {
    const at = sums.findIndex((other) => other < value);
    sums.splice(at < 0 ? sums.length : at, 0, value);
    sums.length = Math.min(sums.length, mostApplications);
  };
  const total = (sums: readonly number[]): number => sums.reduce((sum, value) => sum + value, 0);
  for (let index = first.steps.length - 1; index >= 0; index--) {
    const ratio = Math.log(weight1 / weight2);
    // A little wider, for rounding.
    ranges[index] = [Math.exp(ratio - total(downs) - 1e-9), Math.exp(ratio + total(ups) + 1e-9)];
    const logs = (first.steps[index]?.ways ?? []).flatMap(({ gain, keep }, tier) => {
      const other = second.steps[index]?.ways[tier]?.keep ?? 0;
      return gain === -Infinity || (keep === 0 && other === 0) ? [] : [Math.log(keep / other)];
    });
    insert(ups, Math.max(0, ...logs));
    insert(downs, Math.max(0, ...logs.map((log) => -log)));
  }
  return ranges;
}

function takeHullStep(
  { start, one, two }: Labels,
  first: Frame,
  second: Frame,
  index: number,
  [least, most]: Range,
): { labels: Labels; origin: Int32Array } {
  const { room, signals } = first.layout;
  const [step, other] = [first.steps[index], second.steps[index]];
  if (!step || !other) throw new RangeError(`no step ${index}`);
  let capacity = 2 * (start[room * signals] ?? 0) + 64;
  let [ones, twos, origin] = [new Float64Array(capacity), new Float64Array(capacity), new Int32Array(capacity)];
  const begins = new Int32Array(room * signals + 1);
  // The source of each choice (skip, none, silver, gold): where its next label stands, and what the choice makes of it.
  const [at, end] = [new Int32Array(4), new Int32Array(4)];
  const gain1 = Float64Array.of(0, ...step.ways.map(({ gain }) => gain));
  const keep1 = Float64Array.of(1, ...step.ways.map(({ keep }) => keep));
  const gain2 = Float64Array.of(0, ...other.ways.map(({ gain }) => gain));
  const keep2 = Float64Array.of(1, ...other.ways.map(({ keep }) => keep));
  let count = 0;
  for (let state = 0; state < room * signals; state++) {
    begins[state] = count;
    const here = Math.floor(state / signals);
    const left = state % signals;
    const below = step.less ? (step.less[here] ?? -1) : here;
    let wanted = 0;
    for (let choice = 0; choice < 4; choice++) {
      let source = -1;
      if (choice === 0) source = step.must ? -1 : state;
      else if (below >= 0 && gain1[choice] !== -Infinity) {
        const after = step.ways[choice - 1]?.less[left] ?? signals;
        source = after === signals ? -1 : below * signals + after;
      }
      at[choice] = source < 0 ? 0 : (start[source] ?? 0);
      end[choice] = source < 0 ? 0 : (start[source + 1] ?? 0);
      wanted += (end[choice] ?? 0) - (at[choice] ?? 0);
    }
    if (count + wanted > capacity) {
      capacity = 2 * (count + wanted);
      [ones, twos, origin] = [
        grown(ones, capacity),
        grown(twos, capacity),
        Int32Array.from({ length: capacity }, (_, i) => origin[i] ?? 0),
      ];
    }
    const base = count;
    for (;;) {
      // The next label of all sources by falling first value, then falling second value, then order of choice.
      let chosen = -1;
      let x = 0;
      let y = 0;
      for (let choice = 0; choice < 4; choice++) {
        const label = at[choice] ?? 0;
        if (label >= (end[choice] ?? 0)) continue;
        const value1 = (gain1[choice] ?? 0) + (keep1[choice] ?? 0) * (one[label] ?? 0);
        const value2 = (gain2[choice] ?? 0) + (keep2[choice] ?? 0) * (two[label] ?? 0);
        if (chosen < 0 || value1 > x || (value1 === x && value2 > y)) {
          chosen = choice;
          x = value1;
          y = value2;
        }
      }
      if (chosen < 0) break;
      const from = at[chosen] ?? 0;
      at[chosen] = from + 1;
      if (count > base && y <= (twos[count - 1] ?? 0) * tie) continue;
      // Slopes fall along a hull: a label that does not make them fall has no weights at which it is the best.
      while (count - base >= 2) {
        const lastX = ones[count - 1] ?? 0;
        const lastY = twos[count - 1] ?? 0;
        if ((y - lastY) * ((ones[count - 2] ?? 0) - lastX) < (lastY - (twos[count - 2] ?? 0)) * (lastX - x)) break;
        count--;
      }
      if (count > base) {
        const rise = y - (twos[count - 1] ?? 0);
        const run = (ones[count - 1] ?? 0) - x;
        if (rise <= least * run) continue;
        if (count === base + 1 && rise >= most * run) count--;
      }
      ones[count] = x;
      twos[count] = y;
      origin[count] = from * 4 + chosen;
      count++;
    }
  }
  begins[room * signals] = count;
  return { labels: { start: begins, one: ones, two: twos }, origin: origin.slice(0, count) };
}

function grown(values: Float64Array<ArrayBuffer>, capacity: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(capacity);
  larger.set(values);
  return larger;
}

/** The best label with all signals in some states of the room (default: all); -1: there is none. */
function bestLabel(
  { start, one, two }: Labels,
  { room, signals }: Layout,
  [weight1, weight2]: readonly [number, number],
  among?: readonly number[],
): number {
  let [best, chosen] = [-Infinity, -1];
  for (let place = 0; place < (among?.length ?? room); place++) {
    const state = ((among?.[place] ?? place) + 1) * signals - 1;
    for (let label = start[state] ?? 0; label < (start[state + 1] ?? 0); label++) {
      const value = weight1 * (one[label] ?? 0) + weight2 * (two[label] ?? 0);
      if (value > best * tie) [best, chosen] = [value, label];
    }
  }
  return chosen;
}

function trace({ candidates }: Frame, origins: readonly Int32Array[], from: number): Application[] {
  const list: Application[] = [];
  let label = from;
  for (let index = origins.length - 1; index >= 0; index--) {
    const origin = origins[index]?.[label] ?? 0;
    const [candidate, tier] = [candidates[index], tiers[(origin & 3) - 1]];
    if (candidate && tier) list.push({ id: candidate.id, tier });
    label = origin >> 2;
  }
  return list;
}
