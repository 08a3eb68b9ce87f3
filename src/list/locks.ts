import type { Guide } from '../guide/guide';
import { warningTexts as say } from '../guide/messages/list';
import { fill } from '../guide/messages/message';
import { display } from '../guide/messages/words';
import type { SignalPool } from '../guide/seasons/season';
import type { Specialty } from '../rows/records';
import { holderOf } from './holders';
import type { Judged } from './judge';
import { listOrder, type Signal } from './order';

/** Locks in force: the signal each locked program keeps (`none`: it gets none), and what is said about the rest. */
export interface Locks {
  readonly kept: ReadonlyMap<string, Signal>;
  readonly warnings: readonly string[];
}

/** A program with the signal locked on it. */
interface Lock {
  readonly judged: Judged;
  readonly signal: Signal;
}

/** A lock as the pool reads it: gold and silver are both single where a pool has no tiers. */
const asked = (judged: Judged, pool: SignalPool): Signal | null => {
  const { lock } = judged.program;
  if (lock === null || lock === 'none') return lock;
  return 'single' in pool.limits ? 'single' : lock;
};

/** Strongest first: what stays where the locks of a pair with one signal differ. */
const strongest: readonly Signal[] = ['gold', 'single', 'silver'];

/**
 * Which locked signals stay: none on programs marked Never or taking no signals; beyond a limit the first in list order. A pair with one
 * signal has one lock, the stronger one; a program locked to none has none, whatever its twin.
 */
export function locks(all: readonly Judged[], pools: readonly SignalPool[], main: Specialty, guide: Guide): Locks {
  const kept = new Map<string, Signal>();
  const warnings: string[] = [];
  const inOrder = all
    .map((judged) => ({ judged, apply: true, signal: 'none' as const }))
    .sort(listOrder(main))
    .map(({ judged }) => judged);
  for (const pool of pools) {
    /** by holder, the programs with a lock that may stay, in list order */
    const locked = new Map<string, Lock[]>();
    for (const judged of inOrder) {
      const { program } = judged;
      if (!pool.members.includes(program.specialty)) continue;
      const signal = asked(judged, pool);
      if (signal === null) continue;
      if (signal === 'none') kept.set(program.id, 'none');
      else if (program.include === 'never') warnings.push(fill(say.lockDroppedNever, { program: program.name }));
      else if (!program.takesSignals) warnings.push(fill(say.lockDroppedNoSignals, { program: program.name }));
      else {
        const holder = holderOf(program, pool, guide);
        locked.set(holder, [...(locked.get(holder) ?? []), { judged, signal }]);
      }
    }
    const left = new Map(Object.entries(pool.limits) as [Signal, number][]);
    for (const some of locked.values()) {
      const signal = strongest.find((one) => some.some((lock) => lock.signal === one)) ?? 'none';
      const limit = new Map<string, number>(Object.entries(pool.limits)).get(signal) ?? 0;
      const names = { tier: display(signal), limit };
      const isKept = (left.get(signal) ?? 0) > 0;
      if (isKept) left.set(signal, (left.get(signal) ?? 0) - 1);
      for (const { judged, signal: own } of some) {
        const { program, tier } = judged;
        if (!isKept) {
          warnings.push(fill(say.lockDroppedLimit, { ...names, program: program.name }));
          continue;
        }
        kept.set(program.id, signal);
        if (own !== signal) warnings.push(fill(say.lockOfTwin, { ...names, program: program.name, own: display(own) }));
        if (tier.tier === 'Ultra-reach') warnings.push(fill(say.lockUltra, { program: program.name }));
        if (program.ties.away === 'poor') warnings.push(fill(say.lockPoor, { program: program.name }));
      }
    }
  }
  return { kept, warnings };
}
