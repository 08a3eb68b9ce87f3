/**
 * For whoever wants to see what scripts ask of Google's services, or to make such a request fail: give `onServiceCall` to
 * `createHost` (or `openPreview`, `startPreview`). It is asked before each service call of each execution, custom functions
 * included, in the order of the calls. It gives nothing, and the call goes through, or the fault that happens instead:
 *
 *     const seen: ServiceCall[] = [];
 *     createHost(book, { onServiceCall: (call) => void seen.push(call) });
 *     createHost(book, { onServiceCall: ({ entry, index }) => (entry === 'irRpc' && index === 7 ? { kind: 'killed' } : null) });
 *
 * Navigation (`getRange`, `getRow`) and builders are no calls. Writes are collected, as in Sheets, and made together before the
 * next call that reads, with `SpreadsheetApp.flush`, or when the script ends.
 */
import type { Operations } from './wire';

/** One call of a service, before the host answers it. */
export interface ServiceCall {
  /** Counts up from 1 over the life of the host; one for each start of a script. */
  readonly execution: number;
  /** The function that was started, e.g. `irRpc` or `IR_FIT`. */
  readonly entry: string;
  /** Which call of its execution, from 1. */
  readonly index: number;
  /** The Apps Script method, e.g. `Range.setValues`. */
  readonly method: string;
  /** What the host does for it; one method may need several. */
  readonly operation: keyof Operations;
  /** Is it a write that Sheets collects? Only these can be refused late. */
  readonly isWrite: boolean;
}

/** What can happen to a call. `message` is the text of Google's exception; a usual one unless told. */
export type Fault =
  /** The exception comes at once, and nothing was done. */
  | { readonly kind: 'refused'; readonly message?: string }
  /** It was done, all writes before it too, and then the exception comes. */
  | { readonly kind: 'done-then-failed'; readonly message?: string }
  /**
   * A write is refused when Sheets gets to it: the exception comes out of the next call that reads, the next flush, or the end of the
   * script. Writes before it are made, writes after it are not. For calls with `isWrite` only.
   */
  | { readonly kind: 'refused-later'; readonly message?: string }
  /** The execution ends here, as when its time is up; no `finally` of the script runs. Its locks are free. */
  | {
      readonly kind: 'killed';
      /** What becomes of writes that were collected and not made yet; `lost` unless told. */
      readonly collected?: 'lost' | 'made';
    };

/** Asked before each service call. */
export type OnServiceCall = (call: ServiceCall) => Fault | null | undefined;

/** The text of Google's exception where a fault brings none of its own. */
export const usualFailure = 'Service Spreadsheets failed while accessing document with id local.';

/** Of a sheet, these touch cells only. */
export const cellWrites: ReadonlySet<keyof Operations> = new Set<keyof Operations>([
  'write',
  'format',
  'clear',
  'setNotes',
  'setValidations',
  'merge',
  'unmerge',
]);

/** The writes that Sheets collects and makes together. What gives something back, or shows something, happens at once. */
export const collectedWrites: ReadonlySet<keyof Operations> = new Set<keyof Operations>([
  ...cellWrites,
  'deleteSheet',
  'renameSheet',
  'moveSheet',
  'setSheetHidden',
  'setTabColor',
  'setGridlines',
  'freeze',
  'insertRows',
  'deleteRows',
  'insertColumns',
  'deleteColumns',
  'setColumnWidths',
  'setRowHeights',
  'setColumnsHidden',
  'setRowsHidden',
  'fitColumns',
  'activate',
  'setFilter',
  'setRules',
  'insertChart',
  'removeChart',
  'updateChart',
  'addMetadata',
  'removeMetadata',
  'changeProtection',
  'removeProtection',
]);

/** Calls that have nothing to do with the document's cells: collected writes may wait on. */
export const elsewhere: ReadonlySet<keyof Operations> = new Set<keyof Operations>([
  'page',
  'properties',
  'setProperties',
  'cacheGet',
  'cachePut',
  'tryLock',
  'unlock',
  'sleep',
  'uuid',
  'log',
  'ui',
  'addMenu',
]);
