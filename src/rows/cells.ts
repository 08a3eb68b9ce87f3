import type { Cell } from './grid';
import type { Screen } from './records';
import { clean, plain, words } from './text';

/** What one cell says: a value; nothing (`value` null, no trouble); or something that could not be read. */
export interface Reading<T> {
  readonly value: T | null;
  readonly trouble: 'cell-error' | 'unreadable' | null;
}

const nothing: Reading<never> = { value: null, trouble: null };
const unreadable: Reading<never> = { value: null, trouble: 'unreadable' };
const broken: Reading<never> = { value: null, trouble: 'cell-error' };
const found = <T>(value: T): Reading<T> => ({ value, trouble: null });

const errorText = /^(#(N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading\.\.\.)$/;
const half = 12 * 60 * 60 * 1000;

export const isDate = (cell: unknown): cell is Date => Object.prototype.toString.call(cell) === '[object Date]';

/**
 * Day, month and year of a date cell. A spreadsheet hands over midnight of its own time zone: half a day later is the same day in
 * every zone.
 */
export function dayOf(date: Date): { readonly year: number; readonly month: number; readonly day: number } {
  const middle = new Date(date.getTime() + half);
  return { year: middle.getUTCFullYear(), month: middle.getUTCMonth() + 1, day: middle.getUTCDate() };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A cell as people read it; dates as yyyy-mm-dd. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return clean(cell);
  if (!isDate(cell)) return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  const { year, month, day } = dayOf(cell);
  return `${year}-${two(month)}-${two(day)}`;
}

export const isErrorCell = (cell: Cell): boolean => typeof cell === 'string' && errorText.test(clean(cell));

/** Reads a cell: errors and blanks are the same for every kind, the rest is up to `read`. */
const reader =
  <T>(read: (cell: Cell, text: string) => Reading<T>) =>
  (cell: Cell): Reading<T> => {
    const text = textOf(cell);
    if (text === '') return nothing;
    return isErrorCell(cell) ? broken : read(cell, text);
  };

/** Whether words are one of the aliases or begin with one, e.g. "strong knows pd". */
const startsWith = (said: string, alias: string): boolean => said === alias || said.startsWith(`${alias} `);

const yesSigns = new Set(['✓', '✔', '✔️', '☑', '✅', '+']);
const noSigns = new Set(['-', '–', '—', '✗', '✘', '☐', '❌']);

/** Words of a closed set: by alias, else by clear prefix; the longest alias wins. */
export function choiceReader<T extends string>(
  aliases: Readonly<Record<T, readonly string[]>>,
): (cell: Cell) => Reading<T> {
  const table = (Object.entries(aliases) as [T, readonly string[]][])
    .flatMap(([value, all]) => all.map((alias) => ({ value, alias: words(alias), squeezed: plain(alias) })))
    .sort((one, other) => other.alias.length - one.alias.length);
  return reader((_, text) => {
    if (noSigns.has(text)) return nothing;
    const said = words(text);
    const squeezed = plain(text);
    if (squeezed === '') return unreadable;
    const hit =
      table.find(({ squeezed: alias }) => alias === squeezed) ?? table.find(({ alias }) => startsWith(said, alias));
    return hit === undefined ? unreadable : found(hit.value);
  });
}

const yesNoWords = choiceReader({
  yes: ['yes', 'y', 'true', 't', 'x', '1'],
  no: ['no', 'n', 'false', 'f', '0', 'none', 'na', 'n/a'],
});

/** Yes or no in all the ways people write it; a number counts as yes unless it is 0. */
export const readYesNo = reader((cell, text): Reading<boolean> => {
  if (typeof cell === 'boolean') return found(cell);
  if (cell === 0 || cell === 1) return found(cell === 1);
  if (yesSigns.has(text)) return found(true);
  if (noSigns.has(text)) return found(false);
  const { value, trouble } = yesNoWords(text);
  return value === null ? { value: null, trouble } : found(value === 'yes');
});

/** Words of a closed set in a column of tick boxes: what a tick and an empty box stand for. */
export const tickReader =
  <T>(read: (cell: Cell) => Reading<T>, yes: T | null, no: T | null) =>
  (cell: Cell): Reading<T> => {
    const ticked = typeof cell === 'boolean' ? cell : signOf(textOf(cell));
    return ticked === null ? read(cell) : { value: ticked ? yes : no, trouble: null };
  };

const signOf = (text: string): boolean | null => (yesSigns.has(text) ? true : noSigns.has(text) ? false : null);

/** Yes, no, or a number that says how many. */
export const readYesNoOrCount = reader((cell, text): Reading<boolean> => {
  const number = typeof cell === 'number' ? cell : Number(/^\d+/.exec(text)?.[0] ?? NaN);
  return Number.isNaN(number) ? readYesNo(cell) : found(number > 0);
});

const numberText = /^[^\d.-]{0,4}(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)(?![\d/])/;

/** A number between two limits; text such as "$1,500" or "229 (first try)" counts. */
export const numberReader = (least: number, most: number, whole: boolean): ((cell: Cell) => Reading<number>) =>
  reader((cell, text) => {
    if (typeof cell === 'boolean' || isDate(cell)) return unreadable;
    const number = typeof cell === 'number' ? cell : Number(numberText.exec(text)?.[1]?.replaceAll(',', '') ?? NaN);
    const fits = number >= least && number <= most && (!whole || Number.isInteger(number));
    return fits ? found(number) : unreadable;
  });

const fewest = 150;
const screenScore = numberReader(fewest, 300, false);
const screenText = /^[^\d]{0,12}(\d{3})(?!\d)/;

/** `245`, `>245`, `≥ 245`, `245+`; yes without a number is an unknown screen; no is none. */
export const readScreen = reader((cell, text): Reading<Screen> => {
  const number = screenText.exec(text)?.[1];
  const score = screenScore(typeof cell === 'number' ? cell : (number ?? '')).value;
  if (score !== null) return found({ kind: 'number', score });
  const { value } = readYesNo(cell);
  if (value === null || typeof cell === 'number') return { value: { kind: 'unknown' }, trouble: 'unreadable' };
  return found(value ? { kind: 'unknown' } : { kind: 'none' });
});

const mostInterest = 5;
const isInterest = (value: number): boolean => value >= 1 && value <= mostInterest;

/** `3/5` that a spreadsheet turned into the third day of May, or the fifth of March. */
function fromDate(month: number, day: number): Reading<number> {
  if (day === mostInterest && isInterest(month)) return found(month);
  return month === mostInterest && isInterest(day) ? found(day) : unreadable;
}

const isoDate = /^\d{4}-(\d{1,2})-(\d{1,2})/;
const usDate = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}$/;
const outOfFive = /^([1-5](?:\.\d+)?)(?:\s*(?:\/|of|out of)\s*5)?(?![\d/.])/;

/** Interest from 1 to 5: a number, `3/5`, stars, or the date a spreadsheet made of it. */
export const readInterest = reader((cell, text): Reading<number> => {
  if (isDate(cell)) {
    const { month, day } = dayOf(cell);
    return fromDate(month, day);
  }
  const [, month, day] = isoDate.exec(text) ?? usDate.exec(text) ?? [];
  if (month !== undefined && day !== undefined) return fromDate(Number(month), Number(day));
  if (/^[★⭐*]{1,5}$/u.test(text)) return found(Array.from(text).length);
  const value = Number(outOfFive.exec(text)?.[1] ?? NaN);
  return isInterest(value) ? found(value) : unreadable;
});

/** Any text, as it stands. */
export const readText = reader((_, text) => found(text));
