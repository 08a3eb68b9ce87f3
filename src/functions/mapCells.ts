import { asideMarker } from '../guide/messages/list';
import type { Cell, Grid } from '../rows/grid';
import { ArgumentError, rangeOf } from './arguments';

/** An argument as it came, and what its users call it. */
type NamedArgument = readonly [name: string, value: unknown];

const cellOf = ([name, value]: NamedArgument): Cell =>
  value == null || value === '' ? '' : (rangeOf(name, value, 'a cell')[0]?.[0] ?? '');

const widthOf = (grid: Grid): number => grid[0]?.length ?? 0;

/** A range; null for a single cell, and for a range without any. */
const gridOf = ([name, value]: NamedArgument): Grid | null => {
  const grid = Array.isArray(value) ? rangeOf(name, value, 'a column') : [];
  return widthOf(grid) === 0 ? null : grid;
};

/** A line that cannot be answered does not spoil the others: it shows a marker. */
function answer(each: (...cells: Cell[]) => Cell, cells: readonly Cell[]): Cell {
  try {
    return each(...cells);
  } catch (error) {
    if (error instanceof ArgumentError) return asideMarker;
    throw error;
  }
}

/** Refuses a range of another height or width than the first one. */
function checkShape([name]: NamedArgument, grid: Grid, [wanted]: NamedArgument, first: Grid): void {
  if (grid.length !== first.length) {
    throw new ArgumentError(`${name}: found ${grid.length} rows, expected ${first.length} like ${wanted}.`);
  }
  if (widthOf(grid) !== widthOf(first)) {
    throw new ArgumentError(`${name}: found ${widthOf(grid)} columns, expected ${widthOf(first)} like ${wanted}.`);
  }
}

/**
 * Calls `each` for one cell of every argument: once where all are single cells, cell by cell where some are ranges of one size.
 * Single cells go with every cell of a range; where all ranges are blank the answer is blank; what `each` refuses shows a marker.
 */
export function mapCells(args: readonly NamedArgument[], each: (...cells: Cell[]) => Cell): Cell | Cell[][] {
  const given = args.map((arg) => ({ arg, grid: gridOf(arg) }));
  const [first, ...others] = given.flatMap(({ arg, grid }) => (grid === null ? [] : [{ arg, grid }]));
  if (first === undefined) return each(...args.map(cellOf));
  for (const { arg, grid } of others) checkShape(arg, grid, first.arg, first.grid);
  const singles = given.map(({ arg, grid }) => (grid === null ? cellOf(arg) : ''));
  return first.grid.map((_line, row) =>
    Array.from({ length: widthOf(first.grid) }, (_cell, column) => {
      const cells = given.map(({ grid }, index) =>
        grid === null ? (singles[index] ?? '') : (grid[row]?.[column] ?? ''),
      );
      const isBlank = given.every(({ grid }, index) => grid === null || cells[index] === '');
      return isBlank ? '' : answer(each, cells);
    }),
  );
}
