import { display } from '../guide/messages/words';
import type { ListRow } from './listColumns';
import type { PlanEntry } from './planJson';
import { reasonSentence } from './planSentences';

/** What the plan says of its programs besides the JSON, by program id. */
export interface EntryTexts {
  /** the ties in words */
  readonly ties: ReadonlyMap<string, string>;
}

/** Deciding reasons shown in one cell. */
const SHOWN_REASONS = 3;
/** The letter of an NRMP code stands after institution (4) and specialty (3). */
const TRACK_LETTER = 7;

/** What the tracks say about the first year: advanced ones (A) start after a separate one, categorical ones (C) hold it. */
export const firstYearNote = (codes: readonly string[]): string => {
  const letters = new Set(codes.map((code) => code[TRACK_LETTER]));
  if (letters.has('A') && letters.has('C')) return 'Separate first year for the A track';
  if (letters.has('A')) return 'Separate first year needed';
  return letters.has('C') ? 'First year included' : '';
};

/** The two or three reasons that decided, with their criteria. */
export const whyText = (entry: PlanEntry): string =>
  entry.reasons.slice(0, SHOWN_REASONS).map(reasonSentence).join(' ');

/** One program as a row of the Application List. */
export const entryRow = (entry: PlanEntry, { ties }: EntryTexts): ListRow => ({
  order: entry.rank,
  tier: entry.tier,
  signal: display(entry.signal),
  program: entry.program,
  institution: entry.institution,
  state: entry.state ?? '',
  specialty: entry.specialty,
  fit: entry.fit,
  fitRange: `${entry.fitLow} to ${entry.fitHigh}`,
  apply: entry.apply ? 'Yes' : 'No',
  why: whyText(entry),
  ties: ties.get(entry.id) ?? '',
  codes: entry.codes.join(', '),
  firstYear: firstYearNote(entry.codes),
  fee: entry.fee,
  sourceRows: entry.sourceRows.join(', '),
  id: entry.id,
});
