import { tier } from '../assess/tier';
import { openSheets } from '../pipeline';
import type { Cell } from '../rows/grid';
import { alignToRows } from './align';
import { sheetsOf, valueOf } from './sheets';

/** `=IR_TIER(programs, profile)`: the tier line by line. */
export function irTier(programs?: unknown, profile?: unknown): Cell[][] {
  const { read, applicant, guide } = valueOf(openSheets(sheetsOf(programs, profile)));
  return alignToRows(read, ['Tier'], (program) => [tier(program, applicant, guide).tier], false);
}
