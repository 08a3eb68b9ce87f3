import { fillFirstColumns } from '../list/fillFirst';
import type { Result } from '../result';
import { textOf } from '../rows/cells';
import { columnKeys, columnLabel, programColumns } from '../rows/columns';
import type { ColumnMapping } from '../rows/columns';
import type { Grid } from '../rows/grid';
import type { ReadPrograms } from '../rows/readPrograms';
import { recogniseColumns } from '../rows/recogniseColumns';
import type { RecognisedColumn } from '../rows/recogniseColumns';

/** A program sheet, and what was made of it. */
export interface ProgramsViewInput {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly grid: Grid;
  readonly mapping: ColumnMapping | null;
  readonly read: Result<ReadPrograms>;
}

/** Characters of a sample cell shown. */
const SAMPLE = 60;

const known = () =>
  columnKeys.map((key) => ({ key, label: programColumns[key].label, help: programColumns[key].help }));

const sampleOf = (grid: Grid, firstRow: number, index: number): string => {
  const row = grid.find((cells, place) => place >= firstRow && textOf(cells[index] ?? '') !== '');
  return textOf(row?.[index] ?? '').slice(0, SAMPLE);
};

/** Columns with a header or with cells below it, each with the first cell below the header. */
const columnsView = (columns: readonly RecognisedColumn[], grid: Grid, headerRow: number) =>
  columns
    .map((column) => ({ ...column, sample: sampleOf(grid, headerRow, column.index) }))
    .filter(({ header, sample }) => header !== '' || sample !== '');

/** Where no header was found, the first row that says something stands in for it, so that its columns can be named by hand. */
const withoutHeader = (grid: Grid, mapping: ColumnMapping | null) => {
  const place = Math.max(
    0,
    grid.findIndex((row) => row.some((cell) => textOf(cell) !== '')),
  );
  return columnsView(recogniseColumns((grid[place] ?? []).map(textOf), mapping).columns, grid, place + 1);
};

/** A program sheet as the sidebar draws it: columns with confidence and sample, counts that add up, problems, rows set aside. */
export const programsView = ({ sheetId, sheetName, grid, mapping, read }: ProgramsViewInput) => {
  if (!read.ok) {
    const counts = { rows: 0, programs: 0, IR: 0, DR: 0, firstYear: 0, setAside: 0 };
    const columns = withoutHeader(grid, mapping);
    return {
      sheetId,
      sheetName,
      error: read.message,
      columns,
      known: known(),
      counts,
      problems: [],
      setAside: [],
      fillFirst: [],
    };
  }
  const { columns, headerRows, lastRow, programs, firstYear, setAside, problems } = read.value;
  const irPrograms = programs.filter(({ specialty }) => specialty === 'IR').length;
  const facts = { columns: new Set(columns.flatMap(({ column }) => (column === null ? [] : [column]))), programs };
  return {
    sheetId,
    sheetName,
    error: null,
    columns: columnsView(columns, grid, Math.max(0, ...headerRows)),
    known: known(),
    counts: {
      rows: lastRow,
      programs: programs.length,
      IR: irPrograms,
      DR: programs.length - irPrograms,
      firstYear: firstYear.reduce((rows, { sourceRows }) => rows + sourceRows.length, 0),
      setAside: setAside.length,
    },
    problems,
    setAside,
    fillFirst: fillFirstColumns(facts).map(columnLabel),
  };
};
