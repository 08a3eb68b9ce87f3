import { judgeSheets } from '../pipeline';
import type { Cell } from '../rows/grid';
import { alignToRows } from './align';
import { sheetsOf, valueOf } from './sheets';

/** `=IR_TIER(programs, profile)`: the tier line by line. */
export function irTier(programs?: unknown, profile?: unknown): Cell[][] {
  const { read, judged } = valueOf(judgeSheets(sheetsOf(programs, profile)));
  return alignToRows(read, ['Tier'], (id) => [judged.get(id)?.tier.tier ?? ''], false);
}
