/** Sheet rows in, the applicant's plan by the guide out: what menu, sidebar and headless command show beside the list. */
import type { Applicant } from './assess/applicant';
import { listedAways } from './assess/listedAways';
import { outcomeCounts, type Readiness } from './assess/readiness';
import type { Outcome } from './guide/checks/check';
import type { Guide } from './guide/guide';
import { mostWhatIfPrograms } from './guide/improvements';
import { fill } from './guide/messages/message';
import { planTexts } from './guide/messages/plan';
import type { Season } from './guide/seasons/season';
import { chooseSeason } from './list/season';
import { openTrials, whatIf, type WhatIf, type WhatIfLine } from './list/whatIf';
import { openApplicant, openSheets, readinessOf, type Sheets } from './pipeline';
import { guidePlan, notesOf } from './report/guidePlan';
import { planNotices } from './report/planNotices';
import type { PlanSection } from './report/planLine';
import type { ThankYouNote } from './report/thankYouNotes';
import { ok, type Result } from './result';
import { fieldLabel } from './rows/profileFields';
import type { Program } from './rows/records';

/** What a plan by the guide is made from: a program list where there is one. `today`: yyyy-mm-dd. */
export type GuideSheets = Omit<Sheets, 'programs'> & {
  readonly programs: Sheets['programs'] | null;
  readonly today: string;
};

/** The plan by the guide of one applicant. */
export interface Guided {
  readonly applicant: Applicant;
  readonly season: Season;
  readonly guide: Guide;
  readonly checks: readonly Readiness[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** null where no list is at hand or it cannot be read */
  readonly programs: readonly Program[] | null;
  readonly sections: readonly PlanSection[];
  readonly notes: readonly ThankYouNote[];
  readonly warnings: readonly string[];
}

/** Tries the improvements, unless the list is too long: then the sentence that says so. */
function triedOn(
  programs: readonly Program[] | null,
  applicant: Applicant,
  season: Season,
  guide: Guide,
): Result<WhatIf | string | null> {
  if (programs === null || programs.length === 0) return ok(null);
  if (programs.length > mostWhatIfPrograms) {
    return ok(fill(planTexts.tooMany, { count: programs.length, most: mostWhatIfPrograms }));
  }
  return whatIf(programs, applicant, season, guide, fieldLabel);
}

/** The whole plan by the guide. `tryOut`: whether each improvement is tried, which builds the list many times. */
export function guideFromSheets(sheets: GuideSheets, tryOut: boolean): Result<Guided> {
  const { programs: grid, today } = sheets;
  const listed = grid === null ? null : openSheets({ ...sheets, programs: grid });
  const opened = listed?.ok === true ? listed : openApplicant(sheets);
  if (!opened.ok) return opened;
  const { applicant, guide } = opened.value;
  const chosen = chooseSeason(sheets.season ?? null, applicant.profile.season, guide);
  if (!chosen.ok) return chosen;
  const { season } = chosen.value;
  const programs = listed?.ok === true ? listed.value.read.programs : null;
  const tried = tryOut ? triedOn(programs, applicant, season, guide) : ok(null);
  if (!tried.ok) return tried;
  const checks = readinessOf(applicant, season, programs, guide, today);
  const parts = { applicant, checks, season, programs, whatIf: tried.value, guide, labelOf: fieldLabel, today };
  return ok({
    applicant,
    season,
    guide,
    checks,
    counts: outcomeCounts(checks),
    programs,
    sections: guidePlan(parts),
    notes: notesOf(parts),
    warnings: [
      ...opened.value.warnings,
      ...chosen.value.warnings,
      ...planNotices(applicant, season, today, programs === null ? null : listedAways(programs, applicant, guide)),
      ...(listed?.ok === false ? [listed.message] : []),
    ],
  });
}

/** The improvements of one kind, tried. */
export interface TriedKind {
  readonly today: WhatIf['today'];
  readonly lines: readonly WhatIfLine[];
  /** how many kinds are open, and why none is, where none is */
  readonly kinds: number;
  readonly none: string;
}

/** Tries the improvements of one kind, counted from 0; nothing is tried beyond the last one. */
export function tryKind(sheets: Sheets, index: number): Result<TriedKind> {
  const opened = openSheets(sheets);
  if (!opened.ok) return opened;
  const { read, applicant, guide } = opened.value;
  const chosen = chooseSeason(sheets.season ?? null, applicant.profile.season, guide);
  if (!chosen.ok) return chosen;
  const trials = openTrials(read.programs, applicant, chosen.value.season, guide, fieldLabel);
  if (!trials.ok) return trials;
  const { today, kinds, tryOut, none } = trials.value;
  const kind = kinds[index];
  const lines = kind === undefined ? ok([]) : tryOut(kind);
  return lines.ok ? ok({ today, lines: lines.value, kinds: kinds.length, none }) : lines;
}
