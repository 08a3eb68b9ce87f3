import type { FeeBlock } from './types';

/** Total fee of so many applications: each at its block's price, a flat block as a whole once one falls in it. */
export function feeOf(fees: readonly FeeBlock[], applications: number): number {
  let total = 0;
  let from = 0;
  for (const block of fees) {
    const inBlock = Math.min(applications, block.upTo ?? applications) - from;
    if (inBlock <= 0) break;
    total += 'each' in block ? inBlock * block.each : block.flat;
    from += inBlock;
  }
  return total;
}

/** Whether a fee keeps to a budget (null: none), forgiving rounding in the last places. */
export const isAffordable = (fee: number, budget: number | null): boolean =>
  budget === null || fee <= budget + 1e-9 * Math.max(1, budget);
