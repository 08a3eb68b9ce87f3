import type { Box, SheetExtras } from '../book/book';
import { freezeOf } from '../engine/snapshot';
import { isOn } from '../engine/style';
import type { Operations, SheetInfo } from '../wire';
import { activate, changeExtras, extrasOf, type LiveBook, worksheetOf } from './liveBook';
import { lastWithContent, readDisplayValues } from './readCells';

/** The operations on sheets as a whole: making, naming, sizing and hiding them. */
export type SheetOperations = Pick<
  Operations,
  | 'sheets'
  | 'sheetInfo'
  | 'insertSheet'
  | 'deleteSheet'
  | 'copySheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'setSheetHidden'
  | 'setTabColor'
  | 'setGridlines'
  | 'freeze'
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'setColumnWidths'
  | 'getColumnWidth'
  | 'setRowHeights'
  | 'setColumnsHidden'
  | 'setRowsHidden'
  | 'fitColumns'
  | 'activate'
  | 'active'
>;

const mostCells = 10_000_000;

export function sheetOperations(book: LiveBook): SheetOperations {
  const { engine } = book;
  const facadeOf = (sheet: number) => {
    const found = engine.commands.getSheetBySheetId(String(sheet));
    if (!found) throw new Error(`Sheet ${sheet} not found`);
    return found;
  };
  const change = (sheet: number, id: string, params: object) =>
    engine.mutate(id, { subUnitId: String(sheet), ...params }, false);
  const columnRange = (sheet: number, first: number, count: number) => {
    const worksheet = worksheetOf(book, sheet);
    if (first < 1 || count < 1 || first + count - 1 > worksheet.getColumnCount())
      throw new Error('Those columns are out of bounds.');
    return { startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: first - 1, endColumn: first + count - 2 };
  };
  const rowRange = (sheet: number, first: number, count: number) => {
    const worksheet = worksheetOf(book, sheet);
    if (first < 1 || count < 1 || first + count - 1 > worksheet.getRowCount())
      throw new Error('Those rows are out of bounds.');
    return {
      startRow: first - 1,
      endRow: first + count - 2,
      startColumn: 0,
      endColumn: worksheet.getColumnCount() - 1,
    };
  };
  const checkSize = (added: number) => {
    const cells = engine.workbook
      .getSheets()
      .reduce((sum, sheet) => sum + sheet.getRowCount() * sheet.getColumnCount(), 0);
    if (cells + added > mostCells) {
      throw new Error(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    }
  };
  const checkName = (name: string) => {
    if (engine.workbook.getSheets().some((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  };
  const freeName = () => {
    const names = new Set(engine.workbook.getSheets().map((sheet) => sheet.getName()));
    let count = names.size + 1;
    while (names.has(`Sheet${count}`)) count += 1;
    return `Sheet${count}`;
  };
  const add = (name: string, index: number, data: object): number => {
    checkName(name);
    const id = book.nextId();
    engine.commands.insertSheet(name, {
      index,
      sheet: {
        rowCount: 1000,
        columnCount: 26,
        defaultColumnWidth: 100,
        defaultRowHeight: 21,
        ...data,
        id: String(id),
      },
    });
    changeExtras(book, id, {});
    return id;
  };

  return {
    sheets: () => engine.workbook.getSheets().map((sheet) => sheetInfo(book, Number(sheet.getSheetId()))),
    sheetInfo: (sheet) => sheetInfo(book, sheet),
    insertSheet(name, index) {
      checkSize(26_000);
      const id = add(name ?? freeName(), index ?? engine.workbook.getSheets().length, {});
      activate(book, { sheet: id, row: 1, column: 1, rows: 1, columns: 1 });
      return id;
    },
    deleteSheet(sheet) {
      if (engine.workbook.getSheets().length === 1) throw new Error("You can't remove all the sheets in a document.");
      engine.commands.deleteSheet(facadeOf(sheet));
      book.extras.delete(sheet);
      book.metadata = book.metadata.filter((entry) => entry.sheet !== sheet);
      if (book.active.sheet === sheet) {
        const next = Number(engine.workbook.getSheets()[0]?.getSheetId());
        activate(book, { sheet: next, row: 1, column: 1, rows: 1, columns: 1 });
      }
    },
    copySheet(sheet) {
      const source = worksheetOf(book, sheet);
      checkSize(source.getRowCount() * source.getColumnCount());
      const data = structuredClone(source.getSnapshot());
      const id = add(`Copy of ${source.getName()}`, engine.workbook.getSheets().length, data);
      changeExtras(book, id, extrasOf(book, sheet));
      return id;
    },
    renameSheet(sheet, name) {
      if (worksheetOf(book, sheet).getName() === name) return;
      checkName(name);
      facadeOf(sheet).setName(name);
    },
    moveSheet(sheet, index) {
      const from = engine.workbook.getSheets().findIndex((found) => found.getSheetId() === String(sheet));
      change(sheet, 'sheet.mutation.set-worksheet-order', { fromOrder: from, toOrder: index - 1 });
    },
    setSheetHidden: (sheet, hidden) => change(sheet, 'sheet.mutation.set-worksheet-hidden', { hidden: hidden ? 1 : 0 }),
    setTabColor: (sheet, color) => change(sheet, 'sheet.mutation.set-tab-color', { color: color ?? '' }),
    setGridlines: (sheet, shown) => change(sheet, 'sheet.mutation.toggle-gridlines', { showGridlines: shown ? 1 : 0 }),
    freeze(sheet, rows, columns) {
      const { ySplit, xSplit } = worksheetOf(book, sheet).getFreeze();
      change(sheet, 'sheet.mutation.set-frozen', {
        ...freezeOf(rows ?? ySplit, columns ?? xSplit),
        resetScroll: false,
      });
    },
    insertRows(sheet, after, count) {
      if (after > 0) rowRange(sheet, after, 1);
      checkSize(count * worksheetOf(book, sheet).getColumnCount());
      facadeOf(sheet).insertRows(after, count);
      shiftExtras(book, sheet, 'row', after + 1, count);
    },
    deleteRows(sheet, first, count) {
      rowRange(sheet, first, count);
      facadeOf(sheet).deleteRows(first - 1, count);
      shiftExtras(book, sheet, 'row', first, -count);
    },
    insertColumns(sheet, after, count) {
      if (after > 0) columnRange(sheet, after, 1);
      checkSize(count * worksheetOf(book, sheet).getRowCount());
      facadeOf(sheet).insertColumns(after, count);
      shiftExtras(book, sheet, 'column', after + 1, count);
    },
    deleteColumns(sheet, first, count) {
      columnRange(sheet, first, count);
      facadeOf(sheet).deleteColumns(first - 1, count);
      shiftExtras(book, sheet, 'column', first, -count);
    },
    setColumnWidths: (sheet, first, count, width) =>
      change(sheet, 'sheet.mutation.set-worksheet-col-width', {
        ranges: [columnRange(sheet, first, count)],
        colWidth: width,
      }),
    getColumnWidth: (sheet, column) => worksheetOf(book, sheet).getColumnWidth(column - 1),
    setRowHeights: (sheet, first, count, height) =>
      change(sheet, 'sheet.mutation.set-worksheet-row-height', {
        ranges: [rowRange(sheet, first, count)],
        rowHeight: height,
      }),
    setColumnsHidden: (sheet, first, count, hidden) =>
      change(sheet, `sheet.mutation.set-col-${hidden ? 'hidden' : 'visible'}`, {
        ranges: [columnRange(sheet, first, count)],
      }),
    setRowsHidden: (sheet, first, count, hidden) =>
      change(sheet, `sheet.mutation.set-row-${hidden ? 'hidden' : 'visible'}`, {
        ranges: [rowRange(sheet, first, count)],
      }),
    fitColumns(sheet, first, count) {
      columnRange(sheet, first, count);
      const { row: rows } = lastWithContent(book, sheet);
      for (let column = first; rows > 0 && column < first + count; column += 1) {
        const texts = readDisplayValues(book, { sheet, row: 1, column, rows, columns: 1 });
        const longest = texts.reduce((most, [text = '']) => Math.max(most, text.length), 0);
        change(sheet, 'sheet.mutation.set-worksheet-col-width', {
          ranges: [columnRange(sheet, column, 1)],
          colWidth: Math.min(400, Math.max(30, 12 + longest * 7)),
        });
      }
    },
    activate: (box) => {
      worksheetOf(book, box.sheet);
      activate(book, box);
    },
    active: () => book.active,
  };
}

/** What Apps Script asks about a sheet. */
function sheetInfo(book: LiveBook, sheet: number): SheetInfo {
  const worksheet = worksheetOf(book, sheet);
  const { ySplit, xSplit } = worksheet.getFreeze();
  const last = lastWithContent(book, sheet);
  const color = worksheet.getTabColor();
  return {
    id: sheet,
    name: worksheet.getName(),
    index: book.engine.workbook.getSheets().indexOf(worksheet) + 1,
    hidden: isOn(worksheet.isSheetHidden()),
    rows: worksheet.getRowCount(),
    columns: worksheet.getColumnCount(),
    lastRow: last.row,
    lastColumn: last.column,
    frozenRows: ySplit,
    frozenColumns: xSplit,
    tabColor: typeof color === 'string' && color !== '' ? color : null,
  };
}

/** Moves notes, rules and the like along when rows or columns come (`count` > 0) or go (< 0) at `first`. */
function shiftExtras(book: LiveBook, sheet: number, axis: 'row' | 'column', first: number, count: number): void {
  const size = axis === 'row' ? 'rows' : 'columns';
  const shiftBox = <B extends Box>(box: B): B[] => {
    const end = box[axis] + box[size];
    const gone = count < 0 ? Math.max(0, Math.min(end, first - count) - Math.max(box[axis], first)) : 0;
    const grown = count > 0 && box[axis] < first && first < end ? count : 0;
    const moved = count > 0 ? (box[axis] >= first ? count : 0) : -Math.max(0, Math.min(-count, box[axis] - first));
    const length = box[size] - gone + grown;
    return length < 1 ? [] : [{ ...box, [axis]: box[axis] + moved, [size]: length }];
  };
  const shiftCell = <C extends { readonly row: number; readonly column: number }>(cell: C): C[] =>
    shiftBox({ ...cell, rows: 1, columns: 1 }).map(({ row, column }) => ({ ...cell, row, column }));
  const extras: SheetExtras = extrasOf(book, sheet);
  changeExtras(book, sheet, {
    notes: extras.notes.flatMap(shiftCell),
    validations: extras.validations.flatMap(({ box, rule }) => shiftBox(box).map((moved) => ({ box: moved, rule }))),
    rules: extras.rules.map((rule) => ({ ...rule, boxes: rule.boxes.flatMap(shiftBox) })),
    filter: extras.filter ? (shiftBox(extras.filter)[0] ?? null) : null,
    charts: extras.charts.flatMap(shiftCell),
    protections: extras.protections.flatMap((protection) => {
      const { box } = protection;
      return box === null ? [protection] : shiftBox(box).map((moved) => ({ ...protection, box: moved }));
    }),
  });
}
