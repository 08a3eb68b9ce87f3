import type { Chart } from '../book/book';
import type { NewChart, SheetBox } from '../wire';
import { boxOf, type RangeObject } from './rangeBoxes';
import { strict } from './strict';

const built = new WeakMap<object, NewChart>();

/** The chart that a built object stands for; refuses anything else. */
export function chartOf(object: object): NewChart {
  const chart = built.get(object);
  if (!chart) throw new Error('host: not a chart; was build() forgotten?');
  return chart;
}

/** A chart that stands on a sheet. */
export function placedChart(
  { id, boxes, ...chart }: Chart,
  sheetNamed: (name: string) => number,
  range: (box: SheetBox) => RangeObject,
): object {
  const places = () => boxes.map(({ sheet, ...box }) => ({ ...box, sheet: sheetNamed(sheet) }));
  return strict('EmbeddedChart', {
    getChartId: () => id,
    getRanges: () => places().map(range),
    getOptions: () => strict('ChartOptions', { get: (key: string) => chart.options[key] ?? null }),
    getContainerInfo: () =>
      strict('ContainerInfo', { getAnchorRow: () => chart.row, getAnchorColumn: () => chart.column }),
    modify: () => chartBuilder({ ...chart, boxes: places() }, id),
  });
}

const noChart: NewChart = { type: 'COLUMN', boxes: [], row: 1, column: 1, options: {} };

/** Builds a chart; it is drawn when it is inserted. `id` is that of the chart that is modified. */
export function chartBuilder(start: NewChart = noChart, id: number | null = null): object {
  let chart = start;
  const change = (next: Partial<NewChart>) => {
    chart = { ...chart, ...next };
    return builder;
  };
  const option = (key: string, value: string | number | boolean) =>
    change({ options: { ...chart.options, [key]: value } });
  const builder: object = strict('EmbeddedChartBuilder', {
    setChartType: (type: string) => change({ type }),
    asAreaChart: () => change({ type: 'AREA' }),
    asBarChart: () => change({ type: 'BAR' }),
    asColumnChart: () => change({ type: 'COLUMN' }),
    asLineChart: () => change({ type: 'LINE' }),
    asPieChart: () => change({ type: 'PIE' }),
    asScatterChart: () => change({ type: 'SCATTER' }),
    addRange: (range: RangeObject) => change({ boxes: [...chart.boxes, boxOf(range)] }),
    clearRanges: () => change({ boxes: [] }),
    setPosition: (row: number, column: number, offsetX = 0, offsetY = 0) =>
      change({ row, column, options: { ...chart.options, offsetX, offsetY } }),
    setNumHeaders: (count: number) => option('numHeaders', count),
    setTransposeRowsAndColumns: (transpose: boolean) => option('transpose', transpose),
    setMergeStrategy: () => builder, // ranges stand side by side here, as with MERGE_COLUMNS
    setHiddenDimensionStrategy: (strategy: string) => option('hiddenDimensions', strategy),
    setStacked: () => option('isStacked', true),
    setTitle: (title: string) => option('title', title),
    setXAxisTitle: (title: string) => option('hAxis.title', title),
    setYAxisTitle: (title: string) => option('vAxis.title', title),
    setColors: (colors: string[]) => option('colors', JSON.stringify(colors)),
    setOption: (key: string, value: unknown) =>
      option(key, typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean)),
    build() {
      if (chart.boxes.length === 0) throw new Error('host: a chart needs a range');
      const object = strict('EmbeddedChart', { getChartId: () => id });
      built.set(object, chart);
      return object;
    },
  });
  return builder;
}
