import { listOf } from './draft';
import { solveExactly } from './exact';
import { openField } from './field';
import { improve } from './improve';
import { openJudge } from './judge';
import { layOut } from './layOut';
import { type Model, readModel } from './model';
import { openDraft } from './openDraft';
import { normal } from './random';
import type { Application, Plan, PlanInput } from './types';
import { refuse, validate } from './validate';

/** Steps times states of all draws for which each is solved exactly, by scenarios; candidates looked at in all where it is searched. */
const work = { exact: [5e8, 2e7], search: 2e8 };

export interface StabilityOptions {
  readonly draws: number;
  readonly seed: number;
  /** standard deviations, in log-odds, of an error common to all programs, of each program's own, and of a signal's effect */
  readonly shared: number;
  readonly own: number;
  readonly lift: number;
}

/** How often a program of the plan is listed, and has any signal, when the chances are drawn anew. */
export interface Firmness {
  readonly id: string;
  readonly listed: number;
  readonly signalled: number;
  /** of the share that keeps any signal (for programs without one: stays listed): from 80 % firm, from 50 % leaning */
  readonly label: 'firm' | 'leaning' | 'toss-up';
}

/**
 * How firm each part of a plan is: plans for so many perturbed versions of the problem, best first like the plan. Chances
 * of 0 and 1 stay. Where exact plans would take too long, the best near the plan stand in.
 * @throws RangeError naming the field, for wrong input or options
 */
export function stability(input: PlanInput, result: Plan, options: StabilityOptions): Firmness[] {
  validate(input);
  checkOptions(options);
  const model = readModel(input);
  const next = normal(options.seed);
  const listed = new Map<string, number>();
  const signalled = new Map<string, number>();
  const count = (counts: Map<string, number>, id: string): unknown => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (let draw = 0; draw < options.draws; draw++) {
    for (const { id, tier } of replan(perturb(model, options, next), result, options.draws)) {
      count(listed, id);
      if (tier !== 'none') count(signalled, id);
    }
  }
  return result.list.map(({ id, tier }) => {
    const shares = {
      listed: (listed.get(id) ?? 0) / options.draws,
      signalled: (signalled.get(id) ?? 0) / options.draws,
    };
    const kept = tier === 'none' ? shares.listed : shares.signalled;
    return { id, ...shares, label: kept >= 0.8 ? 'firm' : kept >= 0.5 ? 'leaning' : 'toss-up' };
  });
}

function checkOptions({ draws, seed, shared, own, lift }: StabilityOptions): void {
  if (!(Number.isInteger(draws) && draws > 0)) refuse('options.draws', draws, 'a whole number above 0');
  if (!Number.isInteger(seed)) refuse('options.seed', seed, 'a whole number');
  for (const [field, deviation] of Object.entries({ shared, own, lift })) {
    if (!(deviation >= 0 && Number.isFinite(deviation))) refuse(`options.${field}`, deviation, 'a number of 0 or more');
  }
}

/** The model with every chance moved on the log-odds scale, in all scenarios alike. */
function perturb(model: Model, { shared, own, lift }: StabilityOptions, next: () => number): Model {
  const common = shared * next();
  const effect = lift * next();
  const candidates = model.candidates.map((candidate) => {
    const move = common + own * next();
    const moved = (chance: number, tier: number): number => {
      if (chance <= 0 || chance >= 1) return chance;
      return 1 / (1 + (1 / chance - 1) * Math.exp(-move - (tier > 0 ? effect : 0)));
    };
    return { ...candidate, chances: candidate.chances.map((row) => row.map(moved)) };
  });
  return { ...model, candidates };
}

function replan(model: Model, { list }: Plan, draws: number): readonly Application[] {
  const exact = work.exact[model.weights.length - 1] ?? 0;
  const laid = layOut(model, { decisions: exact / draws });
  if (laid === 'none') return [];
  const solved = laid === 'large' || laid.field.isGrouped ? 'large' : solveExactly(laid, model.weights);
  if (solved === 'none') return [];
  if (solved !== 'large') return solved.list;
  const field = openField(model);
  const judge = openJudge(field);
  return listOf(field, improve(field, openDraft(field, list, judge), judge, work.search / draws));
}
