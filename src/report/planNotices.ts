import type { Applicant } from '../assess/applicant';
import { fill } from '../guide/messages/message';
import { planTexts } from '../guide/messages/plan';
import type { Season } from '../guide/seasons/season';

/** What a reader has to know of the day the plan is read on, one sentence each. `today`: yyyy-mm-dd. */
export function planNotices({ profile, standing }: Applicant, { year, dates }: Season, today: string): string[] {
  const { step2Expected, status } = profile;
  const late =
    step2Expected !== null && step2Expected < today && standing.step2 === null
      ? [fill(planTexts.step2Late, { date: step2Expected })]
      : [];
  if (status === 'dr-resident') return late;
  if (dates.length === 0) return profile.season === null ? [fill(planTexts.noSeason, { year }), ...late] : late;
  if (dates.every(({ date }) => date < today)) return [fill(planTexts.seasonOver, { year }), ...late];
  const sent = dates.find(({ id }) => id === 'first-submission');
  return sent !== undefined && sent.date < today
    ? [fill(planTexts.underWay, { year, date: sent.date }), ...late]
    : late;
}
