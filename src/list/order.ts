import { tiers } from '../guide/decisions/tiers';
import type { Specialty } from '../rows/records';
import { compareText } from '../rows/text';
import type { Judged } from './judge';

export type Signal = 'gold' | 'silver' | 'single' | 'none';

/** Whether a lock sends a signal, rather than keeping one away. */
export const isLocked = (lock: Signal | null | undefined): lock is Exclude<Signal, 'none'> =>
  lock !== null && lock !== undefined && lock !== 'none';

/** What the order of the list looks at. */
export interface Ordered {
  readonly judged: Judged;
  readonly apply: boolean;
  readonly signal: Signal;
}

const signalRank: Readonly<Record<Signal, number>> = { gold: 0, single: 0, silver: 1, none: 2 };

/** Applied first; then tier; then signal; then the main specialty; then fit before rounding; then id. */
export const listOrder =
  (main: Specialty) =>
  (one: Ordered, other: Ordered): number =>
    Number(other.apply) - Number(one.apply) ||
    tiers.indexOf(one.judged.tier.tier) - tiers.indexOf(other.judged.tier.tier) ||
    signalRank[one.signal] - signalRank[other.signal] ||
    Number(other.judged.program.specialty === main) - Number(one.judged.program.specialty === main) ||
    other.judged.fit.middle - one.judged.fit.middle ||
    compareText(one.judged.program.id, other.judged.program.id);

/** The order of the guide where the kernel is off: home, strong mentor, exceptional away, other strong ties, tier, main specialty, fit, id. */
export const guideOrder =
  (main: Specialty) =>
  (one: Judged, other: Judged): number =>
    tieRank(one) - tieRank(other) ||
    tiers.indexOf(one.tier.tier) - tiers.indexOf(other.tier.tier) ||
    Number(other.program.specialty === main) - Number(one.program.specialty === main) ||
    other.fit.middle - one.fit.middle ||
    compareText(one.program.id, other.program.id);

function tieRank({ program: { ties }, tier }: Judged): number {
  if (ties.home) return 0;
  if (ties.mentor === 'strong') return 1;
  if (ties.away === 'exceptional') return 2;
  return tier.strongTie ? 3 : 4;
}
