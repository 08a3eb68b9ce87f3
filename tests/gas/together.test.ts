import { createHost } from '../../src/host/createHost';
import type { Host } from '../../src/host/createHost';
import { sheet, workbench } from './workbench';

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

describe('two sidebars of one document', () => {
  it('keep the signals set in either over a build of the other', async () => {
    const bench = workbench([
      sheet('Programs', [
        ['Program Name', 'Specialty'],
        ['Fictional One', 'DR'],
        ['Fictional Two', 'DR'],
      ]),
    ]);
    const sheetId = bench.sheetId('Programs');
    const { entries } = await bench.ask('build', { sheetId });
    const id = entries[0]?.id ?? '';
    await bench.ask('build', { sheetId, locks: [{ id, signal: 'none' }] });
    const { locks } = await bench.ask('build', { sheetId });
    expect(locks).toEqual([{ id, signal: 'none' }]);
    expect((await bench.ask('open', {})).list?.entries.find((entry) => entry.id === id)?.signal).toBe('none');
    await bench.close();
  });
});

describe('somebody who types into the list while another builds it', () => {
  const names = Array.from({ length: 60 }, (_, index) => `Fictional ${index}`);
  const rows = [['Program Name', 'Specialty', 'Selectivity'], ...names.map((name) => [name, 'DR', 'Community'])];

  it('finds every note beside its program, but for what was typed in the moment of writing', async () => {
    let places: readonly { program: string; row: number }[] = []; // where a note is typed before the call of that index
    let column = 0;
    const typed = new Map<string, string>(); // the call before which a note was typed, by program
    const bench = workbench([sheet('Programs', rows)], {
      onServiceCall: ({ index, method }) => {
        const { program, row } = places[index] ?? {};
        if (program === undefined || row === undefined) return null;
        const list = bench.host.book.engine.commands.getSheetByName('Application List');
        list?.getRange(row, column).setValue('call on Tuesday');
        typed.set(program, method);
        return null;
      },
    });
    const build = () => bench.ask('build', { sheetId: bench.sheetId('Programs') });
    await build();
    const before = await bench.values('Application List');
    const header = before.find((cells) => cells.includes('Notes')) ?? [];
    column = header.indexOf('Notes');
    for (let row = 2; row < 60; row += 3) await bench.write('Programs', row, 3, 'Elite'); // the order changes
    places = before.flatMap((cells, row) => {
      const program = String(cells[header.indexOf('Program')]);
      return names.includes(program) ? [{ program, row }] : [];
    });
    await build();
    places = [];
    const after = await bench.values('Application List');
    const noteOf = (program: string) => after.find((cells) => cells.includes(program))?.[column];
    expect(typed.size).toBeGreaterThan(30);
    const lost = [...typed].filter(([program]) => noteOf(program) !== 'call on Tuesday');
    // from the last look at the list to the next call that makes Sheets write
    const moment = ['Sheet.getMaxRows', 'Sheet.getMaxColumns', 'Range.setValues', 'Sheet.getFilter'];
    expect(lost.map(([, method]) => method)).toEqual(moment);
    await bench.close();
  });
});
