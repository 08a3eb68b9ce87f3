import type { Candidate, Model } from './model';
import type { Room } from './room';

/** The model without candidates that add nothing to any list: no chance, or no better than the unmatched outcome and than every must. */
export function dropUseless(model: Model): Model {
  const { candidates, unmatched } = model;
  const lowestMust = Math.min(Infinity, ...candidates.filter(({ must }) => must).map(({ utility }) => utility));
  const isUseful = ({ must, utility, chances }: Candidate): boolean =>
    must || ((utility > unmatched || utility > lowestMust) && chances.some((row) => row.some((chance) => chance > 0)));
  return { ...model, candidates: candidates.filter(isUseful) };
}

/**
 * The model without dominated candidates: those for which, in the same class of applications and under the same limits,
 * stand at least as many better ones, none of them a must, as fit beside the musts. A list with a dominated candidate
 * leaves one of those out, and to swap the two loses nothing, as it is better in utility and in every way of applying.
 * Not for signals that reach several programs: there a swap changes who is signalled.
 */
export function dropDominated(model: Model, room: Room): Model {
  const { candidates, unmatched } = model;
  const classOf = ({ pool }: Candidate): number => room.classOf.get(pool) ?? -1;
  const places = room.largest.map(
    (largest, kind) => largest - candidates.filter((candidate) => candidate.must && classOf(candidate) === kind).length,
  );
  const kept = new Map<string, Candidate[]>();
  const dropped = new Set<Candidate>();
  const sum = ({ chances }: Candidate): number => chances.flat().reduce((total, chance) => total + chance, 0);
  const ranked = candidates
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
  return { ...model, candidates: candidates.filter((candidate) => !dropped.has(candidate)) };
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
