import { openApp } from '../support/createApp';
import { createFakeServer, withoutList } from '../support/fakeServer';
import { settled } from '../support/manualClock';

describe('choosing the program sheet', () => {
  it('reads the sheet chosen last when the step is first opened, and only then', async () => {
    const { actions, calls, store } = await openApp(createFakeServer());
    expect(calls()).toEqual(['open']);
    actions.goTo('programs');
    await settled();
    actions.goTo('about');
    actions.goTo('programs');
    await settled();
    expect(calls()).toEqual(['open', 'readPrograms']);
    expect(store.get().programs.view?.sheetId).toBe(11);
  });

  it('drops the answer for a sheet that is no longer chosen', async () => {
    const { actions, store } = await openApp(createFakeServer());
    actions.chooseSheet(11);
    actions.chooseSheet(12);
    await settled();
    expect(store.get().programs).toMatchObject({ sheetId: 12, reading: false, view: { sheetName: 'Advising notes' } });
  });

  it('shows no reading of an earlier sheet while another is read', async () => {
    const { actions, store } = await openApp(createFakeServer());
    actions.chooseSheet(11);
    await settled();
    actions.chooseSheet(12);
    expect(store.get().programs).toMatchObject({ reading: true, view: null });
  });

  it('forgets the reading when no sheet is chosen', async () => {
    const { actions, store } = await openApp(createFakeServer());
    actions.chooseSheet(11);
    actions.chooseSheet(null);
    await settled();
    expect(store.get().programs).toEqual({ sheetId: null, view: null, reading: false, failure: null });
  });

  it('reads again with a corrected column, and the list built before counts as old', async () => {
    const { actions, fake, store } = await openApp(createFakeServer());
    actions.chooseSheet(11);
    await settled();
    actions.correctColumn(5, 'notes');
    await settled();
    expect(fake.seen.at(-1)).toEqual({ call: 'readPrograms', payload: { sheetId: 11, mapping: { 5: 'notes' } } });
    expect(store.get().programs.view?.columns[5]).toMatchObject({ column: 'notes', confidence: 'chosen' });
    expect(store.get().changes).toBe(1);
  });

  it('says why a sheet could not be read and keeps the choice', async () => {
    const { actions, store } = await openApp(createFakeServer(withoutList, { readPrograms: 'Action not allowed' }));
    actions.chooseSheet(11);
    await settled();
    expect(store.get().programs).toMatchObject({ sheetId: 11, reading: false, failure: { kind: 'accounts' } });
  });
});
