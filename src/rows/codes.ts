import type { Cell } from './grid';
import { textOf } from './cells';
import { clean } from './text';

/** An NRMP track code taken apart: institution (4 digits), specialty (3 digits), letter, track. */
export interface NrmpCode {
  readonly code: string;
  readonly institution: string;
  readonly specialty: string;
  readonly letter: string;
}

/** More text than this is no list of codes. */
const longestList = 500;
const shape = /^(\d{6,7})([A-Z])(\d[A-Z0-9]{0,2})$/;

/** Reads `1007416A0`, whatever spaces, zero-width characters or case, and with one lost leading zero; null for anything else. */
export function readNrmpCode(cell: Cell): NrmpCode | null {
  if (typeof cell !== 'string') return null;
  const [, digits, letter, track] =
    shape.exec(cell) ??
    shape.exec(
      cell
        .slice(0, 100)
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, ''),
    ) ??
    [];
  if (digits === undefined || letter === undefined || track === undefined) return null;
  const padded = digits.padStart(7, '0');
  return { code: `${padded}${letter}${track}`, institution: padded.slice(0, 4), specialty: padded.slice(4), letter };
}

const between = /[,;/|&+\n\r]|\band\b/i;

/** The track codes of a cell; one cell may list several. None where anything in it is no code. */
export function readNrmpCodes(cell: Cell): readonly NrmpCode[] {
  const one = readNrmpCode(cell);
  if (one !== null) return [one];
  if (typeof cell !== 'string') return [];
  const listed = cell.slice(0, longestList);
  const parts = [between, /\s+/].map((gap) => listed.split(gap).filter((part) => clean(part) !== ''));
  const read = parts.map((some) => some.flatMap((part) => readNrmpCode(part) ?? []));
  return read.find((codes, index) => codes.length > 0 && codes.length === parts[index]?.length) ?? [];
}

/** Reads a ten-digit ACGME id; a number that lost its leading zero gets it back. Null for anything else. */
export function readAcgmeId(cell: Cell): string | null {
  const digits = textOf(cell).replace(/[\s-]/g, '');
  return /^\d{9,10}$/.test(digits) ? digits.padStart(10, '0') : null;
}
