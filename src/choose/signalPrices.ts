import { plan } from './plan';
import type { PlanInput } from './types';

/**
 * By limit id, what the last gold and the last silver are worth: the value lost with one fewer. 0 where there is none.
 * @throws RangeError naming the field, for wrong input
 */
export function signalPrices(input: PlanInput): Record<string, { gold: number; silver: number }> {
  const { value } = plan(input);
  const { limits } = input.signals;
  const price = (index: number, tier: 'gold' | 'silver'): number => {
    if (limits[index]?.[tier] === 0) return 0;
    const fewer = limits.map((limit, other) => (other === index ? { ...limit, [tier]: limit[tier] - 1 } : limit));
    return Math.max(0, value - plan({ ...input, signals: { ...input.signals, limits: fewer } }).value);
  };
  return Object.fromEntries(
    limits.map(({ id }, index) => [id, { gold: price(index, 'gold'), silver: price(index, 'silver') }]),
  );
}
