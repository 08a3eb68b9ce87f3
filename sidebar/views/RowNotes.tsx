import { useState } from 'preact/hooks';
import type { NoteGroup, RowNote } from '../programs';
import { count } from '../words';

/** More lines than this wait behind a button. */
const firstLines = 12;

export interface RowNotesProps {
  readonly groups: readonly NoteGroup[];
  readonly onShowRow: (row: number) => void;
}

const Line = ({ note, onShowRow }: { readonly note: RowNote } & Pick<RowNotesProps, 'onShowRow'>) => (
  <li>
    <button type="button" class="link" onClick={() => onShowRow(note.row)}>
      Row {note.row}
    </button>
    <span> {note.text}</span>
  </li>
);

const Group = ({ group, onShowRow }: { readonly group: NoteGroup } & Pick<RowNotesProps, 'onShowRow'>) => {
  const [all, setAll] = useState(false);
  const shown = all ? group.notes : group.notes.slice(0, firstLines);
  return (
    <details class="group">
      <summary>
        {group.title} <span class="tally">{count(group.notes.length)}</span>
      </summary>
      <ul class="lines">
        {shown.map((note, index) => (
          <Line key={index} note={note} onShowRow={onShowRow} />
        ))}
      </ul>
      {shown.length < group.notes.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {count(group.notes.length)}
        </button>
      )}
    </details>
  );
};

/** Rows grouped by what is said about them; each row can be shown in the sheet. */
export const RowNotes = ({ groups, onShowRow }: RowNotesProps) => (
  <>
    {groups.map((group) => (
      <Group key={group.title} group={group} onShowRow={onShowRow} />
    ))}
  </>
);
