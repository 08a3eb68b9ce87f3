import { evaluate, plan, type Plan, type PlanInput, upperBound } from '../choose';
import type { Guide } from '../guide/guide';
import type { ApplicationList } from './buildList';
import { limitsOnApplications } from './appliedSet';
import { sharedWorlds, withoutSharedRisk } from './sharedRisk';
import { poolLimits, signalChoices, signalProblem } from './signalProblem';
import { listWith } from './signals';

/** How good the list is under the planning model: relative figures, never a chance of matching. */
export interface KernelFigures {
  readonly status: 'optimal' | 'within' | 'infeasible' | 'off';
  /** value of the plan under the figure it was chosen by: shared risk, or independent decisions where the list is too long for it */
  readonly value: number;
  /** no list within the limits can be worth more by that figure, whatever its programs and signals */
  readonly bound: number;
  /** part of the value that the guide's order of signals costs */
  readonly guideCost: number;
  /** 100 × the value against applying everywhere allowed, without caps and without the guide's order of signals */
  readonly planningIndex: { readonly independent: number; readonly shared: number | null };
  /** what applying everywhere allowed is worth, by the figure the plan was chosen by */
  readonly attainable: number;
}

/** Figures of a list; they cost more kernel runs than the list itself, so cells that do not show them do not ask. */
export function kernelFigures(list: ApplicationList, guide: Guide): KernelFigures {
  const { candidates, fees, season, solution, sharedRisk } = list;
  const { pools } = season.signals;
  const independently = withoutSharedRisk(guide);
  const choices = signalChoices(candidates, pools, guide);
  const everywhere = signalProblem(choices, poolLimits(choices, pools), independently);
  const worlds = sharedWorlds(everywhere.programs, guide);
  const apart = worlds === null ? null : worlds.map((world) => ({ ...everywhere, scenarios: [world] }));
  const joint = (problem: PlanInput): PlanInput => ({
    ...problem,
    programs: problem.programs.map((program, index) => ({ ...program, must: candidates[index]?.stays ?? false })),
    ...limitsOnApplications(list.room, fees.blocks),
    scenarios: problem.scenarios,
  });
  const most = {
    independent: plan(everywhere),
    // For very many programs each world by itself bounds what both together allow.
    shared:
      apart === null
        ? null
        : sharedRisk
          ? plan({ ...everywhere, scenarios: worlds })
          : meanOf(apart.map((world) => plan(world))),
  };
  const sent = listWith(solution.free, solution.signals);
  const ids = new Set(sent.map(({ id }) => id));
  const worth = {
    independent: evaluate({ ...solution.free, scenarios: null }, sent).value,
    shared:
      worlds === null
        ? null
        : evaluate(
            {
              ...everywhere,
              programs: everywhere.programs.map((one) => ({ ...one, must: ids.has(one.id) })),
              scenarios: worlds,
            },
            sent,
          ).value,
  };
  const bounds = sharedRisk && apart !== null ? apart : [everywhere];
  // Searched plans are not proven: what is sent may turn out to be worth more, and only a bound bounds.
  const best = {
    independent: Math.max(most.independent.value, worth.independent),
    shared: most.shared === null ? null : Math.max(most.shared.value, worth.shared ?? 0),
  };
  const attainable = sharedRisk && best.shared !== null ? best.shared : best.independent;
  const limitless = sharedRisk && most.shared !== null ? most.shared : most.independent;
  const bound = mean(bounds.map((problem) => upperBound(joint(problem))));
  const free = plan(solution.free).value;
  const index = (value: number, of: number): number => (of > 0 ? (100 * value) / of : 0);
  return {
    status: solution.status,
    value: solution.value,
    bound: Math.max(solution.value, Math.min(bound, limitless.bound)),
    guideCost: free > 0 ? Math.max(0, 1 - solution.value / free) : 0,
    planningIndex: {
      independent: index(worth.independent, best.independent),
      shared: worth.shared === null || best.shared === null ? null : index(worth.shared, best.shared),
    },
    attainable,
  };
}

/** The mean of plans of equally likely worlds. */
function meanOf(plans: readonly Pick<Plan, 'value' | 'bound'>[]): Pick<Plan, 'value' | 'bound'> {
  return { value: mean(plans.map(({ value }) => value)), bound: mean(plans.map(({ bound }) => bound)) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
