import { adviceHeaders, adviceRows } from '../report/advice';
import { backupPlan, backupSummary, backupSummaryHeaders } from '../report/backupPlan';
import type { Cell } from '../rows/grid';
import { perApplicant } from './perApplicant';

/** `=IR_BACKUP(profile)`: what to do when matched into DR, when unmatched, and when to review the goal. */
export const irBackup = (profile?: unknown): Cell[][] =>
  perApplicant(profile, {
    table: ({ applicant, season }) => [[...adviceHeaders], ...adviceRows(backupPlan(applicant, season))],
    header: backupSummaryHeaders,
    row: ({ applicant, season }) => backupSummary(backupPlan(applicant, season)),
  });
