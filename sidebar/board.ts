import type { ListView, Response } from '../src/rpc/contract';
import type { Failure } from './failure';

/** A signal set by hand: `none` keeps the program without one. */
export type Lock = NonNullable<ListView['locks']>[number];
export type LockSignal = Lock['signal'];

/** Signals being moved by hand, before they are written. */
export interface Board {
  readonly locks: readonly Lock[];
  /** the locks before each change, the last change last */
  readonly past: readonly (readonly Lock[])[];
  /** what the server says of these locks; null: the list as it was built */
  readonly tried: Response<'trySignals'> | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

export const emptyBoard: Board = { locks: [], past: [], tried: null, busy: false, failure: null };

/** The board of a list as it was built. */
export const boardOf = (list: ListView | null): Board => ({ ...emptyBoard, locks: list?.locks ?? [] });

/** The locks with one set, or taken back where `signal` is null. */
export const withLock = (locks: readonly Lock[], id: string, signal: LockSignal | null): readonly Lock[] => [
  ...locks.filter((lock) => lock.id !== id),
  ...(signal === null ? [] : [{ id, signal }]),
];

/** A signal as a lock is written: seasons without tiers have one kind, written as gold. */
export const asLock = (signal: string): LockSignal => (signal === 'silver' || signal === 'none' ? signal : 'gold');

/** The locks after two programs change their signals: what one had, the other has. */
export const withSwap = (
  locks: readonly Lock[],
  [one, other]: readonly [string, string],
  signalOf: (id: string) => string,
): readonly Lock[] => withLock(withLock(locks, one, asLock(signalOf(other))), other, asLock(signalOf(one)));

/** The signal of each program as the board shows it: as tried, else as on the list. */
export function shownSignals(list: ListView, board: Board): ReadonlyMap<string, string> {
  if (board.tried !== null) return new Map(board.tried.signals.map(({ id, signal }) => [id, signal]));
  return new Map(list.entries.flatMap(({ id, signal }) => (signal === 'none' ? [] : [[id, signal] as const])));
}

/** The programs whose signal counts at their twin. */
function coveredOnes(list: ListView, { tried }: Board): ReadonlySet<string> {
  const shown: readonly { readonly id: string; readonly covered?: boolean | undefined }[] =
    tried === null ? list.entries : tried.signals;
  return new Set(shown.filter(({ covered }) => covered === true).map(({ id }) => id));
}

/** Whether the locks differ from those the list was built with. */
export const hasMoved = ({ past }: Board): boolean => past.length > 0;

/** One line of the board: a program that has a signal, or could have one. */
export interface BoardRow {
  readonly id: string;
  readonly name: string;
  readonly signal: string;
  readonly lock: LockSignal | null;
  readonly firmness: string;
  readonly moving: string;
}

export interface BoardPool {
  readonly pool: string;
  readonly members: readonly string[];
  readonly kinds: readonly { readonly kind: string; readonly limit: number; readonly left: number }[];
  /** golds first, then as on the list */
  readonly signalled: readonly BoardRow[];
  readonly others: readonly BoardRow[];
}

const firmnessWords: Readonly<Record<string, string>> = { firm: 'Firm', leaning: 'Leaning', 'toss-up': 'Toss-up' };

/** The board pool by pool: what is left of each kind, who holds a signal, and who else is applied to. */
export function boardPools(list: ListView, board: Board): readonly BoardPool[] {
  const signals = shownSignals(list, board);
  const covered = coveredOnes(list, board);
  const locks = new Map(board.locks.map(({ id, signal }) => [id, signal]));
  const rank: Readonly<Record<string, number>> = { gold: 0, single: 0, silver: 1 };
  return list.signals.map(({ pool, members, limits }) => {
    const rows = list.entries
      .filter(
        ({ id, apply, specialty }) => members.includes(specialty) && !covered.has(id) && (apply || signals.has(id)),
      )
      .map((entry): BoardRow => {
        const signal = signals.get(entry.id) ?? 'none';
        const isAsBuilt = signal === entry.signal && board.tried === null;
        return {
          id: entry.id,
          name: `${entry.program} (${entry.specialty})`,
          signal,
          lock: locks.get(entry.id) ?? null,
          firmness: isAsBuilt && signal !== 'none' ? (firmnessWords[entry.firmness ?? ''] ?? '') : '',
          moving: isAsBuilt ? (entry.moving ?? '') : '',
        };
      });
    const signalled = rows.filter(({ signal }) => signal !== 'none');
    return {
      pool,
      members,
      kinds: Object.entries(limits).map(([kind, limit]) => ({
        kind,
        limit,
        left: limit - signalled.filter(({ signal }) => signal === kind).length,
      })),
      signalled: [...signalled].sort((one, other) => (rank[one.signal] ?? 2) - (rank[other.signal] ?? 2)),
      others: rows.filter(({ signal }) => signal === 'none'),
    };
  });
}
