import { resultText } from '../../../sidebar/buildRun';
import { listIsOld } from '../../../sidebar/state';
import { openApp } from '../support/createApp';
import { createFakeServer, withList, withoutList, withoutSheets } from '../support/fakeServer';
import { settled } from '../support/manualClock';
import { listFixture } from '../support/listFixture';
import { profileFields } from '../support/profileFixture';
import { unusableFixture } from '../support/programsFixture';

const texts = (app: Awaited<ReturnType<typeof openApp>>) => app.store.get().build.phases.map(({ text }) => text);

describe('building the list', () => {
  it('saves, reads, builds, and says what happened in each phase', async () => {
    const app = await openApp(createFakeServer());
    app.actions.build();
    await settled();
    expect(app.calls()).toEqual(['open', 'readPrograms', 'choose', 'build']);
    expect(texts(app)).toEqual([
      'The profile is saved',
      'Read 318 rows: 277 programs (98 IR, 179 DR)',
      'Chose 45 of 60 programs: 9 Priority, 36 Target',
      'Wrote 60 programs to "Application List"',
    ]);
    expect(app.store.get().build).toMatchObject({ status: 'done', result: resultText(listFixture) });
    expect(app.store.get().list).toEqual(listFixture);
    expect(app.announcements.at(-1)).toContain('The list is ready');
  });

  it('sends signals only where some were moved here: those set in another sidebar stay', async () => {
    const fake = createFakeServer(withList);
    const app = await openApp(fake);
    const builds = () => fake.seen.flatMap(({ call, payload }) => (call === 'build' ? [payload] : []));
    app.actions.build();
    await settled();
    expect(builds()).toEqual([{ sheetId: 11 }]);
    const [entry] = listFixture.entries;
    app.actions.lockSignal(entry?.id ?? '', 'none');
    await settled();
    app.actions.build();
    await settled();
    expect(builds()[1]).toEqual({ sheetId: 11, locks: [{ id: entry?.id, signal: 'none' }] });
  });

  it('saves what was typed first', async () => {
    const app = await openApp(createFakeServer());
    profileFields.slice(0, 1).forEach((field) => app.actions.edit(field, 'Alex'));
    app.actions.build();
    await settled();
    expect(app.calls()).toEqual(['open', 'saveProfile', 'readPrograms', 'choose', 'build']);
    expect(listIsOld(app.store.get())).toBe(false);
  });

  it('stops where the profile cannot be saved', async () => {
    const app = await openApp(createFakeServer(withoutList, { saveProfile: 'Action not allowed' }));
    profileFields.slice(0, 1).forEach((field) => app.actions.edit(field, 'Alex'));
    app.actions.build();
    await settled();
    expect(app.calls()).not.toContain('build');
    expect(app.store.get().build).toMatchObject({ status: 'failed', mend: 'profile' });
  });

  it('stops at a sheet without programs and sends people there', async () => {
    const app = await openApp(createFakeServer(withoutList, { readPrograms: unusableFixture }));
    app.actions.build();
    await settled();
    expect(app.calls()).not.toContain('build');
    expect(app.store.get().build).toMatchObject({ mend: 'programs', failure: { text: unusableFixture.error } });
  });

  it('keeps the earlier list when building fails', async () => {
    const app = await openApp(
      createFakeServer({ ...withoutList, list: listFixture }, { build: 'Exceeded maximum execution time' }),
    );
    app.actions.build();
    await settled();
    expect(app.store.get()).toMatchObject({
      list: listFixture,
      build: { status: 'failed', failure: { kind: 'slow' } },
    });
  });

  it('writes nothing once it is cancelled while reading', async () => {
    const app = await openApp(createFakeServer());
    app.actions.build();
    app.actions.cancelBuild();
    await settled();
    expect(app.calls()).not.toContain('build');
    expect(app.store.get().build.status).toBe('cancelled');
  });

  it('writes nothing once it is cancelled while choosing', async () => {
    const app = await openApp(createFakeServer());
    app.actions.build();
    while (!app.calls().includes('choose')) await Promise.resolve();
    app.actions.cancelBuild();
    await settled();
    expect(app.calls()).not.toContain('build');
    expect(app.store.get().build.status).toBe('cancelled');
  });

  it('finishes a build that was interrupted', async () => {
    const app = await openApp(createFakeServer({ ...withoutList, interrupted: '2026-03-05 14:20' }));
    expect(app.store.get().interrupted).toBe('2026-03-05 14:20');
    app.actions.build();
    await settled();
    expect(app.store.get()).toMatchObject({ interrupted: null, build: { status: 'done' } });
  });

  it('does not start twice', async () => {
    const app = await openApp(createFakeServer());
    app.actions.build();
    app.actions.build();
    await settled();
    expect(app.calls().filter((call) => call === 'build')).toHaveLength(1);
  });

  it('does nothing without a sheet', async () => {
    const app = await openApp(createFakeServer(withoutSheets));
    app.actions.build();
    await settled();
    expect(app.calls()).toEqual(['open']);
  });
});
