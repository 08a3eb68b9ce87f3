import { warningTexts } from '../guide/messages/list';
import { fill } from '../guide/messages/message';
import { display } from '../guide/messages/words';
import type { AssessedApplicant } from '../pipeline';
import { why } from '../report/why';
import type { Cell } from '../rows/grid';
import { flagOf } from './arguments';
import { alignToApplicants, applicantsOf } from './perApplicant';

const headers = ['Pathway', 'Band', 'IR profile', 'Flags', 'Reasons'];

function detailOf({ applicant, read }: AssessedApplicant, unknownLabels: readonly string[]): string[] {
  const { pathway, standing, irProfile, assumptions } = applicant;
  const plainly = (text: string) => ({ text, criteria: [] });
  const problems = read.problems.map(({ text }) => plainly(text));
  const unknown = unknownLabels.map((label) => plainly(fill(warningTexts.unknownLabel, { label })));
  return [
    display(pathway.id),
    display(standing.band),
    display(irProfile.level),
    pathway.flags.map(display).join(', '),
    why([...problems, ...unknown, ...pathway.reasons, ...assumptions.map(plainly)], null),
  ];
}

/** `=PATHWAY(profile, [detail])`: the pathway of each applicant, line by line with a cohort. */
export function pathway(profile?: unknown, detail?: unknown): Cell[][] | string {
  const detailed = flagOf('detail', detail);
  const found = applicantsOf(profile);
  /** columns of a cohort that are no field are the adviser's own; a row of one profile that is none may be a slip */
  const unknown = found.read.layout === 'vertical' ? found.read.unknownLabels : [];
  const shown = (one: AssessedApplicant): string[] =>
    detailed ? detailOf(one, unknown) : [display(one.applicant.pathway.id)];
  const header = detailed ? headers : headers.slice(0, 1);
  if (found.read.layout === 'horizontal') return alignToApplicants(found, { header, row: shown });
  const [one] = found.applicants;
  if (one === undefined) return '';
  return detailed ? [header, shown(one)] : display(one.applicant.pathway.id);
}
