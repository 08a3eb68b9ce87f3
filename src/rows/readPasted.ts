import { err, ok, type Result } from '../result';
import { readAcgmeId, readNrmpCode } from './codes';
import { columnLabel, type ColumnKey } from './columns';
import { delimited } from './delimited';
import { findHeader } from './findHeader';
import type { Grid } from './grid';
import { specialtyInColumn } from './specialty';
import { stateCode } from './states';
import { grouped } from './text';

/** A pasted list as the cells of a new sheet. */
export interface PastedList {
  readonly values: Grid;
  /** sheet row of the header's last line, from 1 */
  readonly headerRow: number;
  /** the list had no header: this one was made from what stands in its columns */
  readonly headerMade: boolean;
  /** lines below the header that are not blank */
  readonly lines: number;
}

/** Most lines taken, as many as a list may have programs. */
export const mostPastedLines = 10_000;
/** Most characters taken: a sheet of that many lines with long notes. */
export const mostPastedCharacters = 4_000_000;

const delimiters = ['\t', ';', ','] as const;
/** What stands before names in lists of mails and web pages: bullets, and numbers with a point or bracket. */
const bullet = /^(?:[-*\u2022\u2013\u25AA\u25CF]|\(?\d{1,4}[.)])\s+/;
const plainNumber = /^(?:0|-?[1-9]\d{0,5})(?:\.\d+)?$/;

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** What fills a column without a header, where cells tell; most of them have to. */
const tellers: readonly { readonly key: ColumnKey; readonly tells: (cell: string) => boolean }[] = [
  { key: 'code', tells: (cell) => readNrmpCode(cell) !== null },
  { key: 'acgmeId', tells: (cell) => readAcgmeId(cell) !== null },
  { key: 'state', tells: (cell) => stateCode(cell) !== null },
  { key: 'specialty', tells: (cell) => specialtyInColumn(cell) !== null },
];
const most = 0.8;

/** The columns whose cells tell what they are, in a list without header; null for the others. */
function toldKeys(rows: readonly (readonly string[])[]): (ColumnKey | null)[] {
  const width = Math.max(...rows.map((row) => row.length));
  const keys = Array.from({ length: width }, (): ColumnKey | null => null);
  for (const { key, tells } of tellers) {
    const index = keys.findIndex((taken, place) => {
      const cells = columnOf(rows, place);
      return taken === null && cells.length > 0 && cells.filter(tells).length >= most * cells.length;
    });
    if (index !== -1) keys[index] = key;
  }
  return keys;
}

const columnOf = (rows: readonly (readonly string[])[], index: number): string[] =>
  rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');

const lettersIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.replace(/[^a-z]/gi, '').length, 0);

/** Labels for a list without header: what the cells tell, the wordiest other column as the name, a city before its state. */
function madeHeader(rows: readonly (readonly string[])[]): string[] {
  const keys = toldKeys(rows);
  const letters = keys.map((key, index) => (key === null ? lettersIn(columnOf(rows, index)) : -1));
  const name = letters.indexOf(Math.max(...letters));
  if (keys[name] === null) keys[name] = 'name';
  const city = keys.indexOf('state') - 1;
  if (keys[city] === null && columnOf(rows, city).every((cell) => !/\d/.test(cell))) keys[city] = 'city';
  return keys.map((key, index) => (key === null ? `Column ${index + 1}` : columnLabel(key)));
}

/**
 * Whether rows are the cells of a table. Tabs always are; commas and semicolons also stand inside names, so that several columns
 * must have a header, or at least one must tell by its cells what it is.
 */
function isTable(rows: readonly (readonly string[])[], delimiter: string): boolean {
  const filled = rows.filter((row) => !isBlank(row));
  const widths = new Set(filled.map((row) => row.length));
  if (Math.max(...widths) < 2) return false;
  if (delimiter === '\t') return true;
  const header = findHeader(rows);
  if (header !== null && header.columns.filter(({ column }) => column !== null).length > 1) return true;
  return widths.size === 1 && toldKeys(filled).some((key) => key !== null);
}

/** Plain numbers become numbers, so that people can sort and count them; ids and codes keep their digits as text. */
const toCell = (text: string): string | number => (plainNumber.test(text) ? Number(text) : text);

/**
 * A list somebody pasted: cells between tabs, commas or semicolons, or one name a line. Nothing is dropped but blank lines at the
 * ends and the bullets before names.
 */
export function readPasted(text: string): Result<PastedList> {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  if (clean === '') return err('Nothing was pasted: paste a list with one program a line.');
  if (clean.length > mostPastedCharacters) {
    return err(
      `The pasted text has ${grouped(clean.length)} characters, at most ${grouped(mostPastedCharacters)} are taken: paste fewer columns.`,
    );
  }
  const tables = delimiters.map((delimiter) => ({ delimiter, rows: delimited(clean, delimiter) }));
  const table = tables.find(({ delimiter, rows }) => isTable(rows, delimiter));
  const rows =
    table === undefined
      ? clean.split('\n').map((line) => [line.trim().replace(bullet, '')])
      : table.rows.map((row) => row.map((cell) => cell.trim()));
  if (rows.length > mostPastedLines + 30) {
    return err(`The pasted list has ${grouped(rows.length)} lines, at most ${grouped(mostPastedLines)} are taken.`);
  }
  const found = findHeader(rows);
  const headerRow = found === null ? 1 : Math.max(...found.rows);
  const below = found === null ? rows : rows.slice(headerRow);
  const cells = below.map((row) => row.map(toCell));
  return ok({
    values: found === null ? [madeHeader(rows), ...cells] : [...rows.slice(0, headerRow), ...cells],
    headerRow,
    headerMade: found === null,
    lines: below.filter((row) => !isBlank(row)).length,
  });
}
