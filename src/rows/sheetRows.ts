/** What can be told of a row before its columns are known. */
import type { Cell } from './grid';
import { clean, words } from './text';

type Row = readonly Cell[];

/** Nothing at all, spaces and zero-width characters included. */
export const isBlankCell = (cell: Cell): boolean => cell === '' || (typeof cell === 'string' && clean(cell) === '');

/** An empty tick box says nothing, also where a file turned it into a word. */
const isFilled = (cell: Cell): boolean => cell !== false && cell !== 'FALSE' && !isBlankCell(cell);

/** Whether nothing stands in the row but blanks and empty tick boxes. */
export const isBlankRow = (row: Row): boolean => !row.some(isFilled);

const longestLabel = 60;
const totals =
  /^(?:(?:grand |sub ?)?totals?|sum|count|average|avg|mean|median)(?: (?:of|in|all|number|programs?|tracks?|rows?|applied|applicants?|applications?|positions?|fees?|cost|n|ir|dr|and|\d+))*$/;

const totalsStart = /^\W*(?:grand|sub|total|sum|count|average|avg|mean|median)/i;

/** Whether the text names a sum or a count of the rows above it. */
export const isTotalsLabel = (text: string): boolean =>
  text.length < longestLabel && totalsStart.test(text) && totals.test(words(text));

/** Whether a single cell of the row holds anything. */
export const isAlone = (row: Row): boolean => {
  const first = row.findIndex(isFilled);
  return first >= 0 && !row.some((cell, index) => index > first && isFilled(cell));
};

/** Whether a row without a name holds sums or counts: it says so, or everything filled in is a number. */
export const isTotalsRow = (row: Row): boolean =>
  row.some((cell) => typeof cell === 'string' && isTotalsLabel(clean(cell))) ||
  row.every((cell) => !isFilled(cell) || typeof cell === 'number');
