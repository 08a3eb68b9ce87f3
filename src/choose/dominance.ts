import type { Candidate, Model } from './model';
import type { Room } from './room';

/**
 * The model without candidates that add nothing to any list: no chance, or no better than the unmatched outcome and than every must. Where
 * one signal reaches several candidates, one by which that signal counts in a further limit stays.
 */
export function dropUseless(model: Model): Model {
  const { candidates, unmatched, input } = model;
  const lowestMust = Math.min(Infinity, ...candidates.filter(({ must }) => must).map(({ utility }) => utility));
  const countsFurther = ({ institution, chances, limits }: Candidate): boolean =>
    input.signals.scope === 'institution' &&
    chances.some(([, ...signalled]) => signalled.some((chance) => chance >= 0)) &&
    candidates.some((twin) => twin.institution === institution && limits.some((limit) => !twin.limits.includes(limit)));
  const isUseful = ({ must, utility, chances }: Candidate): boolean =>
    must || ((utility > unmatched || utility > lowestMust) && chances.some((row) => row.some((chance) => chance > 0)));
  return { ...model, candidates: candidates.filter((one) => isUseful(one) || countsFurther(one)) };
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
  const kept = new Map<string, Ranked[]>();
  const dropped = new Set<Candidate>();
  const ranked = candidates
    .filter((candidate) => !candidate.must && candidate.utility >= unmatched && classOf(candidate) >= 0)
    .map(rank)
    .sort(
      (one, other) =>
        other.candidate.utility - one.candidate.utility ||
        other.sum - one.sum ||
        (one.candidate.id < other.candidate.id ? -1 : 1),
    );
  for (const entry of ranked) {
    const kind = classOf(entry.candidate);
    const key = `${kind}|${entry.candidate.limits.join()}`;
    const better = kept.get(key) ?? [];
    kept.set(key, better);
    if (hasDominators(entry, better, places[kind] ?? Infinity)) dropped.add(entry.candidate);
    else better.push(entry);
  }
  return { ...model, candidates: candidates.filter((candidate) => !dropped.has(candidate)) };
}

/** A candidate with its chances in one row, and their sum: a dominator has no smaller one. */
interface Ranked {
  readonly candidate: Candidate;
  readonly chances: readonly number[];
  readonly sum: number;
}

function rank(candidate: Candidate): Ranked {
  const chances = candidate.chances.flat();
  return { candidate, chances, sum: chances.reduce((total, chance) => total + chance, 0) };
}

/** Whether at least `needed` of the candidates ranked before are as good in every way of applying. */
function hasDominators({ chances, sum }: Ranked, better: readonly Ranked[], needed: number): boolean {
  let found = 0;
  for (let index = 0; index < better.length && found < needed; index++) {
    const other = better[index];
    if (!other || other.sum < sum) continue;
    let way = 0;
    while (way < chances.length && (other.chances[way] ?? 0) >= (chances[way] ?? 0)) way++;
    if (way === chances.length) found++;
  }
  return found >= needed;
}
