import type { Specialty } from './records';
import type { SourceRow } from './sortRows';
import { plain } from './text';

/** The rows of one program. */
export interface RowGroup<S extends string = Specialty> {
  readonly id: string;
  readonly specialty: S;
  /** the institution's four NRMP digits; null without a code */
  readonly institutionCode: string | null;
  /** in the order of the sheet */
  readonly rows: readonly SourceRow[];
}

export interface SpecialtyRow<S extends string = Specialty> {
  readonly specialty: S;
  readonly source: SourceRow;
}

export type NameKey = (name: string) => string;

/** The name rows are matched by: the program's, or the institution's where the program's holds specialty words only. */
export const rowKey = ({ name, institution }: SourceRow, nameKey: NameKey): string =>
  nameKey(name) || nameKey(institution ?? '') || plain(name) || name;

/** Whether a city or state can be one of those known; what is not said can be any. */
export const mayBe = (known: ReadonlySet<string>, value: string | null): boolean =>
  value === null || known.size === 0 || known.has(plain(value));

/** The cities or states some rows name. */
export const placesIn = (rows: readonly SourceRow[], key: 'city' | 'state'): ReadonlySet<string> =>
  new Set(rows.flatMap(({ [key]: value }) => (value === null ? [] : [plain(value)])));

type OpenGroup<S extends string> = RowGroup<S> & { readonly rows: SourceRow[] };

/** The coded groups of each name and specialty, with the cities and states their own rows name. */
function codedByName<S extends string>(groups: Iterable<OpenGroup<S>>, nameKey: NameKey) {
  const byName = new Map<
    string,
    { readonly id: string; readonly cities: ReadonlySet<string>; readonly states: ReadonlySet<string> }[]
  >();
  for (const { id, specialty, rows } of groups) {
    const place = { id, cities: placesIn(rows, 'city'), states: placesIn(rows, 'state') };
    for (const name of new Set(rows.map((row) => rowKey(row, nameKey)))) {
      const key = `${name}|${specialty}`;
      const known = byName.get(key);
      if (known === undefined) byName.set(key, [place]);
      else known.push(place);
    }
  }
  return byName;
}

/**
 * Rows of one institution and specialty: by the code's first four digits; a row without a code joins the single coded program of its
 * name whose known city and state do not differ; else by name, city and state. The order of rows does not matter. `nameKey` makes names comparable; `codedId`: what the
 * id of a coded row is made of besides the institution; its specialty unless said otherwise.
 */
export function groupRows<S extends string>(
  rows: readonly SpecialtyRow<S>[],
  nameKey: NameKey,
  codedId: (row: SpecialtyRow<S>) => string = ({ specialty }) => specialty,
): RowGroup<S>[] {
  const groups = new Map<string, OpenGroup<S>>();
  const add = (id: string, { specialty, source }: SpecialtyRow<S>, institutionCode: string | null): void => {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { id, specialty, institutionCode, rows: [source] });
    else group.rows.push(source);
  };
  const uncoded: SpecialtyRow<S>[] = [];
  for (const row of rows) {
    const { code } = row.source;
    if (code === null) uncoded.push(row);
    else add(`${code.institution}-${codedId(row)}`, row, code.institution);
  }
  if (uncoded.length === 0) return [...groups.values()];

  const coded = codedByName([...groups.values()], nameKey);
  for (const row of uncoded) {
    const name = rowKey(row.source, nameKey);
    const { city, state } = row.source;
    const fitting = coded
      .get(`${name}|${row.specialty}`)
      ?.filter(({ cities, states }) => mayBe(cities, city) && mayBe(states, state));
    const joined = fitting?.length === 1 ? fitting[0]?.id : undefined;
    add(joined ?? `${name}|${plain(city ?? '')}|${plain(state ?? '')}|${row.specialty}`, row, null);
  }
  for (const { rows: some } of groups.values()) some.sort((one, other) => one.row - other.row);
  return [...groups.values()];
}
