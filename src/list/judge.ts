import { apply, type ApplyAssessment } from '../assess/apply';
import type { Applicant } from '../assess/applicant';
import { fit, type Fit } from '../assess/fit';
import { tier, type TierAssessment } from '../assess/tier';
import { isSignalTie } from '../assess/ties';
import type { Guide } from '../guide/guide';
import type { Program } from '../rows/records';

/** One program with everything the guide says about it for one applicant. */
export interface Judged {
  readonly program: Program;
  readonly tier: TierAssessment;
  readonly apply: ApplyAssessment;
  readonly fit: Fit;
  readonly signalTie: boolean;
}

export function judge(program: Program, applicant: Applicant, guide: Guide): Judged {
  const assessed = tier(program, applicant, guide);
  return {
    program,
    tier: assessed,
    apply: apply(program, assessed, applicant, guide),
    fit: fit(program, applicant, guide),
    signalTie: isSignalTie(program.ties),
  };
}
