import { readinessOf, type AssessedApplicant } from '../pipeline';
import { readinessCountHeaders, readinessCountRow, readinessHeaders, readinessRows } from '../report/readinessTable';
import type { Cell } from '../rows/grid';
import { perApplicant } from './perApplicant';

const checksOf = ({ applicant, season }: AssessedApplicant) => readinessOf(applicant, season, null);

/** `=IR_READINESS(profile)`: every check with outcome and next action; for a cohort counts and the three most urgent actions. */
export const irReadiness = (profile?: unknown): Cell[][] =>
  perApplicant(profile, {
    table: (one) => [[...readinessHeaders], ...readinessRows(checksOf(one))],
    header: readinessCountHeaders,
    row: (one) => readinessCountRow(checksOf(one)),
  });
