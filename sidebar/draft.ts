import type { ProfileView } from '../src/rpc/contract';
import type { Failure } from './failure';

type Field = ProfileView['fields'][number];

/** What has been typed into the profile form and is not yet known to stand in the sheet. Keys are field keys. */
export interface Draft {
  /** typed, not sent */
  readonly edits: Readonly<Record<string, string>>;
  /** on its way; null when no save is running */
  readonly sending: Readonly<Record<string, string>> | null;
  /** the field being typed in keeps its text as typed until it is left, whatever the sheet made of it */
  readonly held: { readonly key: string; readonly value: string } | null;
  readonly failure: Failure | null;
  /** something was saved since the sidebar was opened */
  readonly saved: boolean;
}

export const emptyDraft: Draft = { edits: {}, sending: null, held: null, failure: null, saved: false };

export const hasEdits = (draft: Draft): boolean => Object.keys(draft.edits).length > 0;

/** Typed but not confirmed by the sheet. */
export const isPending = (draft: Draft, key: string): boolean =>
  key in draft.edits || (draft.sending !== null && key in draft.sending);

/** What the form shows for a field. */
export const shownValue = (draft: Draft, field: Field): string =>
  draft.edits[field.key] ??
  draft.sending?.[field.key] ??
  (draft.held?.key === field.key ? draft.held.value : field.value);

/** The draft after typing `value` into `field`. Typing the sheet's own value again leaves nothing to save. */
export function edited(draft: Draft, field: Field, value: string): Draft {
  const others = Object.fromEntries(Object.entries(draft.edits).filter(([key]) => key !== field.key));
  const unchanged = value === field.value && !(draft.sending !== null && field.key in draft.sending);
  return {
    ...draft,
    edits: unchanged ? others : { ...others, [field.key]: value },
    held: { key: field.key, value },
  };
}

/** The draft after the field was left. */
export const left = (draft: Draft, key: string): Draft => (draft.held?.key === key ? { ...draft, held: null } : draft);

/** The draft with its edits on their way. */
export const sendingEdits = (draft: Draft): Draft => ({ ...draft, edits: {}, sending: draft.edits, failure: null });

/** The draft after the sheet took what was sent. */
export const savedEdits = (draft: Draft): Draft => ({ ...draft, sending: null, failure: null, saved: true });

/** The draft after a failed save: what was sent waits again, newer typing wins, nothing is lost. */
export const failedEdits = (draft: Draft, failure: Failure): Draft => ({
  ...draft,
  edits: { ...draft.sending, ...draft.edits },
  sending: null,
  failure,
});

export type SaveState = 'unchanged' | 'waiting' | 'saving' | 'saved' | 'failed';

/** Something typed that does not stand in the sheet. */
export interface UnsavedField {
  readonly key: string;
  readonly label: string;
  readonly typed: string;
}

const fieldsOf = ({ fields }: ProfileView, typed: Readonly<Record<string, string>>): readonly UnsavedField[] =>
  fields.flatMap(({ key, label }) => (key in typed ? [{ key, label, typed: typed[key] ?? '' }] : []));

/** What waits to be saved. */
export const waitingFields = (profile: ProfileView, draft: Draft): readonly UnsavedField[] =>
  fieldsOf(profile, { ...draft.sending, ...draft.edits });

/** What could not be saved before the sidebar was opened, as far as it is not in the form again. */
export const unsavedFields = (profile: ProfileView, draft: Draft): readonly UnsavedField[] =>
  fieldsOf(profile, profile.unsaved ?? {}).filter(({ key }) => !isPending(draft, key));

/** Where the draft stands, for the line under the form. */
export function saveState(draft: Draft): SaveState {
  if (draft.sending !== null) return 'saving';
  if (draft.failure !== null) return 'failed';
  if (hasEdits(draft)) return 'waiting';
  return draft.saved ? 'saved' : 'unchanged';
}
