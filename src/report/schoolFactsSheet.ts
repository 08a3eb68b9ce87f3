import { programColumns } from '../rows/columns';
import type { ColumnKey, ProgramColumn } from '../rows/columns';
import { factKeys, outcomesColumn } from '../rows/readSchoolFacts';
import { programColumnWidth } from './programsSheet';
import type { RuleArea, SheetDesign } from './sheetDesign';

/** Rows below the header that carry help; people may go on below them. */
const PREPARED_ROWS = 500;

/** What tells a program apart, as in a program list. */
const placeKeys: readonly ColumnKey[] = ['name', 'code', 'city', 'state', 'specialty'];

const columns: readonly (ProgramColumn & { readonly key: string })[] = [
  ...[...placeKeys, ...factKeys].map((key) => ({ key, ...programColumns[key] })),
  { key: 'outcomes', ...outcomesColumn, choices: [] },
];

const notes: Readonly<Record<string, string>> = {
  name: 'One program a row. What stands here fills blanks of every advisee’s list; what a list says is never changed.',
};

/** An empty School facts sheet: what a school knows of programs, for all its advisees. */
export const schoolFactsSheet = (): SheetDesign => ({
  name: 'School facts',
  values: [columns.map(({ label }) => label)],
  headerRow: 1,
  widths: columns.map(({ key, label }) => (key === 'outcomes' ? 360 : programColumnWidth(key, label))),
  groupRows: [],
  helpColumns: [],
  inputColumn: null,
  textColumns: columns.flatMap(({ key }, index) => (key === 'code' ? [index + 1] : [])),
  headerNotes: columns.map(({ key, help }) => notes[key] ?? help),
  rules: columns.flatMap(({ choices }, index): RuleArea[] =>
    choices.length === 0 ? [] : [{ row: 2, column: index + 1, rows: PREPARED_ROWS, rule: { kind: 'choice', choices } }],
  ),
});
