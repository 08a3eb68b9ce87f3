import { type Laid, layOut } from './layOut';
import { bestRoom, sweep, trace } from './frame';
import { readModel } from './model';
import { scorer } from './scorer';
import type { PlanInput } from './types';
import { validate } from './validate';

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
 * programs without caps, as far as the table reaches). Empty where nothing is feasible.
 * @throws RangeError naming the field, for wrong input
 */
export function curve(input: PlanInput): CurvePoint[] {
  validate(input);
  const laid = layOutCounted(input);
  if (laid === null) return [];
  const {
    room,
    frames: [frame],
  } = laid;
  if (!frame) return [];
  const { values, choices } = sweep(frame, true);
  const byTotal: number[][] = [];
  for (let state = 0; state < room.states; state++) {
    const total = room.counts.reduce((sum, counts) => sum + (counts[state] ?? 0), 0);
    (byTotal[total] ??= []).push(state);
  }
  const score = scorer(input);
  const points: CurvePoint[] = [];
  for (const [k, states] of byTotal.entries()) {
    const state = bestRoom(values, frame.layout, states);
    if (state < 0 || !choices) continue;
    const { value, match, fee } = score(trace(frame, choices, state));
    points.push({ k, fee, value, match, marginal: value - (points.at(-1)?.value ?? value) });
  }
  return points;
}

/** Counts every application, under smaller and smaller caps until the table is not too large. */
function layOutCounted(input: PlanInput): Laid | null {
  const model = readModel(input);
  for (let cap = input.cap ?? model.candidates.length; cap >= 0; cap = Math.floor(cap / 2)) {
    const laid = layOut(readModel({ ...input, cap }), { countAll: true });
    if (laid === 'none') return null;
    if (laid !== 'large') return laid;
    if (cap === 0) return null;
  }
  return null;
}
