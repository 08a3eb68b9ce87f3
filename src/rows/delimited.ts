/**
 * Text with a delimiter as rows of cells, as spreadsheets copy it: a cell in quotes may hold the delimiter, line breaks and
 * doubled quotes. A quote inside a cell that does not begin with one is an ordinary character.
 */
export function delimited(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    row.push(cell);
    if (text[end] !== delimiter) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

interface Piece {
  readonly cell: string;
  /** where the delimiter or line break behind the cell stands, or the end of the text */
  readonly end: number;
}

function plainCell(text: string, start: number, delimiter: string): Piece {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { cell: text.slice(start, end), end };
}

/** A quote that is never closed is an ordinary character. */
function quotedCell(text: string, start: number, delimiter: string): Piece {
  let cell = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return plainCell(text, start, delimiter);
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const rest = plainCell(text, quote + 1, delimiter);
      return { cell: cell + rest.cell, end: rest.end };
    }
    cell += '"';
    at = quote + 2;
  }
}
