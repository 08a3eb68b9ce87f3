import { filledSheets } from '../state';
import type { ViewProps } from './ViewProps';
import { Ways } from './Ways';

/** The beginning in a document that holds nothing of ours: what the planner does, and where the programs come from. */
export const StartStep = ({ state, actions }: ViewProps) => {
  const sheets = filledSheets(state);
  const [first] = sheets;
  const own = {
    title: 'Use my sheet',
    text:
      sheets.length === 1 ? `"${first?.name ?? ''}" in this document.` : 'A sheet of this document with a header row.',
    onChoose: () => actions.goTo('programs'),
  };
  return (
    <>
      <h2>Plan your IR applications</h2>
      <p>
        A list of programs and a few facts about you become an application list in order, with tiers, signals, fees and
        the reason for every decision.
      </p>
      <h3>Where are your programs?</h3>
      <Ways {...(first === undefined ? {} : { own })} busy={state.busy} actions={actions} />
      <p>
        No list yet?{' '}
        <button type="button" class="link" onClick={() => actions.goTo('profile')}>
          Begin with your profile
        </button>
      </p>
      <p class="gray">Nothing leaves this spreadsheet. Your own sheets are read, never changed.</p>
    </>
  );
};
