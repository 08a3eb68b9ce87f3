import type { AuthMode, Operations } from '../wire';

type Operation = keyof Operations;
const setOf = (...names: Operation[]): ReadonlySet<Operation> => new Set(names);

/** What touches no document and no person: allowed to everybody. */
const harmless = setOf('log', 'uuid', 'sleep', 'page');
/** Reading the document. */
const reading = setOf(
  'sheets',
  'sheetInfo',
  'values',
  'displayValues',
  'formulas',
  'readFormat',
  'notes',
  'validations',
  'filter',
  'rules',
  'charts',
  'metadata',
  'protections',
  'active',
  'getColumnWidth',
);
/** The services besides the document that Google lets custom functions use. */
const custom = setOf('properties', 'cacheGet', 'cachePut', 'tryLock', 'unlock');
/** Where Google's table of modes says nothing, we do not guess. */
const unknown: Readonly<Partial<Record<AuthMode, ReadonlySet<Operation>>>> = {
  LIMITED: setOf('cacheGet', 'cachePut', 'tryLock', 'unlock', 'toast'),
  CUSTOM_FUNCTION: setOf('setProperties', 'flush'),
};

/** The sentence that refuses an operation in an authorisation mode, or null where it is allowed. */
export function refusal(mode: AuthMode, method: string, operation: Operation): string | null {
  if (mode === 'FULL' || harmless.has(operation)) return null;
  if (operation === 'ui') {
    return mode === 'CUSTOM_FUNCTION' ? 'Cannot call SpreadsheetApp.getUi() from this context.' : null;
  }
  if (operation === 'addMenu') return null;
  if (unknown[mode]?.has(operation) === true) return `host: whether ${method} is allowed in mode ${mode} is not known`;
  const isAllowed =
    (mode === 'LIMITED' && operation !== 'showSidebar') ||
    (mode === 'CUSTOM_FUNCTION' && (reading.has(operation) || custom.has(operation)));
  return isAllowed ? null : `You do not have permission to call ${method.slice(method.indexOf('.') + 1)}`;
}
