import type { Book } from './workbook';

const inZone = (book: Book, moment: Date, style: Intl.DateTimeFormatOptions): string =>
  moment.toLocaleString('sv-SE', { timeZone: book.getSpreadsheetTimeZone(), ...style });

/** The moment in the document's own time zone: `2026-03-05 14:20`. */
export const timeText = (book: Book, moment: Date): string =>
  inZone(book, moment, { dateStyle: 'short', timeStyle: 'short' });

/** The day in the document's own time zone: `2026-03-05`. */
export const dayText = (book: Book, moment: Date): string => inZone(book, moment, { dateStyle: 'short' });
