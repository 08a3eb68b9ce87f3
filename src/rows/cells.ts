/** Reads one cell at a time. */
import { dayOf, isDate, isoDay } from './dates';
import type { Cell } from './grid';
import { clean, plain, words } from './text';

/** What one cell says: a value; nothing (`value` null, no trouble); or something that could not be read. */
export interface Reading<T> {
  readonly value: T | null;
  readonly trouble: 'cell-error' | 'unreadable' | null;
}

export type Reader<T> = (cell: Cell) => Reading<T>;

export const nothing: Reading<never> = { value: null, trouble: null };
export const unreadable: Reading<never> = { value: null, trouble: 'unreadable' };
const broken: Reading<never> = { value: null, trouble: 'cell-error' };
export const found = <T>(value: T): Reading<T> => ({ value, trouble: null });

/** A cell as people read it, tidied; dates as yyyy-mm-dd. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return clean(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (!isDate(cell)) return String(cell);
  const day = dayOf(cell);
  return day === null ? '' : isoDay(day);
}

const errorText = /^(?:#N\/A|#[A-Z/0_]+[!?]|Loading\.\.\.)$/;

/** Whether a formula failed in the cell, or has not finished. */
export const isErrorCell = (cell: Cell): boolean =>
  typeof cell === 'string' && (cell.includes('#') || cell.includes('...')) && errorText.test(clean(cell));

const dash = /^[-–—]+$/;
const notKnown = new Set(
  'unknown,not known,not available,not applicable,unsure,not sure,unclear,n a,na,tbd,tba,no data,no info,no information,no idea'.split(
    ',',
  ),
);

/** Whether people say that a thing is not known or does not apply, by a dash or in words. */
export const saysUnknown = (text: string): boolean => dash.test(text) || notKnown.has(words(text));

/** A reader for which blanks and errors are the same as for every other kind; the rest is up to `read`. */
export const reader =
  <T>(read: (cell: Cell, text: string) => Reading<T>): Reader<T> =>
  (cell) => {
    const text = textOf(cell);
    if (text === '') return nothing;
    return isErrorCell(cell) ? broken : read(cell, text);
  };

/** The same reader, which reads equal cells once. For one sheet at a time: it remembers every value. */
export function memoised<T>(read: Reader<T>): Reader<T> {
  const seen = new Map<Cell, Reading<T>>();
  return (cell) => {
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const reading = read(cell);
    seen.set(cell, reading);
    return reading;
  };
}

/** The words people use for each value of a closed set. `null`: said, but means nothing. */
export type ChoiceWords<T extends string> = readonly (readonly [value: T | null, ...words: string[]])[];

/** The words of a closed set, longest first, and the same words squeezed. */
function wordTable<T extends string>(choices: ChoiceWords<T>) {
  const table = choices
    .flatMap(([value, ...all]) => all.map((word) => ({ value, word: words(word), squeezed: plain(word) })))
    .sort((one, other) => other.word.length - one.word.length);
  return { table, exact: new Map(table.map(({ squeezed, value }) => [squeezed, value])) };
}

/**
 * A value of a closed set: by one of its words, else by a clear prefix ("Strong - knows PD"); the longest word wins. The words are
 * prepared on the first reading, so that loading the script does not pay for columns that are not there.
 */
export function choiceReader<T extends string>(choices: ChoiceWords<T>): Reader<T> {
  let made: ReturnType<typeof wordTable<T>> | null = null;
  return reader((_, text) => {
    const { table, exact } = (made ??= wordTable(choices));
    const sign = signOf(text);
    const value = exact.get(sign === null ? plain(text) : sign ? 'yes' : 'no');
    if (value !== undefined) return value === null ? nothing : found(value);
    if (saysUnknown(text)) return nothing;
    const said = words(text);
    const hit = table.find(({ word }) => said.startsWith(`${word} `));
    if (hit === undefined) return unreadable;
    return hit.value === null ? nothing : found(hit.value);
  });
}

const yesSign = /^[✓✔☑✅√👍]/u;
const noSign = /^[✗✘☐❌✕✖]/u;

/** What a tick or a cross says; null for anything else. */
function signOf(text: string): boolean | null {
  if (yesSign.test(text) || text === '+') return true;
  return noSign.test(text) ? false : null;
}

export const yesWords = ['yes', 'y', 'true', 't', 'x', '1'] as const;
export const noWords = ['no', 'n', 'false', 'f', '0', 'none', 'not yet'] as const;
const yesNo = choiceReader<'yes' | 'no'>([
  ['yes', ...yesWords],
  ['no', ...noWords, 'na'],
]);

/** Yes or no in all the ways people write it: words, tick boxes, ticks, 1 and 0. A dash says nothing. */
export function readYesNo(cell: Cell): Reading<boolean> {
  const { value, trouble } = yesNo(cell);
  return value === null ? { value: null, trouble } : found(value === 'yes');
}

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Currency and the like before the number; behind it anything but more of a number, what makes it a rank ("1st") or a date ("Aug 15, 2025"). */
const numberText =
  /^[^\d.-]{0,12}(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)( ?k\b)?(?!\d|[.,/%]\d|%| ?[/–-] ?\d|(?:st|nd|rd|th)\b|,? (?:19|20)\d\d\b)/i;

/** The number a text names; NaN where it names none, or a range such as "2-3". */
function numberIn(text: string): number {
  const [, digits, thousands] = numberText.exec(text) ?? [];
  if (digits !== undefined) return Number(digits.replaceAll(',', '')) * (thousands === undefined ? 1 : 1000);
  const spelt = numberWords.indexOf(text.toLowerCase());
  return spelt < 0 ? NaN : spelt;
}

/** A number within limits, both included; text such as "$1,500", "1.5k", "two" or "3 (one strong)" counts. */
export const numberReader = (least: number, most: number, whole: boolean): Reader<number> =>
  reader((cell, text) => {
    if (saysUnknown(text)) return nothing;
    if (typeof cell === 'boolean' || isDate(cell)) return unreadable;
    const number = typeof cell === 'number' ? cell : numberIn(text);
    const fits = number >= least && number <= most && (!whole || Number.isInteger(number));
    return fits ? found(number) : unreadable;
  });

const leadingCount = /^\d+(?:\.\d+)?(?!\d*[/-]\d)/;

/** Yes, no, or a number that says how many. */
export const readYesNoOrCount: Reader<boolean> = reader((cell, text) => {
  const digits = isDate(cell) ? undefined : leadingCount.exec(text)?.[0];
  return digits === undefined ? readYesNo(cell) : found(Number(digits) > 0);
});

/** Any text, tidied. */
export const readText: Reader<string> = reader((_, text) => found(text));
