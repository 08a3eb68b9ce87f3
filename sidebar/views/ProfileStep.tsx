import { hasEdits, saveState, unsavedFields, waitingFields } from '../draft';
import type { ProfileView } from '../../src/rpc/contract';
import { fieldGroups, fieldId, fieldsToFillFirst, type FieldGroup, type ProfileField } from '../profileForm';
import { display } from '../words';
import { EmptyState } from './EmptyState';
import { Meter } from './Meter';
import { Notice } from './Notice';
import { NotSaved } from './NotSaved';
import { ProfileFieldControl } from './ProfileFieldControl';
import { Reasons } from './Reasons';
import { Section } from './Section';
import type { ViewProps } from './ViewProps';

/** Opens the section a field stands in and moves the focus to it. */
function focusField(key: string): void {
  const control = document.getElementById(fieldId(key));
  const section = control?.closest('details');
  if (section) section.open = true;
  control?.focus();
}

/** More of them would be no order of importance any more. */
const firstFields = 4;

const FillFirst = ({ fields }: { readonly fields: readonly ProfileField[] }) =>
  fields.length === 0 ? null : (
    <section aria-labelledby="fill-first">
      <h3 id="fill-first">Most useful next</h3>
      <div class="chips">
        {fields.slice(0, firstFields).map(({ key, label }) => (
          <button key={key} type="button" class="chip" onClick={() => focusField(key)}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );

const PathwayCard = ({ state }: Pick<ViewProps, 'state'>) => {
  const pathway = state.profile?.pathway ?? null;
  const working = state.draft.sending !== null;
  return (
    <section class="card" aria-labelledby="pathway-now" aria-busy={working}>
      <h3 id="pathway-now">Your pathway now</h3>
      {pathway === null ? (
        <p>Not known yet. Fill in your exam scores and your IR experience.</p>
      ) : (
        <>
          <p class="headline">{display(pathway.title)}</p>
          <dl class="facts">
            <dt>Scores</dt>
            <dd>{display(pathway.band)}</dd>
            <dt>IR profile</dt>
            <dd>{display(pathway.irProfile)}</dd>
          </dl>
          {pathway.reasons.length > 0 && (
            <details>
              <summary>Why</summary>
              <Reasons reasons={pathway.reasons} criteria={state.profile?.criteria ?? {}} />
            </details>
          )}
        </>
      )}
    </section>
  );
};

/** How much is filled in: an orientation, not a demand. */
const Filled = ({ fields }: { readonly fields: readonly ProfileField[] }) => {
  const filled = fields.filter(({ value }) => value.trim() !== '').length;
  return (
    <>
      <p class="gray">
        {filled} of {fields.length} facts filled in. All are optional: what is missing makes the answer wider, never
        worse.
      </p>
      <Meter label="Facts filled in" value={filled} most={fields.length} />
    </>
  );
};

const Group = ({ group, open, state, actions }: ViewProps & { readonly group: FieldGroup; readonly open: boolean }) => (
  <Section
    title={group.name}
    open={open}
    tally={
      <>
        {group.filled} of {group.fields.length} filled in
        {group.problems > 0 && <span class="error-text">, {group.problems} to check</span>}
      </>
    }
  >
    {group.fields.map((field) => (
      <ProfileFieldControl key={field.key} field={field} draft={state.draft} actions={actions} />
    ))}
  </Section>
);

const saveWords = {
  unchanged: 'Saved as you type',
  waiting: 'Not saved yet',
  saving: 'Saving',
  saved: 'All changes saved',
  failed: 'Not saved',
} as const;

const SaveLine = ({ state, actions }: ViewProps) => {
  const { draft, profile } = state;
  const now = saveState(draft);
  return (
    <div class="bottom">
      {draft.failure === null || profile === null ? (
        <p class={`save-state ${now}`}>
          {saveWords[now]}
          {profile?.exists === true && now !== 'waiting' && <> in sheet "{profile.sheetName}"</>}
        </p>
      ) : (
        <NotSaved failure={draft.failure} fields={waitingFields(profile, draft)} />
      )}
      <div class="buttons">
        <button type="button" class="action" onClick={() => actions.goTo('programs')}>
          Next: programs
        </button>
        {draft.failure !== null && hasEdits(draft) && (
          <button type="button" onClick={actions.saveProfile}>
            Save now
          </button>
        )}
      </div>
    </div>
  );
};

/** What was typed before the sidebar was closed and never reached the sheet, beside what the sheet holds. */
const Earlier = ({ profile, state, actions }: ViewProps & { readonly profile: ProfileView }) => {
  const fields = unsavedFields(profile, state.draft);
  if (fields.length === 0) return null;
  const wordsFor = (value: string) => (value === '' ? 'nothing' : value);
  const held = (key: string) => wordsFor(profile.fields.find((field) => field.key === key)?.value ?? '');
  return (
    <Notice kind="warning">
      <strong>Typed earlier, but not saved</strong>
      <ul>
        {fields.map(({ key, label, typed }) => (
          <li key={key}>
            {label}: {wordsFor(typed)} <span class="gray">(the sheet has {held(key)})</span>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" onClick={actions.saveEarlier}>
          Save it now
        </button>
        <button type="button" aria-disabled={state.busy} onClick={actions.forgetEarlier}>
          Leave the sheet as it is
        </button>
      </div>
    </Notice>
  );
};

const NoProfile = ({ state, actions }: ViewProps) => (
  <EmptyState
    title="Profile"
    action={state.busy ? 'Making the sheet' : 'Make a profile sheet'}
    busy={state.busy}
    onAction={() => actions.createSheet('profile')}
  >
    There is no profile in this document yet. It is kept in a sheet of its own, which you can also edit by hand.
  </EmptyState>
);

/** The profile as a form over the Profile sheet, saved as typed. */
export const ProfileStep = ({ state, actions }: ViewProps) => {
  const { profile } = state;
  if (profile === null || profile.fields.length === 0) return <NoProfile state={state} actions={actions} />;
  return (
    <>
      <h2>Profile</h2>
      {profile.sample === true && (
        <Notice kind="info">
          These are the facts of an invented applicant.
          <div class="buttons">
            <button type="button" onClick={actions.clearProfile}>
              Clear them and enter mine
            </button>
          </div>
        </Notice>
      )}
      <Earlier profile={profile} state={state} actions={actions} />
      {!profile.exists && <p class="gray">Typing here makes a Profile sheet in this document.</p>}
      <Filled fields={profile.fields} />
      <PathwayCard state={state} />
      <FillFirst fields={fieldsToFillFirst(profile)} />
      <form onSubmit={(event) => event.preventDefault()} aria-label="Profile">
        {fieldGroups(profile.fields).map((group, index) => (
          <Group
            key={group.name}
            group={group}
            open={index === 0 || group.problems > 0 || group.fields.some(({ label }) => label === profile.fillFirst[0])}
            state={state}
            actions={actions}
          />
        ))}
      </form>
      {profile.exists && (
        <p>
          <button type="button" class="link" aria-disabled={state.busy} onClick={actions.readProfile}>
            {state.busy ? 'Reading the sheet' : 'Read again from the sheet'}
          </button>
        </p>
      )}
      <SaveLine state={state} actions={actions} />
    </>
  );
};
