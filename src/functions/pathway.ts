import { display } from '../guide/messages/words';
import type { AssessedApplicant } from '../pipeline';
import { why } from '../report/why';
import type { Cell } from '../rows/grid';
import { flagOf } from './arguments';
import { alignToApplicants, applicantsOf } from './perApplicant';

const headers = ['Pathway', 'Band', 'IR profile', 'Flags', 'Reasons'];

function detailOf({ applicant, read }: AssessedApplicant): string[] {
  const { pathway, standing, irProfile, assumptions } = applicant;
  const plainly = (text: string) => ({ text, criteria: [] });
  const problems = read.problems.map(({ text }) => plainly(text));
  return [
    display(pathway.id),
    display(standing.band),
    display(irProfile.level),
    pathway.flags.map(display).join(', '),
    why([...problems, ...pathway.reasons, ...assumptions.map(plainly)], null),
  ];
}

/** `=PATHWAY(profile, [detail])`: the pathway of each applicant, line by line with a cohort. */
export function pathway(profile?: unknown, detail?: unknown): Cell[][] | string {
  const detailed = flagOf('detail', detail);
  const found = applicantsOf(profile);
  const shown = (one: AssessedApplicant): string[] => (detailed ? detailOf(one) : [display(one.applicant.pathway.id)]);
  const header = detailed ? headers : headers.slice(0, 1);
  if (found.read.layout === 'horizontal') return alignToApplicants(found, { header, row: shown });
  const [one] = found.applicants;
  if (one === undefined) return '';
  return detailed ? [header, shown(one)] : display(one.applicant.pathway.id);
}
