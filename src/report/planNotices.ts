import type { Applicant } from '../assess/applicant';
import { counted } from '../assess/counted';
import type { ListedAways } from '../assess/listedAways';
import { isOver, isSent, dueDate } from '../assess/dueDate';
import { fill } from '../guide/messages/message';
import { planTexts } from '../guide/messages/plan';
import type { Season } from '../guide/seasons/season';

/** How far the season is on a day; null where there is nothing to say. */
function seasonNotice({ profile }: Applicant, season: Season, today: string): string | null {
  const { year, dates } = season;
  const { status } = profile;
  const noDates = status !== 'dr-resident' && dates.length === 0;
  if (noDates && profile.season === null) return fill(planTexts.noSeason, { year });
  if (isOver(status, season, today)) return fill(planTexts.seasonOver, { year });
  if (status === 'dr-resident' || !isSent(status, season, today)) return null;
  return fill(planTexts.underWay, { year, date: dueDate('first-submission', status, season)?.date ?? '' });
}

/** Aways done that the program list shows and the profile does not count; the other way round is no contradiction. */
function awaysNotice({ profile: { awaysDone } }: Applicant, aways: ListedAways | null): string | null {
  const listed = aways?.done ?? [];
  if (awaysDone === null || awaysDone >= listed.length) return null;
  return fill(planTexts.awaysDiffer, {
    told: counted(awaysDone, 'away'),
    listed: listed.length,
    sites: listed.map(({ name }) => name).join('; '),
  });
}

/** What a reader has to know before the plan, one sentence each. `today`: yyyy-mm-dd; `aways`: null without a program list. */
export function planNotices(
  applicant: Applicant,
  season: Season,
  today: string,
  aways: ListedAways | null = null,
): string[] {
  const { step2Expected } = applicant.profile;
  const late = step2Expected !== null && step2Expected < today && applicant.standing.step2 === null;
  return [
    seasonNotice(applicant, season, today) ?? [],
    awaysNotice(applicant, aways) ?? [],
    late ? fill(planTexts.step2Late, { date: step2Expected }) : [],
  ].flat();
}
