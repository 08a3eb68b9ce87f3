import type { Fault, ServiceCall } from '../../src/host/serviceCalls';
import { bookOf, scriptHost } from '../support/scriptHost';

/** Three writes with a flush, then a read that the script would survive. */
const script = `
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  const heard = [];
  const attempt = (action) => { try { action() } catch (error) { heard.push(String(error)) } };
  attempt(() => sheet.getRange('A1').setValue('first'));
  attempt(() => sheet.getRange('A2').setValue('second'));
  attempt(() => sheet.getRange('A3').setValue('third'));
  attempt(() => SpreadsheetApp.flush());
  return heard;`;

/** Runs it with a fault at one call; gives what it heard, how it ended and what stands in A1:A3 afterwards. */
async function meet(index: number, fault: Fault) {
  let chosen: Fault | null = fault;
  const { host, run } = scriptHost(bookOf({ Sheet1: [] }), {
    onServiceCall: (call) => (call.index === index ? chosen : null),
  });
  const end = await run(script).catch((error: unknown) => String(error));
  chosen = null;
  const cells = await run("return SpreadsheetApp.getActive().getSheets()[0].getRange('A1:A3').getValues().flat()");
  await host.dispose();
  return { end, cells };
}

describe('service calls', () => {
  it('can be listed, with their execution, function, number, method and kind', async () => {
    const seen: ServiceCall[] = [];
    const { host, run } = scriptHost(bookOf({ Sheet1: [[1]] }), { onServiceCall: (call) => void seen.push(call) });
    await run("SpreadsheetApp.getActive().getSheets()[0].getRange('A2').setFormula('=READ()')");
    await run('SpreadsheetApp.flush()');
    expect(
      seen.map(({ execution, entry, index, method, isWrite }) => [execution, entry, index, method, isWrite]),
    ).toEqual([
      [1, 'evaluate', 1, 'Spreadsheet.getSheets', false],
      [1, 'evaluate', 2, 'Range.setFormula', true],
      [2, 'READ', 1, 'Spreadsheet.getSheets', false],
      [2, 'READ', 2, 'Range.getValue', false],
      [3, 'evaluate', 1, 'SpreadsheetApp.flush', false],
    ]);
    await host.dispose();
  });

  it('can be refused before they do anything', async () => {
    expect(await meet(3, { kind: 'refused', message: 'No.' })).toEqual({
      end: ['Exception: No.'],
      cells: ['first', '', 'third'],
    });
  });

  it('can fail after they were done', async () => {
    expect(await meet(3, { kind: 'done-then-failed', message: 'Late.' })).toEqual({
      end: ['Exception: Late.'],
      cells: ['first', 'second', 'third'],
    });
  });

  it('can be refused late: the next flush throws, and the writes after the refused one are not made', async () => {
    expect(await meet(3, { kind: 'refused-later', message: 'Later.' })).toEqual({
      end: ['Exception: Later.'],
      cells: ['first', '', ''],
    });
  });

  it('that are the last can be refused late: the script as a whole fails', async () => {
    const { host, run } = scriptHost(bookOf({ Sheet1: [] }), {
      onServiceCall: ({ method }) => (method === 'Range.setValue' ? { kind: 'refused-later', message: 'End.' } : null),
    });
    await expect(run("SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1)")).rejects.toThrow(
      'Exception: End.',
    );
    await host.dispose();
  });

  it('can be where the time is up: what was collected is lost or made, and no finally runs', async () => {
    const ended = 'ScriptError: Exception: Exceeded maximum execution time';
    expect(await meet(5, { kind: 'killed' })).toEqual({ end: ended, cells: ['', '', ''] });
    expect(await meet(5, { kind: 'killed', collected: 'made' })).toEqual({
      end: ended,
      cells: ['first', 'second', 'third'],
    });
  });

  it('hold no lock after the execution was ended', async () => {
    const { host, run } = scriptHost(bookOf({ Sheet1: [] }), {
      onServiceCall: ({ method }) => (method === 'Utilities.sleep' ? { kind: 'killed' } : null),
    });
    await expect(run('LockService.getDocumentLock().waitLock(10); Utilities.sleep(1)')).rejects.toThrow('Exceeded');
    expect(await run('return LockService.getDocumentLock().tryLock(10)')).toBe(true);
    await host.dispose();
  });
});

describe('collected writes', () => {
  it('are seen by the script that made them, and by others only when it has read, flushed or ended', async () => {
    const { host, run } = scriptHost();
    const cell = "SpreadsheetApp.getActive().getSheets()[0].getRange('A1')";
    const writing = run(`const cell = ${cell}; cell.setValue(5); Utilities.sleep(400); return cell.getValue()`);
    const reading = run(`Utilities.sleep(150); return ${cell}.getValue()`);
    expect(await Promise.all([writing, reading])).toEqual([5, '']);
    await host.dispose();
  });
});
