import { awaySites } from '../assess/awaySites';
import { awayTexts } from '../guide/messages/aways';
import { awayHeaders, awayRows } from '../report/awayTable';
import type { Cell } from '../rows/grid';
import { ArgumentError } from './arguments';
import { openOf } from './sheets';

/** `=IR_AWAYS(programs, profile)`: the Integrated IR programs of the list ranked as away sites. */
export function irAways(programs?: unknown, profile?: unknown): Cell[][] {
  const { read, applicant, guide } = openOf(programs, profile);
  const plan = awaySites(read.programs, applicant, guide);
  if (plan.sites.length === 0) throw new ArgumentError(awayTexts.none);
  return [[...awayHeaders], ...awayRows(plan)];
}
