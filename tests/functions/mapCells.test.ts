import { ArgumentError } from '../../src/functions/arguments';
import { mapCells } from '../../src/functions/mapCells';
import type { Cell } from '../../src/rows/grid';

const sum = (...cells: Cell[]): Cell => {
  if (cells.includes('bad')) throw new ArgumentError('one: found "bad", expected a number.');
  return cells.reduce<number>((total, cell) => total + Number(cell), 0);
};

describe('mapCells', () => {
  it('answers single cells with one cell', () => {
    expect(
      mapCells(
        [
          ['one', 1],
          ['two', 2],
        ],
        sum,
      ),
    ).toBe(3);
    expect(
      mapCells(
        [
          ['one', 1],
          ['two', undefined],
        ],
        sum,
      ),
    ).toBe(1);
  });

  it('answers ranges line by line; single cells go with every line and blank lines stay blank', () => {
    expect(
      mapCells(
        [
          ['one', [[1], [''], [3]]],
          ['two', 10],
        ],
        sum,
      ),
    ).toEqual([[11], [''], [13]]);
    expect(
      mapCells(
        [
          ['one', [[1], [2]]],
          ['two', [[10], ['']]],
        ],
        sum,
      ),
    ).toEqual([[11], [2]]);
  });

  it('answers a range of several columns cell by cell, and names one of another width', () => {
    expect(
      mapCells(
        [
          [
            'one',
            [
              [1, ''],
              [3, 4],
            ],
          ],
        ],
        sum,
      ),
    ).toEqual([
      [1, ''],
      [3, 4],
    ]);
    const args = [
      ['one', [[1, 2]]],
      ['two', [[10]]],
    ] as const;
    expect(() => mapCells(args, sum)).toThrow('two: found 1 columns, expected 2 like one.');
  });

  it('marks a line that cannot be answered, and answers the others', () => {
    expect(mapCells([['one', [[1], ['bad'], [3]]]], sum)).toEqual([[1], ['—'], [3]]);
  });

  it('throws for a single cell that cannot be answered, and for bugs', () => {
    expect(() => mapCells([['one', 'bad']], sum)).toThrow(ArgumentError);
    const bug = () => {
      throw new TypeError('bug');
    };
    expect(() => mapCells([['one', [[1]]]], bug)).toThrow(TypeError);
  });

  it('names the range whose height differs', () => {
    expect(() =>
      mapCells(
        [
          ['one', [[1], [2], [3]]],
          ['two', [[1], [2]]],
        ],
        sum,
      ),
    ).toThrow('two: found 2 rows, expected 3 like one.');
  });

  it('takes a range without cells for a blank, and lines of different lengths for lines as long as the first', () => {
    expect(mapCells([['one', []]], () => 'blank')).toBe('blank');
    expect(mapCells([['one', [['1'], []]]], sum)).toEqual([[1], ['']]);
  });
});
