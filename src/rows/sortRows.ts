import { found, isErrorCell, memoised, saysUnknown, textOf } from './cells';
import { readAcgmeId, readNrmpCodes, type NrmpCode } from './codes';
import type { Header } from './findHeader';
import { programColumns } from './columns';
import type { Cell } from './grid';
import { displayName, matchName, stateInName } from './names';
import type { ProgramTable } from './programTable';
import type { SetAside, SetAsideReason, Specialty } from './records';
import { isAlone, isBlankRow, isTotalsLabel, isTotalsRow } from './sheetRows';
import { codeSpecialty, rowSpecialty, specialtyInColumn, type RowSpecialty } from './specialty';
import { isStateCode, readPlace } from './states';
import { quoted, shortened } from './text';

/** One line of the sheet that is a track of a program or a first year. */
export interface SourceRow {
  /** sheet row, from 1 */
  readonly row: number;
  readonly name: string;
  readonly institution: string | null;
  readonly city: string | null;
  readonly state: string | null;
  /** the code that decides what the row belongs to */
  readonly code: NrmpCode | null;
  /** every code of the row that belongs to the same program */
  readonly codes: readonly NrmpCode[];
}

/** A row sorted out: a track of a program, a first year, or set aside. */
export type SortedRow =
  | { readonly kind: 'program'; readonly specialty: Specialty; readonly source: SourceRow }
  | { readonly kind: 'first-year'; readonly source: SourceRow }
  | { readonly kind: 'aside'; readonly aside: SetAside };

const asideTexts: Readonly<Record<SetAsideReason, string>> = {
  header: 'Header row.',
  title: 'A title or heading, not a program.',
  blank: 'Blank row.',
  totals: 'A row of totals, not a program.',
  'no-name': 'No program or institution name: fill one in to use the row.',
  'other-specialty': 'Another specialty than IR and DR.',
  'needs-prior-training':
    'A physician-only (R) track: it needs prior residency training, which the profile does not have.',
};

const aside = (row: number, reason: SetAsideReason): SortedRow => ({
  kind: 'aside',
  aside: { row, reason, text: asideTexts[reason] },
});

const letters = /\p{L}/u;

/** What a name cell says; empty for an error and for a cell without a letter in it. */
function nameIn(cell: Cell): string {
  if (cell === '' || isErrorCell(cell)) return '';
  const name = displayName(textOf(cell));
  return letters.test(name) ? name : '';
}

/** Whether a cell says anything, be it that something is wrong. */
const isSaid = (cell: Cell): boolean =>
  cell !== '' && textOf(cell) !== '' && (isErrorCell(cell) || !saysUnknown(textOf(cell)));

const noCodes: readonly NrmpCode[] = [];

/** Of several codes, the one that decides: one that can be used, and of the specialty that the column names, before others. */
const deciding = (
  codes: readonly NrmpCode[],
  isUsable: (code: NrmpCode) => boolean,
  column: RowSpecialty | null,
): NrmpCode | null => {
  const usable = codes.filter(isUsable);
  return usable.find((code) => codeSpecialty(code) === column) ?? usable[0] ?? codes[0] ?? null;
};

/** The state in the NRMP suffix of the first name that has one. */
const namedState = (names: readonly string[]): string | null =>
  names.reduce<string | null>((state, name) => state ?? stateInName(name), null);

/** What stands in the name column of a header that was pasted in again, in lower case. */
const headerNamesOf = (
  { rows, header: label }: ProgramTable,
  { columns, rows: headerRows }: Header,
): ReadonlySet<string> =>
  new Set(
    (['name', 'institution'] as const)
      .flatMap((key) => {
        const place = columns.find(({ column }) => column === key)?.index;
        const own = place === undefined ? [] : headerRows.map((row) => textOf(rows[row - 1]?.[place] ?? ''));
        return [label(key), programColumns[key].label, ...programColumns[key].aliases, ...own];
      })
      .filter((name) => name !== '')
      .map((name) => name.toLowerCase()),
  );

/** Sorts out every row of a sheet: what it is for, and what tells it apart. One for each row, in sheet order. */
export function sortRows(table: ProgramTable, header: Header, priorTraining: boolean): SortedRow[] {
  const place = memoised((cell) => found(readPlace(textOf(cell))));
  const columnSpecialty = memoised((cell) => found(specialtyInColumn(textOf(cell))));
  const headerNames = headerNamesOf(table, header);
  const headerRows = header.rows.map((row) => (table.rows[row - 1] ?? []).map(textOf));
  const isHeaderPart = (cells: readonly Cell[]): boolean =>
    headerRows.some((labels) => cells.every((cell, index) => cell === '' || textOf(cell) === labels[index]));
  const lastHeaderRow = Math.max(...header.rows);

  const placeIn = (row: number, names: readonly string[]): Pick<SourceRow, 'city' | 'state'> => {
    const stateCell = table.cell(row, 'state');
    const cityCell = table.cell(row, 'city');
    const stated = stateCell === '' ? null : place(stateCell).value;
    if (stated === null && isSaid(stateCell)) table.reportCell(row, 'state');
    if (cityCell !== '' && isErrorCell(cityCell)) table.reportCell(row, 'city');
    const inCity = cityCell === '' ? null : place(cityCell).value;
    const isCity = isSaid(cityCell) && !isErrorCell(cityCell) && !isStateCode(textOf(cityCell));
    const cityText = isCity ? textOf(cityCell) : '';
    return {
      city: (inCity?.city ?? cityText) || (stated?.city ?? null),
      state: stated?.state ?? (inCity?.city == null ? null : inCity.state) ?? namedState(names),
    };
  };

  const assumeIr = (row: number, name: string, track: string): Specialty => {
    const why = track === '' ? 'nothing says which specialty it is' : `${quoted(track)} is no specialty that is known`;
    const column = table.header('specialty');
    table.report({ code: 'specialty-assumed', row, column, text: `${shortened(name)}: ${why}; taken as IR.` });
    return 'IR';
  };

  /** The codes of a cell that belong to one program; those of other programs are reported. */
  const ownCodes = (row: number, code: NrmpCode, listed: readonly NrmpCode[]): readonly NrmpCode[] => {
    if (listed.length === 1) return listed;
    const own = listed.filter(
      (other) => other.institution === code.institution && codeSpecialty(other) === codeSpecialty(code),
    );
    if (own.length < listed.length) {
      const column = table.header('code');
      const others = listed.filter((other) => !own.includes(other)).map((other) => other.code);
      const text = `${column} lists codes of several programs; ${code.code} decides, ${others.join(', ')} left out. Give each program a row of its own.`;
      table.report({ code: 'disagreement', row, column, text });
    }
    return own;
  };

  const sortOut = (cells: readonly Cell[], row: number): SortedRow => {
    if (header.rows.includes(row)) return aside(row, 'header');
    if (isBlankRow(cells)) return aside(row, 'blank');
    if (row < lastHeaderRow) return aside(row, 'title');
    const named = nameIn(table.cell(row, 'name'));
    const institution = nameIn(table.cell(row, 'institution'));
    const name = named === '' ? institution : named;
    if (name === '') return aside(row, isHeaderPart(cells) ? 'header' : isTotalsRow(cells) ? 'totals' : 'no-name');
    if (headerNames.has(name.toLowerCase())) return aside(row, 'header');
    const specialtyCell = table.cell(row, 'specialty');
    const inColumn = specialtyCell === '' ? null : columnSpecialty(specialtyCell).value;
    const codeCell = table.cell(row, 'code');
    const listed = codeCell === '' ? noCodes : readNrmpCodes(codeCell);
    const isUsable = ({ letter }: NrmpCode): boolean => priorTraining || letter !== 'R';
    const code = deciding(listed, isUsable, inColumn);
    if (code === null && isTotalsLabel(name)) return aside(row, 'totals');
    const acgmeId = code === null ? readAcgmeId(table.cell(row, 'acgmeId')) : null;
    const track = inColumn === 'PGY1' ? textOf(specialtyCell) : '';
    const specialty = rowSpecialty(code, acgmeId, inColumn, name, track);
    if (specialty === 'other') return aside(row, 'other-specialty');
    if (code?.letter === 'R' && !priorTraining) return aside(row, 'needs-prior-training');
    if (code === null && isAlone(cells) && matchName(name) === '') return aside(row, 'title');
    if (code === null && isSaid(codeCell)) table.reportCell(row, 'code');
    if (isErrorCell(specialtyCell)) table.reportCell(row, 'specialty');
    if (named === '' && isErrorCell(table.cell(row, 'name'))) table.reportCell(row, 'name');
    const source: SourceRow = {
      row,
      name,
      institution: institution === '' ? null : institution,
      ...placeIn(row, [name, institution]),
      code,
      codes: code === null ? noCodes : ownCodes(row, code, listed).filter(isUsable),
    };
    if (specialty === 'PGY1') return { kind: 'first-year', source };
    return { kind: 'program', specialty: specialty ?? assumeIr(row, name, textOf(specialtyCell)), source };
  };

  return table.rows.map((cells, index) => sortOut(cells, index + 1));
}
