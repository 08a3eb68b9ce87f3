/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const half = 12 * 60 * 60 * 1000;

/** Dates of another realm are dates too. */
export const isDate = (cell: unknown): cell is Date =>
  typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';

/**
 * Day, month and year of a date cell; null for a broken date. A spreadsheet hands over midnight of its own time zone. Where that is ours too, our calendar
 * says the day, even far east of Greenwich; otherwise half a day later is the same day in every zone from 11 hours west to 12 hours east.
 */
export function dayOf(date: Date): Day | null {
  if (Number.isNaN(date.getTime())) return null;
  if (date.getHours() === 0 && date.getMinutes() === 0) {
    return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
  }
  const middle = new Date(date.getTime() + half);
  return { year: middle.getUTCFullYear(), month: middle.getUTCMonth() + 1, day: middle.getUTCDate() };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** yyyy-mm-dd */
export const isoDay = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The month a word names, from 1; 0 for none. */
export const monthOf = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const isReal = ({ year, month, day }: Day): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const slashes = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const monthOnly = /^([a-z]{3,9})\.?,? (\d{4})$/i;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;

const dayFrom = (year = '', month = 0, day = ''): Day => ({
  year: Number(year) + (year.length === 2 ? 2000 : 0),
  month,
  day: Number(day),
});

/**
 * A day written out: 2025-08-15, 8/15/2025 (15/8/2025 where only that is a day), August 15, 2025, 15 Aug 2025, or a month (its
 * first day); null for anything else.
 */
export function readDay(text: string): Day | null {
  const byIso = iso.exec(text);
  const bySlash = slashes.exec(text);
  const byMonth = monthFirst.exec(text);
  const byDay = dayFirst.exec(text);
  const alone = monthOnly.exec(text);
  const candidates = [
    byIso && dayFrom(byIso[1], Number(byIso[2]), byIso[3]),
    bySlash && dayFrom(bySlash[3], Number(bySlash[1]), bySlash[2]),
    bySlash && dayFrom(bySlash[3], Number(bySlash[2]), bySlash[1]),
    byMonth && dayFrom(byMonth[3], monthOf(byMonth[1] ?? ''), byMonth[2]),
    byDay && dayFrom(byDay[3], monthOf(byDay[2] ?? ''), byDay[1]),
    alone && dayFrom(alone[2], monthOf(alone[1] ?? ''), '1'),
  ];
  return candidates.find((one) => one !== null && one.month > 0 && isReal(one)) ?? null;
}

const MS_A_DAY = 86_400_000;
/** Days from the first day of a spreadsheet's calendar, 1899-12-30, to 1970-01-01. */
const EPOCH_SERIAL = 25_569;

/** A day written yyyy-mm-dd as the number a spreadsheet keeps for it: the same day in every time zone. */
export const serialOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_A_DAY + EPOCH_SERIAL;
