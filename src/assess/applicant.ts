import type { Pathway } from '../guide/decisions/pathway';
import type { Guide } from '../guide/guide';
import { assumptionTexts } from '../guide/messages/applicant';
import type { Profile, Specialty } from '../rows/records';
import { examStanding, type ExamStanding } from './examStanding';
import { afterPlannedSteps, irProfile, type IrProfileAssessment } from './irProfile';
import { pathway, type PathwayAssessment } from './pathway';

/** Everything the guide says about one applicant, programs aside. */
export interface Applicant {
  readonly profile: Profile;
  readonly standing: ExamStanding;
  readonly irProfile: IrProfileAssessment;
  /** the IR profile if the planned steps succeed */
  readonly plannedProfile: IrProfileAssessment;
  readonly pathway: PathwayAssessment;
  /** the specialty that leads: IR, or DR on the way through DR */
  readonly mainSpecialty: Specialty;
  /** what was taken for blank fields, one sentence each */
  readonly assumptions: readonly string[];
}

export const mainSpecialtyOf = (id: Pathway): Specialty => (id === 'dr-first' ? 'DR' : 'IR');

/** Assesses one applicant. `labelOf` names a profile field as people know it. */
export function assessApplicant(profile: Profile, guide: Guide, labelOf: (field: keyof Profile) => string): Applicant {
  const standing = examStanding(profile, guide);
  const today = irProfile(profile, guide);
  const plannedProfile = irProfile(afterPlannedSteps(profile), guide);
  const decided = pathway(profile, standing, today, plannedProfile, guide, labelOf);
  const blanks = Object.keys(assumptionTexts) as (keyof typeof assumptionTexts)[];
  return {
    profile,
    standing,
    irProfile: today,
    plannedProfile,
    pathway: decided,
    mainSpecialty: mainSpecialtyOf(decided.id),
    assumptions: blanks.filter((field) => profile[field] === null).map((field) => assumptionTexts[field]),
  };
}
