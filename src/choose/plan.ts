import { readModel } from './model';
import { infeasible, present } from './present';
import { solve } from './solve';
import type { Plan, PlanInput } from './types';
import { validate } from './validate';

/**
 * The best list: which programs to apply to, and where the signals go, within limits, caps, budget and musts.
 * The same input gives the same plan, whatever the order of its programs; ties break by skip, none, silver, gold, then id.
 * Optimal where programs decide independently or under two scenarios, each with signals of its own, unless the tables
 * would be very large, and elsewhere where the search closes its bound.
 * @throws RangeError naming the field, for wrong input
 */
export function plan(input: PlanInput): Plan {
  validate(input);
  const model = readModel(input);
  const solved = solve(model);
  return solved === 'none' ? infeasible(input) : present(model, solved.list, solved.bound);
}
