import type { Cell } from '../rows/grid';
import { readTable, type ReadTable, type TableLine, type TableShape } from './readTable';
import type { UserGrid } from '../rows/grid';

/** The columns of the Plan sheet that the add-on fills, in the order of a new sheet; `key` is hidden. Widths in pixels. */
export const planColumns = [
  {
    key: 'done',
    label: 'Done',
    width: 100,
    note: 'Tick what you have done: your own mark, kept when the plan is written again. Facts go into the Profile sheet.',
  },
  { key: 'part', label: 'Part', width: 190, note: 'The part of the plan; filter by it to see one alone.' },
  { key: 'item', label: 'Item', width: 190, note: 'What the line is about.' },
  {
    key: 'status',
    label: 'Status',
    width: 100,
    note: 'Met, Partly, Not met, Unknown (nothing filled in yet) or Not applicable; dates are Past, Next or Coming; aways say whether one is advised.',
  },
  { key: 'text', label: 'What to do', width: 360, note: 'The next step, or what to know.' },
  {
    key: 'evidence',
    label: 'Rests on',
    width: 360,
    note: 'What your profile or list says, or where a date comes from.',
  },
  { key: 'due', label: 'Due', width: 100, note: 'The day of the season by which it should be done.' },
  {
    key: 'sure',
    label: 'Date is',
    width: 100,
    note: 'How sure the date is: Confirmed by an official source, Reported by others, or Assumed. Check MyERAS.',
  },
  {
    key: 'criteria',
    label: 'Guide',
    width: 100,
    note: 'The criteria of the guide behind it: =IR_CITE("R1") says what one asks for.',
  },
  {
    key: 'key',
    label: 'Key',
    width: 100,
    note: 'By this your ticks and notes find their line again: leave it as it is.',
  },
] as const;

export type PlanColumn = (typeof planColumns)[number]['key'];

/** A line of the Plan sheet: the add-on's cells and the user's. */
export type PlanSheetLine = TableLine<PlanColumn>;

/** A Plan sheet as it is now; a line is known by its hidden key. */
export type ReadPlan = ReadTable<PlanColumn>;

/** The columns a new plan has for the user; they may rename, remove and add as they like. */
export const firstPlanUserColumns: readonly string[] = ['Notes'];

/** Where a column stands in a new sheet, from 1. */
export const planPosition = (key: PlanColumn): number => planColumns.findIndex((column) => column.key === key) + 1;

const shape: TableShape<PlanColumn> = { columns: planColumns, mustHave: ['Part', 'Item', 'Status', 'What to do'] };

/** Reads a Plan sheet the add-on made; null when the cells are not such a plan. */
export const readPlan = (grid: UserGrid): ReadPlan | null => readTable(grid, shape);

/** The key of a line; blank for a line of the user's own. */
export const keyOf = ({ own: { key } }: { readonly own: Readonly<Partial<Record<PlanColumn, Cell>>> }): string =>
  typeof key === 'string' ? key : '';
