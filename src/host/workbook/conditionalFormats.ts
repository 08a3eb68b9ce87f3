import { boxToA1 } from '../book/a1';
import type { ConditionalRule } from '../book/book';
import { toRange } from '../engine/snapshot';
import { toStyle } from '../engine/style';
import { changeExtras, extrasOf, type LiveBook } from './liveBook';

/** Replaces all conditional formats of a sheet, for the record and in the engine that the page shows. */
export function writeRules(book: LiveBook, sheet: number, rules: readonly ConditionalRule[]): void {
  const subUnitId = String(sheet);
  extrasOf(book, sheet).rules.forEach((rule, index) => {
    if (isFormula(rule)) return;
    book.engine.mutate('sheet.mutation.delete-conditional-rule', { subUnitId, cfId: ruleId(sheet, index) }, false);
  });
  changeExtras(book, sheet, { rules });
  showRules(book, sheet);
}

/**
 * Rules with a formula are no business of the engine, which would calculate one formula for each cell of the range: seconds on a sheet
 * of ordinary size. The page draws those that it understands by itself.
 */
const isFormula = ({ criteria }: ConditionalRule): boolean => criteria === 'CUSTOM_FORMULA';

/** Gives the engine the rules that a sheet has; the engine puts each new rule first, so the last goes in first. */
export function showRules(book: LiveBook, sheet: number): void {
  const { rules } = extrasOf(book, sheet);
  rules
    .map((rule, index) => ({ rule, index }))
    .filter(({ rule }) => !isFormula(rule))
    .reverse()
    .forEach(({ rule, index }) => {
      const params = {
        subUnitId: String(sheet),
        rule: {
          cfId: ruleId(sheet, index),
          ranges: rule.boxes.map(toRange),
          stopIfTrue: false,
          rule: { type: 'highlightCell', ...condition(rule), style: toStyle(rule.format) },
        },
      };
      book.engine.mutate('sheet.mutation.add-conditional-rule', params, false);
    });
}

const ruleId = (sheet: number, index: number) => `rule-${sheet}-${index}`;

/** Apps Script's criteria in the engine's words. */
const texts: Readonly<Record<string, string>> = {
  TEXT_EQUAL_TO: 'equal',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  CELL_EMPTY: 'containsBlanks',
  CELL_NOT_EMPTY: 'notContainsBlanks',
};
const numbers: Readonly<Record<string, string>> = {
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_BETWEEN: 'between',
};

function condition({ criteria, values, boxes }: ConditionalRule): object {
  const [first = '', second] = values;
  const text = texts[criteria];
  if (text !== undefined) return { subType: 'text', operator: text, value: String(first) };
  const number = numbers[criteria];
  if (number !== undefined) {
    return {
      subType: 'number',
      operator: number,
      value: second === undefined ? Number(first) : [Number(first), Number(second)],
    };
  }
  throw new Error(`host: conditional format ${criteria} on ${boxes.map(boxToA1).join(', ')} is not implemented`);
}
