import { cohortTexts as say } from '../guide/messages/cohort';
import { collisionTexts } from '../guide/messages/collisions';
import { fill } from '../guide/messages/message';
import type { Collision } from '../list/collisions';
import type { UserGrid } from '../rows/grid';
import { keptSheet, type KeptSheet } from './keptSheet';
import { readTable, type ReadTable } from './readTable';

/** The columns of the Signal collisions sheet, in the order of a new sheet; `id` is hidden. Widths in pixels. */
export const collisionColumns = [
  { key: 'program', label: 'Program', width: 280 },
  { key: 'state', label: 'State', width: 80 },
  { key: 'specialty', label: 'Specialty', width: 110 },
  { key: 'count', label: 'Advisees', width: 110 },
  { key: 'gold', label: 'Gold', width: 260 },
  { key: 'silver', label: 'Silver', width: 260 },
  { key: 'single', label: 'Single', width: 260 },
  { key: 'codes', label: 'Codes', width: 160 },
  { key: 'id', label: 'Id', width: 100 },
] as const;

export type CollisionColumn = (typeof collisionColumns)[number]['key'];

/** A Signal collisions sheet as it is now. */
export type ReadCollisions = ReadTable<CollisionColumn>;

/** The columns a new sheet has for the adviser. */
export const collisionUserColumns: readonly string[] = ['Agreed', 'Notes'];

/** Sheet row of the table's header, from 1. */
export const collisionHeaderRow = 4;

/** Where a column stands in a new sheet, from 1. */
export const collisionPosition = (key: CollisionColumn): number =>
  collisionColumns.findIndex((column) => column.key === key) + 1;

/** Reads a Signal collisions sheet the add-on made; null when the cells are no such sheet. */
export const readCollisions = (grid: UserGrid): ReadCollisions | null =>
  readTable(grid, { columns: collisionColumns, mustHave: ['Program', 'Advisees', 'Gold', 'Silver', 'Id'] });

/** What the sheet says besides the collisions. */
export interface CollisionFacts {
  readonly collisions: readonly Collision[];
  /** lists that were compared */
  readonly lists: number;
  readonly builtAt: string;
  readonly programSheet: string;
}

/** Programs that several advisees are about to signal, with who and how. The adviser's own columns stay with their program. */
export function collisionSheet(
  { collisions, lists, builtAt, programSheet }: CollisionFacts,
  old: ReadCollisions | null,
): KeptSheet {
  return keptSheet(
    {
      columns: collisionColumns,
      id: 'id',
      first: 'program',
      userColumns: collisionUserColumns,
      block: [
        { program: fill(collisionTexts.title, { count: collisions.length }) },
        { program: fill(collisionTexts.from, { lists, sheet: programSheet, time: builtAt }) },
        { program: collisionTexts.about },
      ],
      lines: collisions.map(({ program, signals, count }) => ({
        program: program.name,
        state: program.state ?? '',
        specialty: program.specialty,
        count,
        gold: (signals.get('gold') ?? []).join(', '),
        silver: (signals.get('silver') ?? []).join(', '),
        single: (signals.get('single') ?? []).join(', '),
        codes: program.codes.join(', '),
        id: program.id,
      })),
      below: [],
      titles: { gone: collisionTexts.gone, own: say.own },
    },
    old,
  );
}
