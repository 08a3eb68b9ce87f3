import type { Cell, Grid } from '../rows/grid';
import { clean, quoted } from '../rows/text';

/** A wrong argument: one sentence saying which, what was found and what is expected. */
export class ArgumentError extends Error {}

const isCell = (value: unknown): value is Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || isDate(value);

/** Dates of another realm are dates too. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

const blank = (value: unknown): boolean => value === undefined || value === null || value === '';

/** What was found, in words. */
function found(value: unknown): string {
  if (blank(value)) return 'nothing';
  if (Array.isArray(value)) return `a range of ${value.length} rows`;
  return isDate(value) ? 'a date' : quoted(clean(String(value)));
}

const wrong = (name: string, value: unknown, expected: string): ArgumentError =>
  new ArgumentError(`${name}: found ${found(value)}, expected ${expected}.`);

/** A range as rows of cells; one cell alone is a range too. */
export function rangeOf(name: string, value: unknown, expected: string): Grid {
  if (Array.isArray(value) && value.every((row) => Array.isArray(row))) {
    return (value as unknown[][]).map((row) =>
      row.every(isCell) ? row : row.map((cell) => (isCell(cell) ? cell : '')),
    );
  }
  if (isCell(value) && value !== '') return [[value]];
  throw wrong(name, value, expected);
}

/** A single cell; a range of one cell counts. */
function cellOf(value: unknown): unknown {
  const range: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return Array.isArray(range) && range.length === 1 ? range[0] : range;
}

/** A number, or null where the argument is left out. `least` and `most` are named in the sentence. */
export function optionalNumber(name: string, value: unknown, least: number, most: number): number | null {
  const cell = cellOf(value);
  if (blank(cell)) return null;
  const number = typeof cell === 'string' ? Number(cell.trim()) : cell;
  if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most) return number;
  throw wrong(name, cell, `a whole number from ${least} to ${most}`);
}

export function requiredNumber(name: string, value: unknown, least: number, most: number): number {
  const number = optionalNumber(name, value, least, most);
  if (number === null) throw wrong(name, value, `a whole number from ${least} to ${most}`);
  return number;
}

/** TRUE or FALSE; left out is FALSE. */
export function flagOf(name: string, value: unknown): boolean {
  const cell = cellOf(value);
  if (blank(cell)) return false;
  if (typeof cell === 'boolean') return cell;
  if (cell === 0 || cell === 1) return cell === 1;
  const word = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  if (word === 'true' || word === 'yes') return true;
  if (word === 'false' || word === 'no') return false;
  throw wrong(name, cell, 'TRUE or FALSE');
}
