import { scholarshipOptions } from '../../guide/scholarship';
import { counted } from '../counted';
import type { CheckFacts, Evaluators, Found } from './facts';

function researchYear({ profile, applicant, graduate, labelOf }: CheckFacts): Found<'S2'> {
  const { researchYear: year, status } = profile;
  const { standing, pathway } = applicant;
  if (year === 'done') return { finding: 'done' };
  if (status === 'dr-resident') return { finding: 'resident' };
  if (year === 'under-way') return { finding: 'underWay' };
  if (standing.band !== 'unknown' && !standing.low) return { finding: 'notNeeded' };
  if (status === 'graduating' && !pathway.flags.includes('research-year')) return { finding: 'noTime' };
  const fields = [
    year === null ? labelOf('researchYear') : '',
    standing.band === 'unknown' ? labelOf('step2') : '',
    graduate === null ? labelOf('status') : '',
  ].filter(Boolean);
  if (fields.length > 0) return { finding: 'unknown', values: { fields: fields.join(', ') } };
  return { finding: year === 'considering' ? 'considering' : 'none' };
}

export const scholarshipChecks: Pick<Evaluators, 'S1' | 'S2'> = {
  S1: ({ profile, guide }) => {
    const { scholarship, researchYear: year, status } = profile;
    const values = { options: scholarshipOptions[status ?? 'unknown'].join(', ') };
    if (scholarship !== null && scholarship >= guide.irProfileRules.excellentScholarship) {
      return { finding: 'some', values: { items: counted(scholarship, 'item') } };
    }
    if (year === 'under-way') return { finding: 'underWay', values };
    return scholarship === null ? { finding: 'unknown' } : { finding: 'none', values };
  },
  S2: researchYear,
};
