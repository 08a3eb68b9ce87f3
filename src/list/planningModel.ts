import type { Applicant } from '../assess/applicant';
import { interestPart, training } from '../assess/fit';
import { lowestBands } from '../guide/decisions/bands';
import type { Guide } from '../guide/guide';
import type { Judged } from './judge';

/** What the kernel compares: planning figures, not anybody's chance of matching. */
export interface Prospect {
  readonly utility: number;
  /** without a signal, and with each kind of signal */
  readonly none: number;
  readonly silver: number;
  readonly gold: number;
  readonly single: number;
}

const logit = (p: number): number => Math.log(p / (1 - p));
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Log-odds of the invitation index without a signal. */
function invitation(judged: Judged, applicant: Applicant, guide: Guide): number {
  const { model } = guide;
  const { program, tier } = judged;
  const guarded = tier.tier === 'Priority' && (tier.selective || tier.under !== null);
  let odds = guarded ? logit(model.base.Reach) + Math.log(model.guardedPriority) : logit(model.base[tier.tier]);
  if (program.specialty === 'IR') odds += model.logOdds.IR;
  if (lowestBands.includes(applicant.standing.band)) odds += model.logOdds.lowest;
  else if (applicant.standing.low) odds += model.logOdds.belowAverage;
  if (program.ties.school) odds += model.logOdds.school;
  if (program.ties.mentor === 'weak') odds += model.logOdds.mentorWeak;
  if (program.ties.geography) odds += Math.log(model.geography);
  return odds;
}

function utility({ program, fit }: Judged, applicant: Applicant, guide: Guide): number {
  const rules = guide.model.utility;
  const [least, most] = rules.interest;
  const interest = least + (most - least) * interestPart(program, guide);
  const withFit = interest * (1 - rules.fit + rules.fit * (fit.middle / 100));
  if (program.specialty === 'IR') return withFit;
  const { low, high } = training(program, guide);
  const trained = rules.weakestTraining + (1 - rules.weakestTraining) * ((low + high) / 2);
  return withFit * rules.DR[applicant.pathway.id] * trained;
}

/** The planning model for one program: from tier, band, ties and fit to the numbers of the kernel. */
export function prospect(judged: Judged, applicant: Applicant, guide: Guide): Prospect {
  const { taken } = guide.model;
  const lift = guide.model.lift[guide.model.effect];
  const odds = invitation(judged, applicant, guide);
  const index = (ratio: number): number => taken * logistic(odds + Math.log(ratio));
  return {
    utility: utility(judged, applicant, guide),
    none: index(1),
    silver: index(lift.silver),
    gold: index(lift.gold),
    single: index(lift.single),
  };
}
