/** The columns of the Application List that the add-on fills, in the order of a new sheet; `id` is hidden. Widths in pixels. */
export const listColumns = [
  { key: 'order', label: 'Order', width: 100 },
  { key: 'tier', label: 'Tier', width: 100 },
  { key: 'signal', label: 'Signal', width: 100 },
  { key: 'program', label: 'Program', width: 250 },
  { key: 'institution', label: 'Institution', width: 250 },
  { key: 'state', label: 'State', width: 76 },
  { key: 'specialty', label: 'Specialty', width: 76 },
  { key: 'fit', label: 'Fit', width: 76 },
  { key: 'fitRange', label: 'Fit range', width: 76 },
  { key: 'apply', label: 'Apply', width: 76 },
  { key: 'why', label: 'Why', width: 460 },
  { key: 'ties', label: 'Ties', width: 180 },
  { key: 'codes', label: 'Codes', width: 180 },
  { key: 'firstYear', label: 'First year', width: 180 },
  { key: 'fee', label: 'Fee', width: 100 },
  { key: 'sourceRows', label: 'Source rows', width: 100 },
  { key: 'id', label: 'Id', width: 100 },
] as const;

export type ListColumn = (typeof listColumns)[number]['key'];

/** What a row of the Application List holds in the add-on's columns; a missing key is a blank cell. */
export type ListRow = Readonly<Partial<Record<ListColumn, string | number>>>;

/** The columns a new list has for the user; they may rename, remove and add as they like. */
export const firstUserColumns: readonly string[] = ['Status', 'Notes'];

/** Where a column stands in a new sheet, from 1. */
export const listPosition = (key: ListColumn): number => listColumns.findIndex((column) => column.key === key) + 1;
