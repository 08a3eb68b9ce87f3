import { bestRoom, type Frame, sweep, trace, valueAt } from './frame';
import { solveByHulls } from './hulls';
import type { Laid } from './layOut';
import type { Application } from './types';

/** A list and a bound (both under the model) that no list exceeds. */
export interface Solved {
  readonly list: readonly Application[];
  readonly bound: number;
}

/** Most steps times states for which the hulls of two scenarios (some ten labels each) are worth their time. */
const hullWork = 2e6;

/**
 * The best list of a layout: one table where programs decide independently, hulls under two scenarios.
 * @returns `none` where the musts do not fit, `large` for more scenarios or too much work
 */
export function solveExactly({ frames, room }: Laid, weights: readonly number[]): Solved | 'none' | 'large' {
  const [first, second, third] = frames;
  const [weight1, weight2] = weights;
  if (!first || third) return 'large';
  if (!second || weight1 === undefined || weight2 === undefined) return solveTable(first);
  if (first.layout.room * first.layout.signals * first.candidates.length > hullWork) return 'large';
  return solveByHulls([first, second], [weight1, weight2], room.most);
}

/** The best list of one scenario. */
export function solveTable(frame: Frame): Solved | 'none' {
  const { values, choices } = sweep(frame, true);
  const best = bestRoom(values, frame.layout);
  if (best < 0 || !choices) return 'none';
  return { list: trace(frame, choices, best), bound: valueAt(values, frame.layout, best) };
}
