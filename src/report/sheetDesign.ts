import type { Grid } from '../rows/grid';

/** What a cell should hold; anything else is marked by the spreadsheet, never refused. */
export type CellRule =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'number'; readonly min: number; readonly max: number };

/** A rule for cells below one another. Rows and columns count from 1. */
export interface RuleArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly rule: CellRule;
}

/** A sheet the add-on makes for people to fill in, as data. */
export interface SheetDesign {
  readonly name: string;
  readonly values: Grid;
  /** sheet row of the header, from 1; what stands above it is a title */
  readonly headerRow: number;
  /** in pixels, one a column */
  readonly widths: readonly number[];
  /** sheet rows that only name the group of fields below them */
  readonly groupRows: readonly number[];
  /** columns whose long text is wrapped and set back, from 1 */
  readonly helpColumns: readonly number[];
  /** the one column people fill in, from 1; null where there are several */
  readonly inputColumn: number | null;
  /** columns whose cells stay text, from 1 */
  readonly textColumns: readonly number[];
  /** help shown when the pointer rests on a header cell, one a column; null for none */
  readonly headerNotes: readonly (string | null)[];
  readonly rules: readonly RuleArea[];
}
