import type { Applicant } from '../assess/applicant';
import { planTexts } from '../guide/messages/plan';
import { display } from '../guide/messages/words';
import type { PlanJson } from './planJson';

const plannedText = (id: string, planned: string): string =>
  planned === id ? '' : `; ${display(planned)} if the planned steps succeed`;

/** Pathway with its basis, where the planned steps would lead if that differs, and its flags. */
export const pathwayText = ({
  id,
  basis,
  planned,
  flags,
}: Pick<PlanJson['pathway'], 'id' | 'basis' | 'planned' | 'flags'>): string => {
  const raised = flags.length === 0 ? '' : `. Flags: ${flags.map(display).join(', ')}`;
  return `${display(id)} (${basis === 'guide' ? 'by the guide' : 'our reading'})${plannedText(id, planned)}${raised}`;
};

/** IR profile, and what the planned steps would make of it if that differs. */
export const irProfileText = ({ id, planned }: Pick<PlanJson['irProfile'], 'id' | 'planned'>): string =>
  `${display(id)}${plannedText(id, planned)}`;

/** The pathway as a plan names it: a DR resident is on the way to Independent IR already. */
export const planPathway = ({ pathway, profile }: Applicant): string =>
  profile.status === 'dr-resident' ? planTexts.residentPathway : pathwayText(pathway);
