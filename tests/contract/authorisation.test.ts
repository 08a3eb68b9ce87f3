import { scriptHost, type ScriptHost } from '../support/scriptHost';

describe('authorisation', () => {
  let script: ScriptHost;
  beforeEach(() => {
    script = scriptHost();
  });
  afterEach(() => script.host.dispose());

  const ask = (mode: 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL', source: string) =>
    script.host.run('evaluate', [source], { mode });
  const read = 'return SpreadsheetApp.getActive().getSheets().length';
  const write = "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1)";

  it.each(['NONE', 'LIMITED'] as const)('lets onOpen add the menu in mode %s', async (mode) => {
    await script.host.run('onOpen', [], { mode });
    expect(script.host.state.menu).toEqual([{ text: 'Open', handler: 'showSidebar' }]);
  });

  it.each(['NONE', 'LIMITED'] as const)('allows no sidebar in mode %s', async (mode) => {
    await expect(script.host.run('showSidebar', [], { mode })).rejects.toThrow(
      'Exception: You do not have permission to call showSidebar',
    );
  });

  it('allows neither document nor stores in mode NONE', async () => {
    await expect(ask('NONE', read)).rejects.toThrow('You do not have permission to call getSheets');
    await expect(ask('NONE', "PropertiesService.getDocumentProperties().getProperty('a')")).rejects.toThrow(
      'You do not have permission to call getProperty',
    );
    await expect(ask('NONE', "CacheService.getDocumentCache().get('a')")).rejects.toThrow(
      'You do not have permission to call get',
    );
  });

  it('allows document and properties in mode LIMITED', async () => {
    await ask('LIMITED', write);
    expect(await ask('LIMITED', read)).toBe(1);
    expect(await ask('LIMITED', "return PropertiesService.getDocumentProperties().getProperty('a')")).toBeNull();
  });

  it('allows a custom function to read the document, and no screen', async () => {
    expect(await ask('CUSTOM_FUNCTION', read)).toBe(1);
    await expect(ask('CUSTOM_FUNCTION', write)).rejects.toThrow('You do not have permission to call setValue');
    await expect(ask('CUSTOM_FUNCTION', 'SpreadsheetApp.getUi()')).rejects.toThrow(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    );
    await expect(ask('CUSTOM_FUNCTION', 'SpreadsheetApp.getActive().insertSheet()')).rejects.toThrow(
      'You do not have permission to call insertSheet',
    );
  });

  it('allows everything in mode FULL', async () => {
    const shown: string[] = [];
    script.host.state.onSidebar = (title) => void shown.push(title);
    await ask('FULL', write);
    await script.host.run('showSidebar');
    expect(shown).toEqual(['Panel']);
  });

  it('does not guess where the table of modes says nothing', async () => {
    await expect(ask('LIMITED', 'LockService.getDocumentLock().tryLock(1)')).rejects.toThrow(
      'host: whether Lock.tryLock is allowed in mode LIMITED is not known',
    );
    await expect(ask('CUSTOM_FUNCTION', 'SpreadsheetApp.flush()')).rejects.toThrow('is not known');
  });

  it('lets a reader look and change nothing', async () => {
    script.host.state.person = 'reader';
    expect(await ask('FULL', read)).toBe(1);
    const refused = 'Exception: You are trying to edit a protected cell or object.';
    await expect(ask('FULL', write)).rejects.toThrow(refused);
    await expect(ask('FULL', 'SpreadsheetApp.getActive().insertSheet()')).rejects.toThrow(refused);
  });

  it('opens no other document', async () => {
    for (const method of ['openById', 'openByUrl']) {
      await expect(ask('FULL', `SpreadsheetApp.${method}('x')`)).rejects.toThrow('spreadsheets.currentonly');
    }
  });
});
