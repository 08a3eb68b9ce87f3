/** An adviser's sheets in, what they change about plans out: read for the menu, the sidebar and the headless command, never for a formula. */
import type { Applicant } from './assess/applicant';
import { adviserTexts } from './guide/messages/adviser';
import { fill } from './guide/messages/message';
import { overrideLine, schoolColumns, schoolLine } from './list/adviserLines';
import type { Adviser } from './pipeline';
import { applyOverrides, isFor, pathwayFor } from './rows/applyOverrides';
import { columnLabel } from './rows/columns';
import { blankFiller } from './rows/fillBlanks';
import type { Grid } from './rows/grid';
import { readOverrides, type ReadOverrides } from './rows/readOverrides';
import { readSchoolFacts } from './rows/readSchoolFacts';

/** What is not used for an applicant: lines that cannot be, and those for others, as nothing an adviser wrote is left out silently. */
function unusedFor({ overrides, problems }: ReadOverrides, { profile }: Applicant): readonly string[] {
  const others = overrides.filter((one) => !isFor(one, profile.applicant));
  if (others.length === 0) return problems;
  if (profile.applicant === null) return [...problems, adviserTexts.noName];
  const rows = others.map(({ row }) => row).join(', ');
  const names = [...new Set(others.map(({ applicant }) => applicant))].join(', ');
  return [...problems, fill(adviserTexts.otherApplicants, { rows, names })];
}

/** Reads an adviser's School facts and Overrides; null where there is neither. */
export function readAdviser(schoolFacts: Grid | null, overrides: Grid | null): Adviser | null {
  if (schoolFacts === null && overrides === null) return null;
  const set = readOverrides(overrides ?? []);
  return {
    fillBlanks: schoolFacts === null ? null : blankFiller(readSchoolFacts(schoolFacts)),
    pathwayOf: (name) => pathwayFor(set.overrides, name),
    unusedFor: (applicant) => unusedFor(set, applicant),
    lay: (applicant, read) => {
      const own = set.overrides.filter((one) => isFor(one, applicant.profile.applicant));
      const { programs, problems } = applyOverrides(own, read);
      return {
        programs,
        problems,
        lines: [
          ...(schoolFacts === null ? [] : [schoolLine(programs, columnLabel)]),
          ...overrideLine(applicant, programs),
        ],
        columns: schoolColumns(programs),
      };
    },
  };
}
