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

describe('the first view', () => {
  it.each([
    ['the choice of a beginning', withoutSheets, 'start'],
    ['the profile', withoutList, 'profile'],
    ['the build that was interrupted', { ...withoutList, interrupted: '2026-03-05 14:20' }, 'build'],
  ])('is %s', async (_, opened, step) => {
    const { store } = await openApp(createFakeServer(opened));
    expect(store.get().step).toBe(step);
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
    expect(store.get()).toMatchObject({ busy: false, failure: { kind: 'protected' } });
    actions.dismiss();
    expect(store.get().failure).toBeNull();
  });

  it('makes a sheet of a pasted list, chooses it and empties the form', async () => {
    const { store, actions, fake } = await openApp(createFakeServer(withoutSheets));
    actions.openPaste(true);
    actions.typePaste('Harbor University');
    actions.paste();
    await settled();
    expect(fake.seen[1]).toEqual({ call: 'pasteList', payload: { text: 'Harbor University' } });
    expect(store.get()).toMatchObject({
      step: 'programs',
      pasting: { open: false, text: '' },
      programs: { sheetId: 32, reading: false },
    });
  });

  it('keeps a pasted text that could not be made a sheet, also after a look elsewhere', async () => {
    const { store, actions } = await openApp(createFakeServer(withoutSheets, { pasteList: 'Action not allowed' }));
    actions.openPaste(true);
    actions.typePaste('Harbor University');
    actions.paste();
    await settled();
    actions.goTo('about');
    actions.goTo('programs');
    expect(store.get()).toMatchObject({ busy: false, pasting: { open: true, text: 'Harbor University' } });
  });

  it('shows the sample as list and profile', async () => {
    const { store, actions, calls } = await openApp(createFakeServer(withoutSheets));
    actions.createSheet('sample');
    expect(store.get()).toMatchObject({ step: 'programs', busy: true });
    await settled();
    expect(calls()).toEqual(['open', 'createSheet', 'readProfile', 'readPrograms']);
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
