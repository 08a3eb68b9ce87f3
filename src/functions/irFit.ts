import { tierReasons } from '../assess/tier';
import { judgeSheets } from '../pipeline';
import { why } from '../report/why';
import type { Cell } from '../rows/grid';
import { alignToRows } from './align';
import { flagOf } from './arguments';
import { sheetsOf, valueOf } from './sheets';

/** `=IR_FIT(programs, profile, [detail])`: fit line by line; with detail low, high, tier and reasons too. */
export function irFit(programs?: unknown, profile?: unknown, detail?: unknown): Cell[][] {
  const detailed = flagOf('detail', detail);
  const { read, judged, applicant, guide } = valueOf(judgeSheets(sheetsOf(programs, profile)));
  const headers = detailed ? ['Fit', 'Low', 'High', 'Tier', 'Reasons'] : ['Fit'];
  return alignToRows(
    read,
    headers,
    (id) => {
      const one = judged.get(id);
      if (one === undefined) return headers.map(() => '');
      const fit = Math.round(one.fit.middle);
      if (!detailed) return [fit];
      const reasons = why(tierReasons(one.program, one.tier, applicant, guide));
      return [fit, Math.round(one.fit.low), Math.round(one.fit.high), one.tier.tier, reasons];
    },
    detailed,
  );
}
