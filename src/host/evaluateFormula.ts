import type { Host } from './createHost';
import { plainValue } from './workbook/readCells';
import { worksheetOf } from './workbook/liveBook';
import { operationsFor } from './workbook/operations';

export interface Evaluated {
  /** The values the formula shows, rows outermost; one value is `[[v]]`. */
  readonly rows: (string | number | boolean)[][];
  /** The sentence behind the error that the formula as a whole gives, else null. */
  readonly error: string | null;
}

const errorValue = /^#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|ERROR!|CALC!|CYCLE!)$/;
const sentences: Readonly<Record<string, string>> = {
  '#NAME?': 'The formula names a function or a sheet that does not exist.',
  '#REF!': 'The formula refers to cells that do not exist.',
  '#DIV/0!': 'The formula divides by zero.',
  '#N/A': 'The formula found no value.',
  '#VALUE!': 'The formula was given a value of the wrong kind.',
};

/** Room for the answer: a whole program list aligned line by line, and some. */
const spare = { rows: 1000, columns: 100 };

/** Puts a formula into a sheet of its own and reads what it shows. The sheet is removed again. */
export async function evaluateFormula(host: Host, formula: string): Promise<Evaluated> {
  const { book } = host;
  const names = book.engine.workbook.getSheets().map((sheet) => sheet.getName());
  const named = resolveSheets(formula, names);
  if ('unknown' in named) return { rows: [['#REF!']], error: `The workbook has no sheet named "${named.unknown}".` };
  const operations = operationsFor(book, host.state, 0);
  const tallest = Math.max(...operations.sheets().map((sheet) => sheet.rows));
  const active = book.active;
  const sheet = operations.insertSheet(null, null);
  try {
    operations.insertRows(sheet, 1, tallest + spare.rows);
    operations.insertColumns(sheet, 1, spare.columns);
    operations.write({ sheet, row: 1, column: 1, rows: 1, columns: 1 }, [[named.formula]]);
    await host.settle();
    const range = book.engine.spillRange(String(sheet), 0, 0);
    const own = plainValue(worksheetOf(book, sheet).getCellRaw(0, 0));
    if (typeof own === 'string' && errorValue.test(own) && !range) {
      const text = host.cellError(sheet, 1, 1) ?? sentences[own] ?? 'The formula cannot be calculated.';
      return { rows: [[own]], error: text };
    }
    const size = range ? { rows: range.endRow + 1, columns: range.endColumn + 1 } : { rows: 1, columns: 1 };
    const values = operations.values({ sheet, row: 1, column: 1, ...size });
    return { rows: values.map((row) => row.map((value) => (isCell(value) ? value : ''))), error: null };
  } finally {
    operations.deleteSheet(sheet);
    book.active = active;
  }
}

/** The formula with the sheets' names in their own spelling, since the engine minds the case and Sheets does not. */
function resolveSheets(formula: string, names: readonly string[]): { formula: string } | { unknown: string } {
  const unknown: string[] = [];
  const reference = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!/gu;
  const resolved = formula.replaceAll(reference, (match: string, quoted?: string, plain?: string) => {
    const wanted = quoted?.replaceAll("''", "'") ?? plain;
    if (wanted === undefined) return match; // a quoted text
    const name = names.find((known) => known.toLowerCase() === wanted.toLowerCase());
    if (name === undefined) unknown.push(wanted);
    return `'${(name ?? wanted).replaceAll("'", "''")}'!`;
  });
  return unknown[0] === undefined ? { formula: resolved } : { unknown: unknown[0] };
}

const isCell = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
