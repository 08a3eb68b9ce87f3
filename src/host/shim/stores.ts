import { strict } from './strict';
import { call, exception } from './wire';

/** What a store makes of a value that is no text is known for numbers and booleans only. */
function text(value: unknown): string {
  if (['string', 'number', 'boolean'].includes(typeof value)) return String(value);
  throw new Error(`host: what a store makes of ${value === null ? 'null' : typeof value} is not known`);
}

function properties(store: string): object {
  const read = (method: string) => call(`Properties.${method}`, 'properties', store);
  const write = (method: string, values: Record<string, string | null>) =>
    call(`Properties.${method}`, 'setProperties', store, values);
  const self: object = strict('Properties', {
    getProperty: (key: string) => read('getProperty')[key] ?? null,
    getProperties: () => read('getProperties'),
    getKeys: () => Object.keys(read('getKeys')),
    setProperty(key: string, value: unknown) {
      write('setProperty', { [key]: text(value) });
      return self;
    },
    setProperties(values: Record<string, unknown>, deleteOthers = false) {
      const gone = deleteOthers ? Object.keys(read('setProperties')).map((key) => [key, null] as const) : [];
      const kept = Object.entries(values).map(([key, value]) => [key, text(value)] as const);
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
    getAll: (keys: string[]) =>
      Object.fromEntries(
        keys.flatMap((key) => {
          const value = call('Cache.getAll', 'cacheGet', store, key);
          return value === null ? [] : [[key, value]];
        }),
      ),
    put: (key: string, value: unknown, seconds = usualSeconds) =>
      call('Cache.put', 'cachePut', store, { [key]: text(value) }, seconds),
    putAll: (values: Record<string, unknown>, seconds = usualSeconds) =>
      call(
        'Cache.putAll',
        'cachePut',
        store,
        Object.fromEntries(Object.entries(values).map(([key, value]) => [key, text(value)])),
        seconds,
      ),
    remove: (key: string) => call('Cache.remove', 'cachePut', store, { [key]: null }, usualSeconds),
    removeAll: (keys: string[]) =>
      call('Cache.removeAll', 'cachePut', store, Object.fromEntries(keys.map((key) => [key, null])), usualSeconds),
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
