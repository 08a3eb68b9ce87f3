import type { Grid } from './grid';
import { isBlankCell } from './sheetRows';

/** Without the blank rows at the end, as whole-column ranges have them by the thousand. */
export function trimGrid(grid: Grid): Grid {
  let last = grid.length;
  while (last > 0 && (grid[last - 1] ?? []).every(isBlankCell)) last -= 1;
  return last === grid.length ? grid : grid.slice(0, last);
}
