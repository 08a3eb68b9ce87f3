import { isErrorCell, textOf, type Reading } from './cells';
import { readNrmpCode, type NrmpCode } from './codes';
import type { ColumnKey } from './columns';
import type { Header } from './findHeader';
import type { Cell, Grid } from './grid';
import { displayName, stateInName } from './names';
import type { Problem } from './problems';
import type { Away, SetAside, SetAsideReason, Specialty } from './records';
import { cellReaders, expectedIn, headerOf, typedColumns, type RowValues, type SourceRow } from './sourceRows';
import { rowSpecialty } from './specialty';
import { readPlace } from './states';
import { plain } from './text';

/** A row sorted out: a track of a program, a first year, or set aside. */
export type SortedRow =
  | { readonly kind: 'program'; readonly specialty: Specialty; readonly source: SourceRow }
  | { readonly kind: 'first-year'; readonly source: SourceRow; readonly track: string }
  | { readonly kind: 'aside'; readonly aside: SetAside };

export interface SortedRows {
  /** one for each row below and above the header, in sheet order */
  readonly rows: readonly SortedRow[];
  readonly problems: readonly Problem[];
}

const asideTexts: Readonly<Record<SetAsideReason, string>> = {
  header: 'Header row.',
  title: 'Title above the header.',
  blank: 'Blank row.',
  totals: 'A row of totals, not a program.',
  'no-name': 'No program or institution name: fill one in to use the row.',
  'other-specialty': 'Another specialty than IR and DR.',
  'needs-prior-training':
    'A physician-only (R) track: it needs prior residency training, which the profile does not have.',
};

const totals =
  /^(grand\s+|sub-?\s*)?(totals?|sums?|averages?|means?|counts?)\b(\s*(of\s+)?(programs?|rows?|applications?|fees?))?[\s:=\d.$,]*$/i;

const isBlank = (row: readonly Cell[]): boolean =>
  row.every((cell) => cell === '' || (typeof cell === 'string' && textOf(cell) === ''));

/** Reads a cell once for each value that stands in its column. */
function memoised<T>(read: (cell: Cell) => Reading<T>): (cell: Cell) => Reading<T> {
  const known = new Map<Cell, Reading<T>>();
  return (cell) => {
    const old = known.get(cell);
    if (old !== undefined) return old;
    const made = read(cell);
    known.set(cell, made);
    return made;
  };
}

const awayWent = { exceptional: 'exceptional', good: 'good', neutral: 'neutral', poor: 'poor' } as const;

/** Away and how it went, as one tie; how it went with a blank Away means done. */
function awayOf(status: 'done' | 'planned' | 'no' | null, went: keyof typeof awayWent | null): Away | null {
  if (status === 'no') return 'none';
  if (status === 'planned') return 'planned';
  if (went !== null) return awayWent[went];
  return status === 'done' ? 'unrated' : null;
}

/** Reads every row of a sheet: its typed cells, its specialty, and whether it can be used at all. */
export function readSourceRows(grid: Grid, header: Header, priorTraining: boolean): SortedRows {
  const at = new Map<ColumnKey, number>();
  for (const { index, column } of header.columns) if (column !== null) at.set(column, index);
  const headerText = (key: ColumnKey): string => headerOf(header.columns[at.get(key) ?? -1]?.header ?? '', key);
  const problems: Problem[] = [];
  const readers = typedColumns.flatMap((key) => {
    const index = at.get(key);
    return index === undefined ? [] : [{ key, index, read: memoised<unknown>(cellReaders[key]) }];
  });
  const cellAt = (row: readonly Cell[], key: ColumnKey): Cell => {
    const index = at.get(key);
    return index === undefined ? '' : (row[index] ?? '');
  };
  const report = (code: Problem['code'], row: number, key: ColumnKey, text: string): void => {
    problems.push({ code, row, column: headerText(key), text });
  };
  const nameKey: ColumnKey = at.has('name') ? 'name' : 'institution';
  const nameHeader = header.columns[at.get(nameKey) ?? -1]?.header ?? '';
  const headerName = plain(nameHeader);
  const place = memoised((cell) => ({ value: readPlace(textOf(cell)), trouble: null }));
  const last = Math.max(...header.rows);

  const aside = (row: number, reason: SetAsideReason): SortedRow => ({
    kind: 'aside',
    aside: { row, reason, text: asideTexts[reason] },
  });

  const nameIn = (row: readonly Cell[], key: ColumnKey): string => {
    const cell = cellAt(row, key);
    return isErrorCell(cell) ? '' : displayName(textOf(cell));
  };

  const valuesOf = (cells: readonly Cell[], row: number): RowValues => {
    const read: Record<string, unknown> = {};
    for (const { key, index, read: reading } of readers) {
      const cell = cells[index] ?? '';
      if (cell === '') {
        read[key] = null;
        continue;
      }
      const { value, trouble } = reading(cell);
      read[key] = value;
      if (trouble !== null) {
        const found = `${headerText(key)} holds "${shortened(textOf(cell))}"`;
        report(trouble, row, key, `${found}; expected is ${expectedIn[key]}. It counts as not known.`);
      }
    }
    const went = (read.awayWent ?? null) as keyof typeof awayWent | null;
    const away = awayOf((read.away ?? null) as 'done' | 'planned' | 'no' | null, went);
    return { ...blankValues, ...read, away };
  };

  const placeOf = (
    cells: readonly Cell[],
    row: number,
    name: string,
  ): { city: string | null; state: string | null } => {
    const cityCell = cellAt(cells, 'city');
    const stateCell = cellAt(cells, 'state');
    const stated = stateCell === '' ? null : place(stateCell).value;
    if (stated === null && textOf(stateCell) !== '') {
      const trouble = isErrorCell(stateCell) ? 'cell-error' : 'unreadable';
      const found = `${headerText('state')} holds "${shortened(textOf(stateCell))}"`;
      report(trouble, row, 'state', `${found}; expected is a state, or a city and a state. It counts as not known.`);
    }
    const inCity = cityCell === '' ? null : place(cityCell).value;
    const cityText = isErrorCell(cityCell) ? '' : textOf(cityCell);
    return {
      city: (inCity?.city ?? cityText) || (stated?.city ?? null),
      state: stated?.state ?? (inCity?.city == null ? null : inCity.state) ?? stateInName(name),
    };
  };

  const codeOf = (cells: readonly Cell[], row: number): NrmpCode | null => {
    const cell = cellAt(cells, 'code');
    if (cell === '') return null;
    const code = readNrmpCode(cell);
    const text = textOf(cell);
    if (code === null && text !== '') {
      const trouble = isErrorCell(cell) ? 'cell-error' : 'unreadable';
      report(
        trouble,
        row,
        'code',
        `${headerText('code')} holds "${shortened(text)}"; expected is a code such as 1007416A0.`,
      );
    }
    return code;
  };

  const sortOut = (cells: readonly Cell[], row: number): SortedRow => {
    if (isBlank(cells)) return aside(row, 'blank');
    if (header.rows.includes(row)) return aside(row, 'header');
    if (row < last) return aside(row, 'title');
    const named = nameIn(cells, 'name');
    const institution = nameIn(cells, 'institution');
    const name = named === '' ? institution : named;
    const labels = cells.find((cell) => cell !== '') ?? '';
    if (totals.test(name) || (name === '' && typeof labels === 'string' && totals.test(labels)))
      return aside(row, 'totals');
    if (name === '') return aside(row, 'no-name');
    if (name.length <= nameHeader.length && plain(name) === headerName) return aside(row, 'header');
    const code = codeOf(cells, row);
    const track = textOf(cellAt(cells, 'specialty'));
    const values = valuesOf(cells, row);
    const specialty = rowSpecialty(code, values.acgmeId, track, name);
    const source: SourceRow = {
      row,
      name,
      institution: institution === '' ? null : institution,
      ...placeOf(cells, row, name),
      code,
      values,
    };
    if (specialty === 'other') return aside(row, 'other-specialty');
    if (specialty === 'PGY1') return { kind: 'first-year', source, track };
    if (code?.letter === 'R' && !priorTraining) return aside(row, 'needs-prior-training');
    if (specialty === null) {
      const found =
        track === '' ? 'nothing says which specialty it is' : `"${shortened(track)}" is not a known specialty`;
      report('specialty-assumed', row, 'specialty', `${name}: ${found}; taken as IR.`);
    }
    return { kind: 'program', specialty: specialty ?? 'IR', source };
  };

  const rows = grid.map((cells, index) => sortOut(cells, index + 1));
  return { rows, problems };
}

/** Long cells are named by their beginning. */
const shown = 60;
const shortened = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text);

const blankValues: RowValues = {
  acgmeId: null,
  type: null,
  selectivity: null,
  researchHeavy: null,
  screen: null,
  strength: null,
  rotations: null,
  esir: null,
  sendsToIndependent: null,
  friendly: null,
  home: null,
  away: null,
  mentor: null,
  school: null,
  geography: null,
  interest: null,
  takesSignals: null,
  lock: null,
  include: null,
  positions: null,
  status: null,
  notes: null,
};
