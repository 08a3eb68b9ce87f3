import { listOf } from './draft';
import { fill } from './exact';
import { openField } from './field';
import { improve } from './improve';
import { openJudge } from './judge';
import { layOut } from './layOut';
import { type Model, readModel } from './model';
import { openDraft } from './openDraft';
import { scorer } from './scorer';
import { solve } from './solve';
import type { Application, PlanInput } from './types';
import { validate } from './validate';

/** Most steps times states of the table that gives all sizes at once. */
const tableWork = 2e8;

/** Candidates looked at to improve the list of each size where sizes are searched. */
const searchWork = 2e6;

/** The best list of at most `k` applications: its fee, its worth and what it adds to the best list of one fewer. */
export interface CurvePoint {
  readonly k: number;
  readonly fee: number;
  readonly value: number;
  readonly match: number;
  readonly marginal: number;
}

/**
 * What list size is worth, from the smallest feasible size to the largest that caps and budget allow (or, for very many
 * programs without caps, as far as the table reaches). Empty where nothing is feasible. Exact where the plan is exact;
 * elsewhere good lists, each found from the next larger one.
 * @throws RangeError naming the field, for wrong input
 */
export function curve(input: PlanInput): CurvePoint[] {
  validate(input);
  const score = scorer(input);
  const points: CurvePoint[] = [];
  for (const [k, list] of listsBySize(readModel(input))) {
    const { value, match, fee } = score(list);
    points.push({ k, fee, value, match, marginal: value - (points.at(-1)?.value ?? value) });
  }
  return points;
}

/** The list of each size, smallest first. */
function listsBySize(model: Model): [number, readonly Application[]][] {
  const { candidates, input, weights } = model;
  for (let cap = input.cap ?? candidates.length; cap > 0; cap = Math.floor(cap / 2)) {
    const laid = layOut({ ...model, input: { ...input, cap } }, { countAll: true, decisions: tableWork });
    if (laid === 'none') return [];
    if (laid === 'large') continue;
    const filled = laid.field.isGrouped ? 'large' : fill(laid, weights);
    if (filled === 'large') break;
    const states: number[][] = [];
    for (let state = 0; state < laid.room.states; state++) {
      const total = laid.room.counts.reduce((sum, counts) => sum + (counts[state] ?? 0), 0);
      (states[total] ??= []).push(state);
    }
    return states.flatMap((among, k) => {
      const solved = filled(among);
      return solved === 'none' ? [] : [[k, solved.list]];
    });
  }
  return searchedLists(model);
}

/** From the whole list down, each the best near the one before with an application fewer. */
function searchedLists(model: Model): [number, readonly Application[]][] {
  const solved = solve(model);
  if (solved === 'none') return [];
  const field = openField(model);
  const musts = model.candidates.filter(({ must }) => must).length;
  const lists: [number, readonly Application[]][] = [[solved.list.length, solved.list]];
  for (let k = solved.list.length - 1; k >= musts; k--) {
    const judge = openJudge({ ...field, model: { ...model, input: { ...model.input, cap: k } } });
    const draft = improve(field, openDraft(field, lists[0]?.[1] ?? [], judge), judge, searchWork);
    lists.unshift([k, listOf(field, draft)]);
  }
  return lists;
}
