import type { SheetChart } from 'hucre/xlsx';
import { boxToA1 } from '../book/a1';
import type { Box, Chart } from '../book/book';

const kinds: Readonly<Record<string, SheetChart['type']>> = {
  AREA: 'area',
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  PIE: 'pie',
  SCATTER: 'scatter',
};

/** Charts as .xlsx has them: the first column of the range names the categories, its header row the series. */
export function writeCharts(
  charts: readonly Chart[],
  textAt: (sheet: string, row: number, column: number) => string,
): SheetChart[] {
  return charts.flatMap((chart) => {
    const [box] = chart.boxes;
    const type = kinds[chart.type];
    if (!box || !type || box.columns < 2 || box.rows < 2) return [];
    const column = (index: number): Box => ({
      row: box.row + 1,
      column: box.column + index,
      rows: box.rows - 1,
      columns: 1,
    });
    const address = (place: Box) => `'${box.sheet.replaceAll("'", "''")}'!${boxToA1(place)}`;
    const series = Array.from({ length: box.columns - 1 }, (_, index) => ({
      name: textAt(box.sheet, box.row, box.column + index + 1),
      values: address(column(index + 1)),
      categories: address(column(0)),
    }));
    const { title, isStacked } = chart.options;
    return [
      {
        type,
        series,
        anchor: { from: { row: chart.row - 1, col: chart.column - 1 } },
        ...(typeof title === 'string' ? { title } : {}),
        ...(isStacked === true || isStacked === 'true' ? { barGrouping: 'stacked' as const } : {}),
      },
    ];
  });
}
