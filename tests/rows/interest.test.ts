import { readInterest } from '../../src/rows/interest';

describe('readInterest', () => {
  it.each([
    [1, 1],
    [5, 5],
    ['4', 4],
    [3.5, 3.5],
    ['3/5', 3],
    ['4 out of 5', 4],
    ['4 - love it', 4],
    ['★★★', 3],
    ['⭐⭐⭐⭐', 4],
    ['★★☆☆☆', 2],
  ])('reads %s', (cell, value) => {
    expect(readInterest(cell)).toEqual({ value, trouble: null });
  });

  it.each([
    [new Date(2026, 2, 5), 3],
    [new Date(Date.UTC(2026, 4, 3)), 3],
    [new Date(Date.UTC(2026, 2, 5, 8)), 3],
    [new Date(Date.UTC(2026, 3, 4, 14)), 4],
    ['2026-05-05', 5],
    ['3/5/2026', 3],
    ['5-Mar', 3],
    ['Mar-05', 3],
  ])('knows %s as n/5 that became a date', (cell, value) => {
    expect(readInterest(cell)).toEqual({ value, trouble: null });
  });

  it.each([0, 0.9, 5.1, 6, '10', '8/10', '2-3', 'high', '7/15', new Date(2026, 6, 15), '2026-07-15', true])(
    'cannot read %s',
    (cell) => {
      expect(readInterest(cell)).toEqual({ value: null, trouble: 'unreadable' });
    },
  );

  it('takes a blank and a dash for nothing', () => {
    expect([readInterest(''), readInterest('-')].map(({ trouble }) => trouble)).toEqual([null, null]);
  });
});
