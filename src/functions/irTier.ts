import { tier } from '../assess/tier';
import type { Cell } from '../rows/grid';
import { alignToRows } from './align';
import { openOf } from './sheets';

/** `=IR_TIER(programs, profile)`: the tier line by line. */
export function irTier(programs?: unknown, profile?: unknown): Cell[][] {
  const { read, applicant, guide } = openOf(programs, profile);
  return alignToRows(read, ['Tier'], (program) => [tier(program, applicant, guide).tier], false);
}
