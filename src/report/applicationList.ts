import type { UserCell, UserGrid } from '../rows/grid';
import { arrangeColumns } from './arrangeColumns';
import { entryRow } from './entryRow';
import type { EntryTexts } from './entryTexts';
import { blockWarnings, listBlock, listHeaderRow } from './listBlock';
import type { ListFacts } from './listBlock';
import { firstUserColumns, listColumns } from './listColumns';
import type { ListRow } from './listColumns';
import { usd } from './planSentences';
import type { ReadList, ReadListRow } from './readList';

/** The Application List as cells, ready to be written from A1. */
export interface ListSheet {
  readonly values: UserGrid;
  readonly headerRow: number;
  /** rows of the table, one a program */
  readonly programs: number;
  /** columns in use */
  readonly columns: number;
  /** column of the hidden id, from 1 */
  readonly idColumn: number;
}

/** What the list is made of. */
export type ListContent = ListFacts & EntryTexts;

type Line = ReadListRow;

/** Starts the title of each section below the table. */
export const sectionMark = '▸';

/** Marks the add-on's own lines below the table, so that they are not taken for programs or for rows the user added. */
const SECTION = '#section';
const LINE = '#line';

const isBlank = (cell: UserCell): boolean => cell === '';
const hasNotes = ({ user }: Line): boolean => !user.every(isBlank);
const idOf = ({ own: { id } }: Line): string => (typeof id === 'string' || typeof id === 'number' ? String(id) : '');
const bare = (own: ListRow): Line => ({ own, user: [] });

const section = (title: string, lines: readonly Line[]): Line[] =>
  lines.length === 0
    ? []
    : [bare({}), bare({ order: `${sectionMark} ${title} (${lines.length})`, id: SECTION }), ...lines];

const texts = (sentences: readonly string[]): Line[] => sentences.map((order) => bare({ order, id: LINE }));

/** The lines of the last list that are not in this plan: notes on programs that left it, and whatever else the user wrote. */
const leftOver = (old: ReadList | null, listed: ReadonlySet<string>): { gone: Line[]; own: Line[] } => {
  const gone: Line[] = [];
  const own: Line[] = [];
  const seen = new Set<string>();
  for (const line of old?.rows ?? []) {
    const id = idOf(line);
    const isSecond = seen.has(id);
    seen.add(id);
    if (id === '' || id.startsWith('#') || (isSecond && listed.has(id))) {
      if (hasNotes(line) || id === '') own.push({ ...line, own: { ...line.own, id: '' } });
    } else if (!listed.has(id) && hasNotes(line)) gone.push(line);
  }
  return { gone, own };
};

const sections = ({ plan }: ListFacts, old: ReadList | null): Line[] => {
  const { gone, own } = leftOver(old, new Set(plan.entries.map(({ id }) => id)));
  const firstYear = plan.firstYear.entries.map(({ program, codes, sourceRows }) =>
    bare({ program, codes: codes.join(', '), sourceRows: sourceRows.join(', '), specialty: 'PGY1', id: LINE }),
  );
  const setAside = plan.setAside.map(({ row, reason, text }) =>
    bare({ order: row, tier: reason, program: text, id: LINE }),
  );
  const problems = plan.problems.map(({ row, column, text }) =>
    bare({ order: row, tier: column, program: text, id: LINE }),
  );
  return [
    ...section('No longer listed, kept for your notes', gone),
    ...section('Rows of your own', own),
    ...section(`First year, fees ${usd(plan.fees.PGY1)}`, firstYear),
    ...section('Warnings', plan.warnings.length > blockWarnings ? texts(plan.warnings) : []),
    ...section('Assumptions', texts(plan.assumptions)),
    ...section('Set aside: sheet row, reason', setAside),
    ...section('Problems: sheet row, column', problems),
  ];
};

/**
 * The whole Application List: block, table, and below it what else there is to say. What the user wrote in the last list stays with
 * its program, found by id; notes on programs that are gone, and rows of the user's own, get sections of their own.
 */
export const applicationList = (facts: ListContent, old: ReadList | null): ListSheet => {
  const { columns, userLabels } = arrangeColumns(old, listColumns, firstUserColumns);
  const notes = new Map<string, readonly UserCell[]>();
  for (const line of old?.rows ?? []) {
    const id = idOf(line);
    if (!notes.has(id)) notes.set(id, line.user);
  }
  const place = ({ own, user }: Line): UserCell[] =>
    columns.map((column) => (column.kind === 'own' ? own[column.key] : user[column.index]) ?? '');
  const labels: ListRow = Object.fromEntries(listColumns.map(({ key, label }) => [key, label]));
  const lines: Line[] = [
    ...listBlock(facts).map(bare),
    { own: labels, user: userLabels },
    ...facts.plan.entries.map((entry) => ({ own: entryRow(entry, facts), user: notes.get(entry.id) ?? [] })),
    ...sections(facts, old),
  ];
  return {
    values: lines.map(place),
    headerRow: listHeaderRow,
    programs: facts.plan.entries.length,
    columns: columns.length,
    idColumn: columns.findIndex((column) => column.kind === 'own' && column.key === 'id') + 1,
  };
};

/** The table alone, header first, as the headless command prints it. */
export const applicationTable = (facts: Pick<ListContent, 'plan' | 'ties' | 'moving'>): (string | number)[][] => {
  const shown = listColumns.filter(({ key }) => key !== 'id');
  return [
    shown.map(({ label }) => label),
    ...facts.plan.entries.map((entry) => {
      const row = entryRow(entry, facts);
      return shown.map(({ key }) => row[key] ?? '');
    }),
  ];
};
