import { scorer } from './scorer';
import type { Application, PlanInput } from './types';
import { validate } from './validate';

/**
 * What a list is worth: `value` under the objective, `match` the probability of matching at all, `feasible` whether it
 * keeps every must, limit, cap and the budget. A way of applying that is not allowed counts as chance 0.
 * @throws RangeError naming the field, for wrong input and for ids that are unknown or listed twice
 */
export function evaluate(
  input: PlanInput,
  list: readonly Application[],
): { value: number; match: number; feasible: boolean } {
  validate(input);
  const { value, match, feasible } = scorer(input)(list);
  return { value, match, feasible };
}
