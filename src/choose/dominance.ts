import type { Candidate, Model } from './model';
import type { Room } from './room';

/**
 * The model without candidates that no list needs.
 *
 * Worse than nothing: not above the unmatched outcome, with no must below it on any list. Dominated: in the same class of
 * applications and under the same limits stand at least as many better candidates, none of them a must, as fit beside
 * the musts. A list with a dominated one leaves one of those out, and to swap the two loses nothing, as it is better in
 * utility and in every way of applying. Not for signals that reach several programs: there a swap changes who is signalled.
 */
export function dropNeedless(model: Model, room: Room): Model {
  const { candidates, unmatched } = model;
  const lowestMust = Math.min(Infinity, ...candidates.filter(({ must }) => must).map(({ utility }) => utility));
  const useful = candidates.filter(({ must, utility }) => must || utility > unmatched || utility > lowestMust);
  const classOf = ({ pool }: Candidate): number => room.classOf.get(pool) ?? -1;
  const places = room.largest.map(
    (largest, kind) => largest - useful.filter((candidate) => candidate.must && classOf(candidate) === kind).length,
  );
  const kept = new Map<string, Candidate[]>();
  const dropped = new Set<Candidate>();
  const sum = ({ chances }: Candidate): number => chances.flat().reduce((total, chance) => total + chance, 0);
  const ranked = useful
    .filter((candidate) => !candidate.must && candidate.utility >= unmatched && classOf(candidate) >= 0)
    .map((candidate) => ({ candidate, sum: sum(candidate) }))
    .sort(
      (one, other) =>
        other.candidate.utility - one.candidate.utility ||
        other.sum - one.sum ||
        (one.candidate.id < other.candidate.id ? -1 : 1),
    );
  for (const { candidate } of ranked) {
    const kind = classOf(candidate);
    const key = `${kind}|${candidate.limits.join()}`;
    const better = kept.get(key) ?? [];
    kept.set(key, better);
    if (hasDominators(candidate, better, places[kind] ?? Infinity)) dropped.add(candidate);
    else better.push(candidate);
  }
  return { ...model, candidates: useful.filter((candidate) => !dropped.has(candidate)) };
}

function hasDominators({ chances }: Candidate, better: readonly Candidate[], needed: number): boolean {
  let found = 0;
  for (const other of better) {
    if (found >= needed) break;
    const isBetter = chances.every((row, scenario) =>
      row.every((chance, tier) => (other.chances[scenario]?.[tier] ?? -1) >= chance),
    );
    if (isBetter) found++;
  }
  return found >= needed;
}
