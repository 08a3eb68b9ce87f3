import { plural } from '../words';
import type { ViewProps } from './ViewProps';
import { Working } from './Working';

const linesOf = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

/** A list from somewhere else becomes a new sheet; the text stays until that has worked. */
export const PasteForm = ({ state, actions }: ViewProps) => {
  const { text } = state.pasting;
  const lines = linesOf(text);
  return (
    <form
      aria-label="Paste a list"
      onSubmit={(event) => {
        event.preventDefault();
        if (lines > 0) actions.paste();
      }}
    >
      <div class="form-group">
        <label for="pasted">Your list</label>
        <textarea
          id="pasted"
          rows={10}
          wrap="off"
          value={text}
          aria-describedby="pasted-help"
          onInput={({ currentTarget }) => actions.typePaste(currentTarget.value)}
        />
        <p class="help" id="pasted-help">
          One program a line. Columns copied from a spreadsheet or separated by commas are kept, with their headers;
          where there are none, headers are made. It becomes a new sheet, and nothing else changes.
        </p>
      </div>
      {state.busy && <Working text="Making a sheet of your list" />}
      <div class="buttons">
        <button type="submit" class="action" aria-disabled={state.busy || lines === 0}>
          {lines === 0 ? 'Make a sheet' : `Make a sheet of ${plural(lines, 'line')}`}
        </button>
        <button type="button" onClick={() => actions.openPaste(false)}>
          Back
        </button>
      </div>
    </form>
  );
};
