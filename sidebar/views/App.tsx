import { useEffect, useErrorBoundary, useRef } from 'preact/hooks';
import type { Step } from '../state';
import { AboutStep } from './AboutStep';
import { BuildStep } from './BuildStep';
import { ListStep } from './ListStep';
import { FailureNotice, Notice } from './Notice';
import { PlanStep } from './PlanStep';
import { ProfileStep } from './ProfileStep';
import { ProgramsStep } from './ProgramsStep';
import { StartStep } from './StartStep';
import { Tabs } from './Tabs';
import type { ViewProps } from './ViewProps';
import { Working } from './Working';

const views: Readonly<Record<Step, (props: ViewProps) => preact.JSX.Element>> = {
  start: StartStep,
  profile: ProfileStep,
  programs: ProgramsStep,
  build: BuildStep,
  list: ListStep,
  plan: PlanStep,
  about: AboutStep,
};

const Opening = () => (
  <div class="opening" aria-busy="true">
    <Working text="Reading your document" />
    <p class="gray">Google may take some seconds.</p>
  </div>
);

/** The step in view; a button that took the reader to another step hands the focus on to it. */
const Panel = ({ state, actions }: ViewProps) => {
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(state.step);
  useEffect(() => {
    if (shown.current === state.step) return;
    shown.current = state.step;
    window.scrollTo(0, 0);
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, [state.step]);
  const close = () => {
    actions.dismiss();
    panel.current?.focus({ preventScroll: true });
  };
  const View = views[state.step];
  return (
    <div
      id="panel"
      role="tabpanel"
      {...(state.step === 'start' ? { 'aria-label': 'Start' } : { 'aria-labelledby': `tab-${state.step}` })}
      tabIndex={-1}
      ref={panel}
    >
      {state.failure !== null && (
        <div class="over">
          <FailureNotice failure={state.failure}>
            <button type="button" onClick={close}>
              Close
            </button>
          </FailureNotice>
        </div>
      )}
      <View key={state.step} state={state} actions={actions} />
    </div>
  );
};

const Content = ({ state, actions }: ViewProps) => {
  if (state.openFailure !== null) return <FailureNotice failure={state.openFailure} onRetry={actions.open} />;
  if (state.opened === null) return <Opening />;
  return (
    <>
      <Tabs step={state.step} onChoose={actions.goTo} />
      <Panel state={state} actions={actions} />
    </>
  );
};

/** The whole sidebar. Never blank: before the first answer, without connection, and should a view fail to draw. */
export const App = ({ state, actions }: ViewProps) => {
  const boundary = useErrorBoundary();
  const broken: unknown = boundary[0];
  return (
    <main class="sidebar">
      <h1 class="unseen">IR Match Planner</h1>
      {state.pending > 0 && <div class="pending" aria-hidden="true" />}
      {state.offline && (
        <Notice kind="warning">No connection to Google. What you type is kept here and saved when it is back.</Notice>
      )}
      {broken === undefined ? (
        <Content state={state} actions={actions} />
      ) : (
        <Notice kind="error" alert>
          <strong>This view could not be shown.</strong>
          <p>What you typed is kept.</p>
          <div class="buttons">
            <button type="button" onClick={boundary[1]}>
              Show it again
            </button>
          </div>
        </Notice>
      )}
      <div class="unseen" role="status">
        {state.announcement}
      </div>
    </main>
  );
};
