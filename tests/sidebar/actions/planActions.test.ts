import { openApp } from '../support/createApp';
import { createFakeServer, withList, withoutSheets } from '../support/fakeServer';
import { settled } from '../support/manualClock';
import { planFixture } from '../support/planFixture';

const opened = async (fake = createFakeServer(withList)) => {
  const app = await openApp(fake);
  app.actions.goTo('plan');
  await settled();
  return app;
};
const plan = ({ store }: Awaited<ReturnType<typeof opened>>) => store.get().plan;
const times = (app: Awaited<ReturnType<typeof opened>>, call: string) =>
  app.calls().filter((one) => one === call).length;

it('reads the plan when the step is opened, and again only where something has changed', async () => {
  const app = await opened();
  expect(plan(app).view).toEqual(planFixture);
  app.actions.goTo('list');
  app.actions.goTo('plan');
  await settled();
  expect(times(app, 'readPlan')).toBe(1);
  app.actions.chooseSheet(null);
  app.actions.goTo('plan');
  await settled();
  expect(times(app, 'readPlan')).toBe(2);
  expect(app.fake.seen.at(-1)).toEqual({ call: 'readPlan', payload: { sheetId: null } });
});

it('works without a program sheet', async () => {
  const app = await opened(createFakeServer(withoutSheets));
  expect(plan(app).view?.sections.find(({ id }) => id === 'aways')?.needs).toContain('program list');
  app.actions.tryOut();
  await settled();
  expect(times(app, 'whatIf')).toBe(0);
});

it('tries the improvements one kind after the other and says how far it is', async () => {
  const app = await opened();
  app.actions.tryOut();
  await settled();
  expect(app.fake.seen.filter(({ call }) => call === 'whatIf').map(({ payload }) => payload)).toEqual([
    { sheetId: 11, from: 0 },
    { sheetId: 11, from: 1 },
  ]);
  expect(plan(app).trying).toMatchObject({ status: 'done', tried: 2, total: 2 });
  expect(app.announcements).toContain('Tried 1 of 2');
});

it('stops trying when asked, and keeps what was tried', async () => {
  const app = await opened();
  app.actions.tryOut();
  app.actions.stopTrying();
  await settled();
  expect(plan(app).trying.status).toBe('stopped');
  expect(times(app, 'whatIf')).toBe(1);
});

it('says why an improvement could not be tried, and keeps the plan', async () => {
  const app = await opened(createFakeServer(withList, { whatIf: 'exceeded maximum execution time' }));
  app.actions.tryOut();
  await settled();
  expect(plan(app).trying).toMatchObject({ status: 'failed', failure: { kind: 'slow' } });
  expect(plan(app).view).toEqual(planFixture);
});

it('writes the plan sheet and says where it is; a failure says what to do', async () => {
  const app = await opened();
  app.actions.writePlan();
  await settled();
  expect(plan(app)).toMatchObject({ writing: false, written: 'Plan' });
  const failing = await opened(createFakeServer(withList, { writePlan: 'protected cell or object' }));
  failing.actions.writePlan();
  await settled();
  expect(plan(failing)).toMatchObject({ writing: false, written: null, writeFailure: { kind: 'protected' } });
});

it('keeps a note as the reader has changed it when the plan is read again', async () => {
  const app = await opened();
  app.actions.editNote('1007-IR', 'Dear Dr. X,');
  app.actions.readPlan();
  await settled();
  expect(plan(app).notes).toEqual({ '1007-IR': 'Dear Dr. X,' });
});
