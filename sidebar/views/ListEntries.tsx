import type { ListView } from '../../src/rpc/contract';
import type { Actions } from '../actions/actions';
import { filtered, tierGroups, type ListFilter } from '../listQuery';
import { plural } from '../words';
import { EntryCard } from './EntryCard';

export interface ListEntriesProps {
  readonly list: ListView;
  readonly filter: ListFilter;
  readonly actions: Pick<Actions, 'filter' | 'showRow'>;
}

const specialties: Readonly<Record<ListFilter['specialty'], string>> = { all: 'IR and DR', IR: 'IR', DR: 'DR' };
const shows: Readonly<Record<ListFilter['show'], string>> = {
  applied: 'To apply to',
  signalled: 'Signalled',
  all: 'All programs',
};

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

const Choice = <T extends string>({ id, label, value, options, onChoose }: ChoiceProps<T>) => (
  <div class="form-group">
    <label for={id}>{label}</label>
    <select
      id={id}
      value={value}
      // the only values offered are the keys of `options`
      onChange={({ currentTarget }) => onChoose(currentTarget.value as T)}
    >
      {Object.entries<string>(options).map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  </div>
);

/** The programs by tier, with a filter. */
export const ListEntries = ({ list, filter, actions }: ListEntriesProps) => {
  const entries = filtered(list.entries, filter);
  return (
    <section aria-labelledby="list-programs">
      <h3 id="list-programs">Programs</h3>
      <div class="filters">
        <Choice
          id="filter-show"
          label="Show"
          value={filter.show}
          options={shows}
          onChoose={(show) => actions.filter({ show })}
        />
        <Choice
          id="filter-specialty"
          label="Specialty"
          value={filter.specialty}
          options={specialties}
          onChoose={(specialty) => actions.filter({ specialty })}
        />
      </div>
      <p class="gray" role="status">
        {plural(entries.length, 'program')} of {list.entries.length}
      </p>
      {entries.length === 0 && (
        <p>
          No program passes this filter.{' '}
          <button type="button" class="link" onClick={() => actions.filter({ specialty: 'all', show: 'all' })}>
            Show all programs
          </button>
        </p>
      )}
      {tierGroups(entries).map((group) => (
        <section key={group.tier} class={`tier ${group.tier.toLowerCase()}`} aria-label={group.title}>
          <h4>
            {group.title} <span class="tally">{group.entries.length}</span>
          </h4>
          {group.entries.map((entry) => (
            <EntryCard
              key={entry.id}
              entry={entry}
              criteria={list.criteria}
              onShowRow={(row) => actions.showRow(list.sourceSheetId, row)}
            />
          ))}
        </section>
      ))}
    </section>
  );
};
