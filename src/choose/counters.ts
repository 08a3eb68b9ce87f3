import type { Field } from './field';

/** A count that can run out: signals of one tier within one limit. */
export interface Counter {
  /** index into `tiers` */
  readonly tier: number;
  /** most signals of that tier, never more than could be used */
  readonly size: number;
  /** who counts, by index of holder */
  readonly users: ReadonlySet<number>;
}

/**
 * The counters that signal limits need: limits that others imply, or with fewer holders than signals, need none.
 * `merged`: one counter per tier instead, for all limits together; weaker, but small.
 */
export function countersOf({ holders, model }: Field, merged: boolean): Counter[] {
  const { limits } = model.input.signals;
  return [1, 2].flatMap((tier) => {
    const counters = limits.map(({ silver, gold }, limit) => {
      const users = holders.flatMap((one, index) =>
        one.may[tier] && one.limits[tier]?.includes(limit) ? [index] : [],
      );
      const allowed = (tier === 1 ? silver : gold) - (model.prepaid[tier]?.[limit] ?? 0);
      return { tier, allowed: Math.max(0, allowed), users: new Set(users) };
    });
    // Larger sets first, so that what encloses a set stands before it.
    counters.sort((one, other) => other.users.size - one.users.size);
    const encloses = (outer: ReadonlySet<number>, inner: ReadonlySet<number>): boolean =>
      outer.size >= inner.size && [...inner].every((user) => outer.has(user));
    const isImplied = ({ allowed, users }: (typeof counters)[number], index: number): boolean =>
      allowed >= users.size ||
      counters.some(
        (other, place) =>
          place !== index &&
          (other.allowed < allowed || (other.allowed === allowed && place < index)) &&
          encloses(other.users, users),
      );
    if (!merged) {
      return counters.flatMap((counter, index) =>
        isImplied(counter, index)
          ? []
          : [{ tier, size: Math.min(counter.allowed, counter.users.size), users: counter.users }],
      );
    }
    const roots = counters.filter(
      ({ users }, index) => !counters.slice(0, index).some((other) => encloses(other.users, users)),
    );
    const users = new Set(roots.flatMap((root) => [...root.users]));
    const size = roots.reduce((sum, root) => sum + Math.min(root.allowed, root.users.size), 0);
    return size >= users.size ? [] : [{ tier, size, users }];
  });
}
