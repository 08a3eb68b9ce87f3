import {
  canCancel,
  chosenText,
  failedRun,
  readText,
  resultText,
  startedRun,
  whyNothingToBuild,
  withPhase,
  type BuildRun,
} from '../buildRun';
import { boardOf, hasMoved } from '../board';
import { refusal } from '../failure';
import type { Call } from '../server';
import { toldElsewhere, type Store } from '../state';
import type { ProfileActions } from './profileActions';
import type { ProgramsActions } from './programsActions';
import { plural } from '../words';

export interface BuildActions {
  readonly build: () => Promise<void>;
  readonly cancel: () => void;
}

/**
 * Building, one call a phase: save what was typed, read the program sheet, choose, write. Each phase says what happened with its
 * counts; only the last one writes the list, so that one called off or interrupted before leaves the list as it was.
 */
export function buildActions(
  store: Store,
  call: Call,
  profile: ProfileActions,
  programs: ProgramsActions,
): BuildActions {
  let current = 0;

  const show = (build: BuildRun, announcement: string) => store.set({ build, announcement });
  const fail = (build: BuildRun) => {
    store.set({ build, ...toldElsewhere(store.get(), 'build', build.failure?.text ?? '') });
  };

  const build = async (): Promise<void> => {
    const { sheetId } = store.get().programs;
    if (sheetId === null || store.get().build.status === 'running') return;
    const own = ++current;
    const gone = () => own !== current;

    let run = withPhase(startedRun, 'save', 'now', 'Saving the profile');
    show(run, 'Saving the profile');
    const unsaved = await profile.save();
    if (gone()) return;
    if (unsaved !== null) {
      fail(failedRun(run, 'save', unsaved, 'profile'));
      return;
    }
    run = withPhase(run, 'save', 'done', 'The profile is saved');

    run = withPhase(run, 'read', 'now', 'Reading the program sheet');
    show(run, 'Reading the program sheet');
    const view = await programs.read({ sheetId, mapping: null });
    if (gone()) return;
    if (view === null) {
      show({ ...run, status: 'cancelled' }, 'Another sheet was chosen; building stopped');
      return;
    }
    if (!view.ok) {
      fail(failedRun(run, 'read', view.failure, 'programs'));
      return;
    }
    const nothing = whyNothingToBuild(view.value);
    if (nothing !== null) {
      fail(failedRun(run, 'read', refusal(nothing), 'programs'));
      return;
    }
    run = withPhase(run, 'read', 'done', readText(view.value));

    run = withPhase(run, 'choose', 'now', 'Choosing programs and signals');
    show(run, `${readText(view.value)}. Choosing programs and signals`);
    // signals that were not touched here stay as the document has them: another sidebar may have set some
    const { board } = store.get();
    const locks = hasMoved(board) ? { locks: [...board.locks] } : {};
    const choice = await call('choose', { sheetId, ...locks });
    if (gone()) return;
    if (!choice.ok) {
      fail(failedRun(run, 'choose', choice.failure, null));
      return;
    }
    run = withPhase(run, 'choose', 'done', chosenText(choice.value));

    run = withPhase(run, 'write', 'now', 'Writing the list');
    show(run, `${chosenText(choice.value)}. Writing the list`);
    const changesInList = store.get().changes;
    const list = await call('build', { sheetId, ...locks });
    if (!list.ok) {
      fail(failedRun(run, 'write', list.failure, null));
      return;
    }
    const { entries, sheetName } = list.value;
    run = withPhase(run, 'write', 'done', `Wrote ${plural(entries.length, 'program')} to "${sheetName}"`);
    store.set({ list: list.value, board: boardOf(list.value), changesInList, interrupted: null });
    const result = resultText(list.value);
    show({ ...run, status: 'done', result }, `The list is ready. ${result}`);
  };

  return {
    build,
    cancel: () => {
      const run = store.get().build;
      if (!canCancel(run)) return;
      current += 1;
      show({ ...run, status: 'cancelled' }, 'Building was cancelled; nothing was written');
    },
  };
}
