import { isInBox } from '../book/a1';
import type { CellFormat, ConditionalRule } from '../book/book';
import { criteria } from '../workbook/criteria';
import { readRuleFormula } from '../workbook/ruleFormula';

type Value = string | number | boolean | null;

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
    const holds = criteria[asks?.criteria ?? ''];
    return asks && holds ? [{ rule, asks, holds, first }] : [];
  });
  if (read.length === 0) return null;
  return (row, column, valueAt) => {
    for (const { rule, asks, holds, first } of read) {
      if (!rule.boxes.some((box) => isInBox(box, row, column))) continue;
      const of = asks.isColumnFixed ? asks.column : asks.column + column - first.column;
      const [one, other] = asks.values;
      if (holds(valueAt(asks.row + row - first.row, of), one, other)) return rule.format;
    }
    return null;
  };
}
