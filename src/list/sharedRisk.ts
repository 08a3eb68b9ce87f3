import type { Chances, PlanInput, Program, Scenario } from '../choose';
import type { Guide } from '../guide/guide';

/**
 * An invitation index in a world where every program screens more strictly (negative `shift` of the log-odds) or more mildly, so that
 * the mean of the two equally likely worlds `shift` and `-shift` is the index itself.
 * The log-odds c around which they lie solve logistic(c + s) + logistic(c - s) = 2 index, a quadratic in exp(c).
 */
export function shiftedIndex(index: number, shift: number): number {
  const spread = Math.exp(Math.abs(shift));
  const square = 2 * spread * (1 - index);
  const linear = (1 - 2 * index) * (1 + spread * spread);
  const constant = 2 * index * spread;
  const root = Math.sqrt(linear * linear + 4 * square * constant);
  // Of the two forms of the same root the one without cancellation.
  const odds = linear > 0 ? (2 * constant) / (linear + root) : (root - linear) / (2 * square);
  const moved = odds * Math.exp(shift);
  return moved / (1 + moved);
}

/** The two worlds of shared risk for programs as the kernel sees them; null where programs are taken to decide independently. */
export function sharedWorlds(programs: readonly Program[], { model }: Guide): readonly Scenario[] | null {
  const { shift } = model.sharedRisk;
  if (shift === 0) return null;
  const move = (chance: number | null, by: number): number | null =>
    chance === null ? null : model.taken * shiftedIndex(chance / model.taken, by);
  return [shift, -shift].map((by) => ({
    weight: 0.5,
    p: Object.fromEntries(
      programs.map(({ id, p: { none, silver, gold } }): [string, Chances] => [
        id,
        { none: move(none, by), silver: move(silver, by), gold: move(gold, by) },
      ]),
    ),
  }));
}

/** A problem of the kernel under shared risk, unless programs are taken to decide independently. */
export const underSharedRisk = (problem: PlanInput, guide: Guide): PlanInput => ({
  ...problem,
  scenarios: sharedWorlds(problem.programs, guide),
});

/** Whether a list of so many programs that may be applied to is chosen under shared risk: beyond, that would take too long. */
export const isChosenUnderSharedRisk = (candidates: number, { model }: Guide): boolean =>
  model.sharedRisk.shift > 0 && candidates <= model.sharedRisk.mostPrograms;

/** A guide under which programs decide independently: for lists from very many programs, and for comparing many lists. */
export const withoutSharedRisk = (guide: Guide): Guide => ({
  ...guide,
  model: { ...guide.model, sharedRisk: { ...guide.model.sharedRisk, shift: 0 } },
});
