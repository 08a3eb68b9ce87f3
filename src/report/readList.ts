import type { Cell, Grid } from '../rows/grid';
import { listColumns } from './listColumns';
import type { ListColumn, ListRow } from './listColumns';

/** One line of an Application List: the add-on's cells, and the user's in the order of `ReadList.userColumns`. */
export interface ReadListRow {
  readonly own: ListRow;
  readonly user: readonly Cell[];
}

/** A column as it stands in the sheet: one of the add-on's, or the user's by position in `userColumns`. */
export type SheetColumn =
  { readonly kind: 'own'; readonly key: ListColumn } | { readonly kind: 'user'; readonly index: number };

export interface ReadList {
  /** sheet row of the header, from 1 */
  readonly headerRow: number;
  readonly columns: readonly SheetColumn[];
  readonly userColumns: readonly string[];
  /** every line below the header that is not blank */
  readonly rows: readonly ReadListRow[];
  /** rows of the table: those right below the header, up to the first blank one */
  readonly tableRows: number;
}

const DEEPEST_HEADER = 40;
const keyByLabel = new Map<string, ListColumn>(listColumns.map(({ key, label }) => [label, key]));
const mustHave = ['Order', 'Tier', 'Signal', 'Program', 'Why'];

const isText = (cell: Cell): cell is string | number => typeof cell === 'string' || typeof cell === 'number';

const isBlankRow = (cells: readonly Cell[]): boolean => cells.every((cell) => cell === '');

const lastFilled = (row: readonly Cell[]): number => {
  for (let index = row.length - 1; index >= 0; index -= 1) if (row[index] !== '') return index;
  return -1;
};

/**
 * Reads an Application List the add-on made, whatever the user sorted, moved, renamed or added since: columns are found by their
 * header, lines by the hidden id. Null when the cells are not such a list.
 */
export const readList = (grid: Grid): ReadList | null => {
  const headerIndex = grid.slice(0, DEEPEST_HEADER).findIndex((row) => mustHave.every((label) => row.includes(label)));
  const header = grid[headerIndex];
  if (header === undefined) return null;
  const below = grid.slice(headerIndex + 1);
  const lastColumn = [header, ...below].reduce((last, row) => Math.max(last, lastFilled(row)), -1);
  const userColumns: string[] = [];
  const taken = new Set<ListColumn>();
  const columns = Array.from({ length: lastColumn + 1 }, (_, index): SheetColumn => {
    const label = String(header[index] ?? '');
    const key = keyByLabel.get(label);
    if (key !== undefined && !taken.has(key)) {
      taken.add(key);
      return { kind: 'own', key };
    }
    return { kind: 'user', index: userColumns.push(label) - 1 };
  });
  const readRow = (cells: readonly Cell[]): ReadListRow => {
    const own: Partial<Record<ListColumn, string | number>> = {};
    const user: Cell[] = userColumns.map(() => '');
    columns.forEach((column, position) => {
      const cell = cells[position] ?? '';
      if (cell === '') return;
      if (column.kind === 'user') user[column.index] = cell;
      else own[column.key] = isText(cell) ? cell : String(cell);
    });
    return { own, user };
  };
  const firstBlank = below.findIndex(isBlankRow);
  return {
    headerRow: headerIndex + 1,
    columns,
    userColumns,
    rows: below.filter((cells) => !isBlankRow(cells)).map(readRow),
    tableRows: firstBlank === -1 ? below.length : firstBlank,
  };
};
