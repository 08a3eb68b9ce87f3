import { err, ok, type Result } from '../result';
import { textOf } from './cells';
import { isColumnKey, programColumns, type ColumnMapping } from './columns';
import { findHeader, type Header } from './findHeader';
import { groupRows, type SpecialtyRow } from './groupRows';
import type { Grid } from './grid';
import { mergeRows, namedRows } from './mergeRows';
import { matchName } from './names';
import { pairPrograms } from './pairPrograms';
import type { Problem } from './problems';
import { readSourceRows, type SortedRow } from './readSourceRows';
import type { RecognisedColumn } from './recogniseColumns';
import type { FirstYear, Program, SetAside } from './records';
import { headerOf, type SourceRow } from './sourceRows';
import { compareText } from './text';
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
}

export interface ReadOptions {
  /** whether physician-only (R) tracks can be used */
  readonly priorTraining: boolean;
  readonly mapping?: ColumnMapping | null;
}

/** Most rows below the header. */
export const mostRows = 10_000;

/** Reads a program sheet. One sentence where it cannot be used at all; a bad row never spoils the others. */
export function readPrograms(grid: Grid, { priorTraining, mapping = null }: ReadOptions): Result<ReadPrograms> {
  const rows = trimGrid(grid);
  if (rows.length === 0)
    return err('programs: found an empty range, expected a header row with a program name and rows below it.');
  const header = findHeader(rows, mapping);
  if (header === null) {
    const first = rows.find((row) => row.some((cell) => textOf(cell) !== '')) ?? [];
    const found = first.map(textOf).filter(Boolean).slice(0, 5).join(', ').slice(0, 120);
    return err(
      `programs: found no header row with "${programColumns.name.label}" or "${programColumns.institution.label}" among the first rows (the first holds ${found}).`,
    );
  }
  const below = rows.length - Math.max(...header.rows);
  if (below > mostRows) {
    return err(
      `programs: found ${below.toLocaleString('en-US')} rows, expected at most ${mostRows.toLocaleString('en-US')}.`,
    );
  }
  return ok(readBelow(rows, header, priorTraining));
}

function readBelow(rows: Grid, header: Header, priorTraining: boolean): ReadPrograms {
  const sorted = readSourceRows(rows, header, priorTraining);
  const problems: Problem[] = [...repeatedColumns(header), ...sorted.problems];
  const tracks = sorted.rows.flatMap((row): SpecialtyRow[] => (row.kind === 'program' ? [row] : []));
  const headerByKey = new Map(header.columns.map(({ column, header: text }) => [column, text]));
  const groups = groupRows(tracks);
  const idOfRow = new Map(groups.flatMap(({ id, rows: some }) => some.map(({ row }) => [row, id] as const)));
  const merged = groups.map((group) =>
    mergeRows(group, (key) => (isColumnKey(key) ? headerOf(headerByKey.get(key) ?? '', key) : key)),
  );
  problems.push(...merged.flatMap((one) => one.problems));
  const setAside: SetAside[] = [];
  const lines = sorted.rows.map((row): LineOutcome => {
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
    programs: pairPrograms(merged.map(({ program }) => program)),
    firstYear: firstYears(sorted.rows),
    setAside,
    problems: problems.sort(
      (one, other) => one.row - other.row || compareText(one.column, other.column) || compareText(one.text, other.text),
    ),
  };
}

const repeatedColumns = (header: Header): Problem[] =>
  header.repeated.map(({ header: text, column }) => ({
    code: 'column-repeated',
    row: Math.max(...header.rows),
    column: text,
    text: `"${text}" is one more column for ${programColumns[column].label}; the first is used.`,
  }));

/** Preliminary and transitional years, merged like programs: by code, else by name, place and track. */
function firstYears(rows: readonly SortedRow[]): FirstYear[] {
  const groups = new Map<string, SourceRow[]>();
  for (const row of rows) {
    if (row.kind !== 'first-year') continue;
    const { code, name, city, state } = row.source;
    const key =
      code === null
        ? [matchName(name), city ?? '', state ?? '', row.track].join('|').toLowerCase()
        : `${code.institution}${code.specialty}${code.letter}`;
    groups.set(key, [...(groups.get(key) ?? []), row.source]);
  }
  return [...groups].sort(([one], [other]) => compareText(one, other)).map(([, some]) => namedRows(some));
}
