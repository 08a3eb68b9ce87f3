/** What a spreadsheet program would take for a formula when it opens the file. */
const dangerous = /^[=+\-@\t\r]/;

/** Cells as a .csv file. Text that would start a formula gets an apostrophe in front; numbers are left alone. */
export function writeCsv(rows: readonly (readonly (string | number | boolean)[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(value: string | number | boolean): string {
  if (typeof value !== 'string') return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
  const safe = dangerous.test(value) ? `'${value}` : value;
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
