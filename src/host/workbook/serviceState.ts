import type { MenuItem } from '../wire';

/** What the services besides the spreadsheet keep for a document: stores, locks, what the add-on put on the screen. */
export interface ServiceState {
  readonly properties: Map<string, Record<string, string>>;
  readonly cache: Map<string, { readonly value: string; readonly until: number }>;
  /** The execution that holds a lock. */
  readonly locks: Map<string, number>;
  menu: MenuItem[];
  /** Who is at the screen; a reader may change nothing. */
  person: 'editor' | 'reader';
  /** Asked at each reading of the cache: has it lost the value? Google's may at any time. */
  cacheForgets: () => boolean;
  /** Called when the add-on opens its sidebar. */
  onSidebar: (title: string, html: string) => void;
  onToast: (message: string, title: string) => void;
  /** What the script wrote to its log, oldest first. */
  readonly log: string[];
}

export const newServiceState = (): ServiceState => ({
  properties: new Map(),
  cache: new Map(),
  locks: new Map(),
  menu: [],
  person: 'editor',
  cacheForgets: () => false,
  onSidebar: () => undefined,
  onToast: () => undefined,
  log: [],
});
