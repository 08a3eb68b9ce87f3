import { openApp } from '../support/createApp';
import { createFakeServer, withList, withoutList, withoutSheets } from '../support/fakeServer';
import { settled } from '../support/manualClock';
import { listFixture } from '../support/listFixture';

describe('opening the sidebar', () => {
  it('shows what the document holds', async () => {
    const { store } = await openApp(createFakeServer(withList));
    expect(store.get()).toMatchObject({
      opened: { version: '0.1.0' },
      list: listFixture,
      programs: { sheetId: 11, view: null },
      openFailure: null,
    });
  });

  it('says why it could not, and can be tried again', async () => {
    const { store, actions, calls } = await openApp(createFakeServer(withoutList, { open: 'Action not allowed' }));
    expect(store.get()).toMatchObject({ opened: null, openFailure: { kind: 'accounts' } });
    actions.open();
    await settled();
    expect(calls()).toEqual(['open', 'open']);
  });
});

describe('sheets', () => {
  it('chooses and reads a new template at once', async () => {
    const { store, actions } = await openApp(createFakeServer(withoutSheets));
    actions.createSheet('programs');
    await settled();
    expect(store.get()).toMatchObject({ busy: false, programs: { sheetId: 31, reading: false } });
    expect(store.get().sheets.map(({ name }) => name)).toEqual(['Programs']);
  });

  it('reads the profile after making its sheet', async () => {
    const { actions, calls } = await openApp(createFakeServer(withoutSheets));
    actions.createSheet('profile');
    await settled();
    expect(calls()).toEqual(['open', 'createSheet', 'readProfile']);
  });

  it('makes one sheet however often the button is pressed', async () => {
    const { actions, calls } = await openApp(createFakeServer(withoutSheets));
    actions.createSheet('programs');
    actions.createSheet('programs');
    await settled();
    expect(calls().filter((call) => call === 'createSheet')).toHaveLength(1);
  });

  it('says why no sheet could be made', async () => {
    const override = { createSheet: 'Exception: You are trying to edit a protected cell or object.' };
    const { store, actions } = await openApp(createFakeServer(withoutSheets, override));
    actions.createSheet('programs');
    await settled();
    expect(store.get()).toMatchObject({ busy: false, failure: { kind: 'no-access' } });
    actions.dismiss();
    expect(store.get().failure).toBeNull();
  });

  it('keeps the chosen sheet on refresh and reads it again', async () => {
    const { store, actions, calls } = await openApp(createFakeServer());
    actions.chooseSheet(12);
    await settled();
    actions.refreshSheets();
    await settled();
    expect(store.get().programs.sheetId).toBe(12);
    expect(calls()).toEqual(['open', 'readPrograms', 'open', 'readPrograms']);
  });

  it('gives up a sheet that is gone', async () => {
    const { store, actions } = await openApp(createFakeServer());
    actions.chooseSheet(99);
    await settled();
    actions.refreshSheets();
    await settled();
    expect(store.get().programs.sheetId).toBe(11);
  });
});

describe('rows', () => {
  it('are shown in the sheet, and the reader is told', async () => {
    const { actions, fake, announcements } = await openApp(createFakeServer());
    actions.showRow(11, 40);
    await settled();
    expect(fake.seen.at(-1)).toEqual({ call: 'showRow', payload: { sheetId: 11, row: 40 } });
    expect(announcements.at(-1)).toBe('Row 40 is selected in the sheet');
  });
});

describe('the connection', () => {
  it('counts as lost when the browser says so or Google cannot be reached, and as back with any answer', async () => {
    const { store, actions } = await openApp(createFakeServer());
    actions.connection(false);
    expect(store.get().offline).toBe(true);
    actions.showRow(11, 2);
    await settled();
    expect(store.get().offline).toBe(false);
  });
});
