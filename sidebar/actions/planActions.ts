import { notTried, withTried, type PlanState } from '../planRun';
import type { Response } from '../../src/rpc/contract';
import type { Answer, Call } from '../server';
import { toldElsewhere, type Store } from '../state';
import type { ProfileActions } from './profileActions';

export interface PlanActions {
  /** Reads the plan where it was not read yet, or profile or program sheet have changed since. */
  readonly readIfNeeded: () => Promise<void>;
  readonly read: () => Promise<void>;
  /** Tries the improvements one kind after the other. */
  readonly tryOut: () => Promise<void>;
  readonly stopTrying: () => void;
  readonly write: () => Promise<void>;
}

/** Reading the plan, trying what would change it, and writing it to its sheet. What was typed in the profile is saved first. */
export function planActions(store: Store, call: Call, profile: Pick<ProfileActions, 'save'>): PlanActions {
  let newest = 0;
  let run = 0;

  const set = (change: Partial<PlanState>, announcement?: string) => {
    store.set({
      plan: { ...store.get().plan, ...change },
      ...(announcement === undefined ? {} : { announcement }),
    });
  };
  const tell = (change: Partial<PlanState>, text: string) => {
    set(change);
    store.set(toldElsewhere(store.get(), 'plan', text));
  };

  const read = async (): Promise<void> => {
    const own = ++newest;
    run += 1;
    set({ reading: true, failure: null, trying: notTried, written: null }, 'Reading the plan');
    const unsaved = await profile.save();
    const { sheetId } = store.get().programs;
    const { changes } = store.get();
    const answer = unsaved === null ? await call('readPlan', { sheetId }) : { ok: false as const, failure: unsaved };
    if (own !== newest) return;
    if (!answer.ok) {
      tell({ reading: false, failure: answer.failure }, answer.failure.text);
      return;
    }
    set({ reading: false, view: answer.value, sheetId, changes }, 'The plan is ready');
  };

  const tryOut = async (): Promise<void> => {
    const { sheetId } = store.get().plan;
    if (sheetId === null || store.get().plan.trying.status === 'running') return;
    const own = ++run;
    set({ trying: { ...notTried, status: 'running' } }, 'Trying what would change the plan');
    for (let from: number | null = 0; from !== null;) {
      const answer: Answer<Response<'whatIf'>> = await call('whatIf', { sheetId, from });
      if (own !== run) return;
      const { trying } = store.get().plan;
      if (!answer.ok) {
        tell({ trying: { ...trying, status: 'failed', failure: answer.failure } }, answer.failure.text);
        return;
      }
      const next = withTried(trying, answer.value);
      from = answer.value.next;
      set({ trying: next }, from === null ? 'Everything was tried' : `Tried ${next.tried} of ${next.total}`);
    }
  };

  const write = async (): Promise<void> => {
    const { writing } = store.get().plan;
    if (writing) return;
    set({ writing: true, written: null, writeFailure: null }, 'Writing the plan sheet');
    const unsaved = await profile.save();
    const { sheetId } = store.get().programs;
    const answer = unsaved === null ? await call('writePlan', { sheetId }) : { ok: false as const, failure: unsaved };
    if (!answer.ok) {
      tell({ writing: false, writeFailure: answer.failure }, answer.failure.text);
      return;
    }
    const { sheetName } = answer.value;
    set({ writing: false, written: sheetName }, `The plan is written to the sheet "${sheetName}"`);
  };

  return {
    read,
    readIfNeeded: async () => {
      const { plan, programs, changes } = store.get();
      const isNew = plan.view !== null && plan.sheetId === programs.sheetId && plan.changes === changes;
      if (!isNew && !plan.reading) await read();
    },
    tryOut,
    stopTrying: () => {
      const { trying } = store.get().plan;
      if (trying.status !== 'running') return;
      run += 1;
      set({ trying: { ...trying, status: 'stopped' } }, 'Stopped trying');
    },
    write,
  };
}
