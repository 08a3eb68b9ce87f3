import { found, nothing, reader, saysUnknown, unreadable, type Reading } from './cells';
import { dayOf, isDate, monthOf } from './dates';

const most = 5;
const isInterest = (value: number): boolean => value >= 1 && value <= most;

/** `3/5` that a spreadsheet turned into the third day of May, or the fifth of March. */
function fromDate(month: number, day: number): Reading<number> {
  if (day === most && isInterest(month)) return found(month);
  return month === most && isInterest(day) ? found(day) : unreadable;
}

const isoDate = /^\d{4}-(\d{1,2})-(\d{1,2})(?!\d)/;
const slashDate = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}$/;
const dayThenMonth = /^(\d{1,2})[- ]([a-z]{3,9})$/i;
const monthThenDay = /^([a-z]{3,9})[- ](\d{1,2})$/i;
const outOfFive = /^([1-5](?:\.\d+)?)(?:\s*(?:\/|of|out of)\s*5)?(?![\d/.]|\s*(?:\/|of|out of|-|–)\s*\d)/;
const stars = /^(?:[★⭐*]\ufe0f?\s?){1,5}☆*$/u;

/** Month and day in text that a spreadsheet or a file made of `3/5`. */
function dateIn(text: string): readonly [number, number] | null {
  const [, month, day] = isoDate.exec(text) ?? slashDate.exec(text) ?? [];
  if (month !== undefined) return [Number(month), Number(day)];
  const [, first = '', second = ''] = dayThenMonth.exec(text) ?? [];
  if (monthOf(second) > 0) return [monthOf(second), Number(first)];
  const [, name = '', number = ''] = monthThenDay.exec(text) ?? [];
  return monthOf(name) > 0 ? [monthOf(name), Number(number)] : null;
}

/** Interest from 1 to 5: a number, `3/5`, stars, or the date a spreadsheet made of it. */
export const readInterest = reader((cell, text): Reading<number> => {
  if (saysUnknown(text)) return nothing;
  if (isDate(cell)) {
    const day = dayOf(cell);
    return day === null ? unreadable : fromDate(day.month, day.day);
  }
  const date = dateIn(text);
  if (date !== null) return fromDate(...date);
  if (stars.test(text)) return found((text.match(/[★⭐*]/gu) ?? []).length);
  const value = Number(outOfFive.exec(text)?.[1] ?? NaN);
  return isInterest(value) ? found(value) : unreadable;
});
