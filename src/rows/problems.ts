export const problemCodes = [
  'cell-error',
  'column-repeated',
  'disagreement',
  'specialty-assumed',
  'unreadable',
] as const;

/** cell-error: the cell holds `#N/A` and the like; disagreement: rows of one program differ; unreadable: taken as unknown. */
export type ProblemCode = (typeof problemCodes)[number];

/** Something in the sheet that was not lost but needs a look. `row` is the sheet row, `column` the header as the user wrote it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly row: number;
  readonly column: string;
  readonly text: string;
}
