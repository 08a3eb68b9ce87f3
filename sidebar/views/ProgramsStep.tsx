import type { ProgramsView } from '../../src/rpc/contract';
import { problemGroups, rowsInPrograms, setAsideGroups } from '../programs';
import { filledSheets, programSheets } from '../state';
import { count, plural } from '../words';
import { ColumnList } from './ColumnList';
import { FailureNotice, Notice } from './Notice';
import { PasteForm } from './PasteForm';
import { RowNotes } from './RowNotes';
import { Section } from './Section';
import type { ViewProps } from './ViewProps';
import { Ways } from './Ways';
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
          {name} ({rows === 0 ? 'empty' : plural(rows, 'row')})
        </option>
      ))}
    </select>
    <div class="links">
      <button type="button" class="link" aria-disabled={state.busy} onClick={actions.refreshSheets}>
        Look again
      </button>
      {state.programs.sheetId !== null && (
        <>
          <button type="button" class="link" onClick={() => actions.openPaste(true)}>
            Paste a list
          </button>
          <button type="button" class="link" aria-disabled={state.busy} onClick={() => actions.createSheet('programs')}>
            Empty template
          </button>
        </>
      )}
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

/** Nothing is chosen yet: every way to a list. */
const NoSheet = ({ state, actions }: ViewProps) => (
  <>
    {filledSheets(state).length > 0 && (
      <>
        <SheetChoice state={state} actions={actions} />
        <p class="gray">Any sheet with a header row will do. Only a program or institution name is required.</p>
        <h3>Or begin another way</h3>
      </>
    )}
    {filledSheets(state).length === 0 && (
      <p>
        No sheet of this document holds a list yet. Already have one in another tab? Copy it here and{' '}
        <button type="button" class="link" aria-disabled={state.busy} onClick={actions.refreshSheets}>
          look again
        </button>
        .
      </p>
    )}
    {state.busy && <Working text="Asking for the sheets of this document" />}
    <Ways busy={state.busy} actions={actions} />
  </>
);

const Chosen = ({ state, actions }: ViewProps) => {
  const { sheetId, view, reading, failure } = state.programs;
  return (
    <>
      <SheetChoice state={state} actions={actions} />
      {state.busy && <Working text="Asking for the sheets of this document" />}
      {reading && <Working text={view === null ? 'Reading the sheet' : 'Reading the sheet again'} />}
      {failure !== null && (
        <FailureNotice failure={failure} onRetry={() => actions.chooseSheet(sheetId)}>
          <button type="button" onClick={actions.refreshSheets}>
            Look for sheets
          </button>
        </FailureNotice>
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

/** Choosing or making the program sheet, and seeing what was understood of it. */
export const ProgramsStep = ({ state, actions }: ViewProps) => {
  const Content = state.pasting.open ? PasteForm : state.programs.sheetId === null ? NoSheet : Chosen;
  return (
    <>
      <h2>{state.pasting.open ? 'Paste a list' : 'Programs'}</h2>
      <Content state={state} actions={actions} />
    </>
  );
};
