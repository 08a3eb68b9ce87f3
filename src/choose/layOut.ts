import { type Counter, countersOf } from './counters';
import { dropDominated, dropUseless } from './dominance';
import { type Field, mayTake, openField } from './field';
import { type Frame, openFrame } from './frame';
import type { Model } from './model';
import { largestTotal, openRoom, type Room } from './room';
import { openSignalSpace } from './signalSpace';

/** Most states of the room, and most steps times states (about 7 ns and a quarter byte each) of a table. */
const tableLimits = { room: 60_000, decisions: 4e8 };

/** A model as tables: one frame per scenario, all of the same layout. */
export interface Laid {
  readonly room: Room;
  readonly field: Field;
  readonly frames: readonly Frame[];
}

/**
 * How one signal is split among the candidates it reaches: what each is charged, by id, of `units` in all. What the
 * candidates that can take a signal are not charged falls to the first of them.
 */
export interface Shares {
  readonly units: number;
  readonly of: ReadonlyMap<string, number>;
}

export interface LayOutOptions {
  /** count every application, even where nothing limits it */
  readonly countAll?: boolean;
  /** keep the candidates that no best list needs */
  readonly keepAll?: boolean;
  /** where one signal reaches several candidates: what each is charged; default: everything to one */
  readonly shares?: Shares;
  /** most steps times states */
  readonly decisions?: number;
}

/**
 * Lays out a model. Exact where every signal reaches one candidate; else a relaxation, in which every candidate is
 * charged its share of a signal and may go without it.
 * @returns `none` where the musts exceed the budget, `large` where the tables would be too large
 */
export function layOut(model: Model, options: LayOutOptions = {}): Laid | 'none' | 'large' {
  const useful = options.keepAll ? model : dropUseless(model);
  const room = openRoom(useful, tableLimits.room, options.countAll);
  if (typeof room === 'string') return room;
  const isGrouped = model.input.signals.scope === 'institution' && openField(useful).isGrouped;
  const field = openField(options.keepAll || isGrouped ? useful : dropDominated(useful, room));
  return tables(field, room, countersOf(field, false), options);
}

/** A wider problem: only how many applications there are in all is counted, whatever the pools and what each costs. */
export function pooled(model: Model): Model {
  const cap = Math.max(0, largestTotal(model));
  return { ...model, input: { ...model.input, cap, fees: [], budget: null, capPerPool: null } };
}

/** The model in smaller and smaller relaxations, until one is not too large: limits merged, pools merged, signals free. */
export function layOutRelaxed(model: Model, options: LayOutOptions = {}): Laid | 'none' {
  const laid = layOut(model, options);
  if (laid !== 'large') return laid;
  const useful = dropUseless(model);
  const wide = pooled(useful);
  for (const relaxed of [useful, wide]) {
    const room = openRoom(relaxed, tableLimits.room);
    if (room === 'none') return room;
    if (room === 'large') continue;
    const field = openField(relaxed);
    const merged = tables(field, room, countersOf(field, true), options);
    if (merged !== 'large') return merged;
  }
  const free = openRoom(wide, Infinity);
  const field = openField(wide);
  const last = typeof free === 'string' ? 'none' : tables(field, free, [], { decisions: Infinity });
  return last === 'large' ? 'none' : last;
}

function tables(field: Field, room: Room, counters: readonly Counter[], options: LayOutOptions): Laid | 'large' {
  const { model } = field;
  const units = options.shares?.units ?? 1;
  const sizes = counters.map(({ size }) => size * units);
  const states = sizes.reduce((product, size) => product * (size + 1), room.states);
  if (states * model.candidates.length > (options.decisions ?? tableLimits.decisions)) return 'large';
  const space = openSignalSpace(sizes);
  const use = (index: number, tier: number): number[] => {
    if (tier === 0) return [];
    const holder = field.holderOf[index] ?? -1;
    const charge = chargeOf(field, index, tier, options.shares);
    return counters.map(({ users, tier: own }) => (own === tier && users.has(holder) ? charge : 0));
  };
  return { room, field, frames: model.weights.map((_, scenario) => openFrame(model, room, space, use, scenario)) };
}

/** Units of a signal of that tier that a candidate is charged. */
export function chargeOf({ model, holders, holderOf }: Field, index: number, tier: number, shares?: Shares): number {
  const members = holders[holderOf[index] ?? -1]?.members ?? [];
  const takers = members.filter((member) => mayTake(model.candidates[member], tier));
  const shareOf = (member: number): number => shares?.of.get(model.candidates[member]?.id ?? '') ?? 0;
  const rest = (shares?.units ?? 1) - takers.reduce((sum, member) => sum + shareOf(member), 0);
  return shareOf(index) + (takers[0] === index ? rest : 0);
}
