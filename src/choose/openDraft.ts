import type { Draft } from './draft';
import { type Field, mayTake, wayUnder } from './field';
import type { Judge } from './judge';
import type { Candidate } from './model';
import { type Application, tiers } from './types';

/**
 * The draft nearest to a list that may break the unity of institutions or the limits: every holder gets the best signal
 * it has on the list, as far as limits go; those whose musts need one first, then those to whom it is worth most.
 */
export function openDraft(field: Field, list: readonly Application[], judge: Judge): Draft {
  const { model, holders, holderOf } = field;
  const tierOf = new Map(list.map(({ id, tier }) => [id, tiers.indexOf(tier)]));
  const wanted = holders.map(() => 0);
  const worth = holders.map(() => 0);
  model.candidates.forEach((candidate, index) => {
    const holder = holderOf[index] ?? -1;
    const tier = tierOf.get(candidate.id) ?? 0;
    wanted[holder] = Math.max(wanted[holder] ?? 0, tier);
    const [none = 0, ...others] = candidate.chances[0] ?? [];
    worth[holder] = (worth[holder] ?? 0) + candidate.utility * Math.max(0, (others[tier - 1] ?? none) - none);
    if (candidate.must && !mayTake(candidate, 0)) worth[holder] = Infinity;
  });
  const signals = new Int8Array(holders.length);
  const listed = Uint8Array.from(model.candidates, ({ id, must }) => (must || tierOf.has(id) ? 1 : 0));
  const order = holders
    .map((_, index) => index)
    .filter((index) => (wanted[index] ?? 0) > 0 || worth[index] === Infinity);
  order.sort((one, other) => (worth[other] === worth[one] ? one - other : (worth[other] ?? 0) - (worth[one] ?? 0)));
  for (const holder of order) {
    const first = wanted[holder] ?? 0;
    const others = worth[holder] === Infinity ? [2, 1] : [first - 1];
    for (const tier of [first, ...others]) {
      if (tier <= 0 || signals[holder] !== 0 || !holders[holder]?.may[tier]) continue;
      signals[holder] = tier;
      if (!judge.fitsLimits({ listed, signals })) signals[holder] = 0;
    }
  }
  model.candidates.forEach((candidate, index) => {
    if (!candidate.must && wayUnder(candidate, signals[holderOf[index] ?? -1] ?? 0) < 0) listed[index] = 0;
  });
  dropBeyondRoom(model.candidates, { listed, signals }, judge);
  return { listed, signals };
}

/** Takes off the list, one after the other, whom it misses least, until caps and budget are kept. */
function dropBeyondRoom(candidates: readonly Candidate[], draft: Draft, judge: Judge): void {
  const { listed } = draft;
  while (!judge.fitsRoom(draft)) {
    let [best, chosen] = [-Infinity, -1];
    for (const [index, { must }] of candidates.entries()) {
      if (!listed[index] || must) continue;
      listed[index] = 0;
      const worth = judge.worth(draft);
      listed[index] = 1;
      if (chosen < 0 || worth > best) [best, chosen] = [worth, index];
    }
    if (chosen < 0) return;
    listed[chosen] = 0;
  }
}
