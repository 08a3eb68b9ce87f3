import { whatIfFromSheets } from '../pipeline';
import { whatIfHeaders, whatIfRows } from '../report/whatIfTable';
import type { Cell } from '../rows/grid';
import { sheetsOf, valueOf } from './sheets';

/** `=IR_WHATIF(programs, profile)`: each improvement still open, with the plan it would give; what changes it most first, like changes by effort. */
export const irWhatIf = (programs?: unknown, profile?: unknown): Cell[][] => [
  [...whatIfHeaders],
  ...whatIfRows(valueOf(whatIfFromSheets(sheetsOf(programs, profile)))),
];
