import type { PlanView } from '../../src/rpc/contract';
import { confidenceOfSeason, display, plural } from '../words';
import { FailureNotice, Notice } from './Notice';
import { PlanLines, PlanLineView } from './PlanLines';
import { Section } from './Section';
import { Sentences } from './Sentences';
import { ThankYouNote } from './ThankYouNote';
import type { ViewProps } from './ViewProps';
import { WhatIf } from './WhatIf';
import { Working } from './Working';

const Counts = ({ counts }: Pick<PlanView, 'counts'>) => (
  <ul class="plain counts" aria-label="Checks of the guide">
    {counts
      .filter(({ count }) => count > 0)
      .map(({ outcome, count }) => (
        <li key={outcome}>
          <b>{count}</b> {outcome.toLowerCase()}
        </li>
      ))}
  </ul>
);

const First = ({ plan }: { readonly plan: PlanView }) => (
  <section class="card" aria-labelledby="do-first">
    <h3 id="do-first">Do first</h3>
    {plan.first.length === 0 && <p>Nothing is open: keep it so.</p>}
    <ol>
      {plan.first.map((line) => (
        <li key={line.key}>
          <b>{line.item}</b>
          <PlanLineView line={line} criteria={plan.criteria} />
        </li>
      ))}
    </ol>
  </section>
);

const Writing = ({ state: { plan }, actions }: ViewProps) => (
  <>
    <div class="buttons">
      <button type="button" class="action" aria-disabled={plan.writing} onClick={actions.writePlan}>
        {plan.writing ? 'Writing' : 'Write plan sheet'}
      </button>
      <button type="button" aria-disabled={plan.reading} onClick={actions.readPlan}>
        Read again
      </button>
    </div>
    {plan.writing && <Working text="Trying every improvement and writing the sheet; this can take a minute" />}
    {plan.written !== null && (
      <Notice kind="info">
        The plan is in the sheet "{plan.written}". Ticks and notes you make there stay when it is written again.
      </Notice>
    )}
    {plan.writeFailure !== null && <FailureNotice failure={plan.writeFailure} onRetry={actions.writePlan} />}
  </>
);

/** What a section has beside its lines. */
const More = ({ id, view, state, actions }: ViewProps & { readonly id: string; readonly view: PlanView }) => {
  if (id === 'whatif' && state.plan.sheetId !== null) {
    return <WhatIf plan={state.plan} criteria={view.criteria} actions={actions} />;
  }
  if (id !== 'notes') return null;
  return (
    <>
      {view.notes.map((note) => (
        <ThankYouNote key={note.key} note={note} changed={state.plan.notes[note.key]} actions={actions} />
      ))}
    </>
  );
};

const tallyOf = ({ id, lines }: PlanView['sections'][number], { notes }: PlanView, tried: number): string => {
  const lineCount = id === 'whatif' ? tried : id === 'notes' ? notes.length : lines.length;
  return lineCount === 0 ? '' : String(lineCount);
};

const Sections = ({ view, state, actions }: ViewProps & { readonly view: PlanView }) => (
  <>
    {view.sections.map((section) => {
      const { id, title, about, needs, lines } = section;
      const isAsked = id === 'whatif' && state.plan.sheetId !== null;
      return (
        <Section key={id} title={title} tally={tallyOf(section, view, state.plan.trying.lines.length)}>
          <p class="help">{about}</p>
          {needs !== null && !isAsked && (
            <p>
              {needs}{' '}
              {state.plan.sheetId === null && (
                <button type="button" class="link" onClick={() => actions.goTo('programs')}>
                  Go to programs
                </button>
              )}
            </p>
          )}
          <PlanLines lines={lines} criteria={view.criteria} />
          <More id={id} view={view} state={state} actions={actions} />
        </Section>
      );
    })}
  </>
);

/** Everything the guide says to this applicant: what to do first, then section by section on request. */
export const PlanStep = ({ state, actions }: ViewProps) => {
  const { view, reading, failure } = state.plan;
  return (
    <>
      <h2>Plan</h2>
      {failure !== null && (
        <FailureNotice failure={failure} onRetry={actions.readPlan}>
          <button type="button" onClick={() => actions.goTo('programs')}>
            Go to programs
          </button>
        </FailureNotice>
      )}
      {reading && <Working text="Reading your profile and programs" />}
      {view !== null && (
        <>
          <p>{view.summary}</p>
          {view.warnings.length > 0 && (
            <Notice kind="warning">
              <Sentences items={view.warnings} />
            </Notice>
          )}
          <First plan={view} />
          <p class="gray">
            {plural(
              view.counts.reduce((sum, { count }) => sum + count, 0),
              'check',
            )}{' '}
            of the guide:
          </p>
          <Counts counts={view.counts} />
          <Writing state={state} actions={actions} />
          <Sections view={view} state={state} actions={actions} />
          <p class="gray">
            Season {view.season.year}, {confidenceOfSeason(display(view.season.confidence)).toLowerCase()}.
          </p>
        </>
      )}
    </>
  );
};
