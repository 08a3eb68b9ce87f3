import { textOf } from './cells';
import type { ColumnValues, ValueKey } from './columnReaders';
import type { ColumnKey } from './columns';
import type { RowGroup } from './groupRows';
import { mergeRules, mostFrequent } from './mergeRules';
import { matchName } from './names';
import type { ProgramTable } from './programTable';
import type { Away, Program, Ties } from './records';
import type { SourceRow } from './sortRows';
import { compareAlphabetically, compareText, plain, quoted } from './text';

/** A program before its institution has been looked at. */
export type MergedProgram = Omit<Program, 'institutionId' | 'twinId' | 'tiesFromTwin'>;

/** The user's own columns: tracks may differ in them without it meaning anything. */
const ownColumns: readonly ValueKey[] = ['status', 'notes'];

/** Away and how it went, as one tie. */
const awayOf = (status: ColumnValues['away'] | null, went: ColumnValues['awayWent'] | null): Away =>
  status === 'done' ? (went ?? 'unrated') : status === 'planned' ? 'planned' : 'none';

/** What a blank Away stands for where the sheet says how it went. */
const doneWord = 'Done';

/** What one row says in one column. */
interface Said<T> {
  readonly value: T;
  readonly text: string;
}

const texts = (said: readonly Said<unknown>[]): string[] => said.map(({ text }) => text);

/** Equal for equal values, screens included. */
const identity = (value: unknown): string => JSON.stringify(value);

/** Everything the rows of a program say; where they disagree, the table gets a problem. */
export function mergeRows({ id, specialty, rows }: RowGroup, table: ProgramTable): MergedProgram {
  const name = nameOf(rows);
  const sourceRows = rows.map(({ row }) => row);

  const report = (key: ColumnKey, said: readonly string[], used: string): void => {
    const column = table.header(key);
    const differ = [...new Set(said)].sort(compareAlphabetically).map(quoted).join(', ');
    const text = `${name}: rows ${sourceRows.join(', ')} differ in ${column} (${differ}); ${quoted(used)} is used.`;
    table.report({ code: 'disagreement', row: sourceRows[0] ?? 0, column, text });
  };

  /** What each row says in a column; rows that say nothing are left out. */
  const saidIn = <K extends ValueKey>(key: K) =>
    sourceRows.flatMap((row) => {
      const value = table.read(row, key);
      return value === null ? [] : [{ value, text: textOf(table.cell(row, key)) }];
    });
  /** What several rows say, as one value; where they differ, that is reported. */
  const merge = <K extends ValueKey>(key: K, said: readonly Said<ColumnValues[K]>[]): ColumnValues[K] | null => {
    const [one, ...more] = said;
    if (one === undefined) return null;
    const value = mergeRules[key](said.map((each) => each.value));
    if (!ownColumns.includes(key) && more.some((each) => identity(each.value) !== identity(one.value))) {
      const used = said.filter((each) => identity(each.value) === identity(value)).map(({ text }) => text);
      report(key, texts(said), mostFrequent(used));
    }
    return value;
  };
  const [first] = rows;
  const only = rows.length === 1 ? first : undefined;
  const field = <K extends ValueKey>(key: K): ColumnValues[K] | null =>
    only === undefined ? merge(key, saidIn(key)) : table.read(only.row, key);

  const text = (key: 'institution' | 'city' | 'state', same: (value: string) => string): string | null => {
    if (only !== undefined) return only[key];
    const values = rows.flatMap((row) => (row[key] === null ? [] : [row[key]]));
    if (values.length === 0) return null;
    const value = mostFrequent(values);
    if (new Set(values).size > 1 && new Set(values.map(same)).size > 1) report(key, values, value);
    return value;
  };

  /** How it went with a blank Away means done; with another Away it is a contradiction. */
  const awayAt = (row: number) => {
    const status = table.read(row, 'away');
    const went = table.read(row, 'awayWent');
    if (went === null || status === 'done') return { row, status, went };
    if (status === null) return { row, status: 'done', went } as const;
    const column = table.header('awayWent');
    const said = `${table.header('away')} ${quoted(textOf(table.cell(row, 'away')))}`;
    const other = `${column} ${quoted(textOf(table.cell(row, 'awayWent')))}`;
    const text = `${name}: row ${row} says ${said} and ${other}; the former is used.`;
    table.report({ code: 'disagreement', row, column, text });
    return { row, status, went: null };
  };

  const away = (): Away => {
    const seen = sourceRows.map(awayAt);
    const statuses = seen.flatMap(({ row, status: value }) =>
      value === null ? [] : [{ value, text: textOf(table.cell(row, 'away')) || doneWord }],
    );
    const ratings = seen.flatMap(({ row, went: value }) =>
      value === null ? [] : [{ value, text: textOf(table.cell(row, 'awayWent')) }],
    );
    return awayOf(merge('away', statuses), merge('awayWent', ratings));
  };

  const names = only === undefined ? new Set(rows.map((row) => row.name)) : null;
  if (names !== null && names.size > 1 && new Set([...names].map(matchName)).size > 1) report('name', [...names], name);

  const ties: Ties = {
    home: field('home') ?? false,
    away: away(),
    mentor: field('mentor') ?? 'none',
    school: field('school') ?? false,
    geography: field('geography') ?? false,
  };
  return {
    id,
    name,
    institution: text('institution', matchName) ?? name,
    city: text('city', plain),
    state: text('state', plain),
    specialty,
    codes: codesOf(rows),
    sourceRows,
    ties,
    acgmeId: field('acgmeId'),
    type: field('type'),
    selectivity: field('selectivity'),
    researchHeavy: field('researchHeavy') ?? false,
    screen: field('screen') ?? { kind: 'none' },
    strength: field('strength'),
    rotations: field('rotations'),
    esir: field('esir'),
    sendsToIndependent: field('sendsToIndependent'),
    friendly: field('friendly') ?? false,
    interest: field('interest'),
    takesSignals: field('takesSignals') ?? true,
    lock: field('lock'),
    include: field('include'),
    positions: field('positions'),
    status: field('status'),
    notes: field('notes'),
  };
}

/** What most rows call their program. */
export const nameOf = ([first, ...more]: readonly SourceRow[]): string =>
  first === undefined || more.length === 0
    ? (first?.name ?? '')
    : mostFrequent([first, ...more].map(({ name }) => name));

/** The NRMP codes of some rows, sorted. */
export const codesOf = (rows: readonly SourceRow[]): string[] =>
  [...new Set(rows.flatMap(({ code }) => (code === null ? [] : [code.code])))].sort(compareText);
