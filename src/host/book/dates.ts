const dayLength = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** Milliseconds since 1970, UTC, to a spreadsheet's day number. */
export const toSerial = (milliseconds: number): number => (milliseconds - dayZero) / dayLength;

/** A spreadsheet's day number to milliseconds since 1970, UTC. */
export const fromSerial = (serial: number): number => Math.round(serial * dayLength + dayZero);

/** Does a number format show a date or a time? Colours, quoted text and escaped characters do not count. */
export function isDateFormat(pattern: string | undefined): boolean {
  if (pattern === undefined || /general/i.test(pattern)) return false;
  return /[ymdhs]/i.test(pattern.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''));
}
