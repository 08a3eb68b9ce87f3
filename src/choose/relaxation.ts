import { solveExactly } from './exact';
import type { Field } from './field';
import { chargeOf, layOut, type Shares } from './layOut';
import type { Model } from './model';
import type { Solved } from './solved';
import { type Application, tiers } from './types';

/** A relaxation solved. Its list may signal an institution in part; `bound` holds for every list. */
export interface Relaxed extends Solved {
  readonly field: Field;
  /** holders whose candidates on the list do not agree on one signal, paid in full */
  readonly broken: readonly number[];
  /** steps times states */
  readonly work: number;
}

/** Every signal split evenly among the candidates it reaches, into halves: most institutions have two programs. */
export function evenShares({ holders, model }: Field): Shares {
  const units = 2;
  const of = new Map<string, number>();
  for (const { members } of holders) {
    members.forEach((index, place) => of.set(model.candidates[index]?.id ?? '', place < units ? 1 : 0));
  }
  return { units, of };
}

/** Solves the relaxation in which every candidate is charged its share. */
export function solveRelaxed(model: Model, shares: Shares): Relaxed | 'none' | 'large' {
  const laid = layOut(model, { shares });
  if (typeof laid === 'string') return laid;
  const solved = solveExactly(laid, model.weights);
  if (typeof solved === 'string') return solved;
  const { field } = laid;
  const signals = signalsOn(field, solved.list);
  const broken = field.holders.flatMap((_, index) => (isBroken(field, index, signals, shares) ? [index] : []));
  const [frame] = laid.frames;
  const work = frame ? frame.layout.room * frame.layout.signals * frame.steps.length : 0;
  return { ...solved, field, broken, work };
}

/**
 * Better shares: as long as it lowers the bound, charges more to those who go with a signal on the list, and less to those
 * of their institution who go without. Solves at most so many relaxations.
 */
export function tuneShares(
  model: Model,
  start: Shares,
  first: Relaxed,
  solves: number,
): { shares: Shares; relaxed: Relaxed; solves: number } {
  let [shares, relaxed, left] = [start, first, solves];
  const accept = (holders: readonly number[]): boolean => {
    if (left <= 0) return false;
    left--;
    const moved = moveShares(relaxed, shares, holders);
    const solved = solveRelaxed(model, moved);
    if (typeof solved === 'string' || !(solved.bound < relaxed.bound)) return false;
    [shares, relaxed] = [moved, solved];
    return true;
  };
  for (;;) {
    if (accept(relaxed.broken)) continue;
    if (!relaxed.broken.some((holder) => accept([holder]))) break;
  }
  return { shares, relaxed, solves: solves - left };
}

/** By candidate: the tier it has on a list (0: none), -1: not listed. */
function signalsOn({ model }: Field, list: readonly Application[]): number[] {
  const listed = new Map(list.map(({ id, tier }) => [id, tiers.indexOf(tier)]));
  return model.candidates.map(({ id }) => listed.get(id) ?? -1);
}

function isBroken(field: Field, holder: number, signals: readonly number[], shares: Shares): boolean {
  const { members = [], may = [], limits = [] } = field.holders[holder] ?? {};
  const carriers = members.filter((index) => (signals[index] ?? -1) > 0);
  const tier = signals[carriers[0] ?? -1] ?? 0;
  if (tier === 0 || !may[tier]) return false;
  const paid = carriers.reduce((sum, index) => sum + chargeOf(field, index, tier, shares), 0);
  if ((limits[tier]?.length ?? 0) > 0 && paid < shares.units) return true;
  return members.some((index) => {
    const signal = signals[index] ?? -1;
    return signal > 0
      ? signal !== tier
      : signal === 0 && (field.model.candidates[index]?.chances[0]?.[tier] ?? -1) >= 0;
  });
}

/** One unit from a candidate without a signal to one with, at each of these holders where both are. */
function moveShares({ field, list }: Relaxed, { units, of }: Shares, holders: readonly number[]): Shares {
  const moved = new Map(of);
  const signals = signalsOn(field, list);
  for (const holder of holders) {
    const members = field.holders[holder]?.members ?? [];
    const idOf = (index: number | undefined): string => field.model.candidates[index ?? -1]?.id ?? '';
    const from = members.find((index) => (signals[index] ?? -1) <= 0 && (of.get(idOf(index)) ?? 0) > 0);
    const to = members.find((index) => (signals[index] ?? -1) > 0 && (of.get(idOf(index)) ?? 0) < units);
    if (from === undefined || to === undefined) continue;
    moved.set(idOf(from), (of.get(idOf(from)) ?? 0) - 1);
    moved.set(idOf(to), (of.get(idOf(to)) ?? 0) + 1);
  }
  return { units, of: moved };
}
