import { scriptHost } from '../support/scriptHost';

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
    await expect(run('UrlFetchApp.fetch("x")')).rejects.toThrow('UrlFetchApp is not defined');
    await expect(run('SpreadsheetApp.openById("x")')).rejects.toThrow('out of reach');
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
      /^Error: The number of columns/,
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

describe('authorisation', () => {
  it('lets onOpen add the menu in every mode', async () => {
    const { host } = scriptHost();
    await host.run('onOpen', [], { mode: 'NONE' });
    expect(host.state.menu).toEqual([{ text: 'Open', handler: 'showSidebar' }]);
    await host.dispose();
  });

  it.each(['NONE', 'LIMITED'] as const)('allows no sidebar in mode %s', async (mode) => {
    const { host } = scriptHost();
    await expect(host.run('showSidebar', [], { mode })).rejects.toThrow(
      'You do not have permission to call showSidebar',
    );
    await host.dispose();
  });

  it('allows neither document nor properties in mode NONE', async () => {
    const { host } = scriptHost();
    const ask = (source: string) => host.run('evaluate', [source], { mode: 'NONE' });
    await expect(ask('SpreadsheetApp.getActive().getSheets()')).rejects.toThrow(
      'You do not have permission to call getSheets',
    );
    await expect(ask("PropertiesService.getDocumentProperties().getProperty('a')")).rejects.toThrow(
      'You do not have permission to call getProperty',
    );
    await host.dispose();
  });
});

describe('stores', () => {
  it('keep text only, up to 9 KB a value', async () => {
    const { host, run } = scriptHost();
    const store = 'const store = PropertiesService.getDocumentProperties();';
    expect(
      await run(`${store} store.setProperty('a', 1); return [store.getProperty('a'), store.getProperty('b')]`),
    ).toEqual(['1', null]);
    await run(`${store} store.setProperty('a', 'x'.repeat(9216))`);
    await expect(run(`${store} store.setProperty('a', 'x'.repeat(9217))`)).rejects.toThrow('Argument too large: value');
    await host.dispose();
  });

  it('cache values up to 100 KB under keys of at most 250 characters', async () => {
    const { host, run } = scriptHost();
    const cache = 'const cache = CacheService.getDocumentCache();';
    expect(await run(`${cache} cache.put('k', 'v'); return [cache.get('k'), cache.get('none')]`)).toEqual(['v', null]);
    await expect(run(`${cache} cache.put('k'.repeat(251), 'v')`)).rejects.toThrow('Argument too large: key');
    await expect(run(`${cache} cache.put('k', 'x'.repeat(102401))`)).rejects.toThrow('Argument too large: value');
    await host.dispose();
  });
});
