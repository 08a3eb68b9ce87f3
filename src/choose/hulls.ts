import type { Frame } from './frame';
import { type Labels, openLabels, takeHullStep } from './hullStep';
import { slopesAbove } from './slopes';
import type { Filled } from './solved';
import { type Layout, tie } from './table';
import { type Application, tiers } from './types';

/** Most labels (pairs of values) kept for reading the list back; 4 bytes each. */
const mostLabels = 12e6;

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
  const [first, second] = frames;
  const { layout, unmatched } = first;
  const slopes = slopesAbove(frames, weights, mostApplications);
  let labels = openLabels(layout, unmatched);
  const origins: Int32Array[] = [];
  let kept = 0;
  for (const [index, step] of first.steps.entries()) {
    const next = takeHullStep(
      labels,
      layout,
      [step, second.steps[index] ?? step],
      slopes[index] ?? { least: 0, most: Infinity },
    );
    kept += next.origin.length;
    if (kept > mostLabels) return 'large';
    origins.push(next.origin);
    labels = next.labels;
  }
  return (among) => {
    const best = bestLabel(labels, layout, weights, among);
    if (best < 0) return 'none';
    const bound = weights[0] * (labels.one[best] ?? 0) + weights[1] * (labels.two[best] ?? 0);
    return { bound, list: trace(first, origins, best) };
  };
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
