import type { ConditionalRule as FileRule } from 'hucre/xlsx';
import { boxFromA1, boxToA1 } from '../book/a1';
import type { Box, ConditionalRule } from '../book/book';
import { readRuleFormula, ruleFormula } from '../workbook/ruleFormula';
import { fromXlsxStyle, toXlsxRuleStyle } from './xlsxStyle';

/** Conditional formats as .xlsx has them: every one as a formula, which every program reads the same way. */
export const writeRules = (rules: readonly ConditionalRule[]): FileRule[] =>
  rules.map((rule, index) => ({
    type: 'expression',
    priority: index + 1,
    formula: ruleFormula(rule),
    style: toXlsxRuleStyle(rule.format),
    range: rule.boxes.map(boxToA1).join(' '),
  }));

/** The rules of a file that are formulas or compare with a text or number; others (scales, bars, icons) are left out. */
export function readRules(rules: readonly FileRule[], grid: { rows: number; columns: number }): ConditionalRule[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule): ConditionalRule[] => {
      const boxes = rule.range.split(' ').flatMap((range) => boxFromA1(range, grid) ?? []);
      const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
      const format = fromXlsxStyle(rule.style);
      if (boxes.length === 0 || formula === undefined) return [];
      if (rule.type === 'expression') return [{ boxes, ...conditionOf(formula, boxes[0]), format }];
      if (rule.type !== 'cellIs' || rule.operator !== 'equal') return [];
      const text = /^"(.*)"$/.exec(formula);
      if (text) return [{ boxes, criteria: 'TEXT_EQUAL_TO', values: [(text[1] ?? '').replaceAll('""', '"')], format }];
      return [{ boxes, criteria: 'NUMBER_EQUAL_TO', values: [Number(formula)], format }];
    });
}

/** What a formula of a file asks, in the words of Apps Script where it asks it of the cell itself. */
function conditionOf(formula: string, first: Box | undefined): Pick<ConditionalRule, 'criteria' | 'values'> {
  const read = readRuleFormula(formula);
  const isItself = read?.row === first?.row && read?.column === first?.column && !read?.isColumnFixed;
  return read && isItself
    ? { criteria: read.criteria, values: read.values }
    : { criteria: 'CUSTOM_FORMULA', values: [`=${formula}`] };
}
