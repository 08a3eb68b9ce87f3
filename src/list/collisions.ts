import { fewestOnProgram } from '../guide/cohort';
import type { Program } from '../rows/records';
import { compareAlphabetically, compareText } from '../rows/text';
import type { ApplicationList } from './buildList';
import type { Signal } from './order';

/** A program that several advisees are about to signal. */
export interface Collision {
  readonly program: Program;
  /** who, by kind of signal */
  readonly signals: ReadonlyMap<Exclude<Signal, 'none'>, readonly string[]>;
  /** advisees in all */
  readonly count: number;
}

/** Programs on which the signals of several lists meet: most advisees first, then most golds, then by name. */
export function collisions(lists: readonly { readonly name: string; readonly list: ApplicationList }[]): Collision[] {
  const found = new Map<string, { program: Program; signals: Map<Exclude<Signal, 'none'>, string[]>; count: number }>();
  for (const { name, list } of lists) {
    for (const { judged, signal } of list.entries) {
      if (signal === 'none') continue;
      const { program } = judged;
      const one = found.get(program.id) ?? { program, signals: new Map<Exclude<Signal, 'none'>, string[]>(), count: 0 };
      one.signals.set(signal, [...(one.signals.get(signal) ?? []), name]);
      one.count += 1;
      found.set(program.id, one);
    }
  }
  const golds = ({ signals }: Collision): number => signals.get('gold')?.length ?? 0;
  for (const { signals } of found.values()) for (const names of signals.values()) names.sort(compareAlphabetically);
  return [...found.values()]
    .filter(({ count }) => count >= fewestOnProgram)
    .sort(
      (one, other) =>
        other.count - one.count ||
        golds(other) - golds(one) ||
        compareText(one.program.name, other.program.name) ||
        compareText(one.program.id, other.program.id),
    );
}
