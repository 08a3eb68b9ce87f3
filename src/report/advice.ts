/** One line of advice: the part it belongs to, what it is about, the advice, and the criteria it rests on. */
export interface AdviceLine {
  readonly part: string;
  readonly item: string;
  readonly text: string;
  readonly criteria: readonly string[];
  /** tells lines of the same part and item apart for good, whatever else there is to say; those without one never change places */
  readonly id?: string;
}

/** Advice as a table: the columns of `IR_LETTERS`, `IR_INTERVIEW` and `IR_BACKUP` for one applicant. */
export const adviceHeaders = ['Part', 'Item', 'Advice', 'Criteria'] as const;

/** One row a line, without the header row. */
export const adviceRows = (lines: readonly AdviceLine[]): string[][] =>
  lines.map(({ part, item, text, criteria }) => [part, item, text, criteria.join(', ')]);

/** The advice of one part in a single cell. */
export const partInOneCell = (lines: readonly AdviceLine[], part: string, most: number): string =>
  lines
    .filter((line) => line.part === part)
    .slice(0, most)
    .map(({ text }) => text.replace(/\.$/, ''))
    .join('; ');
