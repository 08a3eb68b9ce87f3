import type { Candidate, Model } from './model';
import { tiers } from './types';

/** A count that can run out: signals of one tier within one limit. */
export interface Counter {
  readonly limit: number;
  /** index into `tiers` */
  readonly tier: number;
  /** most signals of that tier, never more than could be used */
  readonly size: number;
}

/**
 * The counters that signal limits need when every signal reaches one program: limits that others already imply, or that
 * have fewer candidates than signals, need none.
 */
export function countersOf({ candidates, input }: Model): Counter[] {
  const limits = input.signals.limits.map(({ gold, silver }, limit) => {
    const members = candidates.filter((candidate) => candidate.limits.includes(limit));
    return { limit, members, allowed: [Infinity, silver, gold] };
  });
  // Larger sets first, so that what encloses a set stands before it.
  limits.sort((one, other) => other.members.length - one.members.length || one.limit - other.limit);
  return [1, 2].flatMap((tier) => {
    const users = limits.map(({ limit, members, allowed }) => ({
      limit,
      ids: new Set(members.filter((member) => mayUse(member, tier)).map(({ id }) => id)),
      allowed: allowed[tier] ?? Infinity,
    }));
    const most = users.map(({ ids, allowed }) => Math.min(ids.size, allowed));
    return users.flatMap(({ limit, ids, allowed }, index) => {
      const isImplied =
        allowed >= ids.size ||
        users.some(({ ids: around, allowed: outer }, other) => {
          const encloses = around.size >= ids.size && [...ids].every((id) => around.has(id));
          if (!encloses || other === index) return false;
          return outer < allowed || (outer === allowed && (around.size > ids.size || other < index));
        });
      return isImplied ? [] : [{ limit, tier, size: most[index] ?? 0 }];
    });
  });
}

export const mayUse = ({ chances }: Candidate, tier: number): boolean => (chances[0]?.[tier] ?? -1) >= 0;

/** Units of each counter that a candidate's way of applying takes. */
export const usesOf = (counters: readonly Counter[], { limits }: Candidate, tier: number): number[] =>
  tiers[tier] === 'none'
    ? []
    : counters.map((counter) => (counter.tier === tier && limits.includes(counter.limit) ? 1 : 0));
