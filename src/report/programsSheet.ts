import { columnKeys, programColumns } from '../rows/columns';
import type { ProgramColumn } from '../rows/columns';
import type { RuleArea, SheetDesign } from './sheetDesign';

/** Rows below the header that carry help; people may go on below them. */
const PREPARED_ROWS = 500;

/** Columns that are wider than the rest, in pixels. */
const wide: Readonly<Record<string, number>> = { name: 280, institution: 240, notes: 320 };

/** Width of a program column for its header, in pixels; `key` null for a column of the user's own. */
export const programColumnWidth = (key: string | null, label: string): number =>
  wide[key ?? ''] ?? Math.min(260, Math.max(90, 24 + 8 * label.length));

const columns: readonly (ProgramColumn & { readonly key: string })[] = columnKeys.map((key) => ({
  key,
  ...programColumns[key],
}));

/** An empty program list with every canonical column, its help and its words. Only a name is needed. */
export const programsSheet = (): SheetDesign => ({
  name: 'Programs',
  values: [columns.map(({ label }) => label)],
  headerRow: 1,
  widths: columns.map(({ key, label }) => programColumnWidth(key, label)),
  groupRows: [],
  helpColumns: [],
  inputColumn: null,
  textColumns: columns.flatMap(({ key }, index) => (key === 'code' || key === 'acgmeId' ? [index + 1] : [])),
  headerNotes: columns.map(({ help }) => help),
  rules: columns.flatMap(({ choices }, index): RuleArea[] =>
    choices.length === 0 ? [] : [{ row: 2, column: index + 1, rows: PREPARED_ROWS, rule: { kind: 'choice', choices } }],
  ),
});
