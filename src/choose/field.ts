import { type Candidate, holder, type Model } from './model';

/** Who holds a signal: a program, or an institution with all its candidates. */
export interface Holder {
  readonly key: string;
  /** indices of its candidates */
  readonly members: readonly number[];
  /** by tier: whether a candidate of it can take that signal */
  readonly may: readonly boolean[];
  /** by tier: the limits such a signal counts in, those over any candidate that can take it */
  readonly limits: readonly (readonly number[])[];
}

/** A model and who holds signals in it. */
export interface Field {
  readonly model: Model;
  readonly holders: readonly Holder[];
  /** by candidate */
  readonly holderOf: readonly number[];
  /** whether somewhere one signal reaches several candidates */
  readonly isGrouped: boolean;
}

/** The field of a model. An institution where at most one candidate takes signals is no different from single programs. */
export function openField(model: Model): Field {
  const { candidates, input } = model;
  const keys = candidates.map((candidate) => holder(input, candidate));
  const places = new Map(keys.map((key): [string, number[]] => [key, []]));
  keys.forEach((key, index) => places.get(key)?.push(index));
  const holders = [...places].map(([key, members]): Holder => {
    const takers = [0, 1, 2].map((tier) => members.filter((index) => mayTake(candidates[index], tier)));
    const limits = takers.map((some) => [...new Set(some.flatMap((index) => candidates[index]?.limits ?? []))]);
    return { key, members, may: takers.map((some) => some.length > 0), limits };
  });
  const rank = new Map(holders.map(({ key }, index) => [key, index]));
  const isShared = ({ members }: Holder): boolean =>
    members.filter((index) => mayTake(candidates[index], 1) || mayTake(candidates[index], 2)).length > 1;
  return { model, holders, holderOf: keys.map((key) => rank.get(key) ?? -1), isGrouped: holders.some(isShared) };
}

export const mayTake = (candidate: Candidate | undefined, tier: number): boolean =>
  (candidate?.chances[0]?.[tier] ?? -1) >= 0;

/** How a candidate is applied to where its holder has a signal of that tier (0: none); -1: not at all. */
export function wayUnder(candidate: Candidate | undefined, tier: number): number {
  if (mayTake(candidate, tier)) return tier;
  return mayTake(candidate, 0) ? 0 : -1;
}
