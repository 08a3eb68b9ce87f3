import { functionHandlers } from './handlers';

const { IR_BAND: band, IR_FEES: fees, IR_CITE: cite } = functionHandlers;

describe('IR_BAND', () => {
  it.each([
    [[253, 2020], 'At or above average'],
    [[246, 2020], 'Near average'],
    [[238, 2020], 'Below average'],
    [[223, 2020], 'Very low'],
    [['', 2020], 'Unknown'],
    [['Not taken'], 'Unknown'],
    [[250, 2020, 'Fail'], 'Failed'],
    [[250, 2020, 'Pass', 1], 'Failed'],
    [['245*', 2020], 'Near average'],
  ])('%j is %s', (args, word) => {
    expect(band(...args)).toBe(word);
  });

  it('answers ranges line by line, and marks a line it cannot read', () => {
    expect(band([['Step 2 CK'], [253], ['x'], [''], [238]], 2020)).toEqual([
      ['—'],
      ['At or above average'],
      ['—'],
      [''],
      ['Below average'],
    ]);
  });

  it.each<[unknown[], string]>([
    [[999], 'step2: found "999", expected a score from 100 to 300, or Not taken.'],
    [[245, 'last'], 'examYear: found "last", expected a whole number from 1900 to 2200.'],
    [[245, 2020, 'so-so'], 'step1: found "so-so", expected Pass, Fail or a score from 100 to 300.'],
    [[245, 2020, 'Pass', -1], 'failedAttempts: found "-1", expected a whole number from 0 to 20.'],
    [[[[245], [246]], [[2020]]], 'examYear: found 1 rows, expected 2 like step2.'],
  ])('%j is refused in one sentence', (args, sentence) => {
    expect(() => band(...args)).toThrow(sentence);
  });
});

describe('IR_FEES', () => {
  it.each([
    [[0, 0], 0],
    [[30, 0, 2025], 330],
    [[31, 0, 2025], 360],
    [[46, 72, 2025], 330 + 16 * 30 + 330 + 42 * 30],
    [[[[1]], '2'], 33],
  ])('%j cost %s dollars', (args, dollars) => {
    expect(fees(...args)).toBe(dollars);
  });

  it.each<[unknown[], RegExp]>([
    [[], /^irPrograms: found nothing, expected a whole number from 0 to 10000\.$/],
    [[10, -1], /^drPrograms: found "-1", expected a whole number/],
    [[10, 10, 'soon'], /^season: found "soon", expected a whole number/],
    [[10, 10, 1999], /1999.*known.*2025/],
    [[[[1], [2]], 10], /^irPrograms: found a range of 2 rows, expected/],
  ])('%j are refused in one sentence', (args, sentence) => {
    expect(() => fees(...args)).toThrow(sentence);
  });
});

describe('IR_CITE', () => {
  it('restates a criterion with its section, whatever the case of its id', () => {
    expect(cite('x1')).toMatch(/^X1, .+: .+ \(.+\)$/);
    expect(cite([['X1'], ['constructor'], ['']])).toEqual([[cite('X1')], ['—'], ['']]);
  });

  it.each(['Z9', '', 'constructor'])('refuses %j and names what is known', (id) => {
    expect(() => cite(id)).toThrow(/^id: found .+, expected one of A1, A2,/);
  });
});
