import type { ProgramsView, Request } from '../../src/rpc/contract';
import type { Failure } from '../failure';
import { correctedMapping } from '../programs';
import type { Answer, Call } from '../server';
import { toldElsewhere, type Store } from '../state';
import { plural } from '../words';

export interface ProgramsActions {
  /** Reads the chosen sheet where it has not been read yet. */
  readonly readIfNeeded: () => Promise<void>;
  readonly choose: (sheetId: number | null) => Promise<void>;
  readonly correct: (index: number, key: string | null) => Promise<void>;
  /** Reads the chosen sheet; null where a later choice overtook this one. */
  readonly read: (payload: Request<'readPrograms'>) => Promise<Answer<ProgramsView> | null>;
}

/** Choosing the program sheet and correcting its columns. The last request counts: overtaken answers are dropped. */
export function programsActions(store: Store, call: Call): ProgramsActions {
  let newest = 0;

  const fail = (failure: Failure) => {
    const state = store.get();
    store.set({
      programs: { ...state.programs, reading: false, failure },
      ...toldElsewhere(state, 'programs', failure.text),
    });
  };

  const read: ProgramsActions['read'] = async (payload) => {
    const own = ++newest;
    const { programs } = store.get();
    const view = programs.sheetId === payload.sheetId ? programs.view : null;
    store.set({
      programs: { sheetId: payload.sheetId, view, reading: true, failure: null },
      announcement: 'Reading the program sheet',
    });
    const answer = await call('readPrograms', payload);
    if (own !== newest) return null;
    if (!answer.ok) {
      fail(answer.failure);
      return answer;
    }
    const { error, counts } = answer.value;
    store.set({
      programs: { sheetId: payload.sheetId, view: answer.value, reading: false, failure: null },
      announcement: error ?? `Read ${plural(counts.rows, 'row')}, ${plural(counts.programs, 'program')}`,
    });
    return answer;
  };

  return {
    read,
    readIfNeeded: async () => {
      const { sheetId, view, reading } = store.get().programs;
      if (sheetId !== null && view === null && !reading) await read({ sheetId, mapping: null });
    },
    choose: async (sheetId) => {
      if (sheetId === null) {
        newest += 1;
        store.set({ programs: { sheetId, view: null, reading: false, failure: null } });
      } else {
        await read({ sheetId, mapping: null });
      }
    },
    correct: async (index, key) => {
      const { programs, changes } = store.get();
      if (programs.view === null) return;
      store.set({ changes: changes + 1 });
      await read({ sheetId: programs.view.sheetId, mapping: correctedMapping(programs.view.columns, index, key) });
    },
  };
}
