import { countersOf, usesOf } from './counters';
import { dropDominated, dropUseless } from './dominance';
import { bestRoom, type Frame, openFrame, sweep, trace, valueAt } from './frame';
import type { Model } from './model';
import { infeasible, present } from './present';
import { openRoom, type Room } from './room';
import { openSignalSpace } from './signalSpace';
import type { Plan } from './types';

/** Most states of the room, and most steps times states (about 7 ns and a quarter byte each) of a table. */
const tableLimits = { room: 200_000, decisions: 4e8 };

export interface Laid {
  readonly room: Room;
  readonly frame: Frame;
}

/**
 * Lays out a model whose programs decide independently, each with signals of its own. `countAll` counts every
 * application; `keepAll` keeps the candidates that no best list needs.
 * @returns `none` where the musts exceed the budget, `large` where the table would be too large
 */
export function layOut(model: Model, { countAll = false, keepAll = false } = {}): Laid | 'none' | 'large' {
  const useful = keepAll ? model : dropUseless(model);
  const room = openRoom(useful, tableLimits.room, countAll);
  if (typeof room === 'string') return room;
  const needed = keepAll ? useful : dropDominated(useful, room);
  const counters = countersOf(needed);
  const states = counters.reduce((product, { size }) => product * (size + 1), room.states);
  if (states * needed.candidates.length > tableLimits.decisions) return 'large';
  const space = openSignalSpace(counters.map(({ size }) => size));
  return { room, frame: openFrame(needed, room, space, (candidate, tier) => usesOf(counters, candidate, tier)) };
}

/**
 * The best list where programs decide independently, each with signals of its own: dynamic programming over what is left
 * of applications and signals.
 * @returns null where the table would be too large
 */
export function solveExactly(model: Model): Plan | null {
  const laid = layOut(model);
  if (laid === 'large') return null;
  if (laid === 'none') return infeasible(model.input);
  const { frame } = laid;
  const { values, choices } = sweep(frame, true);
  const best = bestRoom(values, frame.layout);
  if (best < 0 || !choices) return infeasible(model.input);
  return present(model, trace(frame, choices, best), valueAt(values, frame.layout, best));
}
