import { dropUseless } from './dominance';
import { branch } from './branch';
import { openDraft } from './draft';
import { fillTable, solveExactly } from './exact';
import type { Solved } from './solved';
import { openField } from './field';
import { openJudge } from './judge';
import { type Laid, layOutRelaxed } from './layOut';
import type { Model } from './model';
import { polish } from './polish';
import { evenShares, solveRelaxed } from './relaxation';
import { solveTogether } from './together';

/**
 * A good list and a bound, where no exact engine reaches: signals per institution, many scenarios, tables that would be
 * too large. The bound comes from a relaxation; for signals per institution it is narrowed by branching on them, as far
 * as the work allows.
 * @returns `none` where the musts do not fit
 */
export function search(model: Model): Solved | 'none' {
  const field = openField(dropUseless(model));
  if (field.isGrouped) {
    const shares = evenShares(field);
    const root = solveRelaxed(field.model, shares);
    if (root !== 'large') return root === 'none' ? root : branch(field, root, shares);
  }
  const laid = layOutRelaxed(field.model);
  const relaxed = laid === 'none' ? laid : solveApart(laid, model.weights);
  if (relaxed === 'none') return relaxed;
  const judge = openJudge(field);
  return { ...polish(field, judge, openDraft(field, relaxed.list, judge)), bound: relaxed.bound };
}

/** Every scenario's best by itself bounds the weighted sum; the list is one that is good for all together. */
function solveApart(laid: Laid, weights: readonly number[]): Solved | 'none' {
  const together = solveExactly(laid, weights);
  if (together !== 'large') return together;
  const list = solveTogether(laid.frames, weights);
  const bounds = laid.frames.map((frame) => fillTable(frame)());
  if (!list) return 'none';
  const bound = bounds.reduce(
    (sum, solved, m) => (solved === 'none' ? sum : sum + (weights[m] ?? 0) * solved.bound),
    0,
  );
  return { list, bound };
}
