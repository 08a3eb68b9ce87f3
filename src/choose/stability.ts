import { listOf } from './draft';
import { solveExactly } from './exact';
import { openField } from './field';
import { improve } from './improve';
import { openJudge } from './judge';
import { layOut } from './layOut';
import { type Candidate, isQuick, type Model, readModel } from './model';
import { openDraft } from './openDraft';
import { valueOf } from './polish';
import { normal } from './random';
import type { Solved } from './solved';
import { type Step, tie, type Way } from './table';
import { weighTogether } from './together';
import type { Plan, PlanInput } from './types';
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
  /** problems with the same programs and other rules: in every draw the best plan of all counts */
  readonly or?: readonly PlanInput[];
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
  const inputs = [input, ...(options.or ?? [])];
  inputs.forEach(validate);
  checkOptions(options);
  const models = inputs.map(readModel);
  const ids = models
    .map(({ candidates }) => candidates.map(({ id }) => id))
    .reduce((most, own) => (own.length > most.length ? own : most));
  const replans = models.map((model) => openReplan(model, result, options.draws));
  const next = normal(options.seed);
  const listed = new Map<string, number>();
  const signalled = new Map<string, number>();
  const count = (counts: Map<string, number>, id: string): unknown => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (let draw = 0; draw < options.draws; draw++) {
    const move = drawMoves(ids, options, next);
    const plans = replans.map((again) => again(move));
    const best = plans.reduce((most, own) => (own.bound > most.bound * tie ? own : most));
    for (const { id, tier } of best.list) {
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

/** How far one draw moves the log-odds of each program, and of signals everywhere. */
interface Moves {
  readonly of: ReadonlyMap<string, number>;
  readonly effect: number;
}

function drawMoves(ids: readonly string[], { shared, own, lift }: StabilityOptions, next: () => number): Moves {
  const common = shared * next();
  const effect = lift * next();
  return { effect, of: new Map(ids.map((id) => [id, common + own * next()])) };
}

/** The model with every chance moved, in all scenarios alike. */
function perturb(model: Model, moves: Moves): Model {
  const candidates = model.candidates.map((candidate) => ({
    ...candidate,
    chances: candidate.chances.map((row) => row.map((chance, tier) => movedChance(chance, candidate.id, tier, moves))),
  }));
  return { ...model, candidates };
}

/** The best plan of a perturbed problem, or a good one near the plan; `bound` is its value under the model. */
function replan(model: Model, { list }: Plan, draws: number): Solved {
  const nothing = { list: [], bound: -Infinity };
  const exact = work.exact[model.weights.length - 1] ?? 0;
  const laid = layOut(model, { decisions: exact / draws });
  if (laid === 'none') return nothing;
  const solved = laid === 'large' || laid.field.isGrouped ? 'large' : solveExactly(laid, model.weights);
  if (solved === 'none') return nothing;
  if (solved !== 'large') return solved;
  const field = openField(model);
  const judge = openJudge(field);
  const draft = improve(field, openDraft(field, list, judge), judge, work.search / draws);
  return { list: listOf(field, draft), bound: valueOf(judge, draft) };
}

/** Draws a plan for moved chances. */
type Replan = (moves: Moves) => Solved;

/**
 * How plans of a problem are drawn. Where the caller wants them soon, the problem is laid out once, and every draw is one table that
 * weighs the scenarios as the plan leaves them.
 */
function openReplan(model: Model, result: Plan, draws: number): Replan {
  const laid = isQuick(model) ? layOut(model, { keepAll: true }) : 'large';
  if (typeof laid === 'string' || laid.field.isGrouped) return (moves) => replan(perturb(model, moves), result, draws);
  return (moves) => {
    const frames = laid.frames.map((frame) => ({
      ...frame,
      steps: frame.steps.map((step, index) => moveStep(step, frame.candidates[index], moves)),
    }));
    const found = weighTogether(frames, model.weights, { near: result.list, rounds: 1 });
    return found === null ? { list: [], bound: -Infinity } : { list: found.list, bound: found.value };
  };
}

function moveStep(step: Step, candidate: Candidate | undefined, moves: Moves): Step {
  const [none, silver, gold] = step.ways;
  const move = (way: Way, tier: number): Way => {
    if (way.gain === -Infinity || candidate === undefined) return way;
    const chance = movedChance(1 - way.keep, candidate.id, tier, moves);
    return { ...way, gain: chance * candidate.utility, keep: 1 - chance };
  };
  return { ...step, ways: [move(none, 0), move(silver, 1), move(gold, 2)] };
}

/** A chance moved on the log-odds scale. */
function movedChance(chance: number, id: string, tier: number, { of, effect }: Moves): number {
  if (chance <= 0 || chance >= 1) return chance;
  return 1 / (1 + (1 / chance - 1) * Math.exp(-(of.get(id) ?? 0) - (tier > 0 ? effect : 0)));
}
