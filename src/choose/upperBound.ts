import { bestRoom, sweep, valueAt } from './frame';
import { openField } from './field';
import { type Laid, layOut, layOutRelaxed, pooled, type LayOutOptions } from './layOut';
import { readModel, type Model } from './model';
import { evenShares } from './relaxation';
import type { PlanInput } from './types';
import { validate } from './validate';

/** Most steps times states of a table that is filled for a bound only (about 7 ns each). */
const decisions = 4e7;

/**
 * A value that no list within limits, caps, budget and musts is above: the best value itself where its table is small, else that of
 * a wider problem, first with one total for all pools, then with limits merged. Much quicker than `plan`, and it gives no list.
 * -Infinity where no list holds every must.
 * @throws RangeError naming the field, for wrong input
 */
export function upperBound(input: PlanInput): number {
  validate(input);
  const model = readModel(input);
  const laid = layOutSoon(model);
  if (laid === 'none') return -Infinity;
  const apart = laid.frames.map((frame) => {
    const { values } = sweep(frame, false);
    const best = bestRoom(values, frame.layout);
    return best < 0 ? -Infinity : valueAt(values, frame.layout, best);
  });
  return apart.reduce((sum, value, scenario) => sum + (model.weights[scenario] ?? 0) * value, 0) - model.shift;
}

/** The narrowest problem around a model whose tables are soon filled. */
function layOutSoon(model: Model): Laid | 'none' {
  for (const one of [model, pooled(model)]) {
    const field = openField(one);
    const options: LayOutOptions = field.isGrouped ? { decisions, shares: evenShares(field) } : { decisions };
    const laid = layOut(one, options);
    if (laid !== 'large') return laid;
  }
  return layOutRelaxed(model, { decisions });
}
