import { Fragment } from 'preact';
import { canCancel, type BuildRun, type Phase } from '../buildRun';
import { hasEdits } from '../draft';
import { poolLines } from '../listQuery';
import type { ProfileField } from '../profileForm';
import { isDoubtful } from '../programs';
import { chosenSheetName, stepNames } from '../state';
import { dollars, joined, plural } from '../words';
import { EmptyState } from './EmptyState';
import { FailureNotice, Notice } from './Notice';
import type { ViewProps } from './ViewProps';

const phaseWords: Readonly<Record<Phase['state'], string>> = {
  waiting: 'To do',
  now: 'Now',
  done: 'Done',
  failed: 'Failed',
};

const Phases = ({ phases }: Pick<BuildRun, 'phases'>) => (
  <ol class="phases" aria-label="Progress">
    {phases.map(({ id, state, text }) => (
      <li key={id} class={state}>
        <span class={state === 'now' ? 'spinner' : 'mark'} aria-hidden="true" />
        <span>
          <span class="unseen">{phaseWords[state]}: </span>
          {text}
        </span>
      </li>
    ))}
  </ol>
);

const facts = (fields: readonly ProfileField[]): string =>
  `${fields.filter(({ value }) => value.trim() !== '').length} of ${plural(fields.length, 'fact')}`;

/** What the list will be built from, and the most useful thing that is missing in each. */
const Needs = ({ state, actions }: ViewProps) => {
  const { view } = state.programs;
  const fields = state.profile?.fields ?? [];
  const [missing] = state.profile?.fillFirst ?? [];
  const doubtful = view?.columns.filter(isDoubtful).length ?? 0;
  const missingColumn = view?.fillFirst[0];
  return (
    <dl class="needs">
      <dt>
        <button type="button" class="link" onClick={() => actions.goTo('programs')}>
          Programs
        </button>
      </dt>
      <dd>
        {view === null ? (
          <>Sheet "{chosenSheetName(state)}"</>
        ) : (
          <>
            {plural(view.counts.programs, 'program')} in "{view.sheetName}"
          </>
        )}
        {doubtful > 0 && <span class="todo">{plural(doubtful, 'column')} to check</span>}
        {missingColumn !== undefined && <span class="todo">Most useful next: {missingColumn}</span>}
      </dd>
      <dt>
        <button type="button" class="link" onClick={() => actions.goTo('profile')}>
          Profile
        </button>
      </dt>
      <dd>
        {facts(fields)}
        {state.profile?.sample === true && <span class="todo">An invented applicant</span>}
        {missing !== undefined && <span class="todo">Most useful next: {missing}</span>}
        {hasEdits(state.draft) && <span class="todo">What you typed is saved first</span>}
      </dd>
      <dt>
        <button type="button" class="link" aria-disabled={state.busy} onClick={() => actions.createSheet('settings')}>
          Settings
        </button>
      </dt>
      <dd>
        Season, limits and weights
        <span class="todo">{state.busy ? 'Opening the sheet' : 'Optional: opens a sheet of its own'}</span>
      </dd>
    </dl>
  );
};

const Result = ({ state, actions }: ViewProps) => {
  const { list, build } = state;
  if (list === null) return null;
  return (
    <section class="card success">
      <h3>Your list is ready</h3>
      <p>{build.result}</p>
      <dl class="facts">
        {poolLines(list.signals).map(({ title, lines }) => (
          <Fragment key={title}>
            <dt>Signals</dt>
            <dd>
              {joined(
                lines.map(({ kind, used, limit }) => `${used} of ${limit} ${kind === 'single' ? '' : kind}`.trim()),
              )}
              <span class="gray"> ({title})</span>
            </dd>
          </Fragment>
        ))}
        <dt>Fees</dt>
        <dd>{dollars(list.fees.IR + list.fees.DR)}</dd>
        {list.warnings.length > 0 && (
          <>
            <dt>To check</dt>
            <dd>{plural(list.warnings.length, 'warning')}, in the list</dd>
          </>
        )}
      </dl>
      <button type="button" class="action" onClick={() => actions.goTo('list')}>
        See the list
      </button>
    </section>
  );
};

const Outcome = ({ state, actions }: ViewProps) => {
  const { status, failure, mend } = state.build;
  return (
    <>
      {status === 'cancelled' && (
        <Notice kind="info">
          Building was stopped before anything was written. {state.list !== null && 'The list you had is as it was.'}
        </Notice>
      )}
      {status === 'failed' && failure !== null && (
        <FailureNotice failure={failure}>
          {mend !== null && (
            <button type="button" onClick={() => actions.goTo(mend)}>
              Go to {stepNames[mend].toLowerCase()}
            </button>
          )}
        </FailureNotice>
      )}
    </>
  );
};

const NoSheet = ({ actions }: Pick<ViewProps, 'actions'>) => (
  <EmptyState title="Build" action="Choose a sheet" onAction={() => actions.goTo('programs')}>
    Choose the sheet with your programs first. Your profile can stay incomplete: the list says what is missing.
  </EmptyState>
);

/** One button that builds the list, with what happens meanwhile and what came of it. */
export const BuildStep = ({ state, actions }: ViewProps) => {
  const { build, interrupted } = state;
  const running = build.status === 'running';
  const done = build.status === 'done';
  if (state.programs.sheetId === null) return <NoSheet actions={actions} />;
  return (
    <>
      <h2>Build</h2>
      {interrupted !== null && !running && (
        <Notice kind="warning">
          <strong>Writing the list was interrupted ({interrupted}).</strong>
          <p>Your sheets and what you wrote beside the list are kept. Build again to finish it.</p>
        </Notice>
      )}
      <p>
        The list is written to a sheet of its own. Your sheets stay as they are, and what you wrote beside an earlier
        list is kept.
      </p>
      <Needs state={state} actions={actions} />
      {done && <Result state={state} actions={actions} />}
      <div class="buttons">
        <button type="button" class={done ? '' : 'action'} aria-disabled={running} onClick={actions.build}>
          {running ? 'Building' : state.list === null && interrupted === null ? 'Build my list' : 'Build again'}
        </button>
        {canCancel(build) && (
          <button type="button" onClick={actions.cancelBuild}>
            Cancel
          </button>
        )}
      </div>
      {build.phases.length > 0 && <Phases phases={build.phases} />}
      {running && !canCancel(build) && (
        <p class="gray">Writing cannot be stopped halfway. You may close the sidebar: it goes on.</p>
      )}
      <Outcome state={state} actions={actions} />
    </>
  );
};
