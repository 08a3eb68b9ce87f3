import { branch } from './branch';
import { dropUseless } from './dominance';
import { fillTable, solveExactly } from './exact';
import { type Field, openField } from './field';
import type { Frame } from './frame';
import { openJudge } from './judge';
import { type Laid, layOutRelaxed } from './layOut';
import { isQuick, type Model } from './model';
import { openDraft } from './openDraft';
import { polish } from './polish';
import { evenShares, solveRelaxed } from './relaxation';
import type { Solved } from './solved';
import type { Step, Way } from './table';
import { solveTogether } from './together';
import type { Application } from './types';

/**
 * A good list and a bound, where no exact engine reaches: signals per institution, many scenarios, tables that would be
 * too large. The bound comes from a relaxation; for signals per institution it is narrowed by branching on them, as far
 * as the work allows.
 * @returns `none` where no list holds every must, or none was found
 */
export function search(model: Model): Solved | 'none' {
  const field = openField(dropUseless(model));
  // Soon: a relaxation that charges one candidate of an institution takes a fraction of the time, if its list can be repaired.
  const soon = field.isGrouped && isQuick(model) ? searchNear(field, model) : 'none';
  if (soon !== 'none') return soon;
  if (field.isGrouped) {
    const shares = evenShares(field);
    const root = solveRelaxed(field.model, shares);
    if (root !== 'large') return root === 'none' ? root : branch(field, root, shares);
  }
  return searchNear(field, model);
}

/** The list of one relaxation, repaired and improved. */
function searchNear(field: Field, model: Model): Solved | 'none' {
  const laid = layOutRelaxed(field.model);
  const relaxed = laid === 'none' ? laid : solveApart(laid, model);
  if (relaxed === 'none') return relaxed;
  const judge = openJudge(field);
  const { list, value } = polish(field, judge, openDraft(field, relaxed.list, judge));
  return value === -Infinity ? 'none' : { list, bound: relaxed.bound };
}

/** Every scenario's best by itself bounds the weighted sum; the list is one that is good for all together. */
export function solveApart(laid: Laid, model: Model): Solved | 'none' {
  const { weights } = model;
  const together = isQuick(model) ? 'large' : solveExactly(laid, weights);
  if (together !== 'large') return together;
  const apart = laid.frames.map((frame) => fillTable(frame)());
  const list = solveTogether(laid.frames, weights) ?? solveMean(laid.frames, weights);
  if (!list) return 'none';
  const part = (solved: Solved | 'none', m: number): number =>
    solved === 'none' ? 0 : (weights[m] ?? 0) * solved.bound;
  return { list, bound: apart.reduce((sum, solved, m) => sum + part(solved, m), 0) };
}

/** The best list for the mean of the chances, where even one table for all scenarios is too much work; null: none. */
function solveMean(frames: readonly Frame[], weights: readonly number[]): readonly Application[] | null {
  const [first] = frames;
  if (!first) return null;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value, m) => sum + (weights[m] ?? 0) * value, 0);
  const wayOf = (way: Way, index: number, tier: number): Way => {
    const ways = frames.flatMap(({ steps }) => steps[index]?.ways[tier] ?? []);
    return { ...way, gain: mean(ways.map(({ gain }) => gain)), keep: mean(ways.map(({ keep }) => keep)) };
  };
  const steps = first.steps.map((step, index): Step => {
    const [none, silver, gold] = step.ways;
    return { ...step, ways: [wayOf(none, index, 0), wayOf(silver, index, 1), wayOf(gold, index, 2)] };
  });
  const solved = fillTable({ ...first, steps })();
  return solved === 'none' ? null : solved.list;
}
