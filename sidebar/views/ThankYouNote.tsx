import { useRef } from 'preact/hooks';
import type { PlanView } from '../../src/rpc/contract';
import type { Actions } from '../actions/actions';
import { CopyButton } from './CopyButton';

export interface ThankYouNoteProps {
  readonly note: PlanView['notes'][number];
  /** as the reader has changed it; undefined for as it came */
  readonly changed: string | undefined;
  readonly actions: Pick<Actions, 'editNote'>;
}

/** The outline of one note: to finish and to copy. Nothing is sent. */
export const ThankYouNote = ({ note: { key, title, features, draft }, changed, actions }: ThankYouNoteProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const isChanged = changed !== undefined && changed !== draft;
  return (
    <div class="form-group">
      <label for={`note-${key}`}>{title}</label>
      <p class="help" id={`note-help-${key}`}>
        {features}
      </p>
      <textarea
        id={`note-${key}`}
        aria-describedby={`note-help-${key}`}
        rows={11}
        ref={area}
        value={changed ?? draft}
        onInput={({ currentTarget }) => actions.editNote(key, currentTarget.value)}
      />
      {isChanged && <p class="help">Your changes stay here while the sidebar is open: copy them to keep them.</p>}
      <div class="buttons">
        {isChanged && (
          <button type="button" onClick={() => actions.editNote(key, draft)}>
            Start over<span class="unseen"> with the note to {title}</span>
          </button>
        )}
        <CopyButton text={changed ?? draft} area={area}>
          Copy<span class="unseen"> the note to {title}</span>
        </CopyButton>
      </div>
    </div>
  );
};
