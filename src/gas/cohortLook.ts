import { helpRules } from '../guide/cohort';
import { cohortTexts } from '../guide/messages/cohort';
import { fill } from '../guide/messages/message';
import { sectionMark } from '../report/applicationList';
import { cohortColumns, cohortPosition, cohortUserColumns } from '../report/cohortColumns';
import type { CohortColumn } from '../report/cohortColumns';
import { cohortHeaderRow, pathwayTable } from '../report/cohortSheet';
import {
  collisionColumns,
  collisionHeaderRow,
  collisionPosition,
  collisionUserColumns,
} from '../report/collisionSheet';
import { setWidths } from './setWidths';
import type { Sheet } from './workbook';

const QUIET = '#5f6368';
const BLOCK = '#f1f3f4';
const HEADER = '#c9daf8';
const WARNING = '#b3261e';

/** Background and ink of words that stand in a column; the word itself carries the meaning. */
const wordColours: readonly { column: CohortColumn; word: string; background: string; ink: string }[] = [
  { column: 'pathway', word: 'DR first', background: '#feefc3', ink: '#7a4f01' },
  { column: 'pathway', word: 'Dual', background: '#d2e3fc', ink: '#174ea6' },
  { column: 'pathway', word: 'Integrated first', background: '#ceead6', ink: '#0d652d' },
];

/** Columns with sentences. */
const wrapped: readonly CohortColumn[] = [
  'reason',
  'flags',
  'action1',
  'action2',
  'action3',
  'deadline',
  'changed',
  'adviser',
];

/** Width of the adviser's columns in a new sheet, in pixels. */
const USER_WIDTH = 200;

/** A grey block above a bold header, labels of the block in bold. */
const setBlockLook = (
  sheet: Sheet,
  headerRow: number,
  columns: number,
  isBold: (row: number, column: number) => boolean,
): void => {
  const each = <T>(look: (row: number, column: number) => T): T[][] =>
    Array.from({ length: headerRow }, (_, row) =>
      Array.from({ length: columns }, (__, column) => look(row + 1, column + 1)),
    );
  sheet
    .getRange(1, 1, headerRow, columns)
    .setBackgrounds(each((row) => (row === headerRow ? HEADER : BLOCK)))
    .setFontWeights(each((row, column) => (row === 1 || row === headerRow || isBold(row, column) ? 'bold' : 'normal')));
};

const rule = () => SpreadsheetApp.newConditionalFormatRule();

const sectionRule = (sheet: Sheet, headerRow: number, lastRow: number) =>
  rule()
    .whenTextStartsWith(sectionMark)
    .setBackground(BLOCK)
    .setBold(true)
    .setRanges([sheet.getRange(headerRow + 1, 1, lastRow - headerRow, 1)])
    .build();

const addChart = (sheet: Sheet): void => {
  const { row, column, rows, columns } = pathwayTable;
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(Charts.ChartType.BAR)
      .addRange(sheet.getRange(row, cohortPosition(column), rows, columns))
      .setNumHeaders(1)
      .setPosition(1, cohortPosition('flags'), 8, 4)
      .setOption('title', 'Applicants by pathway')
      .setOption('legend', 'none')
      .setOption('width', 400)
      .setOption('height', 164)
      .setOption('colors', ['#1a73e8'])
      .build(),
  );
};

/** Dresses a new Cohort sheet. `lastRow` is the last row of the sheet. */
export const dressCohort = (sheet: Sheet, lastRow: number): void => {
  const columns = cohortColumns.length + cohortUserColumns.length;
  const below = (key: CohortColumn) =>
    sheet.getRange(cohortHeaderRow + 1, cohortPosition(key), lastRow - cohortHeaderRow, 1);
  setWidths(sheet, [...cohortColumns.map(({ width }) => width), ...cohortUserColumns.map(() => USER_WIDTH)]);
  const counts = cohortPosition(pathwayTable.column);
  setBlockLook(
    sheet,
    cohortHeaderRow,
    columns,
    (row, column) => column === 1 || (row === pathwayTable.row && (column === counts || column === counts + 1)),
  );
  sheet.getRange(cohortHeaderRow + 1, 1, lastRow - cohortHeaderRow, columns).setVerticalAlignment('top');
  for (const key of wrapped) below(key).setWrap(true);
  sheet
    .getRange(
      cohortHeaderRow + 1,
      columns - cohortUserColumns.length + 1,
      lastRow - cohortHeaderRow,
      cohortUserColumns.length,
    )
    .setWrap(true);
  const rules = helpRules.map((one, index) => `${index + 1}. ${one.rule}`).join('; ');
  sheet.getRange(cohortHeaderRow, 1).setNote(fill(cohortTexts.orderNote, { rules }));
  sheet.setFrozenRows(cohortHeaderRow);
  sheet.setFrozenColumns(cohortPosition('applicant'));
  const check = sheet.getRange(7, cohortPosition('applicant'), 2, 1);
  sheet.setConditionalFormatRules([
    ...wordColours.map((look) =>
      rule()
        .whenTextEqualTo(look.word)
        .setBackground(look.background)
        .setFontColor(look.ink)
        .setRanges([below(look.column)])
        .build(),
    ),
    rule()
      .whenTextEqualTo(cohortTexts.unchanged)
      .setFontColor(QUIET)
      .setRanges([below('changed')])
      .build(),
    rule()
      .whenTextContains('→')
      .setBold(true)
      .setRanges([below('changed')])
      .build(),
    rule()
      .whenTextContains('Pivot review')
      .setBold(true)
      .setFontColor(WARNING)
      .setRanges([below('flags')])
      .build(),
    rule().whenTextDoesNotContain(cohortTexts.noProblems).setFontColor(WARNING).setRanges([check]).build(),
    sectionRule(sheet, cohortHeaderRow, lastRow),
  ]);
  addChart(sheet);
};

/** Dresses a new Signal collisions sheet. `lastRow` is the last row of the sheet. */
export const dressCollisions = (sheet: Sheet, lastRow: number): void => {
  const columns = collisionColumns.length + collisionUserColumns.length;
  setWidths(sheet, [...collisionColumns.map(({ width }) => width), ...collisionUserColumns.map(() => USER_WIDTH)]);
  setBlockLook(sheet, collisionHeaderRow, columns, () => false);
  const first = collisionPosition('gold');
  sheet.getRange(collisionHeaderRow + 1, 1, lastRow - collisionHeaderRow, columns).setVerticalAlignment('top');
  sheet
    .getRange(collisionHeaderRow + 1, first, lastRow - collisionHeaderRow, collisionPosition('single') - first + 1)
    .setWrap(true);
  sheet.setFrozenRows(collisionHeaderRow);
  sheet.setConditionalFormatRules([sectionRule(sheet, collisionHeaderRow, lastRow)]);
};
