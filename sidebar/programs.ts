import type { ProgramsView, Request } from '../src/rpc/contract';
import { display } from './words';

type Column = ProgramsView['columns'][number];
type Confidence = Column['confidence'];

/** Corrections of the recognised columns: column index to canonical key, null for "not used". */
export type Mapping = NonNullable<Request<'readPrograms'>['mapping']>;

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  sure: 'Recognised',
  likely: 'Likely, please check',
  chosen: 'Your choice',
  none: 'Not recognised, left alone',
};

/**
 * The corrections after choosing `key` (null: not used) for the column at `index`: earlier choices stay, and a column that
 * had `key` before gives it up, so that no two columns mean the same.
 */
export function correctedMapping(columns: readonly Column[], index: number, key: string | null): Mapping {
  const chosen = columns.filter(({ confidence }) => confidence === 'chosen');
  const giveUp = columns.filter((column) => column.index !== index && key !== null && column.column === key);
  return Object.fromEntries([
    ...chosen.map((column) => [String(column.index), column.column] as const),
    ...giveUp.map((column) => [String(column.index), null] as const),
    [String(index), key] as const,
  ]);
}

/** The columns that a person should look at. */
export const isDoubtful = ({ confidence }: Column): boolean => confidence === 'likely';

/** How many sheet rows ended up in programs: every row is there, in the first years, or set aside. */
export const rowsInPrograms = ({ rows, firstYear, setAside }: ProgramsView['counts']): number =>
  rows - firstYear - setAside;

const problemWords: Readonly<Record<string, string>> = {
  'cell-error': 'Cells that hold an error',
  'column-repeated': 'Columns that stand twice',
  disagreement: 'Rows of one program that disagree',
  'specialty-assumed': 'Specialty not said, taken as IR',
  unreadable: 'Values that could not be read',
};

const setAsideWords: Readonly<Record<string, string>> = {
  header: 'Header rows',
  title: 'Titles',
  blank: 'Blank rows',
  totals: 'Totals',
  'no-name': 'No program name',
  'other-specialty': 'Other specialties',
  'needs-prior-training': 'Tracks that need prior training',
};

/** One line of a group: where it stands and what is said about it. */
export interface RowNote {
  readonly row: number;
  readonly text: string;
}

export interface NoteGroup {
  readonly title: string;
  readonly notes: readonly RowNote[];
}

function grouped(notes: readonly (RowNote & { readonly title: string })[]): readonly NoteGroup[] {
  const titles = [...new Set(notes.map(({ title }) => title))];
  return titles.map((title) => ({
    title,
    notes: notes.filter((note) => note.title === title).map(({ row, text }) => ({ row, text })),
  }));
}

/** Problems by kind, in the order of their first row. */
export const problemGroups = (view: ProgramsView): readonly NoteGroup[] =>
  grouped(view.problems.map(({ code, row, text }) => ({ title: problemWords[code] ?? display(code), row, text })));

/** Set-aside rows by reason, in the order of their first row. */
export const setAsideGroups = (view: ProgramsView): readonly NoteGroup[] =>
  grouped(
    view.setAside.map(({ reason, row, text }) => ({ title: setAsideWords[reason] ?? display(reason), row, text })),
  );
