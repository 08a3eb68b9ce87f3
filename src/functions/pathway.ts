import { display } from '../guide/messages/words';
import { assessProfiles, type AssessedApplicant } from '../pipeline';
import { why } from '../report/why';
import type { Cell } from '../rows/grid';
import { flagOf, rangeOf } from './arguments';
import { valueOf } from './sheets';

const headers = ['Pathway', 'Band', 'IR profile', 'Flags', 'Reasons'];

function detailOf({ applicant, read }: AssessedApplicant): string[] {
  const { pathway, standing, irProfile } = applicant;
  const problems = read.problems.map(({ text }) => ({ text, criteria: [] }));
  return [
    display(pathway.id),
    display(standing.band),
    display(irProfile.level),
    pathway.flags.map(display).join(', '),
    why([...problems, ...pathway.reasons], null),
  ];
}

/** `=PATHWAY(profile, [detail])`: the pathway of each applicant, line by line with a cohort. */
export function pathway(profile?: unknown, detail?: unknown): Cell[][] | string {
  const detailed = flagOf('detail', detail);
  const range = rangeOf(
    'profile',
    profile,
    'a profile: two columns of fields and values, or a header row and applicants',
  );
  const { read, applicants } = valueOf(assessProfiles(range));
  const shown = (one: AssessedApplicant): string[] => (detailed ? detailOf(one) : [display(one.applicant.pathway.id)]);
  const header = detailed ? headers : headers.slice(0, 1);
  if (read.layout === 'vertical') {
    const [one] = applicants;
    if (one === undefined) return '';
    return detailed ? [header, shown(one)] : display(one.applicant.pathway.id);
  }
  const byRow = new Map(applicants.map((one) => [one.read.row, one]));
  return read.lines.map((line, index) => {
    if (line.kind === 'header') return [...header];
    const one = byRow.get(index + 1);
    return one === undefined ? header.map(() => '') : shown(one);
  });
}
