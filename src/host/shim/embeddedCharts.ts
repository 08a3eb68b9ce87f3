import type { Chart } from '../book/book';
import { boxOf, type RangeObject } from './rangeBoxes';
import { strict } from './strict';
import { call } from './wire';

type NewChart = Omit<Chart, 'id'>;

const built = new WeakMap<object, NewChart>();

/** The chart that a built object stands for; refuses anything else. */
export function chartOf(object: object): NewChart {
  const chart = built.get(object);
  if (!chart) throw new Error('host: not a chart; was build() forgotten?');
  return chart;
}

/** A chart that stands on a sheet. */
export const placedChart = (chart: Chart): object =>
  strict('EmbeddedChart', {
    getChartId: () => chart.id,
    getOptions: () => strict('ChartOptions', { get: (key: string) => chart.options[key] ?? null }),
    getContainerInfo: () =>
      strict('ContainerInfo', { getAnchorRow: () => chart.row, getAnchorColumn: () => chart.column }),
  });

export function chartBuilder(): object {
  let chart: NewChart = { type: 'COLUMN', boxes: [], row: 1, column: 1, options: {} };
  const change = (next: Partial<NewChart>) => {
    chart = { ...chart, ...next };
    return builder;
  };
  const builder: object = strict('EmbeddedChartBuilder', {
    setChartType: (type: string) => change({ type }),
    asBarChart: () => change({ type: 'BAR' }),
    asColumnChart: () => change({ type: 'COLUMN' }),
    addRange(range: RangeObject) {
      const { sheet, ...box } = boxOf(range);
      const name = call('Range.getSheet', 'sheetInfo', sheet).name;
      return change({ boxes: [...chart.boxes, { ...box, sheet: name }] });
    },
    setPosition: (row: number, column: number) => change({ row, column }),
    setNumHeaders: (count: number) => change({ options: { ...chart.options, numHeaders: count } }),
    setTransposeRowsAndColumns: (transpose: boolean) => change({ options: { ...chart.options, transpose } }),
    setMergeStrategy: () => builder,
    setHiddenDimensionStrategy: () => builder,
    setStacked: () => change({ options: { ...chart.options, isStacked: true } }),
    setTitle: (title: string) => change({ options: { ...chart.options, title } }),
    setOption(key: string, value: unknown) {
      const option = typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean);
      return change({ options: { ...chart.options, [key]: option } });
    },
    build() {
      if (chart.boxes.length === 0) throw new Error('host: a chart needs a range');
      const object = strict('EmbeddedChart', { getChartId: () => null });
      built.set(object, chart);
      return object;
    },
  });
  return builder;
}
