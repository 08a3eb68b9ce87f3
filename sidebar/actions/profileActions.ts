import { edited, failedEdits, hasEdits, left, savedEdits, sendingEdits, shownValue, unsavedFields } from '../draft';
import type { Draft } from '../draft';
import type { Failure } from '../failure';
import type { ProfileField } from '../profileForm';
import type { Call, Later } from '../server';
import { toldElsewhere, type Store } from '../state';

/** Typing pauses this long, in milliseconds, before the profile is saved; leaving a field saves at once. */
export const saveAfter = 1200;

export interface ProfileActions {
  readonly edit: (field: ProfileField, value: string) => void;
  readonly leave: (field: ProfileField) => void;
  /** Saves what waits; resolves when nothing waits or runs any more, with the failure that stopped it, if any. */
  readonly save: () => Promise<Failure | null>;
  readonly readAgain: () => Promise<void>;
  /** Empties every field and saves that. */
  readonly clear: () => Promise<void>;
  /** Saves what could not be saved earlier. */
  readonly saveEarlier: () => Promise<void>;
  /** What could not be saved earlier is not wanted any more. */
  readonly forgetEarlier: () => Promise<void>;
}

/** Saving as typed: one save at a time, newer typing follows, a failed save keeps everything typed. */
export function profileActions(store: Store, call: Call, later: Later): ProfileActions {
  let callOff: () => void = () => undefined;
  let running: Promise<Failure | null> | null = null;

  const saveOnce = async (): Promise<Failure | null> => {
    callOff();
    const draft = sendingEdits(store.get().draft);
    store.set({ draft });
    const answer = await call('saveProfile', { values: { ...draft.sending } });
    const now = store.get();
    if (!answer.ok) {
      store.set({
        draft: failedEdits(now.draft, answer.failure),
        ...toldElsewhere(now, 'profile', `The profile was not saved. ${answer.failure.text}`),
      });
      return answer.failure;
    }
    store.set({
      draft: savedEdits(now.draft),
      profile: answer.value,
      changes: now.changes + 1,
      announcement: hasEdits(now.draft) ? now.announcement : 'Profile saved',
    });
    return null;
  };

  const save = async (): Promise<Failure | null> => {
    while (running !== null || hasEdits(store.get().draft)) {
      running ??= saveOnce().finally(() => {
        running = null;
      });
      const failure = await running;
      if (failure !== null) return failure;
    }
    return null;
  };

  /** Types into several fields at once; those without a value keep what is typed in them. */
  const saveAll = async (valueOf: (field: ProfileField) => string | undefined) => {
    const { profile, draft } = store.get();
    const typed = (now: Draft, field: ProfileField) => {
      const value = valueOf(field);
      return value === undefined ? now : left(edited(now, field, value), field.key);
    };
    store.set({ draft: (profile?.fields ?? []).reduce(typed, draft) });
    await save();
  };

  const earlier = () => {
    const { profile, draft } = store.get();
    return profile === null ? [] : unsavedFields(profile, draft);
  };

  return {
    save,
    edit: (field, value) => {
      const { draft } = store.get();
      if (shownValue(draft, field) === value) return;
      store.set({ draft: edited(draft, field, value) });
      callOff();
      callOff = later(saveAfter, () => void save());
    },
    leave: (field) => {
      store.set({ draft: left(store.get().draft, field.key) });
      void save();
    },
    clear: () => saveAll(() => ''),
    saveEarlier: () => {
      const typed = earlier();
      return saveAll(({ key }) => typed.find((one) => one.key === key)?.typed);
    },
    forgetEarlier: async () => {
      if (store.get().busy) return;
      const keys = earlier().map(({ key }) => key);
      store.set({ busy: true, failure: null });
      const answer = await call('forgetUnsaved', { keys });
      store.set(
        answer.ok
          ? { busy: false, profile: answer.value, announcement: 'The sheet stays as it is' }
          : { busy: false, failure: answer.failure },
      );
    },
    readAgain: async () => {
      if (store.get().busy) return;
      store.set({ busy: true, failure: null });
      const answer = await call('readProfile', {});
      store.set(
        answer.ok
          ? { busy: false, profile: answer.value, announcement: 'Profile read from the sheet' }
          : { busy: false, failure: answer.failure },
      );
    },
  };
}
