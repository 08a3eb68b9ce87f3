import type { UserGrid } from '../rows/grid';
import { listColumns } from './listColumns';
import type { ListColumn } from './listColumns';
import { readTable } from './readTable';
import type { ReadTable, TableLine } from './readTable';

/** One line of an Application List. */
export type ReadListRow = TableLine<ListColumn>;

/** An Application List as it is now; a line is known by its hidden id. */
export type ReadList = ReadTable<ListColumn>;

/** Reads an Application List the add-on made; null when the cells are not such a list. */
export const readList = (grid: UserGrid): ReadList | null =>
  readTable(grid, { columns: listColumns, mustHave: ['Order', 'Tier', 'Signal', 'Program', 'Why'] });
