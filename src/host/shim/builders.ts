import type { CellFormat, ConditionalRule, Validation } from '../book/book';
import { boxToA1 } from '../book/a1';
import type { SheetBox } from '../wire';
import { type RangeObject, boxesOf, boxOf } from './rangeBoxes';
import { strict } from './strict';

const rules = new WeakMap<object, ConditionalRule>();
const validations = new WeakMap<object, Validation>();

/** The rule that a built object stands for; refuses anything else. */
export function ruleOf(object: object): ConditionalRule {
  const rule = rules.get(object);
  if (!rule) throw new Error('host: not a conditional format rule; was build() forgotten?');
  return rule;
}

export function validationOf(object: object | null): Validation | null {
  if (object === null) return null;
  const rule = validations.get(object);
  if (!rule) throw new Error('host: not a data validation; was build() forgotten?');
  return rule;
}

/** A built conditional format rule. */
export function ruleObject(rule: ConditionalRule, ranges: readonly RangeObject[]): object {
  const object = strict('ConditionalFormatRule', {
    getRanges: () => [...ranges],
    getBooleanCondition: () =>
      strict('BooleanCondition', {
        getCriteriaType: () => rule.criteria,
        getCriteriaValues: () => [...rule.values],
        getBackground: () => rule.format.background ?? null,
        getFontColor: () => rule.format.color ?? null,
        getBold: () => rule.format.bold ?? null,
      }),
    copy: () => ruleBuilder(rule, ranges),
  });
  rules.set(object, rule);
  return object;
}

const noRule: ConditionalRule = { boxes: [], criteria: '', values: [], format: {} };

export function ruleBuilder(start: ConditionalRule = noRule, startRanges: readonly RangeObject[] = []): object {
  let rule = start;
  let ranges = startRanges;
  const when =
    (criteria: string) =>
    (...values: (string | number)[]) => {
      rule = { ...rule, criteria, values };
      return builder;
    };
  const look = (key: keyof CellFormat) => (value: string | boolean | null) => {
    rule = { ...rule, format: { ...rule.format, [key]: value ?? undefined } };
    return builder;
  };
  const builder: object = strict('ConditionalFormatRuleBuilder', {
    whenTextEqualTo: when('TEXT_EQUAL_TO'),
    whenTextContains: when('TEXT_CONTAINS'),
    whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN'),
    whenTextStartsWith: when('TEXT_STARTS_WITH'),
    whenTextEndsWith: when('TEXT_ENDS_WITH'),
    whenCellEmpty: when('CELL_EMPTY'),
    whenCellNotEmpty: when('CELL_NOT_EMPTY'),
    whenNumberEqualTo: when('NUMBER_EQUAL_TO'),
    whenNumberNotEqualTo: when('NUMBER_NOT_EQUAL_TO'),
    whenNumberGreaterThan: when('NUMBER_GREATER_THAN'),
    whenNumberGreaterThanOrEqualTo: when('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    whenNumberLessThan: when('NUMBER_LESS_THAN'),
    whenNumberLessThanOrEqualTo: when('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    whenNumberBetween: when('NUMBER_BETWEEN'),
    whenFormulaSatisfied: when('CUSTOM_FORMULA'),
    setBackground: look('background'),
    setFontColor: look('color'),
    setBold: look('bold'),
    setItalic: look('italic'),
    setRanges(chosen: RangeObject[]) {
      ranges = chosen;
      return builder;
    },
    build() {
      if (rule.criteria === '') throw new Error('host: a conditional format rule needs a condition');
      if (ranges.length === 0) throw new Error('host: a conditional format rule needs ranges');
      return ruleObject({ ...rule, boxes: boxesOf(ranges) }, ranges);
    },
  });
  return builder;
}

/** A built data validation. */
export function validationObject(rule: Validation): object {
  const object = strict('DataValidation', {
    getCriteriaType: () => rule.criteria,
    getCriteriaValues: () => [...rule.values],
    getAllowInvalid: () => rule.allowInvalid,
    getHelpText: () => rule.help,
    copy: () => validationBuilder(rule),
  });
  validations.set(object, rule);
  return object;
}

const noValidation: Validation = { criteria: '', values: [], allowInvalid: true, help: null };

export function validationBuilder(start: Validation = noValidation): object {
  let rule = start;
  const demand =
    (criteria: string) =>
    (...values: Validation['values']) => {
      rule = { ...rule, criteria, values };
      return builder;
    };
  const demandRange = ({ sheet, ...box }: SheetBox, showDropdown: boolean) => {
    rule = { ...rule, criteria: 'VALUE_IN_RANGE', values: [sheet, boxToA1(box), showDropdown] };
    return builder;
  };
  const builder: object = strict('DataValidationBuilder', {
    requireValueInList: demand('VALUE_IN_LIST'),
    requireValueInRange: (range: RangeObject, showDropdown = true) => demandRange(boxOf(range), showDropdown),
    requireCheckbox: demand('CHECKBOX'),
    requireNumberBetween: demand('NUMBER_BETWEEN'),
    requireNumberGreaterThan: demand('NUMBER_GREATER_THAN'),
    requireNumberGreaterThanOrEqualTo: demand('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    requireNumberLessThan: demand('NUMBER_LESS_THAN'),
    requireNumberLessThanOrEqualTo: demand('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    requireNumberEqualTo: demand('NUMBER_EQUAL_TO'),
    requireNumberNotEqualTo: demand('NUMBER_NOT_EQUAL_TO'),
    requireNumberNotBetween: demand('NUMBER_NOT_BETWEEN'),
    requireTextContains: demand('TEXT_CONTAINS'),
    requireTextDoesNotContain: demand('TEXT_DOES_NOT_CONTAIN'),
    requireTextEqualTo: demand('TEXT_EQUAL_TO'),
    requireTextIsEmail: demand('TEXT_IS_VALID_EMAIL'),
    requireDate: demand('DATE_IS_VALID_DATE'),
    requireFormulaSatisfied: demand('CUSTOM_FORMULA'),
    requireTextIsUrl: demand('TEXT_IS_VALID_URL'),
    setAllowInvalid(allowInvalid: boolean) {
      rule = { ...rule, allowInvalid };
      return builder;
    },
    setHelpText(help: string) {
      rule = { ...rule, help };
      return builder;
    },
    build() {
      if (rule.criteria === '') throw new Error('host: a data validation needs a requirement');
      return validationObject(rule);
    },
  });
  return builder;
}
