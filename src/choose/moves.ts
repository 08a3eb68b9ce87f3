import { forcedNearby, forceStep } from './alternatives';
import { fillTable } from './exact';
import { mayTake, openField } from './field';
import { type Laid, layOut } from './layOut';
import { type Model, readModel } from './model';
import type { Valued } from './polish';
import { weighTogether } from './together';
import { type Application, type PlanInput, tiers } from './types';
import { validate } from './validate';

/** What it costs, as a part of the plan's value, to make one application so, and the list that is best then. */
export interface Move extends Application {
  readonly cost: number;
  readonly list: readonly Application[];
}

/**
 * Some applications forced onto a plan, one at a time, with the best list that is found then: exactly where programs decide independently
 * and every signal reaches one of them; else near the plan, so that the cost is at most too high. What is not allowed, or leaves no
 * feasible list, is left out.
 * @throws RangeError naming the field, for wrong input
 */
export function moves(
  input: PlanInput,
  result: { readonly list: readonly Application[]; readonly value: number },
  asked: readonly Application[],
): Move[] {
  validate(input);
  const model = readModel(input);
  const laid = layOut(model, { keepAll: true });
  if (laid === 'none') return [];
  const places = new Map(model.candidates.map(({ id }, index) => [id, index]));
  const scale = Math.abs(result.value) || 1;
  return asked.flatMap(({ id, tier }) => {
    const [index, code] = [places.get(id) ?? -1, tiers.indexOf(tier)];
    if (!mayTake(model.candidates[index], code)) return [];
    const found = forceOne(model, laid, result, index, code);
    if (found === null || found.value === -Infinity) return [];
    return [{ id, tier, list: found.list, cost: Math.max(0, (result.value - (found.value - model.shift)) / scale) }];
  });
}

function forceOne(
  model: Model,
  laid: Laid | 'large',
  result: { readonly list: readonly Application[] },
  index: number,
  tier: number,
): Valued | null {
  if (laid === 'large' || laid.field.isGrouped) {
    return forcedNearby(openField(model), result, [[index, tier]])[0] ?? null;
  }
  const frames = laid.frames.map((frame) => ({
    ...frame,
    steps: frame.steps.map((step, place) => (place === index ? forceStep(step, tier) : step)),
  }));
  const [first, second] = frames;
  if (first && !second) {
    const solved = fillTable(first)();
    return solved === 'none' ? null : { list: solved.list, value: solved.bound };
  }
  return weighTogether(frames, model.weights, { near: result.list, rounds: 1 });
}
