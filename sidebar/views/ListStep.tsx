import { plural } from '../words';
import { EmptyState } from './EmptyState';
import { Notice } from './Notice';
import { Section } from './Section';
import { Sentences } from './Sentences';
import { ListEntries } from './ListEntries';
import { ListHeader } from './ListHeader';
import { SignalBoard } from './SignalBoard';
import { SizeCurve } from './SizeCurve';
import { TierBars } from './TierBars';
import { listIsOld } from '../state';
import type { ViewProps } from './ViewProps';

const NoList = ({ actions }: Pick<ViewProps, 'actions'>) => (
  <EmptyState title="List" action="Go to build" onAction={() => actions.goTo('build')}>
    There is no list yet. Building one takes some seconds and leaves your sheets as they are.
  </EmptyState>
);

/** More warnings than this wait behind a line, so that the list stays in reach. */
const firstWarnings = 3;

const Warnings = ({ warnings }: { readonly warnings: readonly string[] }) => {
  if (warnings.length === 0) return null;
  const rest = warnings.slice(firstWarnings);
  return (
    <Notice kind="warning">
      <Sentences items={warnings.slice(0, firstWarnings)} />
      {rest.length > 0 && (
        <details>
          <summary>{plural(rest.length, 'more warning')}</summary>
          <Sentences items={rest} />
        </details>
      )}
    </Notice>
  );
};

/** The list that was built: what it rests on, its shape, and every program with its reasons. */
export const ListStep = ({ state, actions }: ViewProps) => {
  const { list } = state;
  if (list === null) return <NoList actions={actions} />;
  return (
    <>
      <h2>List</h2>
      {listIsOld(state) && (
        <Notice kind="warning">
          Your profile, columns or chosen sheet have changed since this list was built.
          <div class="buttons">
            <button type="button" onClick={() => actions.goTo('build')}>
              Build again
            </button>
          </div>
        </Notice>
      )}
      <Warnings warnings={list.warnings} />
      <ListHeader list={list} />
      <SignalBoard list={list} board={state.board} actions={actions} />
      <TierBars list={list} />
      <SizeCurve list={list} />
      <ListEntries list={list} filter={state.filter} actions={actions} />
      {list.setAside > 0 && (
        <p>
          {plural(list.setAside, 'row was', 'rows were')} set aside.{' '}
          <button type="button" class="link" onClick={() => actions.goTo('programs')}>
            See which and why
          </button>
        </p>
      )}
      <Section title="Assumptions" tally={list.assumptions.length}>
        <Sentences items={list.assumptions} />
      </Section>
      <p class="gray">
        Built {list.builtAt}, in sheet "{list.sheetName}".
      </p>
    </>
  );
};
