import type { ColumnValues } from './columnReaders';
import { mayBe, placesIn, rowKey, type NameKey, type RowGroup } from './groupRows';
import type { ProgramTable } from './programTable';
import { factKeys, type FactKey, type SchoolFact, type SchoolFacts } from './readSchoolFacts';
import type { FromSchool } from './records';
import { isBlankCell } from './sheetRows';

/** A program sheet whose blanks read as School facts say, and what was filled, by program id. */
export interface FilledTable {
  readonly table: ProgramTable;
  readonly fromSchool: ReadonlyMap<string, FromSchool>;
  /** facts that could be about several programs, or compete for one: used for none; one sentence each */
  readonly problems: readonly string[];
}

const isFact = (key: string): key is FactKey => (factKeys as readonly string[]).includes(key);

/** Programs by the names on their rows and their specialty. */
const byName = (groups: readonly RowGroup[], nameKey: NameKey): ReadonlyMap<string, readonly RowGroup[]> => {
  const found = new Map<string, RowGroup[]>();
  for (const group of groups) {
    for (const name of new Set(group.rows.map((row) => rowKey(row, nameKey)))) {
      const key = `${name}|${group.specialty}`;
      found.set(key, [...(found.get(key) ?? []), group]);
    }
  }
  return found;
};

/** Whether no city and no state that both name differs. */
const samePlace = (one: RowGroup, other: RowGroup): boolean =>
  (['city', 'state'] as const).every((key) => {
    const known = placesIn(one.rows, key);
    return other.rows.every(({ [key]: place }) => mayBe(known, place));
  });

/**
 * Which fact is about which program of the list, as programs merge: by the code's institution and specialty where both have codes, else by
 * normalised name and specialty where no known city or state differs. What fits several is used for none.
 */
function match(groups: readonly RowGroup[], facts: readonly SchoolFact[], nameKey: NameKey) {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const named = byName(groups, nameKey);
  const found = new Map<string, SchoolFact[]>();
  const problems: string[] = [];
  const rowsOf = ({ group }: SchoolFact): string => group.rows.map(({ row }) => row).join(', ');
  for (const fact of facts) {
    const { group } = fact;
    const coded = group.institutionCode === null ? undefined : byId.get(group.id);
    const isPossible = (one: RowGroup): boolean =>
      (one.institutionCode === null || group.institutionCode === null) && samePlace(one, group);
    const names = [...new Set(group.rows.map((row) => rowKey(row, nameKey)))];
    const likely = [...new Set(names.flatMap((name) => named.get(`${name}|${group.specialty}`) ?? []))];
    const fitting = coded === undefined ? likely.filter(isPossible) : [coded];
    if (fitting.length > 1) {
      problems.push(
        `School facts, row ${rowsOf(fact)}: ${fact.name} could be ${fitting.length} programs of the list and is used for none; give its NRMP code or city and state.`,
      );
    }
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) found.set(only.id, [...(found.get(only.id) ?? []), fact]);
  }
  const single = new Map<string, SchoolFact>();
  for (const [id, some] of found) {
    const coded = some.filter(({ group }) => group.institutionCode !== null);
    const [one, ...others] = coded.length > 0 ? coded : some;
    if (one === undefined) continue;
    if (others.length === 0) single.set(id, one);
    else {
      const rows = [one, ...others].map(rowsOf).join(', ');
      problems.push(
        `School facts, rows ${rows}: all could be ${one.name} of the list and none is used; give its NRMP code or city and state.`,
      );
    }
  }
  return { single, problems };
}

/** Fills blanks of a program sheet whose rows are grouped. `nameKey` makes names comparable. */
export type BlankFiller = (table: ProgramTable, groups: readonly RowGroup[], nameKey: NameKey) => FilledTable;

/**
 * Lays School facts under a program sheet: a column that is blank on every row of a program reads as the facts say. What a row of the
 * program says, be it unreadable, stays.
 */
export const blankFiller =
  ({ facts, problems }: SchoolFacts): BlankFiller =>
  (table, groups, nameKey) => {
    const matched = match(groups, facts, nameKey);
    const factOfRow = new Map<number, SchoolFact['values']>();
    const fromSchool = new Map<string, FromSchool>();
    for (const { id, rows } of groups) {
      const fact = matched.single.get(id);
      if (fact === undefined) continue;
      const blank = factKeys.filter(
        (key) => fact.values[key] !== undefined && rows.every(({ row }) => isBlankCell(table.cell(row, key))),
      );
      const filled = blank.map((column) => ({ column, text: fact.values[column]?.text ?? '' }));
      if (filled.length === 0 && fact.outcomes === null) continue;
      fromSchool.set(id, { filled, outcomes: fact.outcomes });
      const values: SchoolFact['values'] = Object.fromEntries(blank.map((key) => [key, fact.values[key]]));
      for (const { row } of rows) factOfRow.set(row, values);
    }
    const read = <K extends keyof ColumnValues>(row: number, key: K): ColumnValues[K] | null => {
      const values = isFact(key) ? factOfRow.get(row) : undefined;
      // safe: a fact was read from the column of its key
      const known = values?.[key as FactKey] as { readonly value: ColumnValues[K] } | undefined;
      return known === undefined ? table.read(row, key) : known.value;
    };
    return { table: { ...table, read }, fromSchool, problems: [...problems, ...matched.problems] };
  };
