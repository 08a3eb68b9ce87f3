import { boxToA1 } from '../book/a1';
import type { Box, CellFormat } from '../book/book';
import type { SheetBox, WireCell } from '../wire';
import { validationObject, validationOf } from './builders';
import { type RangeObject, rememberBox } from './rangeBoxes';
import { checkTypes, strict } from './strict';
import { call, exception } from './wire';

type Value = string | number | boolean | null;
interface Clearing {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
  commentsOnly?: boolean;
}

/** What a range needs of sheets; handed in, since sheets are made of ranges. */
export interface SheetMaker {
  readonly sheet: (id: number) => object;
  readonly protect: (method: string, sheet: number, box: Box) => object;
}

/** Refuses rows of values that do not have the shape of the range, in Google's words. */
function checkShape(box: SheetBox, values: unknown, method: string): asserts values is unknown[][] {
  checkTypes(`Range.${method}`, Array.isArray(values) && values.every(Array.isArray), [values]);
  const rows = values as unknown[][];
  if (rows.length !== box.rows) {
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${box.rows}.`,
    );
  }
  for (const row of rows) {
    if (row.length === box.columns) continue;
    throw exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${box.columns}.`,
    );
  }
}

function checkCells(values: unknown[][]): void {
  for (const value of values.flat()) {
    const fits =
      value === null ||
      ['string', 'boolean', 'undefined'].includes(typeof value) ||
      Number.isFinite(value) ||
      (value instanceof Date && Number.isFinite(value.getTime()));
    if (fits) continue;
    const kind = typeof value === 'number' ? String(value) : value instanceof Date ? 'an invalid date' : typeof value;
    throw new Error(`host: what a cell makes of ${kind} is not documented`);
  }
}

/** Plural and singular methods of one property of the format. */
function formatMethods(
  box: SheetBox,
  self: () => RangeObject,
  key: keyof CellFormat,
  name: string,
  read = (value: unknown) => value,
) {
  return {
    [`set${name}`](value: unknown) {
      call(`Range.set${name}`, 'format', box, key, [[read(value) as Value]]);
      return self();
    },
    [`set${name}s`](values: unknown) {
      checkShape(box, values, `set${name}s`);
      call(
        `Range.set${name}s`,
        'format',
        box,
        key,
        values.map((row) => row.map((value) => read(value) as Value)),
      );
      return self();
    },
  };
}

const wraps: Readonly<Record<string, string>> = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' };

function formats(box: SheetBox, self: () => RangeObject): object {
  const wrapAll = (method: string, values: (string | null)[][]) => {
    call(`Range.${method}`, 'format', box, 'wrap', values);
    return self();
  };
  return {
    ...formatMethods(box, self, 'background', 'Background'),
    ...formatMethods(box, self, 'color', 'FontColor'),
    ...formatMethods(box, self, 'bold', 'FontWeight', (weight) => weight === 'bold'),
    ...formatMethods(box, self, 'italic', 'FontStyle', (style) => style === 'italic'),
    ...formatMethods(box, self, 'fontSize', 'FontSize'),
    ...formatMethods(box, self, 'horizontal', 'HorizontalAlignment', (side) => (side === 'normal' ? null : side)),
    ...formatMethods(box, self, 'vertical', 'VerticalAlignment'),
    ...formatMethods(box, self, 'numberFormat', 'NumberFormat'),
    ...formatMethods(box, self, 'wrap', 'Wrap', (wrap) => (wrap === true ? 'wrap' : 'overflow')),
    setWrapStrategy: (strategy: string) => wrapAll('setWrapStrategy', [[wraps[strategy] ?? null]]),
    setWrapStrategies(strategies: unknown) {
      checkShape(box, strategies, 'setWrapStrategies');
      return wrapAll(
        'setWrapStrategies',
        strategies.map((row) => row.map((strategy) => wraps[String(strategy)] ?? null)),
      );
    },
    getBackgrounds: () =>
      call('Range.getBackgrounds', 'readFormat', box, 'background').map((row) =>
        row.map((color) => color ?? '#ffffff'),
      ),
    getFontWeights: () =>
      call('Range.getFontWeights', 'readFormat', box, 'bold').map((row) =>
        row.map((bold) => (bold === true ? 'bold' : 'normal')),
      ),
    getNumberFormats: () =>
      call('Range.getNumberFormats', 'readFormat', box, 'numberFormat').map((row) =>
        row.map((format) => format ?? 'General'),
      ),
    getBackground: () => call('Range.getBackground', 'readFormat', box, 'background')[0]?.[0] ?? '#ffffff',
    getNumberFormat: () => call('Range.getNumberFormat', 'readFormat', box, 'numberFormat')[0]?.[0] ?? 'General',
  };
}

function contents(box: SheetBox, self: () => RangeObject): object {
  const write = (method: string, values: unknown) => {
    checkShape(box, values, method);
    checkCells(values);
    call(`Range.${method}`, 'write', box, values as WireCell[][]);
    return self();
  };
  const fill = (value: unknown) => Array.from({ length: box.rows }, () => Array<unknown>(box.columns).fill(value));
  const clear = (method: string, what: ('contents' | 'formats' | 'notes' | 'validations')[]) => {
    call(`Range.${method}`, 'clear', box, what);
    return self();
  };
  return {
    getValues: () => call('Range.getValues', 'values', box),
    getValue: () => call('Range.getValue', 'values', { ...box, rows: 1, columns: 1 })[0]?.[0],
    getDisplayValues: () => call('Range.getDisplayValues', 'displayValues', box),
    getDisplayValue: () => call('Range.getDisplayValue', 'displayValues', { ...box, rows: 1, columns: 1 })[0]?.[0],
    getFormulas: () => call('Range.getFormulas', 'formulas', box),
    getFormula: () => call('Range.getFormula', 'formulas', { ...box, rows: 1, columns: 1 })[0]?.[0],
    setValues: (values: unknown) => write('setValues', values),
    setValue: (value: unknown) => write('setValue', fill(value)),
    setFormulas: (formulas: unknown) => write('setFormulas', formulas),
    setFormula: (formula: string) => write('setFormula', fill(formula)),
    isBlank: () =>
      call('Range.isBlank', 'values', box)
        .flat()
        .every((value) => value === ''),
    clear(options: Clearing = {}) {
      const chosen = [
        options.contentsOnly ? (['contents'] as const) : [],
        options.formatOnly ? (['formats'] as const) : [],
        options.validationsOnly ? (['validations'] as const) : [],
        options.commentsOnly ? (['notes'] as const) : [],
      ].flat();
      return clear('clear', chosen.length > 0 ? chosen : ['contents', 'formats']);
    },
    clearContent: () => clear('clearContent', ['contents']),
    clearFormat: () => clear('clearFormat', ['formats']),
    clearNote: () => clear('clearNote', ['notes']),
    clearDataValidations: () => clear('clearDataValidations', ['validations']),
  };
}

function additions(box: SheetBox, make: SheetMaker, self: () => RangeObject): object {
  const place = (method: string, rules: (object | null)[][]) => {
    call(
      `Range.${method}`,
      'setValidations',
      box,
      rules.map((row) => row.map(validationOf)),
    );
    return self();
  };
  const fill = <T>(value: T): T[][] => Array.from({ length: box.rows }, () => Array<T>(box.columns).fill(value));
  return {
    setDataValidation: (rule: object | null) => place('setDataValidation', fill(rule)),
    setDataValidations(rules: unknown) {
      checkShape(box, rules, 'setDataValidations');
      return place('setDataValidations', rules as (object | null)[][]);
    },
    getDataValidations: () =>
      call('Range.getDataValidations', 'validations', box).map((row) =>
        row.map((rule) => rule && validationObject(rule)),
      ),
    getDataValidation() {
      const rule = call('Range.getDataValidation', 'validations', { ...box, rows: 1, columns: 1 })[0]?.[0];
      return rule ? validationObject(rule) : null;
    },
    insertCheckboxes() {
      const rule = { criteria: 'CHECKBOX', values: [], allowInvalid: false, help: null };
      call('Range.insertCheckboxes', 'setValidations', box, fill(rule));
      const values = call('Range.insertCheckboxes', 'values', box);
      call(
        'Range.insertCheckboxes',
        'write',
        box,
        values.map((row) => row.map((value) => (value === '' ? false : value))),
      );
      return self();
    },
    setNote(note: string | null) {
      call('Range.setNote', 'setNotes', box, fill(note));
      return self();
    },
    setNotes(notes: unknown) {
      checkShape(box, notes, 'setNotes');
      call('Range.setNotes', 'setNotes', box, notes as (string | null)[][]);
      return self();
    },
    getNotes: () => call('Range.getNotes', 'notes', box),
    getNote: () => call('Range.getNote', 'notes', { ...box, rows: 1, columns: 1 })[0]?.[0] ?? '',
    merge() {
      call('Range.merge', 'merge', box);
      return self();
    },
    breakApart() {
      call('Range.breakApart', 'unmerge', box);
      return self();
    },
    createFilter() {
      call('Range.createFilter', 'setFilter', box.sheet, plainBox(box));
      return makeFilter(box.sheet, make);
    },
    protect: () => make.protect('Range.protect', box.sheet, plainBox(box)),
    addDeveloperMetadata() {
      throw exception(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    },
    activate() {
      call('Range.activate', 'activate', box);
      return self();
    },
    setBorder: () => self(), // drawn by nobody here, and nothing is read back from it
  };
}

const plainBox = ({ row, column, rows, columns }: SheetBox): Box => ({ row, column, rows, columns });

/** The one basic filter of a sheet. */
export const makeFilter = (sheet: number, make: SheetMaker): object =>
  strict('Filter', {
    getRange() {
      const box = call('Filter.getRange', 'filter', sheet);
      if (!box) throw new Error('host: the filter was removed');
      return makeRange({ ...box, sheet }, make);
    },
    remove: () => call('Filter.remove', 'setFilter', sheet, null),
  });

/** A range. It is not looked at whether it lies in the grid: that is the host's to say. */
export function makeRange(box: SheetBox, make: SheetMaker): RangeObject {
  const self = () => range;
  const range: RangeObject = strict('Range', {
    ...formats(box, self),
    ...contents(box, self),
    ...additions(box, make, self),
    getRow: () => box.row,
    getColumn: () => box.column,
    getLastRow: () => box.row + box.rows - 1,
    getLastColumn: () => box.column + box.columns - 1,
    getNumRows: () => box.rows,
    getNumColumns: () => box.columns,
    getHeight: () => box.rows,
    getWidth: () => box.columns,
    getA1Notation: () => boxToA1(box),
    getSheet: () => make.sheet(box.sheet),
    getCell: (row: number, column: number) =>
      makeRange({ ...box, row: box.row + row - 1, column: box.column + column - 1, rows: 1, columns: 1 }, make),
    offset: (rows: number, columns: number, height = box.rows, width = box.columns) =>
      makeRange(
        { sheet: box.sheet, row: box.row + rows, column: box.column + columns, rows: height, columns: width },
        make,
      ),
  });
  rememberBox(range, box);
  return range;
}
