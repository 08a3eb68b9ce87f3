import type { Cell } from '../rows/grid';
import { ArgumentError, rangeOf } from './arguments';

/**
 * Calls `each` for one cell of every argument: once where all are single cells, line by line where some are ranges of equal height.
 * Single cells go with every line; blank lines stay blank.
 */
export function mapCells(args: readonly unknown[], each: (...cells: Cell[]) => Cell): Cell | Cell[][] {
  const columns = args.map((arg) =>
    Array.isArray(arg) ? rangeOf('range', arg, 'a column').map((row) => row[0] ?? '') : null,
  );
  const heights = new Set(columns.flatMap((column) => (column === null ? [] : [column.length])));
  const single = (arg: unknown): Cell =>
    arg == null ? '' : (rangeOf('argument', arg === '' ? [['']] : arg, 'a cell')[0]?.[0] ?? '');
  if (heights.size === 0) return each(...args.map(single));
  const [height = 0] = heights;
  if (heights.size > 1)
    throw new ArgumentError(`The ranges have ${[...heights].join(' and ')} rows, expected equal heights.`);
  return Array.from({ length: height }, (_, row) => {
    const cells = columns.map((column, index) => (column === null ? single(args[index]) : (column[row] ?? '')));
    const isBlank = columns.every((column, index) => column === null || cells[index] === '');
    return [isBlank ? '' : each(...cells)];
  });
}
