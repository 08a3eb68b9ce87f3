import { sectionMark } from '../report/applicationList';
import { blockWarnings, listHeaderRow, noWarnings, sizeTable, tierTable } from '../report/listBlock';
import { firstUserColumns, listColumns, listPosition, listWidths } from '../report/listColumns';
import type { ListColumn } from '../report/listColumns';
import { setWidths } from './setWidths';
import { newSheet } from './workbook';
import type { Sheet } from './workbook';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

const HEADER = '#1a4f8b';
const QUIET = '#5f6368';
const SECTION = '#f1f3f4';
const WARNING = '#b3261e';

/** Background and ink of words that stand in a column, as in the sidebar; the word itself carries the meaning. */
const wordColours: readonly { column: ListColumn; word: string; background: string; ink: string }[] = [
  { column: 'tier', word: 'Priority', background: '#ceead6', ink: '#0d5223' },
  { column: 'tier', word: 'Target', background: '#d2e3fc', ink: '#174ea6' },
  { column: 'tier', word: 'Safety', background: '#cdeef0', ink: '#00565c' },
  { column: 'tier', word: 'Reach', background: '#feefc3', ink: '#6b4300' },
  { column: 'tier', word: 'Ultra-reach', background: '#fad2cf', ink: '#8c1d18' },
  { column: 'signal', word: 'Gold', background: '#fde293', ink: '#5c3d00' },
  { column: 'signal', word: 'Silver', background: '#dadce0', ink: '#3c4043' },
  { column: 'signal', word: 'Single', background: '#e9d2fd', ink: '#4a148c' },
];

/**
 * Every colour and weight of the list, as rules that follow the words: they hold after a sort, a rebuild and a moved column, and
 * take one call. The first rule that says something about a cell counts. Whole rows follow a word by formula; the cell of the word has
 * a rule of its own, for programs that do not follow formulas.
 */
const setRules = (sheet: Sheet, lastRow: number): void => {
  const firstRow = listHeaderRow + 1;
  const rows = lastRow - listHeaderRow;
  const below = (key: ListColumn): Range => sheet.getRange(firstRow, listPosition(key), rows, 1);
  const rule = (): Rule => SpreadsheetApp.newConditionalFormatRule();
  const on = (condition: Rule, ...ranges: Range[]) => condition.setRanges(ranges).build();
  const block = listHeaderRow - 2;
  const labels = ['order', 'state'] as const;
  const heads = [tierTable, sizeTable].map(({ row, column, columns }) =>
    sheet.getRange(row, listPosition(column), 1, columns),
  );
  const table = sheet.getRange(firstRow, 1, rows, listColumns.length);
  const apply = String.fromCharCode(64 + listPosition('apply'));
  sheet.setConditionalFormatRules([
    on(
      rule().whenCellNotEmpty().setBackground(HEADER).setFontColor('#ffffff').setBold(true),
      sheet.getRange(listHeaderRow, 1, 1, newSheet.columns),
    ),
    on(rule().whenCellNotEmpty().setFontColor(HEADER).setBold(true), sheet.getRange(1, 1)),
    on(
      rule().whenCellNotEmpty().setFontColor(QUIET).setBold(true),
      ...labels.map((key) => sheet.getRange(2, listPosition(key), block, 1)),
      ...heads,
    ),
    on(
      rule().whenTextDoesNotContain(noWarnings).setFontColor(WARNING),
      sheet.getRange(listHeaderRow - blockWarnings, listPosition('tier'), blockWarnings, 1),
    ),
    on(rule().whenTextStartsWith(sectionMark).setBackground(SECTION).setBold(true), below('order')),
    on(
      rule().whenFormulaSatisfied(`=LEFT($A${firstRow},1)="${sectionMark}"`).setBackground(SECTION).setBold(true),
      table,
    ),
    ...wordColours.map(({ column, word, background, ink }) =>
      on(rule().whenTextEqualTo(word).setBackground(background).setFontColor(ink).setBold(true), below(column)),
    ),
    on(rule().whenTextEqualTo('No').setFontColor(QUIET), below('apply')),
    on(rule().whenFormulaSatisfied(`=$${apply}${firstRow}="No"`).setFontColor(QUIET), table),
  ]);
};

/** Size of a chart in pixels: it fits into the columns that a new sheet has beside the list. */
const CHART = { width: 380, height: 280 };

/** Rows of the usual height that a chart covers. */
const CHART_ROWS = 14;

/** A chart of a table in the block, to stand right of the list: the first one, and each next one below the one before. */
const chartOf = (sheet: Sheet, { row, column, rows, columns }: typeof tierTable, place: number) =>
  sheet
    .newChart()
    .addRange(sheet.getRange(row, listPosition(column), rows, columns))
    .setNumHeaders(1)
    .setOption('width', CHART.width)
    .setOption('height', CHART.height)
    .setPosition(listHeaderRow + 2 + place * CHART_ROWS, listColumns.length + firstUserColumns.length + 1, 10, 0);

/** Applied programs by tier and specialty, as stacked bars. */
const addTiers = (sheet: Sheet): void => {
  const chart = chartOf(sheet, tierTable, 0)
    .setChartType(Charts.ChartType.BAR)
    .setOption('title', 'Programs applied to, by tier')
    .setOption('isStacked', true)
    .setOption('colors', ['#1a73e8', '#9aa0a6']);
  sheet.insertChart(chart.build());
};

/** What a longer or shorter list would be worth, as a line. */
const addSizes = (sheet: Sheet): void => {
  const chart = chartOf(sheet, sizeTable, 1)
    .setChartType(Charts.ChartType.LINE)
    .setOption('title', 'Planning index by number of applications')
    .setOption('hAxis.title', 'Applications')
    .setOption('vAxis.title', 'Planning index')
    .setOption('legend', 'none')
    .setOption('colors', ['#1a73e8']);
  sheet.insertChart(chart.build());
};

/**
 * Dresses a new Application List: everything that stays as it is, or as the user changes it, over all rebuilds. `lastRow` is the
 * last row of the sheet; `hasSize`: there are points for the size curve. Who types into the add-on's own columns is warned; the user's columns are free.
 */
export const dressList = (sheet: Sheet, lastRow: number, hasSize: boolean): void => {
  const firstRow = listHeaderRow + 1;
  const rows = lastRow - listHeaderRow;
  setWidths(sheet, listWidths);
  sheet.getRange(firstRow, 1, rows, listWidths.length).setVerticalAlignment('top');
  // why, and beside it what moving the signal would cost
  sheet.getRange(firstRow, listPosition('why'), rows, 2).setWrap(true);
  sheet.getRange(firstRow, listPosition('fee'), rows, 1).setNumberFormat('$#,##0');
  sheet.getRange(listHeaderRow, 1, 1, listColumns.length).setNotes([listColumns.map(({ note }) => note)]);
  sheet.setFrozenRows(listHeaderRow);
  setRules(sheet, lastRow);
  addTiers(sheet);
  if (hasSize) addSizes(sheet);
  sheet.getRange(1, 1, lastRow, listColumns.length).protect().setWarningOnly(true);
};
