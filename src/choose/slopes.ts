import type { Frame } from './frame';

/** Least and most weight of the first scenario's value, against the second's, that the rest of a list can lead to. */
export interface Slopes {
  readonly least: number;
  readonly most: number;
}

/**
 * For the values after each step, the weights that the steps above leave possible: the weight of a scenario shrinks by the
 * chance that everything above says no, and at most so many can be above.
 */
export function slopesAbove(
  [first, second]: readonly [Frame, Frame],
  [weight1, weight2]: readonly [number, number],
  mostApplications: number,
): Slopes[] {
  const slopes: Slopes[] = [];
  const start = Math.log(weight1 / weight2);
  const ups: number[] = [];
  const downs: number[] = [];
  for (let index = first.steps.length - 1; index >= 0; index--) {
    // A little wider, for rounding.
    slopes[index] = { least: Math.exp(start - total(downs) - 1e-9), most: Math.exp(start + total(ups) + 1e-9) };
    const logs = (first.steps[index]?.ways ?? []).flatMap(({ gain, keep }, tier) => {
      const other = second.steps[index]?.ways[tier]?.keep ?? 0;
      return gain === -Infinity || (keep === 0 && other === 0) ? [] : [Math.log(keep / other)];
    });
    insert(ups, Math.max(0, ...logs), mostApplications);
    insert(downs, Math.max(0, ...logs.map((log) => -log)), mostApplications);
  }
  return slopes;
}

/** Keeps the largest values, largest first. */
function insert(values: number[], value: number, most: number): void {
  const at = values.findIndex((other) => other < value);
  values.splice(at < 0 ? values.length : at, 0, value);
  values.length = Math.min(values.length, most);
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
