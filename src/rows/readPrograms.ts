import { err, ok, type Result } from '../result';
import { textOf } from './cells';
import { programColumns, type ColumnMapping } from './columns';
import type { BlankFiller, FilledTable } from './fillBlanks';
import { findHeader, type Header } from './findHeader';
import type { Grid } from './grid';
import { groupRows, type SpecialtyRow } from './groupRows';
import { codesOf, mergeRows, nameOf, placeRows } from './mergeRows';
import { nameMatcher } from './names';
import { pairPrograms } from './pairPrograms';
import type { Problem } from './problems';
import { openTable, type ProgramTable } from './programTable';
import type { RecognisedColumn } from './recogniseColumns';
import type { FirstYear, FromSchool, Program, SetAside } from './records';
import { isBlankRow } from './sheetRows';
import { sortRows, type SortedRow } from './sortRows';
import { compareText, grouped, quoted } from './text';
import { trimGrid } from './trimGrid';

/** What became of one source row. `index` counts in `setAside`. */
export type LineOutcome =
  | { readonly kind: 'program'; readonly id: string }
  | { readonly kind: 'first-year' }
  | { readonly kind: 'aside'; readonly index: number };

/** A program sheet, read: every row from 1 to `lastRow` stands in a program, in the first years or set aside. */
export interface ReadPrograms {
  readonly columns: readonly RecognisedColumn[];
  /** rows of the header, from 1 */
  readonly headerRows: readonly number[];
  readonly lastRow: number;
  readonly lines: readonly LineOutcome[];
  /** IR and DR, by id */
  readonly programs: readonly Program[];
  readonly firstYear: readonly FirstYear[];
  readonly setAside: readonly SetAside[];
  readonly problems: readonly Problem[];
  /** what is wrong in the School facts the sheet was read with, one sentence each */
  readonly schoolProblems: readonly string[];
}

export interface ReadOptions {
  /** whether physician-only (R) tracks can be used */
  readonly priorTraining: boolean;
  readonly mapping?: ColumnMapping | null;
  /** fills blanks of the sheet, and blanks only, from School facts */
  readonly fillBlanks?: BlankFiller | null;
}

/** Most rows below the header. */
export const mostRows = 10_000;

/** Reads a program sheet. One sentence where it cannot be used at all; a bad row never spoils the others. */
export function readPrograms(
  grid: Grid,
  { priorTraining, mapping = null, fillBlanks = null }: ReadOptions,
): Result<ReadPrograms> {
  const rows = trimGrid(grid);
  if (rows.length === 0) {
    return err('programs: found an empty range, expected a header row with a program name and rows below it.');
  }
  const header = findHeader(rows, mapping);
  if (header === null) {
    const wanted = `${quoted(programColumns.name.label)} or ${quoted(programColumns.institution.label)}`;
    return err(
      `programs: found no header row with ${wanted} among the first rows (the first holds ${firstCells(rows)}).`,
    );
  }
  const below = rows.length - Math.max(...header.rows);
  if (below > mostRows) {
    return err(`programs: found ${grouped(below)} rows below the header, expected at most ${grouped(mostRows)}.`);
  }
  return ok(readBelow(rows, header, priorTraining, fillBlanks));
}

const mostNamed = 5;

/** The first cells that hold anything, for a sentence. */
const firstCells = (rows: Grid): string =>
  (rows.find((row) => !isBlankRow(row)) ?? [])
    .map(textOf)
    .filter((text) => text !== '')
    .slice(0, mostNamed)
    .map(quoted)
    .join(', ');

function readBelow(rows: Grid, header: Header, priorTraining: boolean, fillBlanks: BlankFiller | null): ReadPrograms {
  const table = openTable(rows, header);
  header.repeated.forEach((column) => table.report(repeatedColumn(column, Math.max(...header.rows))));
  const sorted = sortRows(table, header, priorTraining);
  const nameKey = nameMatcher();
  const groups = groupRows(
    sorted.flatMap((row): SpecialtyRow[] => (row.kind === 'program' ? [row] : [])),
    nameKey,
  );
  const idOfRow = new Map<number, string>();
  for (const { id, rows: some } of groups) for (const { row } of some) idOfRow.set(row, id);
  const filled = fillBlanks?.(table, groups, nameKey) ?? unfilled(table);
  const placed = groups.map((group) => placeRows(group, filled.table, nameKey));
  const programs = pairPrograms(placed, nameKey, (one, pairing): Program => {
    const program = mergeRows(one, pairing, filled.table);
    const fromSchool = filled.fromSchool.get(one.id);
    return fromSchool === undefined ? program : { ...program, fromSchool };
  });
  const setAside: SetAside[] = [];
  const lines = sorted.map((row): LineOutcome => {
    if (row.kind === 'program') return { kind: 'program', id: idOfRow.get(row.source.row) ?? '' };
    if (row.kind === 'first-year') return { kind: 'first-year' };
    setAside.push(row.aside);
    return { kind: 'aside', index: setAside.length - 1 };
  });
  return {
    columns: header.columns,
    headerRows: header.rows,
    lastRow: rows.length,
    lines,
    programs: programs.sort((one, other) => compareText(one.id, other.id)),
    firstYear: firstYears(sorted, nameKey),
    setAside,
    problems: [...table.problems].sort(
      (one, other) => one.row - other.row || compareText(one.column, other.column) || compareText(one.text, other.text),
    ),
    schoolProblems: filled.problems,
  };
}

const unfilled = (table: ProgramTable): FilledTable => ({
  table,
  fromSchool: new Map<string, FromSchool>(),
  problems: [],
});

const repeatedColumn = ({ header, column }: Header['repeated'][number], row: number): Problem => ({
  code: 'column-repeated',
  row,
  column: header,
  text: `${quoted(header)} is one more column for ${programColumns[column].label}; it is not used.`,
});

/** Preliminary and transitional years, merged like programs; a code's specialty digits tell those of one institution apart. */
const firstYears = (sorted: readonly SortedRow[], nameKey: (name: string) => string): FirstYear[] =>
  groupRows(
    sorted.flatMap((row) => (row.kind === 'first-year' ? [{ specialty: 'PGY1', source: row.source }] : [])),
    nameKey,
    ({ source }) => `PGY1-${source.code?.specialty ?? ''}`,
  )
    .sort((one, other) => compareText(one.id, other.id))
    .map(({ rows }) => ({ program: nameOf(rows), codes: codesOf(rows), sourceRows: rows.map(({ row }) => row) }));
