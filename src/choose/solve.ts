import { solveExactly } from './exact';
import { layOut } from './layOut';
import { isQuick, type Model } from './model';
import { search, solveApart } from './search';
import type { Solved } from './solved';

/** The best list of a model, by the engine that fits it; `none` where no list holds every must. */
export function solve(model: Model): Solved | 'none' {
  const laid = layOut(model);
  if (laid === 'none') return laid;
  if (laid !== 'large' && !laid.field.isGrouped) {
    const solved = isQuick(model) ? solveApart(laid, model) : solveExactly(laid, model.weights);
    if (solved !== 'large') return solved;
  }
  return search(model);
}
