import { useRef } from 'preact/hooks';
import type { Failure } from '../failure';
import type { UnsavedField } from '../draft';
import { CopyButton } from './CopyButton';

export interface NotSavedProps {
  readonly failure: Failure;
  readonly fields: readonly UnsavedField[];
}

/** A failed save in one line, so that the form above stays in view; what to do, and what was typed, on demand. */
export const NotSaved = ({ failure, fields }: NotSavedProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const text = fields.map(({ label, typed }) => `${label}\t${typed}`).join('\n');
  return (
    <div class="save-state error-text">
      <p role="alert">
        <strong>Not saved, but kept here.</strong> {failure.text}
      </p>
      <details>
        <summary>What to do</summary>
        {failure.advice !== '' && <p>{failure.advice}</p>}
        {failure.detail !== null && <p class="verbatim">{failure.detail}</p>}
        <p id="not-saved-help">
          Leave the sidebar open until it is saved, or copy what you typed into the Profile sheet.
        </p>
        <textarea
          aria-label="Not saved yet"
          aria-describedby="not-saved-help"
          rows={Math.min(6, fields.length + 1)}
          wrap="off"
          readOnly
          ref={area}
          value={text}
        />
        <div class="buttons">
          <CopyButton text={text} area={area}>
            Copy
          </CopyButton>
        </div>
      </details>
    </div>
  );
};
