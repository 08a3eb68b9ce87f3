import { scriptHost, type ScriptHost } from '../support/scriptHost';

describe('stores', () => {
  let script: ScriptHost;
  beforeEach(() => {
    script = scriptHost();
  });
  afterEach(() => script.host.dispose());
  const properties = (source: string) =>
    script.run(`const store = PropertiesService.getDocumentProperties(); ${source}`);
  const cache = (source: string) => script.run(`const cache = CacheService.getDocumentCache(); ${source}`);

  it('keep text: numbers and booleans become it, and nothing is null', async () => {
    expect(
      await properties("store.setProperty('a', 1); return [store.getProperty('a'), store.getProperty('b')]"),
    ).toEqual(['1', null]);
    await expect(properties("store.setProperty('a', {})")).rejects.toThrow('host: what a store makes of object');
  });

  it('keep up to 9 KB a property and 500 KB in all', async () => {
    await properties("store.setProperty('a', 'x'.repeat(9216))");
    await expect(properties("store.setProperty('a', 'x'.repeat(9217))")).rejects.toThrow(
      'Exception: Argument too large: value',
    );
    await expect(
      properties("for (let i = 0; i < 60; i += 1) store.setProperty('k' + i, 'x'.repeat(9000))"),
    ).rejects.toThrow('You have exceeded the property storage quota. Please remove some properties and try again.');
  });

  it('keep properties of document, user and script apart', async () => {
    await properties("store.setProperty('a', 'document')");
    expect(await script.run("return PropertiesService.getUserProperties().getProperty('a')")).toBeNull();
    expect(await properties('return store.getProperties()')).toEqual({ a: 'document' });
  });

  it('cache values up to 100 KB under keys of at most 250 characters', async () => {
    expect(await cache("cache.put('k', 'v'); return [cache.get('k'), cache.get('none')]")).toEqual(['v', null]);
    await expect(cache("cache.put('k'.repeat(251), 'v')")).rejects.toThrow('Argument too large: key');
    await expect(cache("cache.put('k', 'x'.repeat(102401))")).rejects.toThrow('Argument too large: value');
  });

  it('cache for one second to six hours, and do not guess beyond', async () => {
    await cache("cache.put('k', 'v', 21600)");
    await expect(cache("cache.put('k', 'v', 21601)")).rejects.toThrow('is not known');
    await expect(cache("cache.put('k', 'v', 0)")).rejects.toThrow('is not known');
  });

  it('cache a thousand values: the oldest go first', async () => {
    const found = await cache(
      "for (let i = 0; i < 1001; i += 1) cache.put('k' + i, 'v'); return [cache.get('k0'), cache.get('k1'), cache.get('k1000')]",
    );
    expect(found).toEqual([null, 'v', 'v']);
  });

  it('may forget what was cached at any time', async () => {
    await cache("cache.putAll({ a: '1', b: '2' })");
    expect(await cache("return cache.getAll(['a', 'b', 'c'])")).toEqual({ a: '1', b: '2' });
    script.host.state.cacheForgets = () => true;
    expect(await cache("return cache.get('a')")).toBeNull();
  });
});

describe('locks', () => {
  it('held by another execution are waited for in vain, with the text of waitLock', async () => {
    const { host, run } = scriptHost();
    const release = host.holdLock('document');
    expect(await run('return LockService.getDocumentLock().tryLock(20)')).toBe(false);
    await expect(run('LockService.getDocumentLock().waitLock(20)')).rejects.toThrow(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
    expect(await run('return LockService.getUserLock().tryLock(20)')).toBe(true);
    release();
    expect(await run('const lock = LockService.getDocumentLock(); return [lock.tryLock(20), lock.hasLock()]')).toEqual([
      true,
      true,
    ]);
    await host.dispose();
  });

  it('end with the execution that held them', async () => {
    const { host, run } = scriptHost();
    await expect(run("LockService.getDocumentLock().waitLock(20); throw new Error('broken')")).rejects.toThrow(
      'broken',
    );
    expect(await run('return LockService.getDocumentLock().tryLock(20)')).toBe(true);
    await host.dispose();
  });
});
