import { type Laid, layOut } from './layOut';
import { bestRoom, valueAt } from './frame';
import { readModel } from './model';
import { openValues, type Step, takeStep, type Way } from './table';
import { type Plan, type PlanInput, type Tier, tiers } from './types';
import { validate } from './validate';

/** What it costs, as a part of the plan's value, to apply to this program in this way; the rest of the list is chosen anew. */
export interface Alternative {
  readonly id: string;
  readonly tier: Tier;
  readonly cost: number;
}

/**
 * The cost of every allowed way of applying that the plan does not choose, for every program; ways that leave no feasible
 * list are left out. Caps do not give way to the program forced.
 * @throws RangeError naming the field, for wrong input
 */
export function alternatives(input: PlanInput, result: Plan): Alternative[] {
  validate(input);
  if (result.status === 'infeasible') return [];
  const model = readModel(input);
  const laid = layOut(model, { keepAll: true });
  if (typeof laid === 'string') return [];
  const listed = new Map(result.list.map(({ id, tier }) => [id, tier]));
  const scale = Math.abs(result.value) || 1;
  return forcedValues(laid, (id, tier) => listed.get(id) !== tier).map(({ id, tier, value }) => ({
    id,
    tier,
    cost: Math.max(0, (result.value - (value - model.shift)) / scale),
  }));
}

/** The best value with one application forced, for each that is asked for: one forward run, continued from where each is forced. */
function forcedValues(
  { frames: [frame] }: Laid,
  asked: (id: string, tier: Tier) => boolean,
): (Omit<Alternative, 'cost'> & { value: number })[] {
  if (!frame) return [];
  const { steps, candidates, layout, unmatched } = frame;
  const values = openValues(layout, unmatched);
  const branch = new Float64Array(values.length);
  return steps.flatMap((step, index) => {
    const id = candidates[index]?.id ?? '';
    const found = tiers.flatMap((tier, code) => {
      if (!asked(id, tier) || step.ways[code]?.gain === -Infinity) return [];
      branch.set(values);
      takeStep(branch, layout, forced(step, code), null, index);
      for (const later of steps.slice(index + 1)) takeStep(branch, layout, later, null, 0);
      const best = bestRoom(branch, layout);
      return best < 0 ? [] : [{ id, tier, value: valueAt(branch, layout, best) }];
    });
    takeStep(values, layout, step, null, index);
    return found;
  });
}

/** The same program, to be applied to in one way. */
function forced({ less, ways: [none, silver, gold] }: Step, code: number): Step {
  const only = (way: Way, own: number): Way => (own === code ? way : { ...way, gain: -Infinity, keep: 0 });
  return { must: true, less, ways: [only(none, 0), only(silver, 1), only(gold, 2)] };
}
