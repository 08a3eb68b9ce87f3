import { canCancel, type BuildRun, type Phase } from '../buildRun';
import { hasEdits } from '../draft';
import { stepNames, type State } from '../state';
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

const chosenSheet = ({ sheets, programs }: State): string =>
  sheets.find(({ id }) => id === programs.sheetId)?.name ?? programs.view?.sheetName ?? '';

const Outcome = ({ state, actions }: ViewProps) => {
  const { status, failure, mend, result } = state.build;
  return (
    <>
      {status === 'cancelled' && <Notice kind="info">Building was stopped. Nothing was written.</Notice>}
      {status === 'failed' && failure !== null && (
        <FailureNotice failure={failure}>
          {mend !== null && (
            <button type="button" onClick={() => actions.goTo(mend)}>
              Go to {stepNames[mend].toLowerCase()}
            </button>
          )}
        </FailureNotice>
      )}
      {status === 'done' && (
        <section class="card success">
          <h3>Your list is ready</h3>
          <p>{result}</p>
          <button type="button" onClick={() => actions.goTo('list')}>
            See the list
          </button>
        </section>
      )}
    </>
  );
};

const NoSheet = ({ actions }: Pick<ViewProps, 'actions'>) => (
  <section class="empty">
    <h2>Build</h2>
    <p>Choose the sheet with your programs first. Your profile can stay incomplete: the list says what is missing.</p>
    <button type="button" class="action" onClick={() => actions.goTo('programs')}>
      Choose a sheet
    </button>
  </section>
);

/** One button that builds the list, with what happens meanwhile and what came of it. */
export const BuildStep = ({ state, actions }: ViewProps) => {
  const { build } = state;
  const running = build.status === 'running';
  if (state.programs.sheetId === null) return <NoSheet actions={actions} />;
  return (
    <>
      <h2>Build</h2>
      <p>
        Builds your application list from the sheet "{chosenSheet(state)}" and your profile, and writes it to a sheet of
        its own. Your sheets stay as they are, and what you wrote beside an earlier list is kept.
      </p>
      {hasEdits(state.draft) && !running && <p class="gray">What you typed in the profile is saved first.</p>}
      <div class="buttons">
        <button type="button" class="action" aria-disabled={running} onClick={actions.build}>
          {running ? 'Building' : state.list === null ? 'Build my list' : 'Build again'}
        </button>
        {canCancel(build) && (
          <button type="button" onClick={actions.cancelBuild}>
            Cancel
          </button>
        )}
      </div>
      {build.phases.length > 0 && <Phases phases={build.phases} />}
      {running && !canCancel(build) && (
        <p class="gray">A long list can take a minute. Writing cannot be stopped halfway.</p>
      )}
      <Outcome state={state} actions={actions} />
    </>
  );
};
