import { firmnessTexts } from '../guide/messages/kernel';
import { display } from '../guide/messages/words';
import type { EntryTexts } from './entryTexts';
import type { ListRow } from './listColumns';
import type { PlanEntry } from './planJson';
import { why } from './why';

/** The letter of an NRMP code stands after institution (4) and specialty (3). */
const TRACK_LETTER = 7;

/** What the tracks say about the first year: advanced ones (A) start after a separate one, categorical ones (C) hold it. */
export const firstYearNote = (codes: readonly string[]): string => {
  const letters = new Set(codes.map((code) => code[TRACK_LETTER]));
  if (letters.has('A') && letters.has('C')) return 'A track: separate';
  if (letters.has('A')) return 'Separate';
  return letters.has('C') ? 'Included' : '';
};

/** One program as a row of the Application List. */
export const entryRow = (entry: PlanEntry, { ties, moving }: Pick<EntryTexts, 'ties' | 'moving'>): ListRow => ({
  order: entry.rank,
  tier: entry.tier,
  signal: display(entry.signal),
  signalOrder: entry.signalOrder ?? '',
  firmness: entry.firmness === null ? '' : firmnessTexts[entry.firmness],
  moving: moving.get(entry.id) ?? '',
  program: entry.program,
  institution: entry.institution,
  state: entry.state ?? '',
  specialty: entry.specialty,
  fit: entry.fit,
  fitRange: `${entry.fitLow} to ${entry.fitHigh}`,
  apply: entry.apply ? 'Yes' : 'No',
  why: why(entry.reasons),
  ties: ties.get(entry.id) ?? '',
  codes: entry.codes.join(', '),
  firstYear: firstYearNote(entry.codes),
  fee: entry.fee,
  sourceRows: entry.sourceRows.length === 1 ? (entry.sourceRows[0] ?? '') : entry.sourceRows.join(', '),
  id: entry.id,
});
