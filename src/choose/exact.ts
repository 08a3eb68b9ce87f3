import { bestRoom, type Frame, sweep, trace, valueAt } from './frame';
import { fillHulls } from './hulls';
import type { Laid } from './layOut';
import type { Filled, Solved } from './solved';

/** Most steps times states for which the hulls of two scenarios (up to ten labels each) are worth their time. */
const hullWork = 2e6;

/**
 * Solves a layout: a table where programs decide independently, hulls under two scenarios.
 * @returns `large` for more scenarios or too much work
 */
export function fill({ frames, room }: Laid, weights: readonly number[]): Filled | 'large' {
  const [first, second, third] = frames;
  const [weight1, weight2] = weights;
  if (!first || third) return 'large';
  if (!second || weight1 === undefined || weight2 === undefined) return fillTable(first);
  if (first.layout.room * first.layout.signals * first.candidates.length > hullWork) return 'large';
  return fillHulls([first, second], [weight1, weight2], room.most);
}

/** The best list of a layout, see `fill`; `none` where the musts do not fit. */
export function solveExactly(laid: Laid, weights: readonly number[]): Solved | 'none' | 'large' {
  const filled = fill(laid, weights);
  return filled === 'large' ? filled : filled();
}

/** Solves the table of one scenario. */
export function fillTable(frame: Frame): Filled {
  const { values, choices } = sweep(frame, true);
  return (among) => {
    const best = bestRoom(values, frame.layout, among);
    if (best < 0 || !choices) return 'none';
    return { list: trace(frame, choices, best), bound: valueAt(values, frame.layout, best) };
  };
}
