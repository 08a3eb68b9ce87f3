import { fill } from '../guide/messages/message';
import { warningTexts } from '../guide/messages/list';
import type { FirstYear } from '../rows/records';
import type { ApplicationList } from './buildList';
import { feeFor } from './fees';

/** The first-year section: how many programs applied to need a separate first year, and what the listed ones cost. */
export interface FirstYearSection {
  readonly needed: number;
  readonly listed: number;
  /** US dollars; shown apart, not part of the budget */
  readonly fee: number;
  readonly text: string;
}

/** Letter of an NRMP code: A advanced, C categorical, P preliminary, R physician-only. */
const letter = (code: string): string => code.charAt(7);

export function firstYearSection(list: ApplicationList, firstYear: readonly FirstYear[]): FirstYearSection {
  const needed = list.entries.filter(
    ({ apply, judged }) => apply && judged.program.codes.some((code) => letter(code) === 'A'),
  ).length;
  const listed = firstYear.length;
  return {
    needed,
    listed,
    fee: feeFor(listed, list.fees.blocks),
    text: fill(warningTexts.firstYear, { needed, listed }),
  };
}
