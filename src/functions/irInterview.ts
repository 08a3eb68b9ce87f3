import { guide } from '../guide/guide';
import { adviceHeaders, adviceRows } from '../report/advice';
import { interviewPlan, interviewSummary, interviewSummaryHeaders } from '../report/interviewPlan';
import type { Cell } from '../rows/grid';
import { fieldLabel } from '../rows/profileFields';
import { perApplicant } from './perApplicant';

/** `=IR_INTERVIEW(profile)`: the hard questions with the applicant's own facts, demeanour, and the thank-you note. */
export const irInterview = (profile?: unknown): Cell[][] =>
  perApplicant(profile, {
    table: ({ applicant }) => [[...adviceHeaders], ...adviceRows(interviewPlan(applicant, guide, fieldLabel))],
    header: interviewSummaryHeaders,
    row: ({ applicant }) => interviewSummary(applicant, guide),
  });
