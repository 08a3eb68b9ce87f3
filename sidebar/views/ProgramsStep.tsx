import type { ProgramsView } from '../../src/rpc/contract';
import { problemGroups, rowsInPrograms, setAsideGroups } from '../programs';
import { programSheets } from '../state';
import { count, plural } from '../words';
import { ColumnList } from './ColumnList';
import { FailureNotice, Notice } from './Notice';
import { RowNotes } from './RowNotes';
import { Section } from './Section';
import type { ViewProps } from './ViewProps';
import { Working } from './Working';

const SheetChoice = ({ state, actions }: ViewProps) => (
  <div class="form-group">
    <label for="program-sheet">Sheet with your programs</label>
    <select
      id="program-sheet"
      value={String(state.programs.sheetId ?? '')}
      onChange={({ currentTarget: { value } }) => actions.chooseSheet(value === '' ? null : Number(value))}
    >
      <option value="">Choose a sheet</option>
      {programSheets(state).map(({ id, name, rows }) => (
        <option key={id} value={String(id)}>
          {name} ({plural(rows, 'row')})
        </option>
      ))}
    </select>
    <div class="buttons">
      <button type="button" aria-disabled={state.busy} onClick={actions.refreshSheets}>
        Refresh
      </button>
      <button
        type="button"
        class={programSheets(state).length === 0 ? 'action' : ''}
        aria-disabled={state.busy}
        onClick={() => actions.createSheet('programs')}
      >
        Make a template
      </button>
    </div>
  </div>
);

const Account = ({ counts }: Pick<ProgramsView, 'counts'>) => (
  <section class="card" aria-labelledby="row-account">
    <h3 id="row-account">{plural(counts.rows, 'row')}, each accounted for</h3>
    <dl class="sum">
      <dt>
        In {plural(counts.programs, 'program')} ({count(counts.IR)} IR, {count(counts.DR)} DR)
      </dt>
      <dd>{count(rowsInPrograms(counts))}</dd>
      <dt>First-year rows</dt>
      <dd>{count(counts.firstYear)}</dd>
      <dt>Set aside</dt>
      <dd>{count(counts.setAside)}</dd>
      <dt class="total">Rows in the sheet</dt>
      <dd class="total">{count(counts.rows)}</dd>
    </dl>
  </section>
);

const amount = (value: number): string => (value === 0 ? 'none' : count(value));

const Reading = ({ view, actions }: { readonly view: ProgramsView } & Pick<ViewProps, 'actions'>) => {
  const show = (row: number) => actions.showRow(view.sheetId, row);
  const problems = problemGroups(view);
  const setAside = setAsideGroups(view);
  return (
    <>
      {view.error !== null && (
        <Notice kind="error" alert>
          <strong>This sheet cannot be used yet.</strong>
          <p>{view.error}</p>
        </Notice>
      )}
      <Account counts={view.counts} />
      {view.fillFirst.length > 0 && (
        <section>
          <h3>Fill in first</h3>
          <p>These columns would settle most: {view.fillFirst.join(', ')}.</p>
        </section>
      )}
      <ColumnList view={view} onCorrect={actions.correctColumn} />
      <Section title="Problems" open={problems.length > 0} tally={amount(view.problems.length)}>
        {problems.length === 0 ? (
          <p>Every value could be read.</p>
        ) : (
          <>
            <p class="gray">Nothing is lost: each of these was taken as unknown, or as said beside it.</p>
            <RowNotes groups={problems} onShowRow={show} />
          </>
        )}
      </Section>
      <Section title="Rows set aside" tally={amount(view.setAside.length)}>
        {setAside.length === 0 ? <p>Every row is in use.</p> : <RowNotes groups={setAside} onShowRow={show} />}
      </Section>
    </>
  );
};

/** Choosing the program sheet, and seeing what was understood of it. */
export const ProgramsStep = ({ state, actions }: ViewProps) => {
  const { sheetId, view, reading, failure } = state.programs;
  return (
    <>
      <h2>Programs</h2>
      {programSheets(state).length === 0 && (
        <p>
          No sheet in this document can hold a program list yet. Paste your list into a new sheet and refresh, or make a
          template.
        </p>
      )}
      <SheetChoice state={state} actions={actions} />
      {sheetId === null && programSheets(state).length > 0 && (
        <p class="gray">Any sheet with a header row will do. Only a program or institution name is required.</p>
      )}
      {state.busy && <Working text="Asking for the sheets of this document" />}
      {reading && <Working text={view === null ? 'Reading the sheet' : 'Reading the sheet again'} />}
      {failure !== null && sheetId !== null && (
        <FailureNotice failure={failure} onRetry={() => actions.chooseSheet(sheetId)} />
      )}
      {view !== null && <Reading key={view.sheetId} view={view} actions={actions} />}
      {view !== null && view.error === null && (
        <div class="bottom">
          <button type="button" class="action" onClick={() => actions.goTo('build')}>
            Next: build the list
          </button>
        </div>
      )}
    </>
  );
};
