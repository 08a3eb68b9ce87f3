import { sectionMark } from '../report/applicationList';
import { blockWarnings, listHeaderRow, noWarnings, tierTable } from '../report/listBlock';
import { firstUserColumns, listColumns, listPosition } from '../report/listColumns';
import type { ListColumn } from '../report/listColumns';
import type { Sheet } from './workbook';

const QUIET = '#80868b';
const BLOCK = '#f1f3f4';
const HEADER = '#c9daf8';
const WARNING = '#b3261e';

/** Background and ink of words that stand in a column; the word itself carries the meaning. */
const wordColours: readonly { column: ListColumn; word: string; background: string; ink: string }[] = [
  { column: 'tier', word: 'Priority', background: '#d2e3fc', ink: '#174ea6' },
  { column: 'tier', word: 'Target', background: '#ceead6', ink: '#0d652d' },
  { column: 'tier', word: 'Safety', background: '#e6f4ea', ink: '#0d652d' },
  { column: 'tier', word: 'Reach', background: '#feefc3', ink: '#7a4f01' },
  { column: 'tier', word: 'Ultra-reach', background: '#fad2cf', ink: '#8c1d18' },
  { column: 'signal', word: 'Gold', background: '#fde293', ink: '#5c3d00' },
  { column: 'signal', word: 'Silver', background: '#dadce0', ink: '#3c4043' },
  { column: 'signal', word: 'Single', background: '#e9d2fd', ink: '#4a148c' },
];

/** Width of the user's columns in a new list, in pixels. */
const USER_WIDTH = 160;

/** Sets widths of neighbours alike in one call; 100 is what a new sheet has. */
const setWidths = (sheet: Sheet): void => {
  const widths = [...listColumns.map(({ width }) => width), ...firstUserColumns.map(() => USER_WIDTH)];
  widths.forEach((width, index) => {
    if (width === 100 || widths[index - 1] === width) return;
    const next = widths.findIndex((other, later) => later > index && other !== width);
    sheet.setColumnWidths(index + 1, (next === -1 ? widths.length : next) - index, width);
  });
};

const setBlockLook = (sheet: Sheet): void => {
  const columns = listColumns.length + firstUserColumns.length;
  const tierColumn = listPosition(tierTable.column);
  const isLabel = (column: number): boolean => column === listPosition('order') || column === listPosition('state');
  const isTierHead = (row: number, column: number): boolean =>
    row === tierTable.row && column >= tierColumn && column < tierColumn + tierTable.columns;
  const isBold = (row: number, column: number): boolean =>
    row === 1 || row === listHeaderRow || isLabel(column) || isTierHead(row, column);
  const each = <T>(look: (row: number, column: number) => T): T[][] =>
    Array.from({ length: listHeaderRow }, (_, row) =>
      Array.from({ length: columns }, (__, column) => look(row + 1, column + 1)),
    );
  sheet
    .getRange(1, 1, listHeaderRow, columns)
    .setBackgrounds(each((row) => (row === listHeaderRow ? HEADER : BLOCK)))
    .setFontWeights(each((row, column) => (isBold(row, column) ? 'bold' : 'normal')));
};

/** Colours that follow the words, so that they hold after a sort or a rebuild. */
const setWordColours = (sheet: Sheet, lastRow: number): void => {
  const firstRow = listHeaderRow + 1;
  const column = (key: ListColumn) => sheet.getRange(firstRow, listPosition(key), lastRow - listHeaderRow, 1);
  const rule = () => SpreadsheetApp.newConditionalFormatRule();
  const warnings = sheet.getRange(listHeaderRow - blockWarnings, listPosition('tier'), blockWarnings, 1);
  sheet.setConditionalFormatRules([
    ...wordColours.map((look) =>
      rule()
        .whenTextEqualTo(look.word)
        .setBackground(look.background)
        .setFontColor(look.ink)
        .setRanges([column(look.column)])
        .build(),
    ),
    rule()
      .whenTextEqualTo('No')
      .setFontColor(QUIET)
      .setRanges([column('apply')])
      .build(),
    rule()
      .whenTextStartsWith(sectionMark)
      .setBackground(BLOCK)
      .setBold(true)
      .setRanges([column('order')])
      .build(),
    rule().whenTextDoesNotContain(noWarnings).setFontColor(WARNING).setRanges([warnings]).build(),
  ]);
};

/** Applied programs by tier and specialty, as stacked bars right of the list. */
const addChart = (sheet: Sheet): void => {
  const counts = sheet.getRange(tierTable.row, listPosition(tierTable.column), tierTable.rows, tierTable.columns);
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(Charts.ChartType.BAR)
      .addRange(counts)
      .setNumHeaders(1)
      .setPosition(listHeaderRow + 2, listColumns.length + firstUserColumns.length + 2, 0, 0)
      .setOption('title', 'Programs applied to, by tier')
      .setOption('isStacked', true)
      .setOption('colors', ['#1a73e8', '#9aa0a6'])
      .build(),
  );
};

/**
 * Dresses a new Application List: everything that stays as it is, or as the user changes it, over all rebuilds. `lastRow` is the
 * last row of the sheet.
 */
export const dressList = (sheet: Sheet, lastRow: number): void => {
  setWidths(sheet);
  setBlockLook(sheet);
  const below = (key: ListColumn) => sheet.getRange(listHeaderRow + 1, listPosition(key), lastRow - listHeaderRow, 1);
  sheet.getRange(listHeaderRow + 1, 1, lastRow - listHeaderRow, listColumns.length).setVerticalAlignment('top');
  below('why').setWrap(true);
  below('fee').setNumberFormat('$#,##0');
  sheet.setFrozenRows(listHeaderRow);
  setWordColours(sheet, lastRow);
  addChart(sheet);
};
