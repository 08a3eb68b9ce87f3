import type { Box, CellFormat, Chart, ConditionalRule, Protection, Validation } from './book/book';

/** A cell on the wire between the script's context and the host; a date is its moment. */
export type WireCell = string | number | boolean | null | { readonly $date: number };

export type SheetBox = Box & { readonly sheet: number };

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  /** From 1. */
  readonly index: number;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  /** null: the spreadsheet itself. */
  readonly sheet: number | null;
}

export interface MenuItem {
  readonly text: string;
  /** The function it runs; null is a separator. */
  readonly handler: string | null;
}

/** A chart as a script builds it: its ranges name their sheets by number. */
export type NewChart = Omit<Chart, 'id' | 'boxes'> & { readonly boxes: readonly SheetBox[] };

/** Everything the script's context may ask of the host. One operation is one service call. */
export interface Operations {
  sheets(): SheetInfo[];
  sheetInfo(sheet: number): SheetInfo;
  insertSheet(name: string | null, index: number | null): number;
  deleteSheet(sheet: number): void;
  copySheet(sheet: number): number;
  renameSheet(sheet: number, name: string): void;
  moveSheet(sheet: number, index: number): void;
  setSheetHidden(sheet: number, hidden: boolean): void;
  setTabColor(sheet: number, color: string | null): void;
  setGridlines(sheet: number, shown: boolean): void;
  freeze(sheet: number, rows: number | null, columns: number | null): void;
  insertRows(sheet: number, after: number, count: number): void;
  deleteRows(sheet: number, first: number, count: number): void;
  insertColumns(sheet: number, after: number, count: number): void;
  deleteColumns(sheet: number, first: number, count: number): void;
  setColumnWidths(sheet: number, first: number, count: number, width: number): void;
  getColumnWidth(sheet: number, column: number): number;
  setRowHeights(sheet: number, first: number, count: number, height: number): void;
  setColumnsHidden(sheet: number, first: number, count: number, hidden: boolean): void;
  setRowsHidden(sheet: number, first: number, count: number, hidden: boolean): void;
  fitColumns(sheet: number, first: number, count: number): void;
  activate(box: SheetBox): void;
  active(): SheetBox;

  values(box: SheetBox): WireCell[][];
  displayValues(box: SheetBox): string[][];
  formulas(box: SheetBox): string[][];
  write(box: SheetBox, values: WireCell[][]): void;
  readFormat(box: SheetBox, key: keyof CellFormat): (string | number | boolean | null)[][];
  format(box: SheetBox, key: keyof CellFormat, values: (string | number | boolean | null)[][]): void;
  clear(box: SheetBox, what: readonly ('contents' | 'formats' | 'notes' | 'validations')[]): void;
  notes(box: SheetBox): string[][];
  setNotes(box: SheetBox, notes: (string | null)[][]): void;
  validations(box: SheetBox): (Validation | null)[][];
  setValidations(box: SheetBox, rules: (Validation | null)[][]): void;
  merge(box: SheetBox): void;
  unmerge(box: SheetBox): void;

  filter(sheet: number): Box | null;
  setFilter(sheet: number, box: Box | null): void;
  rules(sheet: number): ConditionalRule[];
  setRules(sheet: number, rules: ConditionalRule[]): void;
  charts(sheet: number): Chart[];
  insertChart(sheet: number, chart: NewChart): void;
  updateChart(sheet: number, id: number, chart: NewChart): void;
  removeChart(sheet: number, id: number): void;
  metadata(sheet: number | null): Metadata[];
  addMetadata(sheet: number | null, key: string, value: string): void;
  removeMetadata(id: number): void;
  protections(sheet: number): Protection[];
  /** `box` null protects the whole sheet. Gives the number of the protection. */
  protect(sheet: number, box: Box | null): number;
  changeProtection(id: number, change: Partial<Protection>): void;
  removeProtection(id: number): void;

  flush(): void;
  /** Asks whether there is a screen to put something on. */
  ui(): void;
  toast(message: string, title: string): void;
  addMenu(items: MenuItem[]): void;
  showSidebar(title: string, html: string): void;
  page(name: string): string;
  properties(store: string): Record<string, string>;
  setProperties(store: string, values: Record<string, string | null>): void;
  cacheGet(store: string, key: string): string | null;
  /** A value of null takes the key away. */
  cachePut(store: string, values: Record<string, string | null>, seconds: number): void;
  tryLock(store: string, milliseconds: number): boolean;
  unlock(store: string): void;
  sleep(milliseconds: number): void;
  uuid(): string;
  log(text: string): void;
}

/** What travels: the Apps Script method that was called (for counting and for refusals), the operation, its arguments. */
export type OperationRequest = readonly [method: string, operation: keyof Operations, args: readonly unknown[]];

/** `error` is the text of the exception that the script sees. */
export type OperationAnswer = { readonly value: unknown } | { readonly error: string };

/** What a script may do, by the way it was started (Google's authorisation modes). */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** A change of the workbook by the engine's own name for it: what engine and page tell each other. */
export interface Mutation {
  readonly id: string;
  readonly params: object;
}
