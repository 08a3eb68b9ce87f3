import type { ProgramsView } from '../../src/rpc/contract';
import { confidenceWords, isDoubtful } from '../programs';
import { plural } from '../words';
import { Section } from './Section';

type Column = ProgramsView['columns'][number];
type Known = ProgramsView['known'];

export interface ColumnListProps {
  readonly view: ProgramsView;
  readonly onCorrect: (index: number, key: string | null) => void;
}

const ColumnRow = ({
  column,
  known,
  onCorrect,
}: { readonly column: Column; readonly known: Known } & Pick<ColumnListProps, 'onCorrect'>) => {
  const id = `column-${column.index}`;
  const help = known.find(({ key }) => key === column.column)?.help ?? '';
  const header = column.header.trim() === '' ? `Column ${column.index + 1}` : column.header;
  return (
    <li class="form-group">
      <label for={id}>{header}</label>
      {column.sample !== '' && <p class="help sample">For example: {column.sample}</p>}
      <select
        id={id}
        value={column.column ?? ''}
        aria-describedby={`${id}-confidence`}
        onChange={(event) => onCorrect(column.index, event.currentTarget.value || null)}
      >
        <option value="">Not used</option>
        {known.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
      <p class="help" id={`${id}-confidence`}>
        <span class={`confidence ${column.confidence}`}>{confidenceWords[column.confidence]}</span>
        {help !== '' && <>. {help}</>}
      </p>
    </li>
  );
};

/** What each column was taken for, how sure that is, and a menu to correct it. */
export const ColumnList = ({ view, onCorrect }: ColumnListProps) => {
  const used = view.columns.filter(({ column }) => column !== null).length;
  const doubtful = view.columns.filter(isDoubtful).length;
  return (
    <Section
      title="Columns"
      open={doubtful > 0 || used === 0}
      tally={
        <>
          {used} of {plural(view.columns.length, 'column')} used
          {doubtful > 0 && <span class="error-text">, {doubtful} to check</span>}
        </>
      }
    >
      <ul class="plain">
        {view.columns.map((column) => (
          <ColumnRow key={column.index} column={column} known={view.known} onCorrect={onCorrect} />
        ))}
      </ul>
    </Section>
  );
};
