import type { Worksheet } from '@univerjs/core';
import { type Book, type Box, noExtras, type SheetExtras } from '../book/book';
import type { Engine } from '../engine/engine';
import { loadEngine } from '../engine/loadEngine';
import { sheetIds, toSnapshot } from '../engine/snapshot';
import type { Metadata, SheetBox } from '../wire';

/** An open workbook: the engine with the cells, and beside it what the engine does not know. */
export interface LiveBook {
  readonly engine: Engine;
  readonly extras: Map<number, SheetExtras>;
  metadata: Metadata[];
  /** What is selected; `activate` changes it so that pages follow. */
  active: SheetBox;
  onActivate: (box: SheetBox) => void;
  /** Called when notes, rules, filter or charts of a sheet change, so that pages follow. */
  onExtras: (sheet: number, extras: SheetExtras) => void;
  /** A number that this workbook has not used yet. */
  nextId(): number;
}

/** Opens a workbook in an engine of its own; `dispose` of the engine ends it. */
export function openBook(book: Book): LiveBook {
  const engine = loadEngine().createEngine(toSnapshot(book));
  const ids = sheetIds(book).map(Number);
  let last = 10_000;
  return {
    engine,
    extras: new Map(book.sheets.map((sheet, index) => [ids[index] ?? 0, sheet.extras])),
    metadata: [],
    active: { sheet: ids[0] ?? 0, row: 1, column: 1, rows: 1, columns: 1 },
    onActivate: () => undefined,
    onExtras: () => undefined,
    nextId: () => (last += 1),
  };
}

/** The engine's sheet, by the number Apps Script knows it by. */
export function worksheetOf(book: LiveBook, sheet: number): Worksheet {
  const found = book.engine.workbook.getSheetBySheetId(String(sheet));
  if (!found) throw new Error(`Sheet ${sheet} not found`);
  return found;
}

export const extrasOf = (book: LiveBook, sheet: number): SheetExtras => book.extras.get(sheet) ?? noExtras;

export function changeExtras(book: LiveBook, sheet: number, change: Partial<SheetExtras>): void {
  const extras = { ...extrasOf(book, sheet), ...change };
  book.extras.set(sheet, extras);
  book.onExtras(sheet, extras);
}

/** Refuses a box that leaves the grid, in Google's words. */
export function checkInGrid(sheet: Worksheet, box: Box): void {
  const inside =
    box.row >= 1 &&
    box.column >= 1 &&
    box.rows >= 1 &&
    box.columns >= 1 &&
    box.row + box.rows - 1 <= sheet.getRowCount() &&
    box.column + box.columns - 1 <= sheet.getColumnCount();
  if (!inside) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
}

/** One value for each cell of a box, rows outermost. `row` and `column` count from 1 in the sheet. */
export const eachCell = <T>(box: Box, read: (row: number, column: number) => T): T[][] =>
  Array.from({ length: box.rows }, (_row, r) =>
    Array.from({ length: box.columns }, (_column, c) => read(box.row + r, box.column + c)),
  );

/** Selects a box, for the script and for the pages that watch. */
export function activate(book: LiveBook, box: SheetBox): void {
  book.active = box;
  book.onActivate(box);
}
