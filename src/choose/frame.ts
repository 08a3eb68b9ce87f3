import type { Candidate, Model } from './model';
import type { Room } from './room';
import type { SignalSpace, Use } from './signalSpace';
import {
  type Choices,
  type Layout,
  openChoices,
  openValues,
  readChoice,
  type Step,
  takeStep,
  tie,
  type Way,
} from './table';
import { type Application, tiers } from './types';

/** A model laid out for the table: one step per candidate, least preferred first. */
export interface Frame {
  readonly candidates: readonly Candidate[];
  readonly steps: readonly Step[];
  readonly layout: Layout;
  readonly unmatched: number;
}

/** Lays out candidates; `use` names the signal units that a candidate's way of applying takes. Chances are those of one scenario. */
export function openFrame(
  { candidates, unmatched }: Pick<Model, 'candidates' | 'unmatched'>,
  room: Room,
  space: SignalSpace,
  use: (index: number, tier: number) => Use,
  scenario: number,
): Frame {
  const wayOf = (candidate: Candidate, index: number, tier: number): Way => {
    const chance = candidate.chances[scenario]?.[tier] ?? -1;
    if (chance < 0) return { gain: -Infinity, keep: 0, less: space.less([]) };
    return { gain: chance * candidate.utility, keep: 1 - chance, less: space.less(use(index, tier)) };
  };
  return {
    candidates,
    unmatched,
    layout: { room: room.states, signals: space.states },
    steps: candidates.map((candidate, index) => ({
      must: candidate.must,
      less: room.less[room.classOf.get(candidate.pool) ?? -1] ?? null,
      ways: [wayOf(candidate, index, 0), wayOf(candidate, index, 1), wayOf(candidate, index, 2)],
    })),
  };
}

/** Runs all steps. Values of every state; the decisions too where `keep` is set. */
export function sweep(frame: Frame, keep: boolean): { values: Float64Array; choices: Choices | null } {
  const { layout, steps, unmatched } = frame;
  const values = openValues(layout, unmatched);
  const choices = keep ? openChoices(layout, steps.length) : null;
  steps.forEach((step, index) => takeStep(values, layout, step, choices, index));
  return { values, choices };
}

/** The value with all signals in a state of the room; -Infinity: the musts do not fit. */
export const valueAt = (values: Float64Array, { signals }: Layout, room: number): number =>
  values[room * (signals + 1) + signals - 1] ?? -Infinity;

/** Among some states of the room (default: all), the first with the best value; -1: nothing is feasible. */
export function bestRoom(values: Float64Array, layout: Layout, among?: readonly number[]): number {
  let [best, chosen] = [-Infinity, -1];
  for (let index = 0; index < (among?.length ?? layout.room); index++) {
    const state = among?.[index] ?? index;
    const value = valueAt(values, layout, state);
    if (value > best * tie) [best, chosen] = [value, state];
  }
  return chosen;
}

/** Reads the list back that is best with that room and all signals. */
export function trace({ candidates, steps, layout }: Frame, choices: Choices, from: number): Application[] {
  const list: Application[] = [];
  let [room, signals] = [from, layout.signals - 1];
  for (let index = steps.length - 1; index >= 0; index--) {
    const choice = readChoice(choices, layout, index, room, signals);
    const [step, candidate, tier] = [steps[index], candidates[index], tiers[choice]];
    if (!step || !candidate || !tier) continue;
    list.push({ id: candidate.id, tier });
    room = step.less?.[room] ?? room;
    signals = step.ways[choice]?.less[signals] ?? signals;
  }
  return list;
}
