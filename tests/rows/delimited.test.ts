import * as fc from 'fast-check';
import { delimited } from '../../src/rows/delimited';

describe('delimited', () => {
  it.each([
    [
      'cells and lines',
      'a\tb\nc\t',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['a delimiter and a line break in quotes', '"a\tb"\t"c\nd"', [['a\tb', 'c\nd']]],
    ['doubled quotes', '"say ""ah"""', [['say "ah"']]],
    ['a quote inside a cell', 'the "Hill"\tx', [['the "Hill"', 'x']]],
    ['a quote that is never closed', '"open\tx\ny', [['"open', 'x'], ['y']]],
    ['text behind a closed quote', '"a"b\tc', [['ab', 'c']]],
    ['nothing', '', [['']]],
  ])('reads %s', (_, text, rows) => {
    expect(delimited(text, '\t')).toEqual(rows);
  });

  it('reads back whatever was quoted', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ') });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map(quote).join(',')).join('\n');
        expect(delimited(text, ',')).toEqual(rows);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
