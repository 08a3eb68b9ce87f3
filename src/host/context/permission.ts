import type { AuthMode, Operations } from '../wire';

/** Operations that only read; a custom function gets no others. */
const reading: ReadonlySet<keyof Operations> = new Set<keyof Operations>([
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
  'active',
  'getColumnWidth',
  'page',
  'properties',
  'cacheGet',
  'cachePut',
  'tryLock',
  'unlock',
  'sleep',
  'uuid',
  'log',
  'flush',
]);
/** What touches no document and no person: allowed to everybody. */
const harmless: ReadonlySet<keyof Operations> = new Set<keyof Operations>(['log', 'uuid', 'sleep', 'page']);

/** The sentence that refuses an operation in an authorisation mode, or null where it is allowed. */
export function refusal(mode: AuthMode, method: string, operation: keyof Operations): string | null {
  const name = method.slice(method.indexOf('.') + 1);
  const refused = `You do not have permission to call ${name}`;
  if (mode === 'FULL' || harmless.has(operation)) return null;
  if (operation === 'addMenu' || operation === 'showSidebar') {
    if (mode === 'CUSTOM_FUNCTION') return 'Cannot call SpreadsheetApp.getUi() from this context.';
    return operation === 'addMenu' ? null : refused;
  }
  if (mode === 'NONE') return refused;
  return mode === 'LIMITED' || reading.has(operation) ? null : refused;
}
