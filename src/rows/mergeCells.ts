import { textOf } from './cells';
import type { ColumnValues, ValueKey } from './columnReaders';
import type { ColumnKey } from './columns';
import { mergeRules, mostFrequent } from './mergeRules';
import type { ProgramTable } from './programTable';
import type { Away } from './records';
import type { SourceRow } from './sortRows';
import { compareAlphabetically, listed, quoted, shortened } from './text';

/** The rows of one program, in the order of the sheet, and what it is called. */
export interface NamedRows {
  readonly name: string;
  readonly rows: readonly SourceRow[];
}

/** The row of a program that has one; most have, and need no merging. */
export const onlyRow = (rows: readonly SourceRow[]): SourceRow | null => (rows.length === 1 ? (rows[0] ?? null) : null);

/** What one row says in one column: its value, and its text for people. */
interface Said<T> {
  readonly value: T;
  readonly text: string;
}

/** Reports that rows of a program differ in a column. */
function reportDisagreement(
  table: ProgramTable,
  { name, rows }: NamedRows,
  key: ColumnKey,
  said: readonly string[],
  used: string,
): void {
  const column = table.header(key);
  const differ = [...new Set(said)].sort(compareAlphabetically).map(quoted);
  const among = listed(rows.map(({ row }) => row));
  const text = `${shortened(name)}: rows ${among} differ in ${shortened(column)} (${listed(differ)}); ${quoted(used)} is used.`;
  table.report({ code: 'disagreement', row: rows[0]?.row ?? 0, column, text });
}

/** Equal for equal values, screens included. */
const identity = (value: unknown): string => JSON.stringify(value);

/** What several rows say, as one value by the column's rule; where they differ, that is reported. */
function mergeSaid<K extends ValueKey>(
  table: ProgramTable,
  named: NamedRows,
  key: K,
  said: readonly Said<ColumnValues[K]>[],
): ColumnValues[K] | null {
  const [one, ...more] = said;
  if (one === undefined) return null;
  const value = mergeRules[key](said.map((each) => each.value));
  if (more.some((each) => identity(each.value) !== identity(one.value))) {
    const used = said.filter((each) => identity(each.value) === identity(value)).map(({ text }) => text);
    const texts = said.map(({ text }) => text);
    reportDisagreement(table, named, key, texts, mostFrequent(used));
  }
  return value;
}

/** What the rows of a program say in a typed column; rows that say nothing are left out, null where none says anything. */
export function mergeField<K extends ValueKey>(table: ProgramTable, named: NamedRows, key: K): ColumnValues[K] | null {
  const only = onlyRow(named.rows);
  if (only !== null) return table.read(only.row, key);
  const said = named.rows.flatMap(({ row }) => {
    const value = table.read(row, key);
    return value === null ? [] : [{ value, text: textOf(table.cell(row, key)) }];
  });
  return mergeSaid(table, named, key, said);
}

/** What the rows call their institution or place: most rows decide; spellings that are the `same` do not differ. */
export function mergeText(
  table: ProgramTable,
  named: NamedRows,
  key: 'name' | 'institution' | 'city' | 'state',
  same: (value: string) => string,
): string | null {
  const only = onlyRow(named.rows);
  if (only !== null) return only[key];
  const values = named.rows.flatMap(({ [key]: value }) => (value === null ? [] : [value]));
  if (values.length === 0) return null;
  const value = mostFrequent(values);
  if (new Set(values).size > 1 && new Set(values.map(same)).size > 1) {
    reportDisagreement(table, named, key, values, value);
  }
  return value;
}

/** What a blank Away stands for where the sheet says how it went. */
const doneWord = 'Done';

/** Away and how it went in one row: with a blank Away it is done; with another Away it is a contradiction, which is reported. */
function awayAt(table: ProgramTable, name: string, row: number) {
  const status = table.read(row, 'away');
  const went = table.read(row, 'awayWent');
  if (went === null || status === 'done') return { row, status, went };
  if (status === null) return { row, status: 'done', went } as const;
  const column = table.header('awayWent');
  const said = `${shortened(table.header('away'))} ${quoted(textOf(table.cell(row, 'away')))}`;
  const other = `${shortened(column)} ${quoted(textOf(table.cell(row, 'awayWent')))}`;
  const text = `${shortened(name)}: row ${row} says ${said} and ${other}; the former is used.`;
  table.report({ code: 'disagreement', row, column, text });
  return { row, status, went: null };
}

/** Away and how it went, as one tie. */
const awayOf = (status: ColumnValues['away'] | null, went: ColumnValues['awayWent'] | null): Away =>
  status === 'done' ? (went ?? 'unrated') : status === 'planned' ? 'planned' : 'none';

/** The away of a program: Away and Away Went are merged each by its own rule. */
export function mergeAway(table: ProgramTable, named: NamedRows): Away {
  const only = onlyRow(named.rows);
  if (only !== null) {
    const { status, went } = awayAt(table, named.name, only.row);
    return awayOf(status, went);
  }
  const seen = named.rows.map(({ row }) => awayAt(table, named.name, row));
  const statuses = seen.flatMap(({ row, status: value }) =>
    value === null ? [] : [{ value, text: textOf(table.cell(row, 'away')) || doneWord }],
  );
  const ratings = seen.flatMap(({ row, went: value }) =>
    value === null ? [] : [{ value, text: textOf(table.cell(row, 'awayWent')) }],
  );
  return awayOf(mergeSaid(table, named, 'away', statuses), mergeSaid(table, named, 'awayWent', ratings));
}
