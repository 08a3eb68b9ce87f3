import { canCancel, failedRun, readText, startedRun, whyNothingToBuild, withPhase, type BuildRun } from '../buildRun';
import { refusal } from '../failure';
import type { Call } from '../server';
import type { Store } from '../state';
import type { ProfileActions } from './profileActions';
import type { ProgramsActions } from './programsActions';

export interface BuildActions {
  readonly build: () => Promise<void>;
  readonly cancel: () => void;
}

/** Building: save what was typed, read the program sheet, let the add-on choose and write. Each phase says what happened. */
export function buildActions(
  store: Store,
  call: Call,
  profile: ProfileActions,
  programs: ProgramsActions,
): BuildActions {
  let current = 0;

  const show = (build: BuildRun, announcement: string) => store.set({ build, announcement });

  const build = async (): Promise<void> => {
    const own = ++current;
    const gone = () => own !== current;
    const { sheetId } = store.get().programs;
    if (sheetId === null) return;

    let run = withPhase(startedRun, 'save', 'now', 'Saving the profile');
    show(run, 'Saving the profile');
    const unsaved = await profile.save();
    if (gone()) return;
    if (unsaved !== null) {
      show(failedRun(run, 'save', unsaved, 'profile'), unsaved.text);
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
      show(failedRun(run, 'read', view.failure, 'programs'), view.failure.text);
      return;
    }
    const nothing = whyNothingToBuild(view.value);
    if (nothing !== null) {
      show(failedRun(run, 'read', refusal(nothing), 'programs'), nothing);
      return;
    }
    run = withPhase(run, 'read', 'done', readText(view.value));

    run = withPhase(run, 'write', 'now', 'Choosing the programs and writing the list');
    show(run, `${readText(view.value)}. Choosing the programs and writing the list`);
    const list = await call('build', { sheetId });
    if (!list.ok) {
      show(failedRun(run, 'write', list.failure, null), list.failure.text);
      return;
    }
    run = withPhase(run, 'write', 'done', `Chose the programs and wrote the list to "${list.value.sheetName}"`);
    store.set({ list: list.value, listIsOld: false });
    show({ ...run, status: 'done', result: list.value.summary }, `The list is ready. ${list.value.summary}`);
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
