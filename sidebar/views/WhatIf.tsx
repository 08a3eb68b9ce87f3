import type { PlanState } from '../planRun';
import type { Actions } from '../actions/actions';
import { FailureNotice } from './Notice';
import { PlanLines } from './PlanLines';
import { Working } from './Working';

export interface WhatIfProps {
  readonly plan: PlanState;
  readonly criteria: Readonly<Record<string, string>>;
  readonly actions: Pick<Actions, 'tryOut' | 'stopTrying'>;
}

/** What would change the plan: tried on request, shown as it comes, the greatest change first. */
export const WhatIf = ({ plan: { trying }, criteria, actions }: WhatIfProps) => {
  const { status, tried, total, lines, none, failure } = trying;
  const running = status === 'running';
  return (
    <>
      {running && (
        <>
          <Working text={total === 0 ? 'Making today’s list' : `Tried ${tried} of ${total}`} />
          {total > 0 && <progress value={tried} max={total} aria-label="Improvements tried" />}
        </>
      )}
      {failure !== null && <FailureNotice failure={failure} />}
      {none !== null && <p>{none}</p>}
      <PlanLines lines={lines} criteria={criteria} />
      <div class="buttons">
        {running ? (
          <button type="button" onClick={actions.stopTrying}>
            Stop
          </button>
        ) : (
          <button type="button" onClick={actions.tryOut}>
            {status === 'idle' ? 'Try the improvements' : 'Try again'}
          </button>
        )}
      </div>
      {status === 'stopped' && <p class="gray">Stopped: what was tried so far is shown.</p>}
    </>
  );
};
