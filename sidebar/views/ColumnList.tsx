import { useState } from 'preact/hooks';
import type { ProgramsView } from '../../src/rpc/contract';
import { confidenceWords, isDoubtful } from '../programs';
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

/**
 * What each column was taken for, how sure that is, and a menu to correct it. The doubtful ones stand apart, and stay there
 * once corrected, so that nothing jumps away under the reader.
 */
export const ColumnList = ({ view, onCorrect }: ColumnListProps) => {
  const [doubtfulAtFirst] = useState(view.columns.filter(isDoubtful).map(({ index }) => index));
  const toCheck = view.columns.filter(({ index }) => doubtfulAtFirst.includes(index));
  const others = view.columns.filter(({ index }) => !doubtfulAtFirst.includes(index));
  const used = others.filter(({ column }) => column !== null).length;
  const rows = (columns: readonly Column[]) => (
    <ul class="plain">
      {columns.map((column) => (
        <ColumnRow key={column.index} column={column} known={view.known} onCorrect={onCorrect} />
      ))}
    </ul>
  );
  return (
    <>
      {toCheck.length > 0 && (
        <Section title="Columns to check" open tally={toCheck.length}>
          {rows(toCheck)}
        </Section>
      )}
      <Section title="Columns" open={used === 0} tally={`${used} of ${others.length} used`}>
        {rows(others)}
      </Section>
    </>
  );
};
