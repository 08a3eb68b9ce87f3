import { boxFromA1 } from '../book/a1';
import type { Box } from '../book/book';
import type { SheetBox } from '../wire';
import { ruleObject, ruleOf } from './builders';
import { chartBuilder, chartOf, placedChart } from './embeddedCharts';
import { metadataMethods } from './metadata';
import { makeFilter, makeRange } from './range';
import type { RangeObject } from './rangeBoxes';
import { protectionObject } from './protection';
import { checkTypes, strict } from './strict';
import { call, exception } from './wire';

/** A sheet as scripts hold it. */
export type SheetObject = object;

const ids = new WeakMap<object, number>();

/** The id of a sheet; refuses anything else. */
export function sheetIdOf(sheet: SheetObject): number {
  const id = ids.get(sheet);
  if (id === undefined) throw new Error('host: not a Sheet');
  return id;
}

const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;

function rangeFrom(sheet: number, args: readonly unknown[]): RangeObject {
  const [first, column, rows = 1, columns = 1] = args;
  if (typeof first === 'string' && args.length === 1) return rangeNamed(sheet, first.replace(/^.*!/, ''));
  checkTypes(
    'Sheet.getRange',
    [first, column, rows, columns].every((value) => typeof value === 'number'),
    args,
  );
  const box = { sheet, row: Number(first), column: Number(column), rows: Number(rows), columns: Number(columns) };
  if (!isWhole(box.rows)) throw exception('The number of rows in the range must be at least 1.');
  if (!isWhole(box.columns)) throw exception('The number of columns in the range must be at least 1.');
  if (!isWhole(box.row) || !isWhole(box.column))
    throw exception('The starting row or column of the range is too small.');
  return rangeOn(box);
}

/** A range by its A1 notation; only an open end, as in `B:B`, has to ask how large the grid is. */
function rangeNamed(sheet: number, text: string): RangeObject {
  const isOpen = !/^\$?[a-z]+\$?\d+(:\$?[a-z]+\$?\d+)?$/i.test(text.trim());
  const box = boxFromA1(text, isOpen ? call('Sheet.getRange', 'sheetInfo', sheet) : { rows: 0, columns: 0 });
  if (!box) throw exception('Range not found');
  return rangeOn({ ...box, sheet });
}

function size(id: number, self: () => SheetObject): object {
  const info = (method: string) => call(`Sheet.${method}`, 'sheetInfo', id);
  const change = (action: () => void) => {
    action();
    return self();
  };
  return {
    getSheetId: () => id,
    getName: () => info('getName').name,
    getSheetName: () => info('getSheetName').name,
    getIndex: () => info('getIndex').index,
    getLastRow: () => info('getLastRow').lastRow,
    getLastColumn: () => info('getLastColumn').lastColumn,
    getMaxRows: () => info('getMaxRows').rows,
    getMaxColumns: () => info('getMaxColumns').columns,
    getFrozenRows: () => info('getFrozenRows').frozenRows,
    getFrozenColumns: () => info('getFrozenColumns').frozenColumns,
    isSheetHidden: () => info('isSheetHidden').hidden,
    getTabColor: () => info('getTabColor').tabColor,
    setName: (name: string) => change(() => call('Sheet.setName', 'renameSheet', id, name)),
    hideSheet: () => change(() => call('Sheet.hideSheet', 'setSheetHidden', id, true)),
    showSheet: () => change(() => call('Sheet.showSheet', 'setSheetHidden', id, false)),
    setTabColor: (color: string | null) => change(() => call('Sheet.setTabColor', 'setTabColor', id, color)),
    setHiddenGridlines: (hidden: boolean) =>
      change(() => call('Sheet.setHiddenGridlines', 'setGridlines', id, !hidden)),
    setFrozenRows: (rows: number) => call('Sheet.setFrozenRows', 'freeze', id, rows, null),
    setFrozenColumns: (columns: number) => call('Sheet.setFrozenColumns', 'freeze', id, null, columns),
    insertRowsAfter: (after: number, count: number) =>
      change(() => call('Sheet.insertRowsAfter', 'insertRows', id, after, count)),
    insertRowAfter: (after: number) => change(() => call('Sheet.insertRowAfter', 'insertRows', id, after, 1)),
    insertRowsBefore: (before: number, count: number) =>
      change(() => call('Sheet.insertRowsBefore', 'insertRows', id, before - 1, count)),
    insertColumnsAfter: (after: number, count: number) =>
      change(() => call('Sheet.insertColumnsAfter', 'insertColumns', id, after, count)),
    insertColumnsBefore: (before: number, count: number) =>
      change(() => call('Sheet.insertColumnsBefore', 'insertColumns', id, before - 1, count)),
    deleteRows: (first: number, count: number) => call('Sheet.deleteRows', 'deleteRows', id, first, count),
    deleteRow: (row: number) => change(() => call('Sheet.deleteRow', 'deleteRows', id, row, 1)),
    deleteColumns: (first: number, count: number) => call('Sheet.deleteColumns', 'deleteColumns', id, first, count),
    setColumnWidth: (column: number, width: number) =>
      change(() => call('Sheet.setColumnWidth', 'setColumnWidths', id, column, 1, width)),
    setColumnWidths: (first: number, count: number, width: number) =>
      change(() => call('Sheet.setColumnWidths', 'setColumnWidths', id, first, count, width)),
    getColumnWidth: (column: number) => call('Sheet.getColumnWidth', 'getColumnWidth', id, column),
    setRowHeight: (row: number, height: number) =>
      change(() => call('Sheet.setRowHeight', 'setRowHeights', id, row, 1, height)),
    setRowHeights: (first: number, count: number, height: number) =>
      change(() => call('Sheet.setRowHeights', 'setRowHeights', id, first, count, height)),
    hideColumns: (first: number, count = 1) => call('Sheet.hideColumns', 'setColumnsHidden', id, first, count, true),
    showColumns: (first: number, count = 1) => call('Sheet.showColumns', 'setColumnsHidden', id, first, count, false),
    hideRows: (first: number, count = 1) => call('Sheet.hideRows', 'setRowsHidden', id, first, count, true),
    showRows: (first: number, count = 1) => call('Sheet.showRows', 'setRowsHidden', id, first, count, false),
    autoResizeColumn: (column: number) => change(() => call('Sheet.autoResizeColumn', 'fitColumns', id, column, 1)),
    autoResizeColumns: (first: number, count: number) =>
      change(() => call('Sheet.autoResizeColumns', 'fitColumns', id, first, count)),
    autoResizeRows: () => self(), // rows fit their wrapped text by themselves here
  };
}

/** The whole grid of a sheet, for what is cleared as a whole. */
function grid(id: number, method: string): SheetBox {
  const info = call(method, 'sheetInfo', id);
  return { sheet: id, row: 1, column: 1, rows: info.rows, columns: info.columns };
}

function contents(id: number, self: () => SheetObject): object {
  const clear = (method: string, what: ('contents' | 'formats' | 'notes')[]) => {
    call(`Sheet.${method}`, 'clear', grid(id, `Sheet.${method}`), what);
    return self();
  };
  return {
    getRange: (...args: unknown[]) => rangeFrom(id, args),
    getDataRange() {
      const info = call('Sheet.getDataRange', 'sheetInfo', id);
      const [rows, columns] = [Math.max(1, info.lastRow), Math.max(1, info.lastColumn)];
      return rangeOn({ sheet: id, row: 1, column: 1, rows, columns });
    },
    appendRow(values: unknown[]) {
      const info = call('Sheet.appendRow', 'sheetInfo', id);
      if (info.lastRow === info.rows) call('Sheet.appendRow', 'insertRows', id, info.rows, 1);
      const box = { sheet: id, row: info.lastRow + 1, column: 1, rows: 1, columns: values.length };
      call('Sheet.appendRow', 'write', box, [values as string[]]);
      return self();
    },
    clear: () => clear('clear', ['contents', 'formats']),
    clearContents: () => clear('clearContents', ['contents']),
    clearFormats: () => clear('clearFormats', ['formats']),
    clearNotes: () => clear('clearNotes', ['notes']),
    getFilter: () =>
      call('Sheet.getFilter', 'filter', id) ? makeFilter(id, { sheet: makeSheet, protect: newProtection }) : null,
    getConditionalFormatRules: () =>
      call('Sheet.getConditionalFormatRules', 'rules', id).map((rule) =>
        ruleObject(
          rule,
          rule.boxes.map((box) => rangeOn({ ...box, sheet: id })),
        ),
      ),
    setConditionalFormatRules: (rules: object[]) =>
      call('Sheet.setConditionalFormatRules', 'setRules', id, rules.map(ruleOf)),
    clearConditionalFormatRules: () => call('Sheet.clearConditionalFormatRules', 'setRules', id, []),
    newChart: () => chartBuilder(),
    insertChart: (chart: object) => call('Sheet.insertChart', 'insertChart', id, chartOf(chart)),
    getCharts: () => call('Sheet.getCharts', 'charts', id).map((chart) => placedChart(chart, sheetIdNamed, rangeOn)),
    updateChart: (chart: { getChartId(): number }) =>
      call('Sheet.updateChart', 'updateChart', id, chart.getChartId(), chartOf(chart)),
    removeChart: (chart: { getChartId(): number }) => call('Sheet.removeChart', 'removeChart', id, chart.getChartId()),
  };
}

/** Protects a sheet, or a box of it. */
export function newProtection(method: string, sheet: number, box: Box | null): object {
  const id = call(method, 'protect', sheet, box);
  const protection = { id, box, description: '', warningOnly: false, locked: false };
  return protectionObject(protection, () => protectedRange(sheet, box));
}

/** The range of a protection; a protected sheet's is the whole of it. */
function protectedRange(sheet: number, box: Box | null): RangeObject {
  return rangeOn(box === null ? grid(sheet, 'Protection.getRange') : { ...box, sheet });
}

function sheetIdNamed(name: string): number {
  const found = call('EmbeddedChart.getRanges', 'sheets').find((sheet) => sheet.name === name);
  if (!found) throw new Error(`host: the chart's sheet "${name}" is gone`);
  return found.id;
}

/** A range of a sheet. */
export const rangeOn = (box: SheetBox): RangeObject => makeRange(box, { sheet: makeSheet, protect: newProtection });

export function makeSheet(id: number): SheetObject {
  const self = () => sheet;
  const sheet: SheetObject = strict('Sheet', {
    ...size(id, self),
    ...contents(id, self),
    ...metadataMethods('Sheet', id, self),
    protect: () => newProtection('Sheet.protect', id, null),
    getProtections(type: string) {
      checkTypes('Sheet.getProtections', type === 'SHEET' || type === 'RANGE', [type]);
      return call('Sheet.getProtections', 'protections', id)
        .filter(({ box }) => (box === null) === (type === 'SHEET'))
        .map((protection) => protectionObject(protection, () => protectedRange(id, protection.box)));
    },
    activate() {
      call('Sheet.activate', 'activate', { sheet: id, row: 1, column: 1, rows: 1, columns: 1 });
      return self();
    },
    copyTo: () => makeSheet(call('Sheet.copyTo', 'copySheet', id)),
  });
  ids.set(sheet, id);
  return sheet;
}
