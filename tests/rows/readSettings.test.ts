import { readSettings } from '../../src/rows/readSettings';

it('reads label and value of every filled row, and says where the value stands', () => {
  expect(
    readSettings([
      ['Setting', 'Value'],
      ['', 5],
      [' Season ', 2026],
      ['One signal covers a pair', 'yes'],
      ['Season 2028 match day', new Date(2028, 2, 17)],
    ]),
  ).toEqual([
    { label: 'Setting', value: 'Value', cell: 'B1' },
    { label: 'Season', value: 2026, cell: 'B3' },
    { label: 'One signal covers a pair', value: 'yes', cell: 'B4' },
    { label: 'Season 2028 match day', value: '2028-03-17', cell: 'B5' },
  ]);
});
