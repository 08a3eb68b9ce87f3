import { type Model, readWorth } from './model';
import { scorer } from './scorer';
import type { Application, Plan, PlanInput } from './types';

/** A bound this close to the value, relatively to it and to how far utilities were raised, is rounding: the list is optimal. */
const closed = 1e-9;

/** The plan that a list and a proven bound (under the model, so raised by its `shift`) make. */
export function present({ input, shift }: Model, list: readonly Application[], bound: number): Plan {
  const { value, list: entries, fee, used } = scorer(input)(list);
  const above = bound - shift - value;
  const isOptimal = above <= closed * Math.max(Math.abs(value), shift);
  return {
    status: isOptimal ? 'optimal' : 'within',
    value,
    bound: isOptimal ? value : value + above,
    gap: isOptimal ? 0 : above / Math.abs(value + above),
    list: entries,
    fee,
    applications: entries.length,
    used,
  };
}

/** No list holds every must. */
export function infeasible(input: PlanInput): Plan {
  const { unmatched: value } = readWorth(input);
  const { used } = scorer(input)([]);
  return { status: 'infeasible', value, bound: value, gap: 0, list: [], fee: 0, applications: 0, used };
}
