import { countersOf, usesOf } from './counters';
import { dropNeedless } from './dominance';
import { bestRoom, openFrame, sweep, trace, valueAt } from './frame';
import type { Model } from './model';
import { infeasible, present } from './present';
import { openRoom } from './room';
import { openSignalSpace } from './signalSpace';
import type { Plan } from './types';

/** Most states of the room, most steps times states (about 7 ns each) and most decisions kept (4 a byte) of a table. */
export const tableLimits = { room: 200_000, work: 1e9, decisions: 4e8 };

/**
 * Programs that decide independently, each with signals of its own: the best list, by dynamic programming over what is
 * left of applications and signals.
 * @returns null where the table would be too large
 */
export function solveExactly(model: Model): Plan | null {
  const room = openRoom(model, tableLimits.room);
  if (room === 'none') return infeasible(model.input);
  if (room === 'large') return null;
  const needed = dropNeedless(model, room);
  const counters = countersOf(needed);
  const states = counters.reduce((product, { size }) => product * (size + 1), room.states);
  if (states * needed.candidates.length > Math.min(tableLimits.work, tableLimits.decisions)) return null;
  const space = openSignalSpace(counters.map(({ size }) => size));
  const frame = openFrame(needed, room, space, (candidate, tier) => usesOf(counters, candidate, tier));
  const { values, choices } = sweep(frame, true);
  const best = bestRoom(values, frame.layout);
  if (best < 0 || !choices) return infeasible(model.input);
  const list = trace(frame, choices, best);
  return present(model, list, valueAt(values, frame.layout, best));
}
