import { solveExactly } from './exact';
import { layOut } from './layOut';
import { type Model, readModel } from './model';
import { infeasible, present } from './present';
import type { Solved } from './exact';
import type { Plan, PlanInput } from './types';
import { search } from './search';
import { validate } from './validate';

/**
 * The best list: which programs to apply to, and where the signals go, within limits, caps, budget and musts.
 * The same input gives the same plan, whatever the order of its programs; ties break by skip, none, silver, gold, then id.
 * @throws RangeError naming the field, for wrong input
 */
export function plan(input: PlanInput): Plan {
  validate(input);
  const model = readModel(input);
  const solved = solve(model);
  return solved === 'none' ? infeasible(input) : present(model, solved.list, solved.bound);
}

function solve(model: Model): Solved | 'none' {
  const laid = layOut(model);
  if (laid === 'none') return laid;
  if (laid !== 'large' && !laid.field.isGrouped) {
    const solved = solveExactly(laid, model.weights);
    if (solved !== 'large') return solved;
  }
  return search(model);
}
