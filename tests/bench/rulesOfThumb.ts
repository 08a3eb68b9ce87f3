import type { Application, PlanInput, Program, Tier } from '../../src/choose';
import { scorer } from '../../src/choose/scorer';

/** Ways to choose a list without the kernel, for comparison; for one limit over all programs and a cap. */
export type Rule = (input: PlanInput) => Application[];

/** The best application after the other, each with the signal that adds most, as long as signals last. */
export const greedy: Rule = (input) => {
  const score = scorer(input);
  const list: Application[] = [];
  while (list.length < (input.cap ?? Infinity)) {
    const listed = new Set(list.map(({ id }) => id));
    let best: { value: number; one: Application } | null = null;
    for (const { id } of input.programs.filter((program) => !listed.has(program.id))) {
      for (const tier of ['none', 'silver', 'gold'] as const) {
        const { value, feasible } = score([...list, { id, tier }]);
        if (feasible && value > (best?.value ?? 0)) best = { value, one: { id, tier } };
      }
    }
    if (!best) break;
    list.push(best.one);
  }
  return list;
};

/** The largest values of a measure get the golds, then the silvers; the rest of the list goes by the measure too. */
const ranked =
  (measure: (program: Program) => number): Rule =>
  ({ programs, signals, cap }) => {
    const { gold = 0, silver = 0 } = signals.limits[0] ?? {};
    const tierAt = (place: number): Tier => (place < gold ? 'gold' : place < gold + silver ? 'silver' : 'none');
    const order = [...programs].sort((one, other) => measure(other) - measure(one));
    return order.slice(0, cap ?? order.length).map(({ id }, place) => ({ id, tier: tierAt(place) }));
  };

export const rulesOfThumb: Readonly<Record<string, Rule>> = {
  greedy,
  'signal your favourites': ranked(({ utility }) => utility),
  'highest utility times chance with gold': ranked(({ utility, p }) => utility * (p.gold ?? 0)),
};

/** The best list by trying every one. */
export function bruteForce(input: PlanInput): number {
  const score = scorer(input);
  let best = -Infinity;
  const extend = (list: readonly Application[], index: number): void => {
    const program = input.programs[index];
    if (!program) {
      const { value, feasible } = score(list);
      if (feasible && value > best) best = value;
      return;
    }
    extend(list, index + 1);
    for (const tier of ['none', 'silver', 'gold'] as const) extend([...list, { id: program.id, tier }], index + 1);
  };
  extend([], 0);
  return best;
}
