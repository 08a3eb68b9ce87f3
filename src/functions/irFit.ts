import { fit } from '../assess/fit';
import { tier, tierReasons } from '../assess/tier';
import { why } from '../report/why';
import type { Cell } from '../rows/grid';
import { alignToRows } from './align';
import { flagOf } from './arguments';
import { openOf } from './sheets';

/** `=IR_FIT(programs, profile, [detail])`: fit line by line; with detail low, high, tier and reasons too. */
export function irFit(programs?: unknown, profile?: unknown, detail?: unknown): Cell[][] {
  const detailed = flagOf('detail', detail);
  const { read, applicant, guide } = openOf(programs, profile);
  return alignToRows(
    read,
    detailed ? ['Fit', 'Low', 'High', 'Tier', 'Reasons'] : ['Fit'],
    (program) => {
      const { low, middle, high } = fit(program, applicant, guide);
      if (!detailed) return [Math.round(middle)];
      const assessed = tier(program, applicant, guide);
      const reasons = why(tierReasons(program, assessed, applicant, guide));
      return [Math.round(middle), Math.round(low), Math.round(high), assessed.tier, reasons];
    },
    detailed,
  );
}
