import type { Cell, UserCell, UserGrid } from '../rows/grid';
import { sectionMark } from './applicationList';
import { arrangeColumns } from './arrangeColumns';
import type { ReadTable, TableLine } from './readTable';

/** A sheet with a block, a table and sections below it, as cells ready to be written from A1. */
export interface KeptSheet {
  readonly values: UserGrid;
  readonly headerRow: number;
  /** rows of the table */
  readonly rows: number;
  /** columns in use */
  readonly columns: number;
  /** column of the hidden id, from 1 */
  readonly idColumn: number;
}

type Own<K extends string> = TableLine<K>['own'];

/** What such a sheet is made of. Every line has an id; `first` is the column in which sentences stand. */
export interface KeptParts<K extends string> {
  readonly columns: readonly { readonly key: K; readonly label: string }[];
  readonly id: K;
  readonly first: K;
  /** the user's columns of a new sheet */
  readonly userColumns: readonly string[];
  readonly block: readonly Own<K>[];
  readonly lines: readonly Own<K>[];
  /** sentences below the table, by title; empty ones are left out */
  readonly below: readonly { readonly title: string; readonly texts: readonly string[] }[];
  readonly titles: { readonly gone: string; readonly own: string };
}

/** Marks the add-on's own lines below the table, so that they are not taken for lines of the table or for rows the user added. */
const LINE = '#line';

const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';

/**
 * Lays a sheet out again: what the user wrote beside a line stays with it, found by id; notes on lines that are gone, and rows of the
 * user's own, get sections of their own below the table.
 */
export function keptSheet<K extends string>(parts: KeptParts<K>, old: ReadTable<K> | null): KeptSheet {
  const { columns, userLabels } = arrangeColumns(old, parts.columns, parts.userColumns);
  const idOf = ({ own }: TableLine<K>): string => textOf(own[parts.id]);
  const hasNotes = ({ user }: TableLine<K>): boolean => user.some((cell) => cell !== '');
  const listed = new Set(parts.lines.map((own) => textOf(own[parts.id])));
  const notes = new Map<string, readonly UserCell[]>();
  const gone: TableLine<K>[] = [];
  const own: TableLine<K>[] = [];
  for (const line of old?.rows ?? []) {
    const id = idOf(line);
    const isCopy = notes.has(id);
    if (id !== '' && id !== LINE && !isCopy) {
      notes.set(id, line.user);
      if (!listed.has(id) && hasNotes(line)) gone.push(line);
    } else if (id === '' || hasNotes(line)) own.push({ own: withId(line.own, parts.id, ''), user: line.user });
  }
  const bare = (cells: Own<K>): TableLine<K> => ({ own: cells, user: [] });
  const sentence = (text: string): TableLine<K> => bare(withId(only(parts.first, text), parts.id, LINE));
  const section = (title: string, lines: readonly TableLine<K>[]): TableLine<K>[] =>
    lines.length === 0
      ? []
      : [{ own: only(parts.first, ''), user: [] }, sentence(`${sectionMark} ${title} (${lines.length})`), ...lines];
  // safe: every column of the sheet has its label
  const labels = Object.fromEntries(parts.columns.map(({ key, label }) => [key, label])) as Own<K>;
  const lines = [
    ...parts.block.map(bare),
    { own: labels, user: userLabels },
    ...parts.lines.map((cells) => ({ own: cells, user: notes.get(textOf(cells[parts.id])) ?? [] })),
    ...section(parts.titles.gone, gone),
    ...section(parts.titles.own, own),
    ...parts.below.flatMap(({ title, texts }) => section(title, texts.map(sentence))),
  ];
  return {
    values: lines.map((line) =>
      columns.map((column) => (column.kind === 'own' ? line.own[column.key] : line.user[column.index]) ?? ''),
    ),
    headerRow: parts.block.length + 1,
    rows: parts.lines.length,
    columns: columns.length,
    idColumn: columns.findIndex((column) => column.kind === 'own' && column.key === parts.id) + 1,
  };
}

// safe: one key of the record
const only = <K extends string>(key: K, cell: Cell): Own<K> => ({ [key]: cell }) as Own<K>;

const withId = <K extends string>(own: Own<K>, id: K, value: string): Own<K> => ({ ...own, ...only(id, value) });
