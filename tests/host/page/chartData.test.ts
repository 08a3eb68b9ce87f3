import type { Chart } from '../../../src/host/book/book';
import { chartData } from '../../../src/host/page/chartData';

const cells = [
  ['Tier', 'IR', 'DR'],
  ['Reach', 2, 1],
  ['Target', '', 5],
  ['', '', ''],
];
const chart = (options: Chart['options'], boxes = 1): Chart => ({
  id: 1,
  type: 'BAR',
  boxes: Array.from({ length: boxes }, () => ({ sheet: 'List', row: 1, column: 1, rows: 4, columns: 3 })),
  row: 1,
  column: 1,
  options,
});

describe('the numbers of a chart', () => {
  it('come from its range: categories from the first column, series from the others, empty rows left out', () => {
    expect(chartData(chart({ title: 'By tier' }), () => cells)).toMatchObject({
      title: 'By tier',
      categories: ['Reach', 'Target'],
      series: [
        { name: 'IR', values: [2, null] },
        { name: 'DR', values: [1, 5] },
      ],
    });
  });

  it('can come from rows', () => {
    const { categories, series } = chartData(chart({ transpose: true }), () => cells.slice(0, 2));
    expect(categories).toEqual(['IR', 'DR']);
    expect(series).toEqual([{ name: 'Reach', values: [2, 1] }]);
  });

  it('stand side by side when there are several ranges', () => {
    const parts = [
      [['Size'], [5]],
      [['Value'], [7]],
    ];
    const { categories, series } = chartData(chart({}, 2), () => parts.shift() ?? []);
    expect([categories, series]).toEqual([['5'], [{ name: 'Value', values: [7] }]]);
  });

  it('may have no header', () => {
    expect(chartData(chart({ numHeaders: 0 }), () => [['a', 1]]).series).toEqual([{ name: '', values: [1] }]);
  });

  it.each([
    [{ isStacked: true }, 'isStacked', true],
    [{ colors: '["#111111"]' }, 'colors', ['#111111']],
    [{ hAxis: '{"title":"Programs"}' }, 'acrossTitle', 'Programs'],
    [{ 'vAxis.title': 'Index' }, 'upTitle', 'Index'],
    [{ hAxis: 'no JSON' }, 'acrossTitle', ''],
  ] as const)('take the options of the builder: %j', (options, key, value) => {
    expect(chartData(chart(options), () => cells)[key]).toEqual(value);
  });
});
