import { createHost } from '../../src/host/createHost';
import type { Host } from '../../src/host/createHost';
import { sheet } from './workbench';

const programs = sheet('Programs', [
  ['Program Name', 'Specialty'],
  ['Fictional Hospital', 'IR'],
]);

describe('two people at once', () => {
  let host: Host;
  beforeEach(() => (host = createHost({ name: 'test', sheets: [programs] }, { threads: 2 })));
  afterEach(async () => host.dispose());
  const ask = async (call: string, payload: object) =>
    JSON.parse(String(await host.run('irRpc', [JSON.stringify({ call, payload })]))) as { ok: boolean };
  const names = async () => (await host.save()).sheets.map(({ name }) => name).sort();

  it('who build for the first time make one list', async () => {
    const sheetId = Number(host.book.engine.commands.getSheetByName('Programs')?.getSheetId());
    const answers = await Promise.all([ask('build', { sheetId }), ask('build', { sheetId })]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await names()).toEqual(['Application List', 'Application List (previous)', 'Programs']);
  });

  it('who save the first profile make one sheet, with what both typed', async () => {
    const answers = await Promise.all([
      ask('saveProfile', { values: { step2: '236' } }),
      ask('saveProfile', { values: { degree: 'MD' } }),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await names()).toEqual(['Profile', 'Programs']);
    const profile = (await host.save()).sheets.find(({ name }) => name === 'Profile');
    const values = profile?.cells.flat().map((cell) => cell?.value ?? null);
    expect(values).toEqual(expect.arrayContaining([236, 'MD']));
  });
});
