import { fill } from '../guide/messages/message';
import { planBlockTexts, planTexts } from '../guide/messages/plan';
import { display } from '../guide/messages/words';
import type { Cell, UserCell, UserGrid } from '../rows/grid';
import { serialOfDay } from '../rows/dates';
import { arrangeColumns } from './arrangeColumns';
import { sectionMark } from './applicationList';
import { planBlock, planHeaderRow, type PlanContent } from './planBlock';
import {
  firstPlanUserColumns,
  keyOf,
  planColumns,
  type PlanColumn,
  type PlanSheetLine,
  type ReadPlan,
} from './planColumns';
import type { PlanDay, PlanLine, PlanSection } from './planLine';

/** The Plan sheet as cells, ready to be written from A1. */
export interface PlanSheet {
  readonly values: UserGrid;
  readonly headerRow: number;
  /** columns in use */
  readonly columns: number;
  /** where columns stand now, from 1 */
  readonly position: (column: PlanColumn) => number;
  /** for each line below the header, whether it can be ticked */
  readonly ticks: readonly boolean[];
}

type Line = PlanSheetLine & { readonly tick: boolean };

/** Marks the titles of sections, so that they are not taken for lines of the plan. */
const SECTION = '#section';

const bare = (own: PlanSheetLine['own']): Line => ({ own, user: [], tick: false });
const band = (title: string, text: string): Line => bare({ part: `${sectionMark} ${title}`, text, key: SECTION });

/** How sure a day is, and whether it is past, in words. */
export const sureText = ({ confidence, past }: PlanDay): string => {
  const sure = confidence === null ? planTexts.ownDate : display(confidence);
  return past ? fill(planTexts.past, { sure }) : sure;
};

/** The part a line belongs to, told apart from lines of other parts with the same group. */
const partOf = ({ id, title }: PlanSection, { group }: PlanLine): string => {
  if (id === 'readiness') return group;
  return group === '' ? title : fill(planTexts.group, { section: title, group });
};

const toCells = (section: PlanSection, line: PlanLine): PlanSheetLine['own'] => ({
  part: partOf(section, line),
  item: line.item,
  status: line.status,
  text: line.text,
  evidence: line.evidence,
  due: line.day === null ? '' : serialOfDay(line.day.date),
  sure: line.day === null ? '' : sureText(line.day),
  criteria: line.criteria.join(', '),
  key: line.key,
});

/** What the user ticked and wrote, by key. */
interface Kept {
  readonly done: Cell;
  readonly user: readonly UserCell[];
}

const isTicked = ({ own: { done } }: PlanSheetLine): boolean => done !== undefined && done !== false && done !== '';
const hasNotes = ({ user }: PlanSheetLine): boolean => user.some((cell) => cell !== '');

const keptOf = (old: ReadPlan | null): Map<string, Kept> => {
  const kept = new Map<string, Kept>();
  for (const line of old?.rows ?? []) {
    const key = keyOf(line);
    if (!kept.has(key)) kept.set(key, { done: line.own.done ?? '', user: line.user });
  }
  return kept;
};

/** Lines of the last plan that are not in this one: those with a tick or a note, and rows the user added. */
function leftOver(old: ReadPlan | null, listed: ReadonlySet<string>): { readonly gone: Line[]; readonly own: Line[] } {
  const gone: Line[] = [];
  const own: Line[] = [];
  const seen = new Set<string>();
  for (const line of old?.rows ?? []) {
    const key = keyOf(line);
    const isCopy = seen.has(key);
    seen.add(key);
    if (key === SECTION && !hasNotes(line)) continue;
    if (key === '' || key === SECTION || (isCopy && listed.has(key)))
      own.push({ ...line, own: { ...line.own, key: '' }, tick: false });
    else if (!listed.has(key) && (isTicked(line) || hasNotes(line))) gone.push({ ...line, tick: true });
  }
  return { gone, own };
}

const section = (title: string, lines: readonly Line[]): Line[] =>
  lines.length === 0 ? [] : [band(`${title} (${lines.length})`, ''), ...lines];

/**
 * The whole Plan sheet: block, and below it one table with a band above each section. What the user ticked and wrote in the last plan
 * stays with its line, found by key; ticks and notes on lines that are gone, and rows of the user's own, get sections of their own.
 */
export function planSheet(content: PlanContent, old: ReadPlan | null): PlanSheet {
  const { columns, userLabels } = arrangeColumns(old, planColumns, firstPlanUserColumns);
  const kept = keptOf(old);
  const listed = new Set(content.sections.flatMap(({ lines }) => lines.map(({ key }) => key)));
  const { gone, own } = leftOver(old, listed);
  const written = content.sections.flatMap((one): Line[] => [
    band(one.title, [one.about, ...(one.needs === null ? [] : [one.needs])].join(' ')),
    ...one.lines.map((line): Line => {
      const { done, user } = kept.get(line.key) ?? { done: '', user: [] };
      const tick = line.toDo || done !== '';
      return { own: { ...toCells(one, line), done: tick && done === '' ? false : done }, user, tick };
    }),
  ]);
  const labels: PlanSheetLine['own'] = Object.fromEntries(planColumns.map(({ key, label }) => [key, label]));
  const body = [...written, ...section(planBlockTexts.gone, gone), ...section(planBlockTexts.own, own)];
  const place = ({ own: cells, user }: PlanSheetLine): UserCell[] =>
    columns.map((column) => (column.kind === 'own' ? cells[column.key] : user[column.index]) ?? '');
  return {
    values: [...planBlock(content).map(bare), { own: labels, user: userLabels }, ...body].map(place),
    headerRow: planHeaderRow,
    columns: columns.length,
    position: (key) => columns.findIndex((column) => column.kind === 'own' && column.key === key) + 1,
    ticks: body.map(({ tick }) => tick),
  };
}
