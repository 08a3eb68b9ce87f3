import type { Applicant } from '../assess/applicant';
import { counted } from '../assess/counted';
import { pivotReasons } from '../assess/pathway';
import {
  backupParts,
  backupTexts,
  inResidency,
  pivotItems,
  weighedByIndependent,
  yearGoals,
  yearOptions,
  yearOrder,
  type YearOption,
} from '../guide/backup';
import { independentDates, independentFacts } from '../guide/independent';
import { fill } from '../guide/messages/message';
import type { Season, Sourced } from '../guide/seasons/season';
import type { Profile } from '../rows/records';
import { partInOneCell, type AdviceLine } from './advice';

const sureness = (one: Sourced): string => fill(backupTexts.sure, { confidence: one.confidence, source: one.source });

/** What Independent programs weigh (B2), with what the profile says of it. */
function weighed({ profile }: Applicant): AdviceLine[] {
  const values = {
    record: profile.clinicalRecord === null ? '' : fill(backupTexts.recordKnown, { record: profile.clinicalRecord }),
    letters:
      (profile.irLetters ?? 0) === 0
        ? ''
        : fill(backupTexts.lettersKnown, { letters: counted(profile.irLetters ?? 0, 'strong IR letter') }),
  };
  return weighedByIndependent.map(({ item, text }) => ({
    part: backupParts.weighed,
    item,
    text: fill(text, values),
    criteria: ['B2'],
  }));
}

const facts: readonly AdviceLine[] = independentFacts.map(({ title, text, source }) => ({
  part: backupParts.independent,
  item: title,
  text: fill(backupTexts.factSource, { text, source }),
  criteria: ['B1'],
}));

/** Why an option fits this applicant; null where nothing special speaks for it. */
function whyFits(option: YearOption, { scholarship, researchYear, status }: Profile): string | null {
  switch (option) {
    case 'research':
      return (scholarship ?? 0) === 0 && researchYear !== 'done' ? yearOptions.research.fits.thin : null;
    case 'preliminary':
      return status === 'student' || status === 'graduating' ? yearOptions.preliminary.fits.student : null;
    case 'post':
      return status === 'graduated' ? yearOptions.post.fits.graduate : null;
  }
}

function unmatched({ profile }: Applicant, season: Season): AdviceLine[] {
  const part = backupParts.unmatched;
  const date =
    season.dates.find(({ id }) => id === 'match-week') ?? season.dates.find(({ id }) => id === 'match-day') ?? null;
  const week =
    date === null
      ? backupTexts.noWeek
      : fill(date.id === 'match-week' ? backupTexts.week : backupTexts.weekOfMatchDay, {
          date: date.date,
          sure: sureness(date),
        });
  const order = yearOrder[profile.status ?? 'unknown'];
  return [
    { part, item: 'Match Week', text: week, criteria: ['B3'] },
    ...order.map((option): AdviceLine => {
      const why = whyFits(option, profile);
      const { item, text } = yearOptions[option];
      return { part, item, text: text + (why === null ? '' : fill(backupTexts.fits, { why })), criteria: ['B3'] };
    }),
    ...yearGoals.map(({ item, text }): AdviceLine => ({ part: backupParts.year, item, text, criteria: ['B4'] })),
  ];
}

/** When the goal should be reviewed, and what never is a reason (P5). */
function pivot({ pathway }: Applicant): AdviceLine[] {
  const part = backupParts.pivot;
  const why = pivotReasons(pathway);
  const flagged = pathway.flags.includes('pivot-review');
  const now = flagged ? fill(backupTexts.review, { why: why.join(' ') }) : [backupTexts.notNow, ...why].join(' ');
  return [
    { part, item: pivotItems.now, text: now, criteria: ['P5'] },
    { part, item: pivotItems.when, text: backupTexts.when, criteria: ['P5'] },
    { part, item: pivotItems.never, text: backupTexts.never, criteria: ['P5'] },
  ];
}

function independentCalendar({ year }: Season): AdviceLine[] {
  const part = backupParts.dates;
  const dates = independentDates[year];
  if (dates === undefined) {
    return [{ part, item: String(year), text: fill(backupTexts.noDates, { year }), criteria: ['B2'] }];
  }
  return dates.map((one) => ({
    part,
    item: one.date,
    text: one.text + sureness(one),
    criteria: ['B2'],
  }));
}

/**
 * The backup plan: for a DR resident the way to Independent IR with its calendar; for everybody else what to do when matched into DR
 * (B1, B2), when unmatched (B3, B4), and when to review the goal (P5).
 */
export function backupPlan(applicant: Applicant, season: Season): AdviceLine[] {
  const resident = applicant.profile.status === 'dr-resident';
  const work = inResidency.map(({ item, text }): AdviceLine => ({
    part: resident ? backupParts.resident : backupParts.matchedDr,
    item,
    text,
    criteria: ['B1'],
  }));
  return resident
    ? [...weighed(applicant), ...work, ...facts, ...independentCalendar(season), ...pivot(applicant)]
    : [...work, ...weighed(applicant), ...facts, ...unmatched(applicant, season), ...pivot(applicant)];
}

/** One row an applicant of a cohort. */
export const backupSummaryHeaders = [backupParts.matchedDr, backupParts.unmatched, backupParts.pivot] as const;

export const backupSummary = (plan: readonly AdviceLine[]): string[] => {
  const first = (parts: readonly string[], most: number): string =>
    partInOneCell(plan, parts.find((part) => plan.some((line) => line.part === part)) ?? '', most);
  return [
    first([backupParts.matchedDr, backupParts.resident], 2),
    plan
      .filter(({ part, criteria }) => part === backupParts.unmatched && criteria.includes('B3'))
      .slice(1, 2)
      .map(({ item, text }) => `${item}: ${text}`)
      .join(''),
    first([backupParts.pivot], 1),
  ];
};
