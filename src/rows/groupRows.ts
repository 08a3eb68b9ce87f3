import { matchName } from './names';
import type { Specialty } from './records';
import type { SourceRow } from './sourceRows';
import { plain } from './text';

/** The rows of one program. */
export interface RowGroup {
  readonly id: string;
  readonly specialty: Specialty;
  /** the institution's four NRMP digits; null without a code */
  readonly institutionCode: string | null;
  readonly rows: SourceRow[];
}

export interface SpecialtyRow {
  readonly specialty: Specialty;
  readonly source: SourceRow;
}

/** The name rows are matched by: the program's, or the institution's where the program's holds specialty words only. */
const nameKey = ({ name, institution }: SourceRow): string =>
  matchName(name) || matchName(institution ?? '') || plain(name);

const compatible = (known: ReadonlySet<string>, value: string | null): boolean =>
  value === null || known.size === 0 || known.has(plain(value));

const knownIn = (rows: readonly SourceRow[], key: 'city' | 'state'): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => (row[key] === null ? [] : [plain(row[key])])));

/**
 * Rows of one institution and specialty: by the code's first four digits; a row without a code joins the single coded program of its
 * name whose known city and state do not differ; else by name, city and state. The result does not hang on the order of rows.
 */
export function groupRows(rows: readonly SpecialtyRow[]): RowGroup[] {
  const groups = new Map<string, RowGroup>();
  const add = (id: string, { specialty, source }: SpecialtyRow, institutionCode: string | null): void => {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { id, specialty, institutionCode, rows: [source] });
    else group.rows.push(source);
  };
  const uncoded: SpecialtyRow[] = [];
  for (const row of rows) {
    const { code } = row.source;
    if (code === null) uncoded.push(row);
    else add(`${code.institution}-${row.specialty}`, row, code.institution);
  }
  if (uncoded.length === 0) return [...groups.values()];

  const byName = new Map<
    string,
    { readonly group: RowGroup; readonly cities: ReadonlySet<string>; readonly states: ReadonlySet<string> }[]
  >();
  for (const group of groups.values()) {
    const place = { group, cities: knownIn(group.rows, 'city'), states: knownIn(group.rows, 'state') };
    for (const name of new Set(group.rows.map(nameKey))) {
      const key = `${name}|${group.specialty}`;
      byName.set(key, [...(byName.get(key) ?? []), place]);
    }
  }
  for (const row of uncoded) {
    const name = nameKey(row.source);
    const { city, state } = row.source;
    const [match, ...others] = (byName.get(`${name}|${row.specialty}`) ?? []).filter(
      ({ cities, states }) => compatible(cities, city) && compatible(states, state),
    );
    if (match !== undefined && others.length === 0) add(match.group.id, row, match.group.institutionCode);
    else add([name, plain(city ?? ''), plain(state ?? ''), row.specialty].join('|'), row, null);
  }
  return [...groups.values()];
}
