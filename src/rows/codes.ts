import type { Cell } from './grid';
import { textOf } from './cells';

/** An NRMP track code taken apart: institution (4 digits), specialty (3 digits), letter, track. */
export interface NrmpCode {
  readonly code: string;
  readonly institution: string;
  readonly specialty: string;
  readonly letter: string;
}

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

/** Reads a ten-digit ACGME id; a number that lost its leading zero gets it back. Null for anything else. */
export function readAcgmeId(cell: Cell): string | null {
  const digits = textOf(cell).replace(/[\s-]/g, '');
  return /^\d{9,10}$/.test(digits) ? digits.padStart(10, '0') : null;
}
