import * as fc from 'fast-check';
import { readRuleFormula, ruleFormula } from '../../../src/host/workbook/ruleFormula';

const rule = (criteria: string, ...values: (string | number)[]) => ({
  boxes: [{ row: 11, column: 28, rows: 3, columns: 2 }],
  criteria,
  values,
  format: {},
});

const texts = ['TEXT_EQUAL_TO', 'TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_STARTS_WITH', 'TEXT_ENDS_WITH'];
const numbers = [
  'NUMBER_EQUAL_TO',
  'NUMBER_NOT_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
];
const number = fc.integer({ min: -4000, max: 4000 }).map((quarters) => quarters / 4);

describe('the formula of a conditional format', () => {
  it('says what the criteria say of the first cell of the range', () => {
    expect(ruleFormula(rule('TEXT_EQUAL_TO', 'Dr "No"'))).toBe('AB11="Dr ""No"""');
    expect(ruleFormula(rule('TEXT_STARTS_WITH', '▸ '))).toBe('LEFT(AB11,2)="▸ "');
    expect(ruleFormula(rule('CELL_NOT_EMPTY'))).toBe('LEN(TRIM(AB11))>0');
    expect(ruleFormula(rule('NUMBER_BETWEEN', 1, 2.5))).toBe('AND(AB11>=1,AB11<=2.5)');
    expect(ruleFormula(rule('CUSTOM_FORMULA', '=ISODD(ROW())'))).toBe('ISODD(ROW())');
  });

  it('is refused for criteria that nothing here uses', () => {
    expect(() => ruleFormula(rule('DATE_AFTER', 1))).toThrow('host: conditional format DATE_AFTER is not implemented');
  });

  it('is understood again, whatever text or number it compares with', () => {
    const any = fc.oneof(
      fc.tuple(
        fc.constantFrom(...texts),
        fc.string().map((text) => [text]),
      ),
      fc.tuple(
        fc.constantFrom(...numbers),
        number.map((one) => [one]),
      ),
      fc.tuple(fc.constant('NUMBER_BETWEEN'), fc.tuple(number, number)),
      fc.tuple(fc.constantFrom('CELL_EMPTY', 'CELL_NOT_EMPTY'), fc.constant([])),
    );
    fc.assert(
      fc.property(any, ([criteria, values]) => {
        expect(readRuleFormula(ruleFormula(rule(criteria, ...values)))).toEqual({
          criteria,
          values,
          row: 11,
          column: 28,
          isColumnFixed: false,
        });
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('may look at one column for the whole row', () => {
    expect(readRuleFormula('=$X11="No"')).toEqual({
      criteria: 'TEXT_EQUAL_TO',
      values: ['No'],
      row: 11,
      column: 24,
      isColumnFixed: true,
    });
  });

  it('is not understood where it says something else', () => {
    for (const formula of ['=ISODD(ROW())', '=A1=B1', '=$A$1="No"', '=AND(A1="x",B1="y")', '=A1="x"&"y"'])
      expect(readRuleFormula(formula)).toBeNull();
  });
});
