import { type Cell, type CellValue, type DataValidation, readXlsx as parse, type Sheet } from 'hucre/xlsx';
import { boxFromA1, boxToA1 } from '../book/a1';
import { type Book, type BookCell, type BookSheet, makeSheet, type Note, type PlacedValidation } from '../book/book';
import { toSerial } from '../book/dates';
import { isTooComplex, mostSigns } from '../book/formulaLimit';
import { InputError } from '../inputError';
import { unpacksTooLarge } from './unpacksTooLarge';
import { readRules } from './xlsxRules';
import { fromXlsxStyle } from './xlsxStyle';

/** The grid of Excel: open ends of a range reach it. */
const wholeGrid = { rows: 1_048_576, columns: 16_384 };
const pixelsPerCharacter = 7;

/** Reads the bytes of an .xlsx file. Throws an `InputError` naming `path` when they are not one. */
export async function readXlsx(bytes: Uint8Array, name: string, path: string): Promise<Book> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isEncrypted = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isEncrypted)
    throw new InputError(`${path}: the file has a password or is an old .xls file; save it as .xlsx without one.`);
  if (!isZip) throw new InputError(`${path}: this is not an .xlsx file, whatever its name says.`);
  const damaged = new InputError(`${path}: the file is damaged and cannot be read as .xlsx.`);
  let sheets: Sheet[];
  try {
    if (unpacksTooLarge(bytes))
      throw new InputError(`${path}: the file unpacks to more than a workbook holds, so it is not read.`);
    sheets = (await parse(bytes, { readStyles: true })).sheets;
  } catch (error) {
    throw error instanceof InputError ? error : damaged;
  }
  if (sheets.length === 0) throw new InputError(`${path}: the file holds no sheet.`);
  const book = { name, sheets: sheets.map(readSheet) };
  checkFormulas(book, path);
  return book;
}

function checkFormulas({ sheets }: Book, path: string): void {
  for (const { name, cells } of sheets) {
    for (const [row, line] of cells.entries()) {
      const column = line.findIndex((cell) => cell?.formula !== undefined && isTooComplex(cell.formula));
      if (column < 0) continue;
      const cell = boxToA1({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
      throw new InputError(
        `${path}: found a formula with more than ${mostSigns} operators and parentheses in ${cell} of ${name}, expected at most that many.`,
      );
    }
  }
}

function readSheet(sheet: Sheet): BookSheet {
  const { cells, notes } = readCells(sheet);
  const columns = (sheet.columns ?? []).map((column) => ({
    ...(column.width === undefined ? {} : { width: Math.round(column.width * pixelsPerCharacter + 5) }),
    ...(column.hidden ? { hidden: true } : {}),
  }));
  const tab = sheet.view?.tabColor?.rgb;
  return makeSheet(sheet.name, cells, {
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    columns,
    merges: (sheet.merges ?? []).map((merge) => ({
      row: merge.startRow + 1,
      column: merge.startCol + 1,
      rows: merge.endRow - merge.startRow + 1,
      columns: merge.endCol - merge.startCol + 1,
    })),
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    gridlines: sheet.view?.showGridLines !== false,
    tabColor: tab ? `#${tab.slice(-6).toLowerCase()}` : null,
    extras: {
      notes,
      validations: (sheet.dataValidations ?? []).flatMap(readValidation),
      rules: readRules(sheet.conditionalRules ?? [], wholeGrid),
      filter: sheet.autoFilter ? boxFromA1(sheet.autoFilter.range, wholeGrid) : null,
      charts: [],
      protections: [],
    },
  });
}

function readCells(sheet: Sheet): { cells: (BookCell | undefined)[][]; notes: Note[] } {
  const notes: Note[] = [];
  const cells = sheet.rows.map((row): (BookCell | undefined)[] =>
    row.map((value) => (value === null ? undefined : { value: plain(value) })),
  );
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (cell.comment) notes.push({ row: row + 1, column: column + 1, text: cell.comment.text });
    while (cells.length <= row) cells.push([]);
    const line = cells[row];
    if (line) line[column] = readCell(cell, sheet.rows[row]?.[column] ?? null);
  }
  markShares(cells);
  return { cells: cells.map((row) => Array.from(row)), notes };
}

function readCell(cell: Cell, value: CellValue): BookCell | undefined {
  const format = fromXlsxStyle(cell.style);
  const dated = value instanceof Date && format.numberFormat === undefined;
  const spill = cell.formulaRef === undefined ? null : boxFromA1(cell.formulaRef, wholeGrid);
  const isArray = cell.formulaType === 'array' && spill && spill.rows * spill.columns > 1;
  const read: BookCell = {
    value: value === null || value === '' ? null : plain(value),
    ...(cell.formula === undefined ? {} : { formula: `=${cell.formula}` }),
    ...(isArray ? { spill: { rows: spill.rows, columns: spill.columns } } : {}),
    ...(dated
      ? { format: { ...format, numberFormat: 'yyyy-mm-dd' } }
      : Object.keys(format).length > 0
        ? { format }
        : {}),
  };
  return read.value === null && read.formula === undefined && !read.format ? undefined : read;
}

/** The cells that a spilled result fills are not the sheet's own. */
function markShares(cells: (BookCell | undefined)[][]): void {
  const masters = cells.flatMap((row, r) => row.flatMap((cell, c) => (cell?.spill ? [{ r, c, ...cell.spill }] : [])));
  for (const { r, c, rows, columns } of masters) {
    for (let row = r; row < r + rows; row += 1) {
      for (let column = c; column < c + columns; column += 1) {
        const cell = cells[row]?.[column];
        const line = cells[row];
        if (line && cell && (row !== r || column !== c)) line[column] = { ...cell, share: true };
      }
    }
  }
}

/** A moment becomes its day number; the file's dates carry no time zone. */
const plain = (value: Exclude<CellValue, null>): string | number | boolean =>
  value instanceof Date ? toSerial(value.getTime()) : value;

/** Lists and numbers are kept; other validations have no counterpart that the add-on makes. */
function readValidation(rule: DataValidation): PlacedValidation[] {
  const boxes = rule.range.split(' ').flatMap((range) => boxFromA1(range, wholeGrid) ?? []);
  const [box] = boxes;
  if (!box) return [];
  const common = {
    allowInvalid: rule.errorStyle !== undefined && rule.errorStyle !== 'stop',
    help: rule.inputMessage ?? null,
  };
  if (rule.type === 'list' && rule.values) {
    return boxes.map((place) => ({
      box: place,
      rule: { criteria: 'VALUE_IN_LIST', values: [rule.values ?? []], ...common },
    }));
  }
  const [from, to] = [Number(rule.formula1), Number(rule.formula2)];
  const isBetween = (rule.type === 'whole' || rule.type === 'decimal') && (rule.operator ?? 'between') === 'between';
  if (!isBetween || Number.isNaN(from) || Number.isNaN(to)) return [];
  return boxes.map((place) => ({ box: place, rule: { criteria: 'NUMBER_BETWEEN', values: [from, to], ...common } }));
}
