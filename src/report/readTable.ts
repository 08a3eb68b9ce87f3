import { shown } from '../rows/grid';
import type { Cell, UserCell, UserGrid } from '../rows/grid';

/** One line of a sheet the add-on made: its own cells by column, and the user's, formulas too, in the order of `ReadTable.userColumns`. */
export interface TableLine<K extends string> {
  readonly own: Readonly<Partial<Record<K, Cell>>>;
  readonly user: readonly UserCell[];
}

/** A column as it stands in the sheet: one of the add-on's, or the user's by position in `userColumns`. */
export type TableColumn<K extends string> =
  { readonly kind: 'own'; readonly key: K } | { readonly kind: 'user'; readonly index: number };

/** A table the add-on wrote, as it is now. */
export interface ReadTable<K extends string> {
  /** sheet row of the header, from 1 */
  readonly headerRow: number;
  readonly columns: readonly TableColumn<K>[];
  readonly userColumns: readonly string[];
  /** every line below the header that is not blank */
  readonly rows: readonly TableLine<K>[];
  /** rows of the table: those right below the header, up to the first blank one */
  readonly tableRows: number;
}

/** The add-on's columns of such a sheet, and the labels without which a row is not its header. */
export interface TableShape<K extends string> {
  readonly columns: readonly { readonly key: K; readonly label: string }[];
  readonly mustHave: readonly string[];
}

const DEEPEST_HEADER = 40;

const isBlankRow = (cells: readonly UserCell[]): boolean => cells.every((cell) => cell === '');

const lastFilled = (row: readonly UserCell[]): number => {
  for (let index = row.length - 1; index >= 0; index -= 1) if (row[index] !== '') return index;
  return -1;
};

/**
 * Reads a sheet the add-on made, whatever the user sorted, moved, renamed or added since: columns are found by their header. Null when
 * the cells are no such sheet.
 */
export const readTable = <K extends string>(grid: UserGrid, shape: TableShape<K>): ReadTable<K> | null => {
  const headerIndex = grid
    .slice(0, DEEPEST_HEADER)
    .findIndex((row) => shape.mustHave.every((label) => row.some((cell) => shown(cell) === label)));
  const header = grid[headerIndex];
  if (header === undefined) return null;
  const keyByLabel = new Map<string, K>(shape.columns.map(({ key, label }) => [label, key]));
  const below = grid.slice(headerIndex + 1);
  const lastColumn = [header, ...below].reduce((last, row) => Math.max(last, lastFilled(row)), -1);
  const userColumns: string[] = [];
  const taken = new Set<K>();
  const columns = Array.from({ length: lastColumn + 1 }, (_, index): TableColumn<K> => {
    const label = String(shown(header[index] ?? ''));
    const key = keyByLabel.get(label);
    if (key !== undefined && !taken.has(key)) {
      taken.add(key);
      return { kind: 'own', key };
    }
    return { kind: 'user', index: userColumns.push(label) - 1 };
  });
  const readRow = (cells: readonly UserCell[]): TableLine<K> => {
    const own: Partial<Record<K, Cell>> = {};
    const user: UserCell[] = userColumns.map(() => '');
    columns.forEach((column, position) => {
      const cell = cells[position] ?? '';
      if (cell === '') return;
      if (column.kind === 'user') user[column.index] = cell;
      else own[column.key] = shown(cell);
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
