import { charts } from './charts';
import { htmlService } from './htmlService';
import { legalOrNull } from './legalReturn';
import { lockService, cacheService, propertiesService } from './stores';
import { logger, makeConsole, scriptApp, session, utilities } from './helpers';
import { spreadsheetApp } from './spreadsheetApp';
import { connect, decode, encode, type HostCall } from './wire';

/** What a fresh context has that Apps Script has not. */
const absent = ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/**
 * Makes this context look like Apps Script: the services become globals, the rest goes. Returns the door for the host:
 * the name of a function and its arguments as text in, its result as text out.
 */
export function install(host: HostCall): (name: string, args: string, forPage: boolean) => string {
  connect(host);
  for (const name of absent) Reflect.deleteProperty(globalThis, name);
  Object.assign(globalThis, {
    SpreadsheetApp: spreadsheetApp,
    HtmlService: htmlService,
    PropertiesService: propertiesService,
    CacheService: cacheService,
    LockService: lockService,
    Utilities: utilities,
    Session: session,
    ScriptApp: scriptApp,
    Logger: logger,
    Charts: charts,
    console: makeConsole(),
  });
  return (name, args, forPage) => {
    const [owner, member] = name.includes('.') ? name.split('.') : ['globalThis', name];
    const holder = (globalThis as unknown as Record<string, Record<string, unknown> | undefined>)[owner ?? ''];
    const found = holder?.[member ?? ''];
    if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
    const result: unknown = Reflect.apply(found, undefined, decode(args) as unknown[]);
    if (result instanceof Promise)
      throw new Error(`host: ${name} returned a promise; what Apps Script does with it is not documented`);
    return encode({ value: forPage ? legalOrNull(result) : result });
  };
}
