import { whatIfFromSheets } from '../pipeline';
import { whatIfHeaders, whatIfRows } from '../report/whatIfTable';
import type { Cell } from '../rows/grid';
import { sheetsOf, valueOf } from './sheets';

/** `=IR_WHATIF(programs, profile)`: each improvement still open, with the plan it would give; best effect per effort first. */
export const irWhatIf = (programs?: unknown, profile?: unknown): Cell[][] => [
  [...whatIfHeaders],
  ...whatIfRows(valueOf(whatIfFromSheets(sheetsOf(programs, profile)))),
];
