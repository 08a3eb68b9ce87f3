import { listOf } from './draft';
import { type Field, fixSignals } from './field';
import { openJudge } from './judge';
import type { Shares } from './layOut';
import type { Model } from './model';
import { openDraft } from './openDraft';
import { choosePrograms, polish, valueOf } from './polish';
import { type Relaxed, solveRelaxed, tuneShares } from './relaxation';
import type { Solved } from './solved';
import { tie } from './table';

/** Steps times states of all relaxations together, unless the caller says how many to solve. */
const defaultWork = 3e8;
/** How much longer a state takes under two scenarios. */
const hullCost = 50;
/** Relaxations beyond those allowed, for as long as no list is found that holds every must. */
const mostExtra = 1000;

/**
 * Signals per institution: branch and bound on the signals of institutions that the relaxation splits, the most
 * promising part first, after its shares are tuned and its list is repaired and improved.
 * @returns `none` where no list holds every must, or none was found
 */
export function branch(field: Field, first: Relaxed, even: Shares): Solved | 'none' {
  const { model } = field;
  const cost = first.work * (model.weights.length > 1 ? hullCost : 1);
  const nodes = model.input.maxNodes ?? Math.max(1, Math.floor(defaultWork / cost));
  const judge = openJudge(field);
  const { shares, relaxed, solves } = tuneShares(model, even, first, Math.ceil(nodes / 2));
  let best = polish(field, judge, openDraft(field, relaxed.list, judge));
  const open: Relaxed[] = [relaxed];
  let left = nodes - solves;
  while (left > (best.value === -Infinity ? -mostExtra : 0)) {
    const node = open.at(-1);
    if (!node || !(node.bound > best.value * tie) || node.broken.length === 0) break;
    open.pop();
    for (const child of childrenOf(node)) {
      left--;
      const solved = solveRelaxed(child, shares);
      if (typeof solved === 'string') continue;
      const repaired = openDraft(field, solved.list, judge);
      for (const draft of [repaired, choosePrograms(field, repaired) ?? repaired]) {
        const value = valueOf(judge, draft);
        if (value > best.value * tie) best = { list: listOf(field, draft), value };
      }
      if (solved.bound > best.value * tie) open.push(solved);
    }
    open.sort((one, other) => one.bound - other.bound);
  }
  if (best.value === -Infinity) return 'none';
  return { list: best.list, bound: Math.max(best.value, open.at(-1)?.bound ?? -Infinity) };
}

/** The parts of a relaxation in which one split institution has each of its possible signals. */
function childrenOf({ field, broken }: Relaxed): Model[] {
  const split = broken.at(-1);
  if (split === undefined) return [];
  const may = field.holders[split]?.may ?? [];
  const { limits } = field.model.input.signals;
  return [2, 1, 0].flatMap((tier) => {
    if (tier > 0 && !may[tier]) return [];
    const model = fixSignals(field, new Map([[split, tier]]));
    const isOverdrawn = limits.some(
      ({ gold, silver }, limit) => (model.prepaid[1]?.[limit] ?? 0) > silver || (model.prepaid[2]?.[limit] ?? 0) > gold,
    );
    return isOverdrawn ? [] : [model];
  });
}
