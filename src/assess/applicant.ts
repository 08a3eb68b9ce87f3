import type { Pathway } from '../guide/decisions/pathway';
import type { Guide } from '../guide/guide';
import { assumptionTexts } from '../guide/messages/applicant';
import type { AdviserWord } from '../rows/adviserWord';
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
  /** the pathway an adviser set instead of the table's; null where the table decides */
  readonly setPathway: AdviserWord<Pathway> | null;
  /** the specialty that leads: IR, or DR on the way through DR */
  readonly mainSpecialty: Specialty;
  /** what was taken for blank fields, one sentence each */
  readonly assumptions: readonly string[];
}

export const mainSpecialtyOf = (id: Pathway): Specialty => (id === 'dr-first' ? 'DR' : 'IR');

/** Assesses one applicant. `labelOf` names a profile field as people know it; `setPathway`: the pathway an adviser set, if any. */
export function assessApplicant(
  profile: Profile,
  guide: Guide,
  labelOf: (field: keyof Profile) => string,
  setPathway: AdviserWord<Pathway> | null = null,
): Applicant {
  const standing = examStanding(profile, guide);
  const today = irProfile(profile, guide);
  const plannedProfile = irProfile(afterPlannedSteps(profile), guide);
  const decided = pathway({ profile, standing, today, planned: plannedProfile, setPathway }, guide, labelOf);
  const blanks = Object.keys(assumptionTexts) as (keyof typeof assumptionTexts)[];
  return {
    profile,
    standing,
    irProfile: today,
    plannedProfile,
    pathway: decided,
    setPathway,
    mainSpecialty: mainSpecialtyOf(decided.id),
    assumptions: blanks.filter((field) => profile[field] === null).map((field) => assumptionTexts[field]),
  };
}
