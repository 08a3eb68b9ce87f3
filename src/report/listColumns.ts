/** The columns of the Application List that the add-on fills, in the order of a new sheet; `id` is hidden. Widths in pixels. */
export const listColumns = [
  { key: 'order', label: 'Order', width: 100 },
  { key: 'tier', label: 'Tier', width: 100 },
  { key: 'signal', label: 'Signal', width: 100 },
  { key: 'program', label: 'Program', width: 250 },
  { key: 'institution', label: 'Institution', width: 250 },
  { key: 'state', label: 'State', width: 100 },
  { key: 'specialty', label: 'Specialty', width: 100 },
  { key: 'fit', label: 'Fit', width: 100 },
  { key: 'fitRange', label: 'Fit range', width: 100 },
  { key: 'apply', label: 'Apply', width: 100 },
  { key: 'why', label: 'Why', width: 460 },
  { key: 'ties', label: 'Ties', width: 160 },
  { key: 'codes', label: 'Codes', width: 160 },
  { key: 'firstYear', label: 'First year', width: 160 },
  { key: 'fee', label: 'Fee', width: 160 },
  { key: 'sourceRows', label: 'Source rows', width: 160 },
  { key: 'id', label: 'Id', width: 160 },
] as const;

export type ListColumn = (typeof listColumns)[number]['key'];

/** What a row of the Application List holds in the add-on's columns; a missing key is a blank cell. */
export type ListRow = Readonly<Partial<Record<ListColumn, string | number>>>;

/** The columns a new list has for the user; they may rename, remove and add as they like. */
export const firstUserColumns: readonly string[] = ['Status', 'Notes'];

/** Where a column stands in a new sheet, from 1. */
export const listPosition = (key: ListColumn): number => listColumns.findIndex((column) => column.key === key) + 1;
