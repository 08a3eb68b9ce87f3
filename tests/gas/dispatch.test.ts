import { sheet, workbench } from './workbench';
import type { Workbench } from './workbench';

describe('irRpc', () => {
  let bench: Workbench;
  beforeEach(() => (bench = workbench([sheet('Programs', [['Program'], ['Fictional Program']])])));
  afterEach(async () => bench.close());

  it.each([
    ['no JSON', 'nonsense'],
    ['no call', '{}'],
    ['a number', '7'],
  ])('answers %s with a sentence', async (_, text) => {
    const answer = JSON.parse(String(await bench.host.run('irRpc', [text]))) as { ok: boolean; code: string };
    expect(answer).toMatchObject({ ok: false, code: 'bad-request' });
  });

  it('answers a request that is no text with a sentence', async () => {
    expect(JSON.parse(String(await bench.host.run('irRpc', [])))).toMatchObject({ ok: false, code: 'bad-request' });
  });

  it.each(['constructor', 'toString', 'headlessPlan', 'restoreList'])(
    'does not answer a call named %s',
    async (call) => {
      expect(await bench.raw({ call, payload: {} })).toMatchObject({ ok: false, code: 'bad-request' });
    },
  );

  it('refuses a payload of another shape and says where', async () => {
    const answer = await bench.raw({ call: 'build', payload: { sheetId: 'first' } });
    expect(answer).toMatchObject({ ok: false, code: 'bad-request' });
    expect(answer.message).toContain('sheetId');
  });

  it('says in a sentence that a sheet is gone', async () => {
    for (const request of [
      { call: 'build', payload: { sheetId: 99 } },
      { call: 'readPrograms', payload: { sheetId: 99, mapping: null } },
      { call: 'showRow', payload: { sheetId: 99, row: 1 } },
    ]) {
      const answer = await bench.raw(request);
      expect([request.call, answer.ok, answer.code]).toEqual([request.call, false, 'refused']);
      expect(answer.message).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('says in a sentence that a sheet holds no program list', async () => {
    const other = workbench([
      sheet('Sheet1', [
        ['a', 'b'],
        [1, 2],
      ]),
    ]);
    const answer = await other.raw({ call: 'build', payload: { sheetId: other.sheetId('Sheet1') } });
    await other.close();
    expect(answer).toMatchObject({ ok: false, code: 'refused' });
  });

  it('answers from a cell too, where it may not write, without throwing', async () => {
    const request = JSON.stringify({ call: 'build', payload: { sheetId: 0 } });
    const answer = await bench.host.run('irRpc', [request], { mode: 'CUSTOM_FUNCTION' });
    expect(JSON.parse(String(answer))).toMatchObject({ ok: false, code: 'failed' });
  });
});

describe('the menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('is there in mode %s', async (mode) => {
    const bench = workbench([sheet('Sheet1', [])]);
    await bench.host.run('onOpen', [{}], { mode });
    await bench.host.run('onInstall', [{}], { mode });
    const { menu } = bench.host.state;
    await bench.close();
    expect(JSON.stringify(menu)).toContain('Open planner');
  });

  it('opens the sidebar', async () => {
    const bench = workbench([sheet('Sheet1', [])]);
    await bench.host.run('showSidebar');
    await bench.close();
    expect(bench.screen.sidebarTitle).toBe('IR Match Planner');
  });
});
