import type { Box, Chart } from '../book/book';

/** A chart with its numbers, ready to be drawn. */
export interface ChartData {
  readonly type: string;
  readonly title: string;
  readonly acrossTitle: string;
  readonly upTitle: string;
  readonly isStacked: boolean;
  readonly colors: readonly string[];
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

type Cells = (string | number | boolean)[][];

/** The colours that Sheets gives to series where none are chosen. */
const usualColors = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** Reads a chart's ranges, side by side: the first column names the categories, the first row the series. */
export function chartData(chart: Chart, read: (box: Box & { readonly sheet: string }) => Cells): ChartData {
  const parts = chart.boxes.map(read);
  const rows = Array.from({ length: Math.max(0, ...parts.map((part) => part.length)) }, (_, index) =>
    parts.flatMap((part) => part[index] ?? []),
  );
  const table = chart.options.transpose === true ? transposed(rows) : rows;
  const headers = Number(chart.options.numHeaders ?? 1);
  const body = table.slice(headers).filter((row) => row.some((cell) => cell !== ''));
  const names = headers > 0 ? (table[headers - 1] ?? []) : [];
  const width = Math.max(0, ...table.map((row) => row.length));
  const text = (key: string) => {
    const value = chart.options[key];
    return typeof value === 'string' ? value : '';
  };
  const colors = fromJson(text('colors'));
  return {
    type: chart.type,
    title: text('title'),
    acrossTitle: text('hAxis.title') || titleIn(text('hAxis')),
    upTitle: text('vAxis.title') || titleIn(text('vAxis')),
    isStacked: chart.options.isStacked === true || chart.options.isStacked === 'true',
    colors: Array.isArray(colors) && colors.length > 0 ? colors.map(String) : usualColors,
    categories: body.map((row) => String(row[0] ?? '')),
    series: Array.from({ length: Math.max(0, width - 1) }, (_, index) => ({
      name: String(names[index + 1] ?? ''),
      values: body.map((row) => toNumber(row[index + 1])),
    })),
  };
}

const transposed = (rows: Cells): Cells => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));

const toNumber = (cell: string | number | boolean | undefined): number | null =>
  typeof cell === 'number' && Number.isFinite(cell) ? cell : null;

function titleIn(option: string): string {
  const read = fromJson(option) as { readonly title?: unknown } | null;
  return typeof read?.title === 'string' ? read.title : '';
}

/** The options of a chart that are objects travel as JSON. */
function fromJson(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
