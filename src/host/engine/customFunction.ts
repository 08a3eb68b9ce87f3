import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Workbook } from '@univerjs/core';
import { isDateFormat, fromSerial } from '../book/dates';
import type { WireCell } from '../wire';

export type Argument = WireCell | WireCell[][];

/** Where the formula stands; row and column count from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a custom function gives back: rows of cells, or the sentence that the cell shows with `#ERROR!`. */
export type Returned = { readonly rows: (string | number | boolean)[][] } | { readonly error: string };

export type CustomFunction = (args: Argument[], place: Place) => Returned;

/**
 * A custom function as the engine knows it, with the arguments of Sheets: one cell is its value, a range is rows of
 * cells, a blank is '', a date is a date. The engine itself would hand over zeros for blanks and day numbers for dates.
 */
export class SheetsFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  override needsReferenceObject = true;
  private readonly run: CustomFunction;
  private readonly workbook: Workbook;

  constructor(name: string, workbook: Workbook, run: CustomFunction) {
    super(name);
    this.workbook = workbook;
    this.run = run;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const error = variants.find((variant) => variant.isError());
    if (error) return error as BaseValueObject;
    const place = { sheet: this.subUnitId ?? '', row: this.row + 1, column: this.column + 1 };
    const args = variants.map((variant) => readArgument(variant, this.workbook));
    const returned = this.run(args, place);
    return 'error' in returned ? ErrorValueObject.create(ErrorType.ERROR) : writeResult(returned.rows);
  }
}

function readArgument(variant: FunctionVariantType, workbook: Workbook): Argument {
  const rows = variant.isReferenceObject()
    ? readRange(variant as BaseReferenceObject, workbook)
    : readValues(variant as BaseValueObject);
  const [first] = rows;
  return rows.length === 1 && first?.length === 1 ? (first[0] ?? '') : rows;
}

/** Rows below the last one in use are blank without asking the engine: whole columns stay cheap. */
function readRange(reference: BaseReferenceObject, workbook: Workbook): WireCell[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const matrix = workbook.getSheetBySheetId(reference.getSheetId())?.getCellMatrix();
  const styles = workbook.getStyles();
  const width = endColumn - startColumn + 1;
  const rows = Array.from({ length: endRow - startRow + 1 }, () => Array<WireCell>(width).fill(''));
  reference.iterator((value, row, column) => {
    const cells = rows[row - startRow];
    if (value === null || value === undefined || !cells) return;
    const read = readScalar(value);
    const dated =
      typeof read === 'number' && isDateFormat(styles.getStyleByCell(matrix?.getValue(row, column))?.n?.pattern);
    cells[column - startColumn] = dated ? { $date: fromSerial(read) } : read;
  });
  return rows;
}

function readValues(value: BaseValueObject): WireCell[][] {
  if (!value.isArray()) return [[readScalar(value)]];
  const rows: WireCell[][] = [];
  (value as unknown as { iterator: ArrayValueObject['iterator'] }).iterator((cell, row, column) => {
    (rows[row] ??= [])[column] = cell ? readScalar(cell) : '';
  });
  return rows;
}

function readScalar(value: BaseValueObject): string | number | boolean {
  if (value.isNull()) return '';
  return value.getValue();
}

function writeResult(rows: (string | number | boolean)[][]): BaseValueObject {
  const values = rows.map((row) => row.map(writeScalar));
  const [first = []] = values;
  if (values.length === 1 && first.length === 1 && first[0]) return first[0];
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: first.length,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

function writeScalar(value: string | number | boolean): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}
