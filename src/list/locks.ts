import { warningTexts } from '../guide/messages/list';
import { fill } from '../guide/messages/message';
import { display } from '../guide/messages/words';
import type { SignalPool } from '../guide/seasons/season';
import type { Specialty } from '../rows/records';
import type { Judged } from './judge';
import { listOrder, type Signal } from './order';

/** Locks in force: the signal each locked program keeps (`none`: it gets none), and what is said about the rest. */
export interface Locks {
  readonly kept: ReadonlyMap<string, Signal>;
  readonly warnings: readonly string[];
}

/** A lock as the pool reads it: gold and silver are both single where a pool has no tiers. */
const asked = (judged: Judged, pool: SignalPool): Signal | null => {
  const { lock } = judged.program;
  if (lock === null || lock === 'none') return lock;
  return 'single' in pool.limits ? 'single' : lock;
};

/** Which locked signals stay: none on programs marked Never or taking no signals; beyond a limit the first in list order. */
export function locks(all: readonly Judged[], pools: readonly SignalPool[], main: Specialty): Locks {
  const kept = new Map<string, Signal>();
  const warnings: string[] = [];
  const inOrder = all
    .map((judged) => ({ judged, apply: true, signal: 'none' as const }))
    .sort(listOrder(main))
    .map(({ judged }) => judged);
  for (const pool of pools) {
    const used: Partial<Record<Signal, number>> = {};
    for (const judged of inOrder) {
      const { program, tier } = judged;
      if (!pool.members.includes(program.specialty)) continue;
      const wanted = asked(judged, pool);
      if (wanted === null) continue;
      if (wanted === 'none') {
        kept.set(program.id, 'none');
        continue;
      }
      const limit = new Map<string, number>(Object.entries(pool.limits)).get(wanted) ?? 0;
      const names = { program: program.name, tier: display(wanted), limit };
      if (program.include === 'never') warnings.push(fill(warningTexts.lockDroppedNever, names));
      else if (!program.takesSignals) warnings.push(fill(warningTexts.lockDroppedNoSignals, names));
      else if ((used[wanted] ?? 0) >= limit) warnings.push(fill(warningTexts.lockDroppedLimit, names));
      else {
        used[wanted] = (used[wanted] ?? 0) + 1;
        kept.set(program.id, wanted);
        if (tier.tier === 'Ultra-reach') warnings.push(fill(warningTexts.lockUltra, names));
        if (program.ties.away === 'poor') warnings.push(fill(warningTexts.lockPoor, names));
      }
    }
  }
  return { kept, warnings };
}
