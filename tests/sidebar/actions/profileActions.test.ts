import { saveAfter } from '../../../sidebar/actions/profileActions';
import { saveState, shownValue } from '../../../sidebar/draft';
import { openApp } from '../support/createApp';
import { createFakeServer, withEarlier, withoutList } from '../support/fakeServer';
import { settled } from '../support/manualClock';
import { profileFields } from '../support/profileFixture';

const field = (key: string) => {
  const found = profileFields.find((each) => each.key === key);
  if (found === undefined) throw new Error(`no field ${key}`);
  return found;
};
const saves = (fake: ReturnType<typeof createFakeServer>) =>
  fake.seen.filter(({ call }) => call === 'saveProfile').map(({ payload }) => payload);

describe('saving the profile as typed', () => {
  it('waits for a pause in typing and sends only what was typed', async () => {
    const { actions, clock, fake, announcements } = await openApp(createFakeServer());
    actions.edit(field('budget'), '9');
    actions.edit(field('budget'), '900');
    await settled();
    expect(saves(fake)).toEqual([]);
    clock.run(saveAfter);
    await settled();
    expect(saves(fake)).toEqual([{ values: { budget: '900' } }]);
    expect(announcements.at(-1)).toBe('Profile saved');
  });

  it('saves at once when a field is left', async () => {
    const { actions, fake, store } = await openApp(createFakeServer());
    actions.edit(field('budget'), '900');
    actions.leave(field('budget'));
    await settled();
    expect(saves(fake)).toHaveLength(1);
    expect(saveState(store.get().draft)).toBe('saved');
  });

  it('sends nothing when a field is left unchanged', async () => {
    const { actions, fake } = await openApp(createFakeServer());
    actions.edit(field('applicant'), 'Robin Example');
    actions.leave(field('applicant'));
    await settled();
    expect(saves(fake)).toEqual([]);
  });

  it('runs one save at a time; typing meanwhile follows in the next', async () => {
    const { actions, fake } = await openApp(createFakeServer());
    actions.edit(field('budget'), '900');
    actions.saveProfile();
    actions.edit(field('applicant'), 'Alex');
    actions.leave(field('applicant'));
    await settled();
    expect(saves(fake)).toEqual([{ values: { budget: '900' } }, { values: { applicant: 'Alex' } }]);
  });

  it('keeps what was typed when saving fails, and saves it when the connection is back', async () => {
    const override = { saveProfile: 'NetworkError: Connection failure due to HTTP 0' };
    const { actions, fake, store } = await openApp(createFakeServer(withoutList, override));
    actions.edit(field('budget'), '900');
    actions.leave(field('budget'));
    await settled();
    expect(saveState(store.get().draft)).toBe('failed');
    expect(shownValue(store.get().draft, field('budget'))).toBe('900');
    expect(store.get().offline).toBe(true);
    actions.connection(true);
    await settled();
    expect(saves(fake)).toHaveLength(2);
  });

  it('shows what is wrong with a value after it was saved', async () => {
    const { actions, store } = await openApp(createFakeServer());
    actions.edit(field('budget'), 'much');
    actions.leave(field('budget'));
    await settled();
    expect(store.get().profile?.fields.find(({ key }) => key === 'budget')?.problem).toBe(
      '"much" is not a whole number.',
    );
  });

  it('empties every field that holds something, and nothing else is sent', async () => {
    const app = await openApp(createFakeServer());
    app.actions.clearProfile();
    await settled();
    const filled = profileFields.filter(({ value }) => value !== '').map(({ key }) => [key, '']);
    expect(app.fake.seen.at(-1)).toEqual({
      call: 'saveProfile',
      payload: { values: Object.fromEntries(filled) as Record<string, string> },
    });
    expect(app.store.get().profile?.fields.every(({ value }) => value === '')).toBe(true);
  });

  it('saves what could not be saved earlier when asked to, and nothing else', async () => {
    const app = await openApp(createFakeServer(withEarlier));
    expect(saves(app.fake)).toEqual([]);
    app.actions.saveEarlier();
    await settled();
    expect(saves(app.fake)).toEqual([{ values: { budget: '900' } }]);
  });

  it('saves what waits in other fields along with what could not be saved earlier', async () => {
    const app = await openApp(createFakeServer(withEarlier));
    app.actions.edit(field('applicant'), 'Alex');
    app.actions.saveEarlier();
    await settled();
    expect(saves(app.fake)).toEqual([{ values: { applicant: 'Alex', budget: '900' } }]);
  });

  it('forgets what could not be saved earlier when it is not wanted', async () => {
    const app = await openApp(createFakeServer(withEarlier));
    app.actions.forgetEarlier();
    await settled();
    expect(app.fake.seen.at(-1)).toEqual({ call: 'forgetUnsaved', payload: { keys: ['budget'] } });
    expect(app.store.get().profile?.unsaved).toEqual({});
    expect(saves(app.fake)).toEqual([]);
  });
});
