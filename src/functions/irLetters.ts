import { guide } from '../guide/guide';
import { readinessOf, type AssessedApplicant } from '../pipeline';
import { adviceHeaders, adviceRows } from '../report/advice';
import { letterPlan, letterSummary, letterSummaryHeaders } from '../report/letterPlan';
import type { Cell } from '../rows/grid';
import { perApplicant } from './perApplicant';

const planOf = ({ applicant, season }: AssessedApplicant) =>
  letterPlan(applicant, readinessOf(applicant, season, null), guide);

/** `=IR_LETTERS(profile)`: what is there, what is missing, whom to ask next, what a letter carries, and the packet. */
export const irLetters = (profile?: unknown): Cell[][] =>
  perApplicant(profile, {
    table: (one) => [[...adviceHeaders], ...adviceRows(planOf(one))],
    header: letterSummaryHeaders,
    row: (one) => letterSummary(planOf(one)),
  });
