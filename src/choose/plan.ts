import { solveExactly } from './exact';
import { readModel } from './model';
import type { Plan, PlanInput } from './types';
import { validate } from './validate';

/**
 * The best list: which programs to apply to, and where the signals go, within limits, caps, budget and musts.
 * The same input gives the same plan, whatever the order of its programs; ties break by skip, none, silver, gold, then id.
 * @throws RangeError naming the field, for wrong input
 */
export function plan(input: PlanInput): Plan {
  validate(input);
  const model = readModel(input);
  if (input.signals.scope === 'institution') throw new Error('Signals per institution are not available yet');
  if (input.scenarios) throw new Error('Scenarios are not available yet');
  const solved = solveExactly(model);
  if (!solved) throw new Error('The table of this problem is too large');
  return solved;
}
