import type { Box } from './book';

/** 1 to A, 27 to AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A to 1, AA to 27. */
export const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `B4`, or `B4:C9` where the box has more than one cell. */
export function boxToA1({ row, column, rows, columns }: Box): string {
  const start = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1 ? start : `${start}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** Reads `B4`, `B4:C9`, `B:C` or `4:9` (open ends reach the edge of the grid); null when it is none of these. */
export function boxFromA1(text: string, grid: { readonly rows: number; readonly columns: number }): Box | null {
  const match = /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/i.exec(text.trim());
  if (!match) return null;
  const [, startLetters = '', startRow = '', endLetters, endRow] = match;
  if (startLetters === '' && startRow === '') return null;
  if (endLetters === undefined && (startLetters === '' || startRow === '')) return null;
  const column = startLetters === '' ? 1 : columnNumber(startLetters);
  const row = startRow === '' ? 1 : Number(startRow);
  const lastColumn = endLetters === undefined ? column : endLetters === '' ? grid.columns : columnNumber(endLetters);
  const lastRow = endLetters === undefined ? row : endRow === undefined || endRow === '' ? grid.rows : Number(endRow);
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

export const isInBox = (box: Box, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

/** Do two boxes share a cell? */
export const overlap = (a: Box, b: Box): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
