import { isErrorCell, memoised, textOf, type Reader } from './cells';
import { columnReaders, expectedIn, type ColumnValues, type ValueKey } from './columnReaders';
import { programColumns, type ColumnKey } from './columns';
import type { Header } from './findHeader';
import type { Cell, Grid } from './grid';
import type { Problem } from './problems';
import { quoted } from './text';

/** A program sheet whose columns are known. Rows are sheet rows, from 1. */
export interface ProgramTable {
  readonly rows: Grid;
  /** the cell of a column; blank where the sheet has no such column */
  readonly cell: (row: number, key: ColumnKey) => Cell;
  /** what the cell of a typed column says; null for a blank and for what cannot be read, which is reported */
  readonly read: <K extends ValueKey>(row: number, key: K) => ColumnValues[K] | null;
  /** a column as the user wrote its header */
  readonly header: (key: ColumnKey) => string;
  /** reports a cell that holds an error or cannot be read, and counts as not known */
  readonly reportCell: (row: number, key: keyof typeof expectedIn) => void;
  readonly report: (problem: Problem) => void;
  readonly problems: readonly Problem[];
}

type Readers = { readonly [K in ValueKey]: Reader<ColumnValues[K]> };

/** Opens a sheet for reading. Equal cells of a column are read once. */
export function openTable(rows: Grid, header: Header): ProgramTable {
  const places: Partial<Record<ColumnKey, number>> = {};
  const headers: Partial<Record<ColumnKey, string>> = {};
  for (const { index, column, header: text } of header.columns) {
    if (column === null) continue;
    places[column] = index;
    headers[column] = text;
  }
  // safe: each reader keeps its key
  const readers = Object.fromEntries(
    Object.entries(columnReaders).map(([key, read]) => [key, memoised<unknown>(read)]),
  ) as Readers;
  const problems: Problem[] = [];
  const cell = (row: number, key: ColumnKey): Cell => {
    const place = places[key];
    return place === undefined ? '' : (rows[row - 1]?.[place] ?? '');
  };
  const headerOf = (key: ColumnKey): string => {
    const text = headers[key] ?? '';
    return text === '' ? programColumns[key].label : text;
  };
  const reportCell = (row: number, key: keyof typeof expectedIn): void => {
    const column = headerOf(key);
    const held = cell(row, key);
    const text = isErrorCell(held)
      ? `${column} holds the error ${textOf(held)}. It counts as not known.`
      : `${column} holds ${quoted(textOf(held))}; expected is ${expectedIn[key]}. It counts as not known.`;
    problems.push({ code: isErrorCell(held) ? 'cell-error' : 'unreadable', row, column, text });
  };
  const read = <K extends ValueKey>(row: number, key: K): ColumnValues[K] | null => {
    const held = cell(row, key);
    if (held === '') return null;
    const { value, trouble } = readers[key](held);
    if (trouble !== null) reportCell(row, key);
    return value;
  };
  return { rows, cell, read, header: headerOf, reportCell, report: (problem) => problems.push(problem), problems };
}
