import { bookOf, scriptHost } from '../support/scriptHost';

describe('executions', () => {
  it('start from nothing: no global survives', async () => {
    const { host, run } = scriptHost();
    await run('globalThis.kept = 1');
    expect(await run('return typeof kept')).toBe('undefined');
    await host.dispose();
  });

  it('have what Apps Script has and nothing of Node or the browser', async () => {
    const { host, run } = scriptHost();
    const names = [
      'setTimeout',
      'fetch',
      'URL',
      'process',
      'require',
      'Buffer',
      'TextEncoder',
      'structuredClone',
      'performance',
    ];
    expect(await run(`return ${JSON.stringify(names)}.filter((name) => name in globalThis)`)).toEqual([]);
    expect(await run('return [[] instanceof Array, new Date() instanceof Date, typeof console.log]')).toEqual([
      true,
      true,
      'function',
    ]);
    expect(await run("return evaluate.constructor('return typeof process')()")).toBe('undefined');
    await host.dispose();
  });

  it('refuse by name what the host does not make', async () => {
    const { host, run } = scriptHost();
    await expect(run('SpreadsheetApp.getActive().getSheets()[0].sort(1)')).rejects.toThrow(
      'host: Sheet.sort is not implemented',
    );
    await expect(run("SpreadsheetApp.getUi().alert('Sure?')")).rejects.toThrow('host: Ui.alert is not implemented');
    await expect(run('SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).sort(1)')).rejects.toThrow(
      'host: Range.sort is not implemented',
    );
    await expect(run('UrlFetchApp.fetch("x")')).rejects.toThrow('UrlFetchApp is not defined');
    await expect(run('SpreadsheetApp.openById("x")')).rejects.toThrow('out of reach');
    await host.dispose();
  });

  it('cannot begin when the script calls a service while it loads', () => {
    const code = 'SpreadsheetApp.getActive().getSheets();\nfunction onOpen() {}';
    expect(() => scriptHost(bookOf({ Sheet1: [] }), { code })).toThrow(
      'a service was called while the script was loading',
    );
  });

  it('do not guess what becomes of a promise', async () => {
    const { host, run } = scriptHost();
    await expect(run('return (async () => 1)()')).rejects.toThrow('host: evaluate returned a promise');
    await host.dispose();
  });

  it('may make code from text, as templates do', async () => {
    const { host, run } = scriptHost();
    expect(await run("return new Function('return 6 * 7')()")).toBe(42);
    await host.dispose();
  });

  it('are ended when they take too long, and the next one runs', async () => {
    const { host, run } = scriptHost();
    await expect(host.run('FOREVER', [], { milliseconds: 300 })).rejects.toThrow('Exceeded maximum execution time');
    expect(await run('return 1')).toBe(1);
    await host.dispose();
  });

  it('hand over errors with the class in the message', async () => {
    const { host, run } = scriptHost();
    await expect(run('throw new TypeError("broken")')).rejects.toMatchObject({
      name: 'ScriptError',
      message: 'TypeError: broken',
    });
    await expect(run("SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B1').setValues([[1]])")).rejects.toThrow(
      /^Exception: The number of columns/,
    );
    await host.dispose();
  });

  it('run side by side, and a lock makes them wait', async () => {
    const { host, run } = scriptHost();
    const held = run('LockService.getDocumentLock().waitLock(100); Utilities.sleep(400); return 1');
    const refused = run('Utilities.sleep(100); return LockService.getDocumentLock().tryLock(10)');
    expect(await Promise.all([held, refused])).toEqual([1, false]);
    expect(await run('return LockService.getDocumentLock().tryLock(10)')).toBe(true);
    await host.dispose();
  });

  it('give pages null for a result that may not cross, and hide private functions', async () => {
    const { host } = scriptHost();
    const ask = (source: string) => host.run('evaluate', [source], { forPage: true });
    expect(await ask('return {a: [1, "x", null]}')).toEqual({ a: [1, 'x', null] });
    expect(await ask('return {a: [new Date()]}')).toBeNull();
    await expect(host.run('secret_', [], { forPage: true })).rejects.toThrow('Script function not found: secret_');
    await host.dispose();
  });

  it('count service calls by method, and not those that only build or navigate', async () => {
    const { host, run } = scriptHost();
    await run(
      'const range = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 2, 2); range.setValues([[1, 2], [3, 4]]); range.getValues(); SpreadsheetApp.newConditionalFormatRule()',
    );
    expect(host.calls()).toEqual({
      total: 3,
      byMethod: { 'Range.getValues': 1, 'Range.setValues': 1, 'Spreadsheet.getSheets': 1 },
    });
    host.resetCalls();
    expect(host.calls().total).toBe(0);
    await host.dispose();
  });
});
