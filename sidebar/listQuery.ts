import type { ListView } from '../src/rpc/contract';
import { display, joined, tierName } from './words';

export type ListEntry = ListView['entries'][number];

export interface ListFilter {
  readonly specialty: 'all' | 'IR' | 'DR';
  readonly show: 'applied' | 'signalled' | 'all';
}

export const firstFilter: ListFilter = { specialty: 'all', show: 'applied' };

/** The entries that pass the filter, in list order. */
export const filtered = (entries: readonly ListEntry[], { specialty, show }: ListFilter): readonly ListEntry[] =>
  entries.filter(
    (entry) =>
      (specialty === 'all' || entry.specialty === specialty) &&
      (show === 'all' || (show === 'applied' ? entry.apply : entry.signal !== 'none')),
  );

export interface TierGroup {
  readonly tier: string;
  readonly title: string;
  readonly entries: readonly ListEntry[];
}

const tierOrder = ['Priority', 'Target', 'Reach', 'Safety', 'Ultra-reach'] as const;

/** The entries by tier, tiers and entries in list order, without empty tiers. */
export const tierGroups = (entries: readonly ListEntry[]): readonly TierGroup[] =>
  tierOrder
    .map((tier) => ({ tier, title: tierName(tier), entries: entries.filter((entry) => entry.tier === tier) }))
    .filter((group) => group.entries.length > 0);

export interface TierBar {
  readonly title: string;
  readonly IR: number;
  readonly DR: number;
  /** widths in per cent of the longest bar */
  readonly widthIR: number;
  readonly widthDR: number;
}

/** Bars of one common scale: the longest fills the width. */
export function tierBars(tiers: ListView['tiers']): readonly TierBar[] {
  const longest = Math.max(1, ...tiers.map(({ IR, DR }) => IR + DR));
  return tiers.map(({ tier, IR, DR }) => ({
    title: tierName(tier),
    IR,
    DR,
    widthIR: (100 * IR) / longest,
    widthDR: (100 * DR) / longest,
  }));
}

export interface SignalLine {
  readonly kind: string;
  readonly used: number;
  readonly limit: number;
}

export interface PoolLines {
  /** "IR and DR share", "IR" */
  readonly title: string;
  readonly lines: readonly SignalLine[];
}

/** Signals used and allowed, pool by pool. */
export const poolLines = (signals: ListView['signals']): readonly PoolLines[] =>
  signals.map(({ members, limits, used }) => ({
    title: members.length > 1 ? `${joined(members)} share` : joined(members),
    lines: Object.entries(limits).map(([kind, limit]) => ({ kind, used: used[kind] ?? 0, limit })),
  }));

/** The letter and the word of a signal: never told by colour alone. */
export function signalChip(signal: string): { readonly letter: string; readonly word: string } | null {
  if (signal === 'none') return null;
  return signal === 'single'
    ? { letter: 'S', word: 'Signal' }
    : { letter: display(signal).charAt(0), word: display(signal) };
}

/** "64 to 80", or nothing where all facts are known. */
export const fitRange = ({ fitLow, fitHigh }: ListEntry): string =>
  fitLow === fitHigh ? '' : `${fitLow} to ${fitHigh}`;

const firmnessSentences: Readonly<Record<string, string>> = {
  firm: 'This signal is firm: it stays here when the assumptions vary.',
  leaning: 'This signal is leaning: it mostly stays here when the assumptions vary.',
  'toss-up': 'This signal is a toss-up: it moves when the assumptions vary a little.',
};

/** How firm the signal is when the assumptions of the planning model vary, in words; nothing where that is not known. */
export const firmnessSentence = ({ firmness }: ListEntry): string => firmnessSentences[firmness ?? ''] ?? '';
