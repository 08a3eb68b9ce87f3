import { plan } from './plan';
import type { PlanInput } from './types';

/** Relaxations solved for each price where plans are searched, unless the caller says how many. */
const searchNodes = 12;

/**
 * By limit id, what the last gold and the last silver are worth: the value lost with one fewer. 0 where there is none; all of it
 * where no list holds every must with one fewer.
 * Exact where the plan is exact.
 * @throws RangeError naming the field, for wrong input
 */
export function signalPrices(input: PlanInput): Record<string, { gold: number; silver: number }> {
  const { limits } = input.signals;
  const value = valueWith(input, limits);
  const price = (index: number, tier: 'gold' | 'silver'): number => {
    if (limits[index]?.[tier] === 0) return 0;
    const fewer = limits.map((limit, other) => (other === index ? { ...limit, [tier]: limit[tier] - 1 } : limit));
    return Math.max(0, value - valueWith(input, fewer));
  };
  return Object.fromEntries(
    limits.map(({ id }, index) => [id, { gold: price(index, 'gold'), silver: price(index, 'silver') }]),
  );
}

const valueWith = (input: PlanInput, limits: PlanInput['signals']['limits']): number =>
  plan({ ...input, maxNodes: input.maxNodes ?? searchNodes, signals: { ...input.signals, limits } }).value;
