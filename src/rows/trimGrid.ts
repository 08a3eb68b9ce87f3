import type { Grid } from './grid';
import { textOf } from './cells';

/** Without the blank rows at the end, as whole-column ranges have them by the thousand. */
export function trimGrid(grid: Grid): Grid {
  let last = grid.length;
  while (
    last > 0 &&
    (grid[last - 1] ?? []).every((cell) => cell === '' || (typeof cell === 'string' && textOf(cell) === ''))
  ) {
    last -= 1;
  }
  return last === grid.length ? grid : grid.slice(0, last);
}
