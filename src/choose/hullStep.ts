import type { Slopes } from './slopes';
import { type Layout, type Step, tie } from './table';

/** Pairs of values, one in each scenario, for every state: hull vertices, by falling first and rising second value. */
export interface Labels {
  /** by state, where its labels begin; one more entry for the end */
  readonly start: Int32Array;
  readonly one: Float64Array;
  readonly two: Float64Array;
}

/** One label in every state: the empty list. */
export function openLabels({ room, signals }: Layout, unmatched: number): Labels {
  const states = room * signals;
  const values = new Float64Array(states).fill(unmatched);
  return { start: Int32Array.from({ length: states + 1 }, (_, state) => state), one: values, two: values };
}

/** Labels being written. */
interface Sheet {
  one: Float64Array;
  two: Float64Array;
  /** where each label comes from: 4 times the label before the step, plus the choice (0 skip, else tier + 1) */
  origin: Int32Array;
  count: number;
}

/** Labels that one choice leads to, by the same falling first value: from `at` to `end` among those before the step. */
interface Source {
  at: number;
  end: number;
  readonly gain1: number;
  readonly keep1: number;
  readonly gain2: number;
  readonly keep2: number;
}

/** Takes one more program, at least as good as all before, given as it is in each scenario. */
export function takeHullStep(
  before: Labels,
  { room, signals }: Layout,
  [step, other]: readonly [Step, Step],
  slopes: Slopes,
): { labels: Labels; origin: Int32Array } {
  const sources = [{ gain: 0, keep: 1 }, ...step.ways].map(({ gain, keep }, choice): Source => {
    const twin = choice === 0 ? { gain, keep } : other.ways[choice - 1];
    return { at: 0, end: 0, gain1: gain, keep1: keep, gain2: twin?.gain ?? 0, keep2: twin?.keep ?? 0 };
  });
  const start = new Int32Array(room * signals + 1);
  const sheet = openSheet(2 * (before.start[room * signals] ?? 0));
  for (let here = 0; here < room; here++) {
    const below = step.less ? (step.less[here] ?? -1) : here;
    for (let left = 0; left < signals; left++) {
      const state = here * signals + left;
      start[state] = sheet.count;
      let labels = 0;
      for (let choice = 0; choice < sources.length; choice++) {
        const source = sources[choice];
        if (!source) continue;
        const after = step.ways[choice - 1]?.less[left] ?? left;
        const isOpen = choice === 0 ? !step.must : below >= 0 && after < signals && source.gain1 !== -Infinity;
        const from = choice === 0 ? state : below * signals + after;
        source.at = isOpen ? (before.start[from] ?? 0) : 0;
        source.end = isOpen ? (before.start[from + 1] ?? 0) : 0;
        labels += source.end - source.at;
      }
      reserve(sheet, labels);
      merge(sheet, sources, before, slopes);
    }
  }
  start[room * signals] = sheet.count;
  return { labels: { start, one: sheet.one, two: sheet.two }, origin: sheet.origin.slice(0, sheet.count) };
}

const openSheet = (capacity: number): Sheet => ({
  one: new Float64Array(capacity),
  two: new Float64Array(capacity),
  origin: new Int32Array(capacity),
  count: 0,
});

function reserve(sheet: Sheet, more: number): void {
  if (sheet.count + more <= sheet.one.length) return;
  const { one, two, origin, count } = sheet;
  Object.assign(sheet, openSheet(2 * (count + more)), { count });
  sheet.one.set(one);
  sheet.two.set(two);
  sheet.origin.set(origin);
}

/** Writes the hull of the labels of all sources; in a tie the earlier choice stands. */
function merge(sheet: Sheet, sources: readonly Source[], { one, two }: Labels, slopes: Slopes): void {
  const base = sheet.count;
  for (;;) {
    let chosen = -1;
    let x = 0;
    let y = 0;
    for (let choice = 0; choice < sources.length; choice++) {
      const source = sources[choice];
      if (!source || source.at >= source.end) continue;
      const value1 = source.gain1 + source.keep1 * (one[source.at] ?? 0);
      const value2 = source.gain2 + source.keep2 * (two[source.at] ?? 0);
      if (chosen < 0 || value1 > x || (value1 === x && value2 > y)) {
        chosen = choice;
        x = value1;
        y = value2;
      }
    }
    const source = sources[chosen];
    if (!source) return;
    add(sheet, base, x, y, source.at * 4 + chosen, slopes);
    source.at++;
  }
}

/**
 * Adds a label to the hull that begins at `base`, whose first value is no larger than that of any label there. Between two
 * neighbours the later one is better for weights below their slope (rise of the second value by fall of the first).
 */
function add(sheet: Sheet, base: number, x: number, y: number, origin: number, { least, most }: Slopes): void {
  const { one, two } = sheet;
  let { count } = sheet;
  if (count > base && y <= (two[count - 1] ?? 0) * tie) return;
  // Slopes fall along a hull: a label that does not make them fall is the best for no weights.
  while (count - base >= 2) {
    const lastX = one[count - 1] ?? 0;
    const lastY = two[count - 1] ?? 0;
    if ((y - lastY) * ((one[count - 2] ?? 0) - lastX) < (lastY - (two[count - 2] ?? 0)) * (lastX - x)) break;
    count--;
  }
  if (count > base) {
    const rise = y - (two[count - 1] ?? 0);
    const run = (one[count - 1] ?? 0) - x;
    if (rise > least * run) {
      if (count === base + 1 && rise >= most * run) count--;
    } else {
      sheet.count = count;
      return;
    }
  }
  one[count] = x;
  two[count] = y;
  sheet.origin[count] = origin;
  sheet.count = count + 1;
}
