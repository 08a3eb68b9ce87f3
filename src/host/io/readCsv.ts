import { parseCsv } from 'hucre/csv';
import type { BookCell } from '../book/book';
import { InputError } from '../inputError';
import { csvSeparator } from './csvSeparator';

/**
 * Reads the cells of a .csv file: comma, semicolon, tab or bar, quotes, line breaks in cells, UTF-8 (with or without
 * mark), UTF-16 or Windows-1252. Plain numbers and TRUE/FALSE become values; a code such as 00123 and a date stay text.
 */
export function readCsv(bytes: Uint8Array, path: string): BookCell[][] {
  const text = decode(bytes).replace(/^\uFEFF/, '');
  if (text.includes('\0')) throw new InputError(`${path}: this is not a text file, so it cannot be a .csv file.`);
  if (text.trim() === '') throw new InputError(`${path}: the file is empty.`);
  const separator = /^sep=(.)\r?\n/i.exec(text);
  const body = separator === null ? text : text.slice(separator[0].length);
  const rows = parseCsv(body, { delimiter: separator?.[1] ?? csvSeparator(body) });
  return rows.map((row) => row.map((value) => ({ value: readCsvCell(String(value ?? '')) })));
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const exactDigits = 15;

/** One cell of a .csv file: what a spreadsheet program would take it for, where that loses nothing. */
export function readCsvCell(text: string): BookCell['value'] {
  if (text === '') return null;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const isNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= exactDigits;
  return isNumber ? Number(text) : text;
}
