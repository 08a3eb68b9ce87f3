import type { Draft } from './draft';
import { feeOf, isAffordable } from './fees';
import { type Field, wayUnder } from './field';

/** Worth of a draft (under the model), and whether it keeps limits, caps and budget. */
export interface Judge {
  /** -Infinity: somebody is listed who cannot be, or a must is missing */
  readonly worth: (draft: Draft) => number;
  readonly fitsRoom: (draft: Draft) => boolean;
  readonly fitsLimits: (draft: Draft) => boolean;
}

/** Judges drafts of a field, quickly and many times. */
export function openJudge(field: Field): Judge {
  const { model, holders, holderOf } = field;
  const { candidates, unmatched, weights, input } = model;
  const ways = [0, 1, 2].map((tier) => Int8Array.from(candidates, (candidate) => wayUnder(candidate, tier)));
  const chances = weights.map((_, m) =>
    [0, 1, 2].map((tier) => Float64Array.from(candidates, (candidate) => candidate.chances[m]?.[tier] ?? 0)),
  );
  const utilities = Float64Array.from(candidates, ({ utility }) => utility);
  const musts = candidates.flatMap(({ must }, index) => (must ? [index] : []));
  const pools = [...new Set(candidates.map(({ pool }) => pool))];
  const poolOf = candidates.map(({ pool }) => pools.indexOf(pool));
  // As given: what is forced onto a list for comparison does not raise a cap.
  const given = input.programs.filter(({ must }) => must);
  const mustsIn = pools.map((pool) => given.filter((program) => program.pool === pool).length);
  const caps = pools.map((pool, index) => Math.max(mustsIn[index] ?? 0, input.capPerPool?.[pool] ?? Infinity));
  const cap = Math.max(given.length, input.cap ?? Infinity);
  const fees = Float64Array.from({ length: candidates.length + 1 }, (_, count) => feeOf(input.fees, count));

  const worth = ({ listed, signals }: Draft): number => {
    if (musts.some((index) => !listed[index])) return -Infinity;
    let sum = 0;
    for (let m = 0; m < weights.length; m++) {
      let value = unmatched;
      for (let index = 0; index < listed.length; index++) {
        if (!listed[index]) continue;
        const way = ways[signals[holderOf[index] ?? -1] ?? 0]?.[index] ?? -1;
        if (way < 0) return -Infinity;
        const chance = chances[m]?.[way]?.[index] ?? 0;
        value = chance * (utilities[index] ?? 0) + (1 - chance) * value;
      }
      sum += (weights[m] ?? 0) * value;
    }
    return sum;
  };
  const fitsRoom = ({ listed }: Draft): boolean => {
    const counts = pools.map(() => 0);
    let total = 0;
    for (let index = 0; index < listed.length; index++) {
      if (!listed[index]) continue;
      counts[poolOf[index] ?? 0] = (counts[poolOf[index] ?? 0] ?? 0) + 1;
      total++;
    }
    const paid = input.feesRestartPerPool
      ? counts.reduce((sum, count) => sum + (fees[count] ?? 0), 0)
      : (fees[total] ?? 0);
    return (
      total <= cap && counts.every((count, pool) => count <= (caps[pool] ?? 0)) && isAffordable(paid, input.budget)
    );
  };
  const allowed = [[], input.signals.limits.map(({ silver }) => silver), input.signals.limits.map(({ gold }) => gold)];
  const fitsLimits = ({ signals }: Draft): boolean => {
    const left = allowed.map((tier, code) => tier.map((most, limit) => most - (model.prepaid[code]?.[limit] ?? 0)));
    for (let index = 0; index < signals.length; index++) {
      const tier = signals[index] ?? 0;
      for (const limit of tier > 0 ? (holders[index]?.limits[tier] ?? []) : []) {
        const own = left[tier];
        if (!own || (own[limit] ?? 0) <= 0) return false;
        own[limit] = (own[limit] ?? 0) - 1;
      }
    }
    return true;
  };
  return { worth, fitsRoom, fitsLimits };
}
