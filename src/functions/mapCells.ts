import { asideMarker } from '../guide/messages/list';
import type { Cell } from '../rows/grid';
import { ArgumentError, rangeOf } from './arguments';

/** An argument as it came, and what its users call it. */
type NamedArgument = readonly [name: string, value: unknown];

const cellOf = ([name, value]: NamedArgument): Cell =>
  value == null || value === '' ? '' : (rangeOf(name, value, 'a cell')[0]?.[0] ?? '');

/** The first column of a range; null for a single cell. */
const columnOf = ([name, value]: NamedArgument): readonly Cell[] | null =>
  Array.isArray(value) ? rangeOf(name, value, 'a column').map(([cell = '']) => cell) : null;

/** A line that cannot be answered does not spoil the others: it shows a marker. */
function answer(each: (...cells: Cell[]) => Cell, cells: readonly Cell[]): Cell {
  try {
    return each(...cells);
  } catch (error) {
    if (error instanceof ArgumentError) return asideMarker;
    throw error;
  }
}

/**
 * Calls `each` for one cell of every argument: once where all are single cells, line by line where some are ranges of equal height.
 * Single cells go with every line; blank lines stay blank; a line that `each` refuses shows a marker.
 */
export function mapCells(args: readonly NamedArgument[], each: (...cells: Cell[]) => Cell): Cell | Cell[][] {
  const columns = args.map(columnOf);
  const singles = args.map((arg, index) => (columns[index] == null ? cellOf(arg) : ''));
  const heights = columns.flatMap((column, index) => (column === null ? [] : [{ index, height: column.length }]));
  const [first, ...others] = heights;
  if (first === undefined) return each(...singles);
  const other = others.find(({ height }) => height !== first.height);
  if (other !== undefined) {
    const [name = '', wanted = ''] = [args[other.index]?.[0], args[first.index]?.[0]];
    throw new ArgumentError(`${name}: found ${other.height} rows, expected ${first.height} like ${wanted}.`);
  }
  return Array.from({ length: first.height }, (_, row) => {
    const cells = columns.map((column, index) => (column === null ? (singles[index] ?? '') : (column[row] ?? '')));
    const isBlank = columns.every((column, index) => column === null || cells[index] === '');
    return [isBlank ? '' : answer(each, cells)];
  });
}
