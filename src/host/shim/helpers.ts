import { enumeration, strict } from './strict';
import { call } from './wire';

const text = (parts: readonly unknown[]): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : part === undefined ? 'undefined' : JSON.stringify(part)))
    .join(' ');

export const logger = strict('Logger', {
  log: (...parts: unknown[]) => call('Logger.log', 'log', text(parts)),
});

/** The console of a script; it writes to the log of the host. */
export function makeConsole(): object {
  const write =
    (level: string) =>
    (...parts: unknown[]) =>
      call(`console.${level}`, 'log', text(parts));
  return strict('console', { log: write('log'), info: write('info'), warn: write('warn'), error: write('error') });
}

export const utilities = strict('Utilities', {
  getUuid: () => call('Utilities.getUuid', 'uuid'),
  sleep: (milliseconds: number) => call('Utilities.sleep', 'sleep', milliseconds),
});

export const session = strict('Session', {
  getScriptTimeZone: () => 'Etc/UTC',
  getActiveUserLocale: () => 'en',
});

export const scriptApp = strict('ScriptApp', {
  AuthMode: enumeration('ScriptApp.AuthMode', 'NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'),
});
