import { found, isErrorCell, readYesNo, saysUnknown, textOf, type Reading } from './cells';
import { isDate } from './dates';
import type { Cell } from './grid';
import type { Screen } from './records';

/** Scores a screen can stand at. */
const fewest = 150;
const most = 300;

const unknown: Screen = { kind: 'unknown' };
const scores = /(?<![\d.])\d{3}(?![\d])(?!\.\d*[1-9])/g;
const span = /^\D*(\d{3})\s*(?:-|–|to)\s*\d{3}\D*$/;

/** The one score a text names, or the lower end of a range; null where it names none or several. */
function scoreIn(text: string): number | null {
  const [only, another] = text.match(scores) ?? [];
  const said = another === undefined ? only : span.exec(text)?.[1];
  const score = Number(said ?? NaN);
  return score >= fewest && score <= most ? score : null;
}

/**
 * A screen on Step 2 CK: `245`, `>245`, `≥ 245`, `245+`; no is none; yes without a number, and a cell that cannot be read, is an
 * unknown screen. A blank is nothing.
 */
export function readScreen(cell: Cell): Reading<Screen> {
  const text = textOf(cell);
  if (text === '') return { value: null, trouble: null };
  if (isErrorCell(cell)) return { value: unknown, trouble: 'cell-error' };
  const yesNo = readYesNo(cell).value;
  if (yesNo === false) return found({ kind: 'none' });
  const score = isDate(cell) ? null : scoreIn(text);
  if (score !== null) return found({ kind: 'number', score });
  return { value: unknown, trouble: yesNo === true || saysUnknown(text) ? null : 'unreadable' };
}
