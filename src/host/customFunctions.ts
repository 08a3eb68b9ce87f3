import type { Argument, CustomFunction, Returned } from './engine/customFunction';
import type { Script } from './context/scriptContext';
import { columnLetters } from './book/a1';
import { type FormulaBook, isVolatile } from './volatile';

/** Where a custom function failed, and with which sentence; a formula that works again is taken out. */
export type CellErrors = Map<string, string>;

export const placeKey = (sheet: string, row: number, column: number): string =>
  `${sheet}!${columnLetters(column)}${row}`;

/** Google's limit for one custom function. */
const milliseconds = 30_000;
const volatileText =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

export interface CustomFunctionHost {
  readonly script: Script;
  readonly errors: CellErrors;
  /** Begins an execution; gives what answers its requests, which may only read. */
  begin(): (request: string) => string;
  readonly book: FormulaBook;
}

/** The functions of a bundle that formulas can call. */
export const formulaNames = (script: Script): string[] =>
  script.functions.filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name));

/** One function of the bundle as a custom function: every call is an execution of its own with 30 seconds at most. */
export function makeCustomFunction(name: string, host: CustomFunctionHost): CustomFunction {
  return (args, place) => {
    const formula = host.book.formulas(place.sheet)[place.row - 1]?.[place.column - 1]?.f ?? '';
    const returned = isVolatile(host.book, place.sheet, formula) ? { error: volatileText } : run(name, args, host);
    const key = placeKey(place.sheet, place.row, place.column);
    if ('error' in returned) host.errors.set(key, returned.error);
    else host.errors.delete(key);
    return returned;
  };
}

function run(name: string, args: Argument[], host: CustomFunctionHost): Returned {
  try {
    const result = host.script.start(host.begin())(name, JSON.stringify(args), { milliseconds });
    return checkResult((JSON.parse(result) as { value?: unknown }).value);
  } catch (error) {
    // From the context's own realm: instanceof does not know it.
    return { error: String((error as { message?: unknown }).message ?? error) };
  }
}

const isCell = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Only what Google documents: a cell, or rows of equal length of cells. JSON has already made NaN and undefined null. */
function checkResult(value: unknown): Returned {
  if (isCell(value)) return { rows: [[value]] };
  if (!Array.isArray(value) || value.length === 0 || !value.every(Array.isArray)) {
    return { error: `host: a custom function returned ${describe(value)}; expected a cell or rows of cells` };
  }
  const rows = value as unknown[][];
  if (rows.some((row) => row.length !== rows[0]?.length || row.length === 0)) {
    return { error: 'host: a custom function returned rows of different lengths' };
  }
  const wrong = rows.flat().find((cell) => !isCell(cell));
  if (wrong !== undefined) return { error: `host: a custom function returned ${describe(wrong)} in a cell` };
  return { rows: rows as (string | number | boolean)[][] };
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing, or a number that is not finite';
  return Array.isArray(value)
    ? 'a single row'
    : typeof value === 'object' && '$date' in value
      ? 'a date'
      : typeof value;
}
