import type { UserGrid } from '../rows/grid';
import { readTable, type ReadTable, type TableLine } from './readTable';

/** The columns of the Cohort sheet that the add-on fills, in the order of a new sheet; `id` is hidden. Widths in pixels. */
export const cohortColumns = [
  { key: 'order', label: 'Help first', width: 110 },
  { key: 'applicant', label: 'Applicant', width: 150 },
  { key: 'reason', label: 'Why', width: 300 },
  { key: 'pathway', label: 'Pathway', width: 120 },
  { key: 'band', label: 'Band', width: 150 },
  { key: 'irProfile', label: 'IR profile', width: 110 },
  { key: 'flags', label: 'Flags', width: 140 },
  { key: 'met', label: 'Met', width: 80 },
  { key: 'partly', label: 'Partly', width: 90 },
  { key: 'notMet', label: 'Not met', width: 100 },
  { key: 'unknown', label: 'Unknown', width: 110 },
  { key: 'action1', label: 'Action 1', width: 260 },
  { key: 'action2', label: 'Action 2', width: 260 },
  { key: 'action3', label: 'Action 3', width: 260 },
  { key: 'deadline', label: 'Next deadline', width: 220 },
  { key: 'changed', label: 'Changed since the last build', width: 220 },
  { key: 'signals', label: 'Signals', width: 120 },
  { key: 'adviser', label: 'Set by the adviser', width: 220 },
  { key: 'sheetRow', label: 'Sheet row', width: 110 },
  { key: 'id', label: 'Id', width: 100 },
] as const;

export type CohortColumn = (typeof cohortColumns)[number]['key'];

/** One line of the Cohort sheet in the add-on's columns. */
export type CohortCells = TableLine<CohortColumn>['own'];

/** A Cohort sheet as it is now. */
export type ReadCohort = ReadTable<CohortColumn>;

/** The columns a new Cohort sheet has for the adviser; they may rename, remove and add as they like. */
export const cohortUserColumns: readonly string[] = ['Next meeting', 'Notes'];

/** Where a column stands in a new sheet, from 1. */
export const cohortPosition = (key: CohortColumn): number =>
  cohortColumns.findIndex((column) => column.key === key) + 1;

/** Reads a Cohort sheet the add-on made; null when the cells are no such sheet. */
export const readCohort = (grid: UserGrid): ReadCohort | null =>
  readTable(grid, { columns: cohortColumns, mustHave: ['Help first', 'Applicant', 'Pathway', 'Next deadline', 'Id'] });
