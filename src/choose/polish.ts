import { type Draft, listOf } from './draft';
import { fillTable } from './exact';
import { type Field, fixSignals } from './field';
import { improve } from './improve';
import type { Judge } from './judge';
import { layOut } from './layOut';
import { tie } from './table';
import { solveTogether } from './together';
import type { Application } from './types';

/** Candidates looked at by one local search, and how often the programs are chosen anew for its signals. */
const effort = { work: 2e7, rounds: 4 };

/** A list and what it is worth under the model; -Infinity: it breaks a rule. */
export interface Valued {
  readonly list: readonly Application[];
  readonly value: number;
}

/** The best list near a draft: single changes, and the best programs for the signals found, in turn until neither helps. */
export function polish(field: Field, judge: Judge, start: Draft): Valued {
  let draft = improve(field, start, judge, effort.work);
  for (let round = 0; round < effort.rounds; round++) {
    const chosen = choosePrograms(field, draft);
    if (!chosen || !(valueOf(judge, chosen) > valueOf(judge, draft) * tie)) break;
    draft = improve(field, chosen, judge, effort.work);
  }
  return { list: listOf(field, draft), value: valueOf(judge, draft) };
}

/** Worth of a draft that keeps all rules; -Infinity: it does not. */
export const valueOf = (judge: Judge, draft: Draft): number =>
  judge.fitsRoom(draft) && judge.fitsLimits(draft) ? judge.worth(draft) : -Infinity;

/** The best programs for the signals of a draft (under several scenarios, good ones); null: too many to say. */
export function choosePrograms(field: Field, { signals }: Draft): Draft | null {
  const laid = layOut(fixSignals(field, new Map([...signals].entries())));
  if (typeof laid === 'string') return null;
  const [first, ...others] = laid.frames;
  const solved = first && others.length === 0 ? fillTable(first)() : null;
  const list = solved === 'none' ? null : (solved?.list ?? solveTogether(laid.frames, field.model.weights));
  if (!list) return null;
  const ids = new Set(list.map(({ id }) => id));
  return { signals, listed: Uint8Array.from(field.model.candidates, ({ id }) => (ids.has(id) ? 1 : 0)) };
}
