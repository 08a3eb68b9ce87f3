import { columnLetters, columnNumber } from '../book/a1';
import type { Box, ConditionalRule } from '../book/book';

/** Apps Script's criteria as formulas of the first cell of a rule's range. */
const formulas: Readonly<Record<string, string>> = {
  TEXT_EQUAL_TO: '{cell}={text}',
  TEXT_CONTAINS: 'ISNUMBER(SEARCH({text},{cell}))',
  TEXT_DOES_NOT_CONTAIN: 'ISERROR(SEARCH({text},{cell}))',
  TEXT_STARTS_WITH: 'LEFT({cell},{size})={text}',
  TEXT_ENDS_WITH: 'RIGHT({cell},{size})={text}',
  CELL_EMPTY: 'LEN(TRIM({cell}))=0',
  CELL_NOT_EMPTY: 'LEN(TRIM({cell}))>0',
  NUMBER_EQUAL_TO: '{cell}={number}',
  NUMBER_NOT_EQUAL_TO: '{cell}<>{number}',
  NUMBER_GREATER_THAN: '{cell}>{number}',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: '{cell}>={number}',
  NUMBER_LESS_THAN: '{cell}<{number}',
  NUMBER_LESS_THAN_OR_EQUAL_TO: '{cell}<={number}',
  NUMBER_BETWEEN: 'AND({cell}>={number},{cell}<={other})',
};

/** The condition of a rule as a formula for the first cell of its range, without the equals sign. */
export function ruleFormula({ criteria, values, boxes }: ConditionalRule): string {
  const [first = '', other = ''] = values;
  if (criteria === 'CUSTOM_FORMULA') return String(first).replace(/^=/, '');
  const formula = formulas[criteria];
  if (formula === undefined) throw new Error(`host: conditional format ${criteria} is not implemented`);
  const [box] = boxes as readonly [Box, ...Box[]];
  const parts: Readonly<Record<string, string>> = {
    cell: `${columnLetters(box.column)}${box.row}`,
    text: `"${String(first).replaceAll('"', '""')}"`,
    size: String(String(first).length),
    number: String(first),
    other: String(other),
  };
  return formula.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '');
}

/** What a formula asks, of which cell. */
export interface ReadFormula {
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly row: number;
  readonly column: number;
  /** The column is the same for every cell of the rule: `$A1`. */
  readonly isColumnFixed: boolean;
}

const number = String.raw`-?\d+(?:\.\d+)?`;
const shapes = Object.entries(formulas).map(([criteria, formula]) => {
  const parts: Readonly<Record<string, string>> = {
    cell: String.raw`(?<fixed>\$?)(?<letters>[A-Z]{1,3})(?<row>\d+)`,
    text: String.raw`"(?<text>(?:[^"]|"")*)"`,
    size: String.raw`\d+`,
    number: `(?<number>${number})`,
    other: `(?<other>${number})`,
  };
  const named = new Set<string>();
  const source = formula.replace(/\{(\w+)\}|[()+]/g, (found, part?: string) => {
    if (part === undefined) return `\\${found}`;
    const again = named.has(part);
    named.add(part);
    return again ? String.raw`\$?[A-Z]{1,3}\d+` : (parts[part] ?? '');
  });
  return { criteria, shape: new RegExp(`^=?${source}$`) };
});

/** Understands a formula that says what one of the other criteria says; null for every other formula. */
export function readRuleFormula(formula: string): ReadFormula | null {
  for (const { criteria, shape } of shapes) {
    const { fixed, letters, row, text, number: first, other } = shape.exec(formula)?.groups ?? {};
    if (letters === undefined) continue;
    const numbers = [first, other].flatMap((one) => (one === undefined ? [] : [Number(one)]));
    return {
      criteria,
      values: text === undefined ? numbers : [text.replaceAll('""', '"')],
      row: Number(row),
      column: columnNumber(letters),
      isColumnFixed: fixed === '$',
    };
  }
  return null;
}
