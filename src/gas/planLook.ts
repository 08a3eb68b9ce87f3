import { sectionMark } from '../report/applicationList';
import { planHeaderRow, readinessTable } from '../report/planBlock';
import { firstPlanUserColumns, planColumns, planPosition } from '../report/planColumns';
import type { PlanColumn } from '../report/planColumns';
import { setWidths } from './setWidths';
import type { Sheet } from './workbook';

const QUIET = '#5f6368';
const BAND = '#e8eaed';
const HEADER = '#1a4f8b';

/** Background and ink of the words in the Status column; the word itself carries the meaning. */
const wordColours: readonly { readonly word: string; readonly background: string; readonly ink: string }[] = [
  { word: 'Met', background: '#ceead6', ink: '#0d652d' },
  { word: 'Partly', background: '#feefc3', ink: '#7a4f01' },
  { word: 'Not met', background: '#fad2cf', ink: '#8c1d18' },
  { word: 'Unknown', background: '#e8eaed', ink: '#3c4043' },
  { word: 'Next', background: '#d2e3fc', ink: '#174ea6' },
  { word: 'Yes', background: '#ceead6', ink: '#0d652d' },
];
/** Words that ask for nothing. */
const quietWords = ['Not applicable', 'Past', 'Not needed'];

const NOTES_WIDTH = 260;
const columnCount = planColumns.length + firstPlanUserColumns.length;

/** Colours by rules, so that they follow the words after a sort or when the plan is written again; in one call for the whole sheet. */
const setColours = (sheet: Sheet, rows: number): void => {
  const first = planHeaderRow + 1;
  const column = (key: PlanColumn) => sheet.getRange(first, planPosition(key), rows, 1);
  const letter = (key: PlanColumn): string => String.fromCharCode('A'.charCodeAt(0) + planPosition(key) - 1);
  const rule = () => SpreadsheetApp.newConditionalFormatRule();
  const whole = (formula: string) =>
    rule()
      .whenFormulaSatisfied(formula)
      .setRanges([sheet.getRange(first, 1, rows, columnCount)]);
  const status = [column('status')];
  const { row: tableRow, column: tableColumn, columns: tableColumns } = readinessTable;
  const labels = [
    sheet.getRange(1, planPosition('part'), planHeaderRow - 1, 1),
    sheet.getRange(tableRow, planPosition(tableColumn), 1, tableColumns),
  ];
  const filled = (...ranges: GoogleAppsScript.Spreadsheet.Range[]) => rule().whenCellNotEmpty().setRanges(ranges);
  sheet.setConditionalFormatRules([
    filled(sheet.getRange(planHeaderRow, 1, 1, columnCount))
      .setBackground(HEADER)
      .setFontColor('#ffffff')
      .setBold(true)
      .build(),
    filled(sheet.getRange(1, 1)).setFontColor(HEADER).setBold(true).build(),
    filled(...labels)
      .setFontColor(QUIET)
      .setBold(true)
      .build(),
    ...wordColours.map(({ word, background, ink }) =>
      rule().whenTextEqualTo(word).setBackground(background).setFontColor(ink).setBold(true).setRanges(status).build(),
    ),
    ...quietWords.map((word) => rule().whenTextEqualTo(word).setFontColor(QUIET).setRanges(status).build()),
    rule()
      .whenTextContains('past')
      .setFontColor(QUIET)
      .setRanges([column('sure')])
      .build(),
    rule()
      .whenTextStartsWith(sectionMark)
      .setBackground(BAND)
      .setBold(true)
      .setRanges([column('part')])
      .build(),
    whole(`=LEFT($${letter('part')}${first},1)="${sectionMark}"`)
      .setBackground(BAND)
      .setBold(true)
      .build(),
  ]);
};

/** Checks by step of the guide, as stacked bars right of the plan. */
const addChart = (sheet: Sheet): void => {
  const { row, column, rows, columns } = readinessTable;
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(Charts.ChartType.BAR)
      .addRange(sheet.getRange(row, planPosition(column), rows, columns))
      .setNumHeaders(1)
      .setPosition(planHeaderRow + 2, columnCount + 2, 0, 0)
      .setOption('title', 'Readiness by step of the guide')
      .setOption('isStacked', true)
      .setOption('colors', ['#188038', '#f9ab00', '#bdc1c6'])
      .build(),
  );
};

/**
 * Dresses a new Plan sheet: everything that stays as it is, or as the user changes it, whenever the plan is written again. `lastRow` is
 * the last row of the sheet. Who types into what the add-on writes is warned; ticks, notes and the user's columns are free.
 */
export const dressPlan = (sheet: Sheet, lastRow: number): void => {
  const rows = lastRow - planHeaderRow;
  const below = (key: PlanColumn) => sheet.getRange(planHeaderRow + 1, planPosition(key), rows, 1);
  setWidths(sheet, [...planColumns.map(({ width }) => width), ...firstPlanUserColumns.map(() => NOTES_WIDTH)]);
  const notes = [...planColumns.map(({ note }) => note), ...firstPlanUserColumns.map(() => null)];
  sheet.getRange(planHeaderRow, 1, 1, columnCount).setNotes([notes]);
  sheet
    .getRange(planHeaderRow + 1, 1, rows, columnCount)
    .setVerticalAlignment('top')
    .setWrap(true);
  below('key').setWrap(false); // hidden, and longer than what is seen: rows would grow with it
  below('due').setNumberFormat('yyyy-mm-dd');
  sheet.setFrozenRows(planHeaderRow);
  setColours(sheet, rows);
  addChart(sheet);
  const part = planPosition('part');
  sheet
    .getRange(1, part, lastRow, planColumns.length - part + 1)
    .protect()
    .setWarningOnly(true);
};
