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

/** The model with the signals of some holders decided (and paid): each of their candidates keeps one way of applying. */
export function fixSignals({ model, holders, holderOf }: Field, decided: ReadonlyMap<number, number>): Model {
  const prepaid = model.prepaid.map((tier) => [...tier]);
  for (const [index, tier] of decided) {
    for (const limit of tier > 0 ? (holders[index]?.limits[tier] ?? []) : []) {
      const taken = prepaid[tier];
      if (taken) taken[limit] = (taken[limit] ?? 0) + 1;
    }
  }
  const candidates = model.candidates.flatMap((candidate, index): Candidate[] => {
    const tier = decided.get(holderOf[index] ?? -1);
    if (tier === undefined) return [candidate];
    const way = wayUnder(candidate, tier);
    if (way < 0 && !candidate.must) return [];
    const chances = candidate.chances.map((row) => row.map((chance, own) => (own === way ? chance : -1)));
    return [{ ...candidate, chances, limits: [] }];
  });
  return { ...model, prepaid, candidates };
}
