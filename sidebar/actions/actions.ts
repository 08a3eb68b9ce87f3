import type { Request } from '../../src/rpc/contract';
import type { ListFilter } from '../listQuery';
import type { ProfileField } from '../profileForm';
import type { Call, Later } from '../server';
import { firstState, firstStep, type Step, type Store } from '../state';
import { boardOf, type LockSignal } from '../board';
import { boardActions } from './boardActions';
import { buildActions } from './buildActions';
import { planActions } from './planActions';
import { profileActions } from './profileActions';
import { programsActions } from './programsActions';

/** Everything a view may ask for. Nothing is returned: what happens shows in the state. */
export interface Actions {
  readonly open: () => void;
  readonly goTo: (step: Step) => void;
  readonly edit: (field: ProfileField, value: string) => void;
  readonly leave: (field: ProfileField) => void;
  readonly saveProfile: () => void;
  readonly readProfile: () => void;
  readonly createSheet: (kind: Request<'createSheet'>['kind']) => void;
  /** Looks for new, renamed and deleted sheets, and reads the chosen one again. */
  readonly refreshSheets: () => void;
  readonly chooseSheet: (sheetId: number | null) => void;
  readonly correctColumn: (index: number, key: string | null) => void;
  /** Opens or closes the form for a pasted list. */
  readonly openPaste: (open: boolean) => void;
  readonly typePaste: (text: string) => void;
  /** Makes a program sheet of the pasted text, and reads it. */
  readonly paste: () => void;
  /** Empties every field of the profile. */
  readonly clearProfile: () => void;
  /** Saves what was typed earlier and could not be saved then. */
  readonly saveEarlier: () => void;
  readonly forgetEarlier: () => void;
  readonly build: () => void;
  readonly cancelBuild: () => void;
  /** Reads the plan again. */
  readonly readPlan: () => void;
  /** Tries what would change the plan. */
  readonly tryOut: () => void;
  readonly stopTrying: () => void;
  /** Writes the plan to its sheet. */
  readonly writePlan: () => void;
  /** Keeps the changed text of a thank-you note. */
  readonly editNote: (key: string, text: string) => void;
  readonly filter: (change: Partial<ListFilter>) => void;
  /** Sets a program's signal by hand; null lets the add-on choose. */
  readonly lockSignal: (id: string, signal: LockSignal | null) => void;
  /** Two programs change their signals. */
  readonly swapSignals: (one: string, other: string) => void;
  readonly undoSignals: () => void;
  readonly clearSignals: () => void;
  /** Puts away the notice about the last thing that failed. */
  readonly dismiss: () => void;
  readonly showRow: (sheetId: number, row: number) => void;
  /** The browser says whether there is a connection; typed text that waits is saved when it is back. */
  readonly connection: (online: boolean) => void;
}

/**
 * Ties calls and state together. `call` is wrapped so that every call shows until it is answered, and any answer of Google ends the
 * offline state.
 */
export function createActions(store: Store, server: Call, later: Later): Actions {
  const call: Call = async (name, payload) => {
    store.set({ pending: store.get().pending + 1 });
    const answer = await server(name, payload);
    const offline = !answer.ok && answer.failure.kind === 'offline';
    store.set({ pending: store.get().pending - 1, offline });
    return answer;
  };
  const profile = profileActions(store, call, later);
  const programs = programsActions(store, call);
  const building = buildActions(store, call, profile, programs);
  const board = boardActions(store, call);

  const plan = planActions(store, call, profile);

  const open = async () => {
    store.set({ openFailure: null, announcement: 'Reading your document' });
    const answer = await call('open', {});
    if (!answer.ok) {
      store.set({ openFailure: answer.failure });
      return;
    }
    const { version, seasons, about, sheets, profile: view, programSheetId, list, interrupted } = answer.value;
    store.set({
      step: firstStep(answer.value),
      opened: { version, seasons, about },
      sheets,
      profile: view,
      programs: { ...store.get().programs, sheetId: programSheetId },
      list,
      board: boardOf(list),
      interrupted: interrupted ?? null,
      announcement: 'Ready',
    });
  };

  const refreshSheets = async () => {
    if (store.get().busy) return;
    store.set({ busy: true, failure: null, announcement: 'Looking for sheets' });
    const answer = await call('open', {});
    if (!answer.ok) {
      store.set({ busy: false, failure: answer.failure });
      return;
    }
    const { sheets, profile: view, programSheetId } = answer.value;
    const chosen = store.get().programs.sheetId;
    const sheetId = sheets.some(({ id }) => id === chosen) ? chosen : programSheetId;
    store.set({ busy: false, sheets, profile: view, announcement: 'The list of sheets is up to date' });
    await programs.choose(sheetId);
  };

  /** Asks for a new sheet; what is on screen says so meanwhile. The sheet's id, null where none was made. */
  const makeSheet = async <K extends 'createSheet' | 'pasteList'>(name: K, payload: Request<K>) => {
    if (store.get().busy) return null;
    store.set({ busy: true, failure: null, announcement: 'Making the sheet' });
    const answer = await call(name, payload);
    if (!answer.ok) {
      store.set({ busy: false, failure: answer.failure });
      return null;
    }
    const { sheets, sheetId, created } = answer.value;
    const title = sheets.find(({ id }) => id === sheetId)?.name ?? '';
    store.set({
      busy: false,
      sheets,
      announcement: created ? `Made the sheet "${title}"` : `"${title}" was already there`,
    });
    return sheetId;
  };

  const showRow = async (sheetId: number, row: number) => {
    store.set({ failure: null });
    const answer = await call('showRow', { sheetId, row });
    store.set(answer.ok ? { announcement: `Row ${row} is selected in the sheet` } : { failure: answer.failure });
  };

  const createSheet = async (kind: Request<'createSheet'>['kind']) => {
    if (kind === 'sample' || kind === 'programs') store.set({ step: 'programs' });
    const sheetId = await makeSheet('createSheet', { kind });
    if (sheetId === null) return;
    if (kind === 'settings') await showRow(sheetId, 1);
    if (kind === 'profile' || kind === 'sample') await profile.readAgain();
    if (kind === 'programs' || kind === 'sample') await programs.choose(sheetId);
  };

  const paste = async () => {
    const sheetId = await makeSheet('pasteList', { text: store.get().pasting.text });
    if (sheetId === null) return;
    store.set({ pasting: firstState.pasting });
    await programs.choose(sheetId);
  };

  return {
    open: () => void open(),
    goTo: (step) => {
      store.set({ step, failure: null });
      if (step === 'programs' || step === 'build') void programs.readIfNeeded();
      if (step === 'plan') void plan.readIfNeeded();
    },
    edit: profile.edit,
    leave: profile.leave,
    saveProfile: () => void profile.save(),
    readProfile: () => void profile.readAgain(),
    createSheet: (kind) => void createSheet(kind),
    refreshSheets: () => void refreshSheets(),
    chooseSheet: (sheetId) => void programs.choose(sheetId),
    correctColumn: (index, key) => void programs.correct(index, key),
    openPaste: (open) => {
      const { step, pasting } = store.get();
      store.set({ step: open ? 'programs' : step, pasting: { ...pasting, open }, failure: null });
    },
    typePaste: (text) => store.set({ pasting: { open: true, text } }),
    paste: () => void paste(),
    clearProfile: () => void profile.clear(),
    saveEarlier: () => void profile.saveEarlier(),
    forgetEarlier: () => void profile.forgetEarlier(),
    build: () => void building.build(),
    cancelBuild: building.cancel,
    readPlan: () => void plan.read(),
    tryOut: () => void plan.tryOut(),
    stopTrying: plan.stopTrying,
    writePlan: () => void plan.write(),
    editNote: (key, text) => {
      const { plan: held } = store.get();
      store.set({ plan: { ...held, notes: { ...held.notes, [key]: text } } });
    },
    filter: (change) => store.set({ filter: { ...store.get().filter, ...change } }),
    lockSignal: (id, signal) => void board.lock(id, signal),
    swapSignals: (one, other) => void board.swap(one, other),
    undoSignals: () => void board.undo(),
    clearSignals: () => void board.clear(),
    dismiss: () => store.set({ failure: null }),
    showRow: (sheetId, row) => void showRow(sheetId, row),
    connection: (online) => {
      store.set({ offline: !online, announcement: online ? 'Back online' : 'You are offline' });
      if (online) void profile.save();
    },
  };
}
