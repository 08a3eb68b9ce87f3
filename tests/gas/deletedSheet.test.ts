import { sheet, workbench } from './workbench';
import type { Workbench } from './workbench';

describe('a program sheet that somebody deleted while the sidebar was open', () => {
  let bench: Workbench;
  let sheetId = 0;
  beforeEach(async () => {
    bench = workbench([
      sheet('Programs', [
        ['Program Name', 'Specialty'],
        ['Fictional Hospital', 'IR'],
      ]),
      sheet('Mine', [['a']]),
    ]);
    sheetId = bench.sheetId('Programs');
    await bench.ask('build', { sheetId });
    const { commands } = bench.host.book.engine;
    const deleted = commands.getSheetByName('Programs');
    if (deleted !== null) commands.deleteSheet(deleted);
    await bench.host.settle();
  });
  afterEach(async () => bench.close());

  it('is named by every call that needs it, and nothing is written', async () => {
    const list = await bench.values('Application List');
    const request = { sheetId, mapping: null, from: 0, locks: [], applied: [], signals: [] };
    for (const call of ['readPrograms', 'build', 'readPlan', 'whatIf', 'writePlan', 'trySignals']) {
      const { ok, message } = await bench.raw({ call, payload: request });
      expect({ call, ok, message }).toEqual({
        call,
        ok: false,
        message: expect.stringMatching(
          / no longer in this document: (choose another one|build the list again)\.$/,
        ) as string,
      });
    }
    expect(await bench.values('Application List')).toEqual(list);
  });

  it('is no more among the sheets to choose from', async () => {
    const { sheets, programSheetId } = await bench.ask('open', {});
    expect(sheets.map(({ name }) => name)).toEqual(['Mine', 'Application List']);
    expect(programSheetId).toBeNull();
  });
});
