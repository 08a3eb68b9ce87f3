/** Widths of columns in pixels. A new sheet has the first one; each run of others costs a call. */
const PLAIN = 100;
const NAME = 220;
const SENTENCE = 420;

/**
 * The columns of the Application List that the add-on fills, in the order of a new sheet; `id` is hidden. `note` is shown when the
 * pointer rests on the header.
 */
export const listColumns = [
  {
    key: 'order',
    label: 'Order',
    width: PLAIN,
    note: 'The order of the list: applied first, then tier, signal and fit.',
  },
  {
    key: 'tier',
    label: 'Tier',
    width: PLAIN,
    note: 'Priority: a strong tie. Target: within reach. Reach: a stretch. Safety: DR programs that keep the way open. Ultra-reach: not applied to by default.',
  },
  {
    key: 'signal',
    label: 'Signal',
    width: PLAIN,
    note: 'The signal to send with the application; None where it gets none.',
  },
  { key: 'program', label: 'Program', width: NAME, note: 'One institution in one specialty: all its tracks together.' },
  { key: 'institution', label: 'Institution', width: NAME, note: 'Where the program belongs to.' },
  { key: 'state', label: 'State', width: PLAIN, note: 'Two letters.' },
  {
    key: 'specialty',
    label: 'Specialty',
    width: PLAIN,
    note: 'IR: Integrated Interventional Radiology. DR: Diagnostic Radiology.',
  },
  {
    key: 'fit',
    label: 'Fit',
    width: PLAIN,
    note: '0 to 100, from ties, realism, IR training and your preferences. Not a chance of matching.',
  },
  {
    key: 'fitRange',
    label: 'Fit range',
    width: PLAIN,
    note: 'The fit with the worst and with the best value of every fact that is not known.',
  },
  { key: 'apply', label: 'Apply', width: PLAIN, note: 'Whether this program is on the list to apply to.' },
  {
    key: 'why',
    label: 'Why',
    width: SENTENCE,
    note: 'The deciding reasons; ids in brackets name criteria: =IR_CITE("X1") shows one.',
  },
  {
    key: 'moving',
    label: 'Moving the signal',
    width: SENTENCE,
    note: 'What sending this signal elsewhere would cost. Below half a percent of the plan we call it equally good.',
  },
  {
    key: 'signalOrder',
    label: 'Signal order',
    width: PLAIN,
    note: 'The place of the signal among those that share its limit.',
  },
  {
    key: 'firmness',
    label: 'How firm',
    width: PLAIN,
    note: 'How often the choice stays when the numbers of the planning model are drawn anew. Firm: 80 % or more. Toss-up: less than half.',
  },
  { key: 'ties', label: 'Ties', width: PLAIN, note: 'What links you to the program or its institution.' },
  { key: 'codes', label: 'Codes', width: PLAIN, note: 'NRMP codes of its tracks.' },
  {
    key: 'firstYear',
    label: 'First year',
    width: PLAIN,
    note: 'Whether a first year elsewhere has to be matched too.',
  },
  { key: 'fee', label: 'Fee', width: PLAIN, note: 'What this application adds to the fees, in US dollars.' },
  { key: 'sourceRows', label: 'Source rows', width: PLAIN, note: 'Rows of your program sheet it was read from.' },
  { key: 'id', label: 'Id', width: PLAIN, note: 'Keeps your notes with their program when the list is built again.' },
] as const;

export type ListColumn = (typeof listColumns)[number]['key'];

/** What a row of the Application List holds in the add-on's columns; a missing key is a blank cell. */
export type ListRow = Readonly<Partial<Record<ListColumn, string | number>>>;

/** The columns a new list has for the user; they may rename, remove and add as they like. */
export const firstUserColumns: readonly string[] = ['Status', 'Notes'];

/** Widths of a new list, one a column. */
export const listWidths: readonly number[] = [
  ...listColumns.map(({ width }) => width),
  ...firstUserColumns.map(() => PLAIN),
];

/** Where a column stands in a new sheet, from 1. */
export const listPosition = (key: ListColumn): number => listColumns.findIndex((column) => column.key === key) + 1;
