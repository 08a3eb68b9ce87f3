import { checkerBound } from './checkerBound';
import { scorer } from './scorer';
import type { Plan, PlanInput } from './types';
import { validate } from './validate';

/**
 * Checks a plan without the solvers: the list against the rules and the value it claims, and both against a bound of the
 * checker's own, which holds for every list. Where programs decide independently, each with signals of its own, that
 * bound is exact unless the tables are very large, and `ok` needs an optimal plan to reach it. Elsewhere it is a
 * relaxation (each scenario by itself, a signal charged to one program of its institution), and `ok` says that nothing
 * contradicts the plan.
 * @throws RangeError naming the field, for wrong input and unknown ids
 */
export function certify(input: PlanInput, result: Plan): { ok: boolean; bound: number } {
  validate(input);
  const { bound, isExact } = boundOf(input);
  const { value, feasible } = scorer(input)(result.list);
  if (result.status === 'infeasible') {
    const isClaimed = result.list.length === 0 && result.bound === result.value;
    return { ok: isClaimed && (!isExact || bound === -Infinity), bound: Math.max(bound, result.value) };
  }
  // Relative to the value, and for values that utilities of both signs cancel out to, to the utilities.
  const largest = input.programs.reduce(
    (most, { utility }) => Math.max(most, Math.abs(utility)),
    Math.abs(input.unmatchedValue),
  );
  const slack = 1e-9 * Math.max(Math.abs(value), Math.abs(bound), 1e-4 * largest);
  const isWorth = Math.abs(value - result.value) <= slack && value <= bound + slack;
  const isBounded =
    result.status === 'within'
      ? result.bound >= value - slack
      : Math.abs(result.bound - value) <= slack && (!isExact || value >= bound - slack);
  return { ok: feasible && isWorth && isBounded, bound };
}

function boundOf(input: PlanInput): { bound: number; isExact: boolean } {
  if (!input.scenarios) return checkerBound(input, ({ p }) => p);
  const total = input.scenarios.reduce((sum, { weight }) => sum + weight, 0);
  const worlds = input.scenarios.map(({ weight, p }) => {
    const { bound, isExact } = checkerBound(input, (program) => p[program.id] ?? program.p);
    return { part: bound === -Infinity ? bound : (weight / total) * bound, isExact };
  });
  return {
    bound: worlds.reduce((sum, { part }) => sum + part, 0),
    isExact: worlds.length === 1 && worlds.every(({ isExact }) => isExact),
  };
}
