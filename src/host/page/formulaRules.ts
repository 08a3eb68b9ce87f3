import { isInBox } from '../book/a1';
import type { CellFormat, ConditionalRule } from '../book/book';
import { readRuleFormula } from '../workbook/ruleFormula';

type Value = string | number | boolean | null;
type Condition = (value: Value, first: string | number, other: string | number) => boolean;

/** As Sheets compares texts. */
const low = (value: Value): string => String(value ?? '').toLowerCase();

const text =
  (holds: (value: string, wanted: string) => boolean): Condition =>
  (value, wanted) =>
    holds(low(value), low(wanted));

const number =
  (holds: (value: number, first: number, other: number) => boolean): Condition =>
  (value, first, other) =>
    typeof value === 'number' && holds(value, Number(first), Number(other));

/** When a rule of Apps Script's criteria holds. */
const conditions: Readonly<Record<string, Condition>> = {
  TEXT_EQUAL_TO: text((value, wanted) => value === wanted),
  TEXT_CONTAINS: text((value, wanted) => value.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: text((value, wanted) => !value.includes(wanted)),
  TEXT_STARTS_WITH: text((value, wanted) => value.startsWith(wanted)),
  TEXT_ENDS_WITH: text((value, wanted) => value.endsWith(wanted)),
  CELL_EMPTY: (value) => low(value).trim() === '',
  CELL_NOT_EMPTY: (value) => low(value).trim() !== '',
  NUMBER_EQUAL_TO: number((value, wanted) => value === wanted),
  NUMBER_NOT_EQUAL_TO: number((value, wanted) => value !== wanted),
  NUMBER_GREATER_THAN: number((value, limit) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, limit) => value >= limit),
  NUMBER_LESS_THAN: number((value, limit) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, limit) => value <= limit),
  NUMBER_BETWEEN: number((value, least, most) => value >= least && value <= most),
};

/** Rows and columns from 1. */
export type Look = (row: number, column: number, valueAt: (row: number, column: number) => Value) => CellFormat | null;

/**
 * How cells look by rules with a formula, such as those that colour a whole row after a word in it. A formula that says something else
 * than one of Apps Script's other criteria is not drawn.
 */
export function formulaLook(rules: readonly ConditionalRule[]): Look | null {
  const read = rules.flatMap((rule) => {
    const [formula] = rule.values;
    const [first] = rule.boxes;
    if (rule.criteria !== 'CUSTOM_FORMULA' || !first) return [];
    const asks = readRuleFormula(String(formula));
    const holds = conditions[asks?.criteria ?? ''];
    return asks && holds ? [{ rule, asks, holds, first }] : [];
  });
  if (read.length === 0) return null;
  return (row, column, valueAt) => {
    for (const { rule, asks, holds, first } of read) {
      if (!rule.boxes.some((box) => isInBox(box, row, column))) continue;
      const of = asks.isColumnFixed ? asks.column : asks.column + column - first.column;
      const [one = '', other = ''] = asks.values;
      if (holds(valueAt(asks.row + row - first.row, of), one, other)) return rule.format;
    }
    return null;
  };
}
