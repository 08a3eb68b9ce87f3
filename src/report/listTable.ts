import type { Guide } from '../guide/guide';
import { display } from '../guide/messages/words';
import type { ApplicationList } from '../list/buildList';
import { entryReasons } from '../list/entryReasons';
import { why } from './why';

/** The list as a table, in the columns of `IR_LIST`. */
export const listHeaders = [
  'Rank',
  'Tier',
  'Signal',
  'Program',
  'Institution',
  'State',
  'Specialty',
  'Fit',
  'Apply',
  'Why',
  'Codes',
] as const;

/** One row a program, at most `limit` of them, without the header row. */
export const listRows = (list: ApplicationList, guide: Guide, limit: number | null): (string | number)[][] =>
  list.entries.slice(0, limit ?? undefined).map((entry, index) => {
    const { program, tier, fit } = entry.judged;
    return [
      index + 1,
      tier.tier,
      display(entry.signal),
      program.name,
      program.institution,
      program.state ?? '',
      program.specialty,
      Math.round(fit.middle),
      entry.apply ? 'Yes' : 'No',
      why(entryReasons(entry, list, list.applicant, guide)),
      program.codes.join(', '),
    ];
  });
