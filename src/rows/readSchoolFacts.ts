import { textOf } from './cells';
import type { ColumnValues, ValueKey } from './columnReaders';
import { findHeader } from './findHeader';
import type { Grid } from './grid';
import { groupRows, type RowGroup, type SpecialtyRow } from './groupRows';
import { mergeField } from './mergeCells';
import { nameOf } from './mergeRows';
import { nameMatcher } from './names';
import { openTable, type ProgramTable } from './programTable';
import { sortRows } from './sortRows';
import { plain } from './text';
import { trimGrid } from './trimGrid';

/** What a school can know of a program: facts that hold for every advisee, never an advisee's own ties, wishes or marks. */
export const factKeys = [
  'type',
  'selectivity',
  'researchHeavy',
  'screen',
  'strength',
  'rotations',
  'esir',
  'sendsToIndependent',
  'friendly',
  'school',
  'takesSignals',
] as const satisfies readonly ValueKey[];

export type FactKey = (typeof factKeys)[number];

/** The column of past outcomes, free text shown with the program; it is no column of a program list. */
export const outcomesColumn = {
  label: 'Past Outcomes',
  aliases: ['Outcomes', 'Past results', 'Past matches', 'Match history', 'History'],
  help: 'How your applicants fared here, in your words, e.g. "2023: 2 interviews, 1 match". Shown with the program, never used in rules.',
} as const;

/** What School facts say of one program, each value with its cell as the sheet words it. */
export interface SchoolFact {
  readonly group: RowGroup;
  readonly name: string;
  readonly values: { readonly [K in FactKey]?: { readonly value: ColumnValues[K]; readonly text: string } };
  readonly outcomes: string | null;
}

/** A School facts sheet, read. `problems`: one sentence each, naming the row. */
export interface SchoolFacts {
  readonly facts: readonly SchoolFact[];
  readonly problems: readonly string[];
}

const sheetRow = (row: number, text: string): string => `School facts, row ${row}: ${text}`;

const outcomesTexts: ReadonlySet<string> = new Set([outcomesColumn.label, ...outcomesColumn.aliases].map(plain));

/** A tick box as people read it. */
const factText = (table: ProgramTable, row: number, key: FactKey): string => {
  const cell = table.cell(row, key);
  return typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : textOf(cell);
};

function factOf(table: ProgramTable, group: RowGroup, outcomesAt: number): SchoolFact {
  const name = nameOf(group.rows);
  const filledRow = (key: FactKey): number | undefined =>
    group.rows.find(({ row }) => textOf(table.cell(row, key)) !== '')?.row;
  const values = factKeys.flatMap((key) => {
    const row = filledRow(key);
    if (row === undefined) return [];
    const value = mergeField(table, { name, rows: group.rows }, key);
    return value === null ? [] : [[key, { value, text: factText(table, row, key) }]];
  });
  const outcomes = group.rows
    .map(({ row }) => textOf(table.rows[row - 1]?.[outcomesAt] ?? ''))
    .filter((text) => text !== '');
  return {
    group,
    name,
    // safe: each value was read from the column of its key
    values: Object.fromEntries(values) as SchoolFact['values'],
    outcomes: outcomes.length === 0 ? null : [...new Set(outcomes)].join('; '),
  };
}

/**
 * Reads a School facts sheet: a header row, then one program a row, in the columns of a program list. It is never in the way of a list:
 * a sheet that cannot be read is one problem, a row that cannot is another, and the rest counts.
 */
export function readSchoolFacts(grid: Grid): SchoolFacts {
  const rows = trimGrid(grid);
  const header = findHeader(rows);
  if (header === null) {
    const problem = 'School facts: found no header row with "Program Name" or "Institution"; the sheet is not used.';
    return { facts: [], problems: rows.length === 0 ? [] : [problem] };
  }
  const table = openTable(rows, header);
  const sorted = sortRows(table, header, true);
  const groups = groupRows(
    sorted.flatMap((row): SpecialtyRow[] => (row.kind === 'program' ? [row] : [])),
    nameMatcher(),
  );
  const outcomesAt = header.columns.findIndex((column) => outcomesTexts.has(plain(column.header)));
  const facts = groups.map((group) => factOf(table, group, outcomesAt));
  const unused = sorted.flatMap((row) =>
    row.kind === 'aside' && (row.aside.reason === 'no-name' || row.aside.reason === 'other-specialty')
      ? [{ row: row.aside.row, text: `${row.aside.text} The row is not used.` }]
      : [],
  );
  const problems = [...table.problems, ...unused].sort((one, other) => one.row - other.row);
  return { facts, problems: [...new Set(problems.map(({ row, text }) => sheetRow(row, text)))] };
}
