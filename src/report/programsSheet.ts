import { columnKeys, programColumns } from '../rows/columns';
import type { ProgramColumn } from '../rows/columns';
import type { RuleArea, SheetDesign } from './sheetDesign';

/** Rows below the header that carry help; people may go on below them. */
const PREPARED_ROWS = 500;

/** Columns that are wider than the rest, in pixels. */
const widths: Readonly<Record<string, number>> = { name: 280, institution: 240, notes: 320 };

const columns: readonly (ProgramColumn & { readonly key: string })[] = columnKeys.map((key) => ({
  key,
  ...programColumns[key],
}));

/** An empty program list with every canonical column, its help and its words. Only a name is needed. */
export const programsSheet = (): SheetDesign => ({
  name: 'Programs',
  values: [columns.map(({ label }) => label)],
  widths: columns.map(({ key, label }) => widths[key] ?? Math.max(90, 24 + 8 * label.length)),
  groupRows: [],
  helpColumns: [],
  inputColumn: null,
  textColumns: columns.flatMap(({ key }, index) => (key === 'code' || key === 'acgmeId' ? [index + 1] : [])),
  headerNotes: columns.map(({ help }) => help),
  rules: columns.flatMap(({ choices }, index): RuleArea[] =>
    choices.length === 0 ? [] : [{ row: 2, column: index + 1, rows: PREPARED_ROWS, rule: { kind: 'choice', choices } }],
  ),
});
