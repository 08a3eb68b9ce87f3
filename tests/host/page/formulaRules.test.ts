import { formulaLook } from '../../../src/host/page/formulaRules';

const grey = { color: '#5f6368' };
const band = { background: '#f1f3f4' };
const table = { row: 2, column: 1, rows: 3, columns: 3 };
const rule = (formula: string, format: object, criteria = 'CUSTOM_FORMULA') => ({
  boxes: [table],
  criteria,
  values: [formula],
  format,
});

const cells = [
  ['Order', 'Name', 'Apply'],
  [1, 'Harbor', 'Yes'],
  [2, 'Lakeview', 'no'],
  ['▸ Warnings', '', null],
];
const valueAt = (row: number, column: number) => cells[row - 1]?.[column - 1] ?? null;
const looks = (...rules: ReturnType<typeof rule>[]) =>
  cells.map((row, y) => row.map((_, x) => formulaLook(rules)?.(y + 1, x + 1, valueAt) ?? null));
const whole = <T>(look: T) => [look, look, look];
const plain = whole(null);

describe('rules with a formula, as the page draws them', () => {
  it('colour the whole row after a word in one column, in any case of letters', () => {
    expect(looks(rule('=$C2="No"', grey))).toEqual([plain, plain, whole(grey), plain]);
    expect(looks(rule('=LEFT($A2,1)="▸"', band))).toEqual([plain, plain, plain, whole(band)]);
  });

  it('look at the cell beside each one where the column moves along', () => {
    expect(looks(rule('=B2="Harbor"', grey))[1]).toEqual([grey, null, null]);
  });

  it('count in their order, the first that holds', () => {
    expect(looks(rule('=$C2="No"', grey), rule('=LEN(TRIM($A2))>0', band))).toEqual([
      plain,
      whole(band),
      whole(grey),
      whole(band),
    ]);
  });

  it('compare numbers with numbers only', () => {
    expect(looks(rule('=$A2>=2', grey))).toEqual([plain, plain, whole(grey), plain]);
    expect(looks(rule('=AND($A2>=1,$A2<=1)', grey))).toEqual([plain, whole(grey), plain, plain]);
    expect(looks(rule('=$A2<>1', grey))).toEqual([plain, plain, whole(grey), plain]);
    expect(looks(rule('=$A2>1', grey), rule('=$A2<2', band))).toEqual([plain, whole(band), whole(grey), plain]);
    expect(looks(rule('=$A2<=1', grey), rule('=$A2=2', band))).toEqual([plain, whole(grey), whole(band), plain]);
  });

  it('look for a text inside and at the end', () => {
    expect(looks(rule('=ISNUMBER(SEARCH("VIEW",$B2))', grey))).toEqual([plain, plain, whole(grey), plain]);
    expect(looks(rule('=ISERROR(SEARCH("r",$B2))', grey))).toEqual([plain, plain, whole(grey), whole(grey)]);
    expect(looks(rule('=RIGHT($B2,3)="bor"', grey))).toEqual([plain, whole(grey), plain, plain]);
    expect(looks(rule('=LEN(TRIM($B2))=0', grey))).toEqual([plain, plain, plain, whole(grey)]);
  });

  it('are none of the page’s business with other criteria, and not drawn where they are not understood', () => {
    expect(formulaLook([rule('x', grey, 'TEXT_EQUAL_TO'), rule('=ISODD(ROW())', grey)])).toBeNull();
  });
});
