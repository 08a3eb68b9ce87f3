import { useRef, useState } from 'preact/hooks';
import type { PlanView } from '../../src/rpc/contract';
import type { Actions } from '../actions/actions';

export interface ThankYouNoteProps {
  readonly note: PlanView['notes'][number];
  /** as the reader has changed it; undefined for as it came */
  readonly changed: string | undefined;
  readonly actions: Pick<Actions, 'editNote'>;
}

/** The outline of one note: to finish and to copy. Nothing is sent. */
export const ThankYouNote = ({ note: { key, title, features, draft }, changed, actions }: ThankYouNoteProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(changed ?? draft);
      setSaid('Copied');
    } catch {
      area.current?.select();
      setSaid('The text is selected: press Ctrl+C or ⌘C to copy it');
    }
  };
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
      <div class="buttons">
        <button type="button" onClick={() => void copy()}>
          Copy<span class="unseen"> the note to {title}</span>
        </button>
        {changed !== undefined && changed !== draft && (
          <button type="button" onClick={() => actions.editNote(key, draft)}>
            Start over<span class="unseen"> with the note to {title}</span>
          </button>
        )}
        <span role="status" class="gray">
          {said}
        </span>
      </div>
    </div>
  );
};
