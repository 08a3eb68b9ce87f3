import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { htmlFile } from '../context/htmlFile';
import type { Operations } from '../wire';
import type { ServiceState } from './serviceState';

type ServiceName =
  | 'ui'
  | 'toast'
  | 'addMenu'
  | 'showSidebar'
  | 'page'
  | 'properties'
  | 'setProperties'
  | 'cacheGet'
  | 'cachePut'
  | 'tryLock'
  | 'unlock'
  | 'sleep'
  | 'uuid'
  | 'log';

/** An operation that the script waits for may take its time here. */
type Patient<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => R | Promise<R> : never;
};

/** The operations of stores, locks, user interface and small helpers, for one execution. */
export type ServiceOperations = Patient<Pick<Operations, ServiceName>>;

const largestValue = 9 * 1024;
const largestStore = 500 * 1024;
const largestCacheValue = 100 * 1024;
const longestCacheKey = 250;
/** Six hours. */
const longestCached = 21_600;
/** Beyond these the oldest go. */
const mostCached = 1000;

export function serviceOperations(state: ServiceState, execution: number): ServiceOperations {
  const tryLock = (store: string): boolean => {
    const holder = state.locks.get(store) ?? execution;
    if (holder !== execution) return false;
    state.locks.set(store, execution);
    return true;
  };
  return {
    ui: () => undefined,
    toast: (message, title) => state.onToast(message, title),
    addMenu(items) {
      state.menu = items;
    },
    showSidebar: (title, html) => state.onSidebar(title, html),
    page: htmlFile,
    properties: (store) => ({ ...state.properties.get(store) }),
    setProperties(store, values) {
      const kept = { ...state.properties.get(store) };
      for (const [key, value] of Object.entries(values)) {
        if (value === null) Reflect.deleteProperty(kept, key);
        else if (Buffer.byteLength(value) > largestValue) throw new Error('Argument too large: value');
        else kept[key] = value;
      }
      if (Buffer.byteLength(JSON.stringify(kept)) > largestStore) {
        throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
      }
      state.properties.set(store, kept);
    },
    cacheGet(store, key) {
      const name = `${store}\n${key}`;
      const found = state.cache.get(name);
      if (found && found.until > Date.now() && !state.cacheForgets()) return found.value;
      state.cache.delete(name);
      return null;
    },
    cachePut(store, values, seconds) {
      if (!(seconds >= 1 && seconds <= longestCached))
        throw new Error(`host: what Cache.put does with ${seconds} seconds is not known; 1 to ${longestCached} are`);
      for (const [key, value] of Object.entries(values)) {
        if (key.length > longestCacheKey) throw new Error('Argument too large: key');
        if (value !== null && Buffer.byteLength(value) > largestCacheValue)
          throw new Error('Argument too large: value');
        const name = `${store}\n${key}`;
        state.cache.delete(name); // and is the newest again
        if (value !== null) state.cache.set(name, { value, until: Date.now() + seconds * 1000 });
      }
      for (const name of [...state.cache.keys()].slice(0, -mostCached)) state.cache.delete(name);
    },
    async tryLock(store, milliseconds) {
      const end = Date.now() + milliseconds;
      while (!tryLock(store)) {
        if (Date.now() >= end) return false;
        await wait(10);
      }
      return true;
    },
    unlock(store) {
      if (state.locks.get(store) === execution) state.locks.delete(store);
    },
    sleep: (milliseconds) => wait(milliseconds),
    uuid: () => randomUUID(),
    log: (text) => void state.log.push(text),
  };
}

/** A script's locks end with it. */
export function releaseLocks(state: ServiceState, execution: number): void {
  for (const [store, holder] of state.locks) if (holder === execution) state.locks.delete(store);
}
