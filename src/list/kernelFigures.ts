import { plan, type PlanInput } from '../choose';
import type { ApplicationList } from './buildList';
import { limitsOnApplications } from './appliedSet';
import { poolLimits, signalChoices, signalProblem } from './signalProblem';

/** How good the list is under the planning model: relative figures, never a chance of matching. */
export interface KernelFigures {
  readonly status: 'optimal' | 'within' | 'infeasible' | 'off';
  /** value of the plan */
  readonly value: number;
  /** no list within the limits can be worth more, whatever its programs and signals */
  readonly bound: number;
  /** part of the value that the guide's order of signals costs */
  readonly guideCost: number;
  /** 100 × the value against applying everywhere allowed, without caps and without the guide's order of signals */
  readonly planningIndex: { readonly independent: number; readonly shared: number | null };
}

/** Figures of a list; they cost more kernel runs than the list itself, so cells that do not show them do not ask. */
export function kernelFigures(list: ApplicationList): KernelFigures {
  const { candidates, fees, season, solution } = list;
  const { pools } = season.signals;
  const free = plan(solution.free).value;
  const choices = signalChoices(candidates, pools);
  const limits = poolLimits(choices, pools);
  const everywhere = signalProblem(choices, limits);
  const joint: PlanInput = {
    ...everywhere,
    programs: everywhere.programs.map((program, index) => ({ ...program, must: candidates[index]?.stays ?? false })),
    ...limitsOnApplications(list.room, fees.blocks),
  };
  const most = plan(everywhere).value;
  return {
    status: solution.status,
    value: solution.value,
    bound: Math.max(solution.value, Math.min(plan(joint).bound, most)),
    guideCost: free > 0 ? Math.max(0, 1 - solution.value / free) : 0,
    planningIndex: { independent: most > 0 ? (100 * solution.value) / most : 0, shared: null },
  };
}
