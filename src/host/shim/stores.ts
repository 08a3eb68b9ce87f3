import { strict } from './strict';
import { call, exception } from './wire';

function properties(store: string): object {
  const read = (method: string) => call(`Properties.${method}`, 'properties', store);
  const write = (method: string, values: Record<string, string | null>) =>
    call(`Properties.${method}`, 'setProperties', store, values);
  const self: object = strict('Properties', {
    getProperty: (key: string) => read('getProperty')[key] ?? null,
    getProperties: () => read('getProperties'),
    getKeys: () => Object.keys(read('getKeys')),
    setProperty(key: string, value: unknown) {
      write('setProperty', { [key]: String(value) });
      return self;
    },
    setProperties(values: Record<string, unknown>, deleteOthers = false) {
      const gone = deleteOthers ? Object.keys(read('setProperties')).map((key) => [key, null] as const) : [];
      const kept = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
      write('setProperties', Object.fromEntries([...gone, ...kept]));
      return self;
    },
    deleteProperty(key: string) {
      write('deleteProperty', { [key]: null });
      return self;
    },
    deleteAllProperties() {
      write(
        'deleteAllProperties',
        Object.fromEntries(Object.keys(read('deleteAllProperties')).map((key) => [key, null])),
      );
      return self;
    },
  });
  return self;
}

export const propertiesService = strict('PropertiesService', {
  getDocumentProperties: () => properties('document'),
  getUserProperties: () => properties('user'),
  getScriptProperties: () => properties('script'),
});

const usualSeconds = 600;

const cache = (store: string): object =>
  strict('Cache', {
    get: (key: string) => call('Cache.get', 'cacheGet', store, key),
    put: (key: string, value: unknown, seconds = usualSeconds) =>
      call('Cache.put', 'cachePut', store, key, String(value), seconds),
    remove: (key: string) => call('Cache.remove', 'cachePut', store, key, null, 0),
  });

export const cacheService = strict('CacheService', {
  getDocumentCache: () => cache('document'),
  getUserCache: () => cache('user'),
  getScriptCache: () => cache('script'),
});

function lock(store: string): object {
  let held = false;
  return strict('Lock', {
    tryLock: (milliseconds: number) => (held = call('Lock.tryLock', 'tryLock', store, milliseconds)),
    waitLock(milliseconds: number) {
      held = call('Lock.waitLock', 'tryLock', store, milliseconds);
      if (!held) throw exception('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => held,
    releaseLock() {
      call('Lock.releaseLock', 'unlock', store);
      held = false;
    },
  });
}

export const lockService = strict('LockService', {
  getDocumentLock: () => lock('document'),
  getUserLock: () => lock('user'),
  getScriptLock: () => lock('script'),
});
