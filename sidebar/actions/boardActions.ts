import type { Request } from '../../src/rpc/contract';
import { boardOf, shownSignals, withLock, withSwap, type Lock, type LockSignal } from '../board';
import type { Call } from '../server';
import type { Store } from '../state';

export interface BoardActions {
  /** Sets a program's signal by hand; null lets the add-on choose again. */
  readonly lock: (id: string, signal: LockSignal | null) => Promise<void>;
  /** Two programs change their signals. */
  readonly swap: (one: string, other: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Takes back every signal set by hand. */
  readonly clear: () => Promise<void>;
}

/** Moving signals by hand: each change is tried on the list shown, and what it costs is said; nothing is written before a build. */
export function boardActions(store: Store, call: Call): BoardActions {
  let current = 0;

  const tryOut = async (locks: readonly Lock[], past: readonly (readonly Lock[])[], said: string): Promise<void> => {
    const { list, board } = store.get();
    if (list === null) return;
    const own = ++current;
    if (past.length === 0) {
      store.set({ board: boardOf(list), announcement: `${said}. The signals are as they were built` });
      return;
    }
    store.set({
      board: { ...board, locks, past, busy: true, failure: null },
      announcement: `${said}. Working out what it costs`,
    });
    const signals: Request<'trySignals'>['signals'] = [...shownSignals(list, boardOf(list))].map(([id, signal]) => ({
      id,
      signal: signal === 'silver' || signal === 'single' ? signal : 'gold',
    }));
    const answer = await call('trySignals', {
      sheetId: list.sourceSheetId,
      season: list.season.year,
      locks: [...locks],
      applied: list.entries.filter(({ apply }) => apply).map(({ id }) => id),
      signals,
    });
    if (own !== current) return;
    store.set(
      answer.ok
        ? {
            board: { locks, past, tried: answer.value, busy: false, failure: null },
            announcement: `${said}. ${answer.value.text}`,
          }
        : { board: { ...board, busy: false, failure: answer.failure } },
    );
  };

  const change = (locks: readonly Lock[], said: string): Promise<void> => {
    const { board } = store.get();
    return tryOut(locks, [...board.past, board.locks], said);
  };

  return {
    lock: (id, signal) => {
      const { board } = store.get();
      return change(withLock(board.locks, id, signal), signal === null ? 'Unlocked' : 'Locked');
    },
    swap: (one, other) => {
      const { list, board } = store.get();
      if (list === null || one === other) return Promise.resolve();
      const signals = shownSignals(list, board);
      return change(
        withSwap(board.locks, [one, other], (id) => signals.get(id) ?? 'none'),
        'Moved',
      );
    },
    undo: () => {
      const { past } = store.get().board;
      const before = past.at(-1);
      return before === undefined ? Promise.resolve() : tryOut(before, past.slice(0, -1), 'Undone');
    },
    clear: () => change([], 'All locks taken back'),
  };
}
