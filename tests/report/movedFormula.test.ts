import { movedFormula, staysInItsCell } from '../../src/report/movedFormula';

it.each([
  ['=HYPERLINK("https://example.org/D12", "site")', '=HYPERLINK("https://example.org/D12", "site")'],
  ['=D12*2', '=D20*2'],
  ['=$D12+E12-F12', '=$D20+E20-F20'],
  ['=SUM(D12:F12)', '=SUM(D20:F20)'],
  ['=D$12', '=D$12'],
  ['=D13+D1+D120', '=D13+D1+D120'],
  ["='Row 12'!D12+Programs!D12", "='Row 12'!D12+Programs!D12"],
  ["='It''s'!A12:B12&D12", "='It''s'!A12:B12&D20"],
  ['=LOG10(D12)+LOG12(1)', '=LOG10(D20)+LOG12(1)'],
  ['=Rate_D12+D12x+12+1.12', '=Rate_D12+D12x+12+1.12'],
  ['=if(d12="D12";"say ""D12""";d12)', '=if(d20="D12";"say ""D12""";d20)'],
])('moves %s from row 12 to row 20', (formula, moved) => {
  expect(movedFormula(formula, 12, 20)).toBe(moved);
  expect(movedFormula(formula, 12, 12)).toBe(formula);
});

it.each([
  ['=D12*2', true],
  ['=HYPERLINK("https://example.org", "FILTER")', true],
  ['=ARRAYFORMULA(A1:A3)', false],
  ['={1;2}', false],
  ['=if(A1, filter (B1:B9, C1:C9), "")', false],
  ['=IR_LIST(Programs!A:Z, Profile!A:B)', false],
  ['=SPLITTER(A1)', true],
])('knows whether %s stays in its own cell', (formula, stays) => {
  expect(staysInItsCell(formula)).toBe(stays);
});
