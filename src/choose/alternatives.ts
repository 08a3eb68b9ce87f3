import { listOf } from './draft';
import { fill } from './exact';
import { type Field, mayTake, openField } from './field';
import { bestRoom, type Frame, valueAt } from './frame';
import { improve } from './improve';
import { openJudge } from './judge';
import { type Laid, layOut } from './layOut';
import { type Candidate, isQuick, type Model, readModel } from './model';
import { openDraft } from './openDraft';
import { type Valued, valueOf } from './polish';
import { openValues, type Step, takeStep, type Way } from './table';
import { type Application, type Plan, type PlanInput, type Tier, tiers } from './types';
import { validate } from './validate';

/** Steps times states walked through for all alternatives in one scenario, and in two. */
const exactWork = { one: 1e9, two: 2e7 };

/** Candidates looked at for all alternatives together where each is searched. */
const searchWork = 2e8;

/** What it costs, as a part of the plan's value, to apply to this program in this way; the rest of the list is chosen anew. */
export interface Alternative {
  readonly id: string;
  readonly tier: Tier;
  readonly cost: number;
}

/** One application to be forced: index of the candidate and of the tier. */
type Forced = readonly [index: number, tier: number];

/**
 * The cost of every allowed way of applying that the plan does not choose, for every program; ways that leave no feasible
 * list are left out. Caps do not give way to the program forced. Exact where the plan is optimal and the tables are not
 * too large for so many of them; elsewhere the cost of the best list found near the plan, so at most too high.
 * @throws RangeError naming the field, for wrong input
 */
export function alternatives(input: PlanInput, result: Plan): Alternative[] {
  validate(input);
  if (result.status === 'infeasible') return [];
  const model = readModel(input);
  const listed = new Map(result.list.map(({ id, tier }) => [id, tier]));
  const asked = model.candidates.flatMap((candidate, index) =>
    tiers.flatMap((tier, code): Forced[] =>
      mayTake(candidate, code) && listed.get(candidate.id) !== tier ? [[index, code]] : [],
    ),
  );
  const scale = Math.abs(result.value) || 1;
  const values = forcedExactly(model, asked) ?? forcedNearby(openField(model), result, asked).map(({ value }) => value);
  return asked.flatMap(([index, code], place) => {
    const [id, tier, value] = [model.candidates[index]?.id, tiers[code], values[place] ?? -Infinity];
    if (id === undefined || !tier || value === -Infinity) return [];
    return [{ id, tier, cost: Math.max(0, (result.value - (value - model.shift)) / scale) }];
  });
}

/** The best value with each application forced, -Infinity where nothing is feasible then; null: too much work. */
function forcedExactly(model: Model, asked: readonly Forced[]): number[] | null {
  const laid = layOut(model, { keepAll: true });
  if (laid === 'none') return asked.map(() => -Infinity);
  if (laid === 'large' || laid.field.isGrouped) return null;
  const [first, second, third] = laid.frames;
  if (!first || third) return null;
  const work = first.layout.room * first.layout.signals * first.steps.length * asked.length;
  if (second)
    return work > exactWork.two || isQuick(model) ? null : asked.map((one) => forcedByHulls(laid, model.weights, one));
  return work / 2 > exactWork.one ? null : forcedByTable(first, asked);
}

/** One forward run over all steps, continued by itself from every step at which an application is forced. */
function forcedByTable({ steps, layout, unmatched }: Frame, asked: readonly Forced[]): number[] {
  const values = openValues(layout, unmatched);
  const branch = new Float64Array(values.length);
  let taken = 0;
  return asked.map(([index, tier]) => {
    for (const step of steps.slice(taken, index)) takeStep(values, layout, step, null, 0);
    taken = Math.max(taken, index);
    branch.set(values);
    for (const [place, step] of steps.slice(index).entries()) {
      takeStep(branch, layout, place === 0 ? forceStep(step, tier) : step, null, 0);
    }
    const best = bestRoom(branch, layout);
    return best < 0 ? -Infinity : valueAt(branch, layout, best);
  });
}

function forcedByHulls(laid: Laid, weights: readonly number[], [forced, tier]: Forced): number {
  const frames = laid.frames.map((frame) => ({
    ...frame,
    steps: frame.steps.map((step, index) => (index === forced ? forceStep(step, tier) : step)),
  }));
  const filled = fill({ ...laid, frames }, weights);
  const solved = filled === 'large' ? 'none' : filled();
  return solved === 'none' ? -Infinity : solved.bound;
}

/** The same program, to be applied to in one way. */
export function forceStep({ less, ways: [none, silver, gold] }: Step, tier: number): Step {
  const only = (way: Way, own: number): Way => (own === tier ? way : { ...way, gain: -Infinity, keep: 0 });
  return { must: true, less, ways: [only(none, 0), only(silver, 1), only(gold, 2)] };
}

/** The best list found near the plan with each application forced, and its value under the model; -Infinity: none was found. */
export function forcedNearby(
  field: Field,
  { list }: { readonly list: readonly Application[] },
  asked: readonly Forced[],
): Valued[] {
  return asked.map(([index, tier]) => {
    const id = field.model.candidates[index]?.id ?? '';
    const wanted = [...list.filter((entry) => entry.id !== id), { id, tier: tiers[tier] ?? 'none' }];
    const own = openField({ ...field.model, candidates: forceCandidate(field, index, tier) });
    const judge = openJudge(own);
    const draft = improve(own, openDraft(own, wanted, judge), judge, searchWork / asked.length);
    return { list: listOf(own, draft), value: valueOf(judge, draft) };
  });
}

/** The candidates with one to be applied to in one way; without a signal, its holder has none that it could take. */
function forceCandidate({ model, holderOf }: Field, forced: number, tier: number): Candidate[] {
  const only = (candidate: Candidate, isAllowed: (own: number) => boolean): Candidate => ({
    ...candidate,
    chances: candidate.chances.map((row) => row.map((chance, own) => (isAllowed(own) ? chance : -1))),
  });
  const chosen = model.candidates[forced];
  return model.candidates.map((candidate, index) => {
    if (index === forced) return { ...only(candidate, (own) => own === tier), must: true };
    if (tier > 0 || holderOf[index] !== holderOf[forced]) return candidate;
    return only(candidate, (own) => own === 0 || !mayTake(chosen, own));
  });
}
