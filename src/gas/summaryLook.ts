import type { Sheet } from './workbook';

const HEADER = '#1a4f8b';
const LABEL = '#f1f3f4';
const QUIET = '#5f6368';

/** As wide as a page in portrait: the label, and its lines. */
const widths = [170, 540];
/** Rows below the heading of the notes that are framed for writing. */
const NOTE_ROWS = 6;

/** Dresses a new one-page summary: labels left, wrapped lines right, room for notes below, nothing beyond the page. */
export const dressSummary = (sheet: Sheet, notesRow: number): void => {
  const [label = 0, lines = 0] = widths;
  sheet.setColumnWidth(1, label).setColumnWidth(2, lines);
  sheet.getRange(1, 1, 1, 2).setBackground(HEADER).setFontColor('#ffffff').setFontWeight('bold').setFontSize(13);
  sheet.getRange(2, 1, 1, 2).setFontColor(QUIET);
  sheet
    .getRange(3, 1, notesRow - 2, 1)
    .setBackground(LABEL)
    .setFontWeight('bold');
  sheet
    .getRange(3, 1, notesRow - 2 + NOTE_ROWS, 2)
    .setVerticalAlignment('top')
    .setWrap(true)
    .setBorder(true, true, true, true, false, true);
  sheet.setHiddenGridlines(true);
};
