import { createServer, mostInFlight, readAnswer, retryAfter, secondsFor, type Runner } from '../../sidebar/server';
import { fakeRunner } from './support/createApp';
import { createFakeServer } from './support/fakeServer';
import { manualClock, settled } from './support/manualClock';
import { profileFixture } from './support/profileFixture';

const serverWith = (irRpc: (request: string) => unknown) => {
  const clock = manualClock();
  return { clock, call: createServer(() => fakeRunner(irRpc), clock.later) };
};
const answer = (value: unknown) => JSON.stringify({ ok: true, value });

describe('createServer', () => {
  it('sends the call as JSON text and gives back the checked value', async () => {
    const fake = createFakeServer();
    const { call } = serverWith(fake.irRpc);
    const answered = await call('showRow', { sheetId: 11, row: 4 });
    expect(answered).toEqual({ ok: true, value: {} });
    expect(fake.seen).toEqual([{ call: 'showRow', payload: { sheetId: 11, row: 4 } }]);
  });

  it('hands on the sentence of a refusal by the add-on', async () => {
    const { call } = serverWith(() => JSON.stringify({ ok: false, code: 'no-sheet', message: 'The sheet is gone.' }));
    const answered = await call('readProfile', {});
    expect(answered).toMatchObject({ ok: false, failure: { kind: 'refused', text: 'The sheet is gone.' } });
  });

  it('keeps the raw text of a bug of the add-on out of the message', async () => {
    const { call } = serverWith(() => JSON.stringify({ ok: false, code: 'failed', message: 'TypeError: x' }));
    const answered = await call('readProfile', {});
    expect(answered).toMatchObject({
      ok: false,
      failure: { text: 'Something went wrong in the add-on.', detail: 'TypeError: x' },
    });
  });

  it('explains an error of Google', async () => {
    const { call } = serverWith(createFakeServer(undefined, { readProfile: 'Action not allowed' }).irRpc);
    expect(await call('readProfile', {})).toMatchObject({ ok: false, failure: { kind: 'accounts' } });
  });

  it('explains a page that stands outside a document', async () => {
    const call = createServer(() => null, manualClock().later);
    const answered = await call('readProfile', {});
    expect(answered).toMatchObject({ ok: false, failure: { text: 'This page works only inside a spreadsheet.' } });
  });

  it('gives an answer even where sending itself throws', async () => {
    const broken: Runner = {
      withSuccessHandler: () => broken,
      withFailureHandler: () => broken,
      irRpc: () => {
        throw new Error('Failed due to illegal value in property: 0');
      },
    };
    const call = createServer(() => broken, manualClock().later);
    expect(await call('readProfile', {})).toMatchObject({ ok: false, failure: { kind: 'unknown' } });
  });

  it('tries once more when Google says too many times, and only once', async () => {
    const fake = createFakeServer(undefined, {
      readProfile: 'Service invoked too many times in a short time: exec qps.',
    });
    const { clock, call } = serverWith(fake.irRpc);
    const answered = call('readProfile', {});
    await settled();
    expect(fake.seen).toHaveLength(1);
    clock.run(retryAfter);
    expect(await answered).toMatchObject({ ok: false, failure: { kind: 'busy' } });
    expect(fake.seen).toHaveLength(2);
  });

  it('gives up waiting after the time limit and ignores a late answer', async () => {
    let release: (text: string) => void = () => undefined;
    const { clock, call } = serverWith(() => new Promise((resolve) => (release = resolve)));
    const answered = call('readProfile', {});
    await settled();
    clock.run(secondsFor('readProfile') * 1000);
    release(answer(profileFixture));
    expect(await answered).toMatchObject({ ok: false, failure: { kind: 'slow' } });
  });

  it('leaves no timer behind an answered call', async () => {
    const { clock, call } = serverWith(createFakeServer().irRpc);
    await call('readProfile', {});
    expect(clock.waiting()).toEqual([]);
  });

  it('gives building more time than Google gives the script', () => {
    expect(secondsFor('build')).toBeGreaterThan(360);
    expect(secondsFor('readProfile')).toBeLessThan(360);
  });

  it('keeps at most ten calls in flight and sends the others as soon as one is answered', async () => {
    const releases: (() => void)[] = [];
    const { call } = serverWith(() => new Promise((resolve) => releases.push(() => resolve(answer({})))));
    const all = Array.from({ length: mostInFlight + 2 }, (_, row) => call('showRow', { sheetId: 1, row }));
    await settled();
    expect(releases).toHaveLength(mostInFlight);
    releases[0]?.();
    await settled();
    expect(releases).toHaveLength(mostInFlight + 1);
    for (const release of releases) release();
    await settled();
    for (const release of releases) release();
    expect(await Promise.all(all)).toHaveLength(mostInFlight + 2);
  });
});

describe('readAnswer', () => {
  it.each([
    ['null, as Google sends for an illegal return value', null],
    ['text that is not JSON', '<html>'],
    ['an envelope without ok', '{"value":{}}'],
    ['a value of another shape', answer({ exists: 'yes' })],
  ])('calls %s an unreadable answer', (_, text) => {
    expect(readAnswer('readProfile', text)).toMatchObject({ ok: false, failure: { kind: 'outdated' } });
  });

  it('names the first place that is not as agreed', () => {
    const answered = readAnswer('readProfile', answer({ ...profileFixture, fillFirst: [1] }));
    expect(answered.ok ? '' : answered.failure.detail).toContain('fillFirst.0');
  });

  it('keeps only what was agreed on', () => {
    expect(readAnswer('showRow', answer({ surprise: 1 }))).toEqual({ ok: true, value: {} });
  });
});
