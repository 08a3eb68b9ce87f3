import { toSerial } from '../book/dates';

/** What a cell becomes when a text is typed into it. */
export type Typed =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly numberFormat?: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const number = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;

/** Texts of which nobody wrote down what typing them makes: formulas by another sign, times, other dates, currencies, fractions. */
const unclear = [
  /^[+\-@\t\r\n]./,
  /^\s*\d{1,2}:\d{2}/,
  /^\s*\d{1,2}\s*[ap]\.?m\.?\s*$/i,
  /^\s*\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}\b/,
  /^\s*\d{1,2}[-/. ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i,
  /^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/. ]\d{1,4}\b/i,
  /^\s*[€£¥]\s*\d/,
  /^\s*\(\s*[$]?\d[\d.,]*\s*\)\s*$/,
  /^\s*\d+ \d+\/\d+\s*$/,
];

/**
 * Reads a text the way Sheets reads typing, which is also what `setValues` does: a formula, a number, a date, a truth
 * value, else text. An apostrophe keeps it text and is not stored. `year`: the one meant by a date without a year.
 */
export function readTyped(text: string, isText: boolean, year: number): Typed {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (isText) return { kind: 'value', value: text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  const read = readNumber(trimmed) ?? readDate(trimmed, year);
  if (read) return { kind: 'value', ...read };
  if (unclear.some((pattern) => pattern.test(text))) {
    throw new Error(
      `host: what Sheets makes of the text "${text.slice(0, 20)}" is not documented; write it with an apostrophe`,
    );
  }
  return { kind: 'value', value: text };
}

interface ReadNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

function readNumber(text: string): ReadNumber | null {
  const currency = /^([+-]?)\$(.+)$/.exec(text);
  const body = currency ? `${currency[1] ?? ''}${currency[2] ?? ''}` : text.replace(/%$/, '');
  if (!/\d/.test(body) || !number.test(body)) return null;
  const value = Number(body.replaceAll(',', ''));
  if (!Number.isFinite(value)) return null;
  if (currency) return { value, numberFormat: '$#,##0.00' };
  if (text.endsWith('%')) return { value: value / 100, numberFormat: text.includes('.') ? '0.00%' : '0%' };
  return body.includes(',') ? { value, numberFormat: '#,##0' } : { value };
}

function readDate(text: string, year: number): ReadNumber | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (us) return serial(fullYear(us[3], year), Number(us[1]), Number(us[2]), us[3] === undefined ? 'm/d' : 'm/d/yyyy');
  const named = /^([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/i.exec(text);
  if (!named) return null;
  const month = months.indexOf((named[1] ?? '').slice(0, 3).toLowerCase()) + 1;
  return serial(fullYear(named[3], year), month, Number(named[2]), named[3] === undefined ? 'mmm d' : 'mmm d, yyyy');
}

function fullYear(text: string | undefined, year: number): number {
  if (text === undefined) return year;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function serial(year: number, month: number, day: number, numberFormat: string): ReadNumber | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { value: toSerial(date.getTime()), numberFormat };
}
