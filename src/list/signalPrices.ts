import type { PlanInput } from '../choose';
import type { ApplicationList } from './buildList';
import { bestPlan } from './signals';

/** What the last signal of a kind in a pool is worth, as a part of the plan's value; null: the rules could not be kept with one fewer. */
export interface SignalPrice {
  readonly pool: string;
  readonly kind: 'gold' | 'silver' | 'single';
  readonly price: number | null;
}

/** The prices of the last signal of every kind and pool, inside the guide's order of signals. */
export function signalPrices({ season, solution }: ApplicationList): SignalPrice[] {
  const { problems, value } = solution;
  const best = bestPlan(problems, true)?.value ?? value;
  return season.signals.pools.flatMap(({ id: pool, limits }) =>
    Object.entries(limits).flatMap(([kind, limit]: [string, number]): SignalPrice[] => {
      if (limit === 0 || problems.length === 0) return [];
      const tier = kind === 'silver' ? 'silver' : 'gold';
      const fewer = problems.map((problem): PlanInput => ({
        ...problem,
        signals: {
          ...problem.signals,
          limits: problem.signals.limits.map((one) => (one.id === pool ? { ...one, [tier]: one[tier] - 1 } : one)),
        },
      }));
      const left = bestPlan(fewer, true);
      const most = Math.max(best, value);
      const price = left === null || most <= 0 ? null : Math.max(0, 1 - left.value / most);
      // the keys of limits are the kinds of signals
      return [{ pool, kind: kind as SignalPrice['kind'], price }];
    }),
  );
}
