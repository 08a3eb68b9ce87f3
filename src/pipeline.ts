/** Sheet rows in, plan out: every custom function, sidebar call and command goes through here. */
import { assessApplicant, type Applicant } from './assess/applicant';
import { listedAways } from './assess/listedAways';
import { readiness, type Readiness } from './assess/readiness';
import type { Pathway } from './guide/decisions/pathway';
import { applySettings } from './guide/applySettings';
import { guide as defaultGuide, type Guide } from './guide/guide';
import { warningTexts } from './guide/messages/list';
import { fill } from './guide/messages/message';
import type { Season } from './guide/seasons/season';
import { buildList, type ApplicationList } from './list/buildList';
import { feeFor, feesOf } from './list/fees';
import type { SheetFacts } from './list/fillFirst';
import { firstYearSection } from './list/firstYear';
import { coversPairs } from './list/holders';
import { insight, type Insight } from './list/insight';
import { withManualLocks, type ManualLocks } from './list/manualLocks';
import type { Signal } from './list/order';
import { chooseSeason } from './list/season';
import { trySignals, type ShownList, type TriedSignals } from './list/trySignals';
import { listAssumptions, listWarnings } from './list/warnings';
import { whatIf, type WhatIf } from './list/whatIf';
import type { PlanJson } from './report/planJson';
import { toPlanJson } from './report/toPlanJson';
import { err, ok, type Result } from './result';
import type { AdviserWord } from './rows/adviserWord';
import { columnLabel, type ColumnKey, type ColumnMapping } from './rows/columns';
import type { BlankFiller } from './rows/fillBlanks';
import type { Grid } from './rows/grid';
import { fieldLabel } from './rows/profileFields';
import type { Program } from './rows/records';
import { readProfiles, type ReadApplicant, type ReadProfiles } from './rows/readProfiles';
import { readPrograms, type ReadPrograms } from './rows/readPrograms';
import { readSettings } from './rows/readSettings';

export type { ManualLocks, Signal };

/** What a plan is made from. `season`: an argument that overrides Settings and profile. */
export interface Sheets {
  readonly programs: Grid;
  readonly profile: Grid;
  readonly settings?: Grid | null;
  readonly season?: number | null;
  readonly mapping?: ColumnMapping | null;
  /** what an adviser's sheets change, read by `readAdviser` */
  readonly adviser?: Adviser | null;
  /** signals the user set by hand; they go before locks of the sheets */
  readonly locks?: ManualLocks | null;
  /** the signals of the list as it stands, by program id: they stay where they are equally good */
  readonly current?: ReadonlyMap<string, Signal> | null;
}

/** What an adviser's sheets change about plans. Formulas have none, and load nothing of it. */
export interface Adviser {
  /** fills blanks of a program sheet from School facts; null without that sheet */
  readonly fillBlanks: BlankFiller | null;
  /** the pathway set for an applicant of this name; null where the table decides */
  readonly pathwayOf: (applicant: string | null) => AdviserWord<Pathway> | null;
  /** what of Overrides is not used for an applicant, one sentence each */
  readonly unusedFor: (applicant: Applicant) => readonly string[];
  /** the programs with the tiers and signals set for an applicant */
  readonly lay: (applicant: Applicant, programs: readonly Program[]) => LaidPrograms;
}

/** Programs an adviser's sheets were laid over. */
export interface LaidPrograms {
  readonly programs: readonly Program[];
  /** overrides that match no program, or several, one sentence each */
  readonly problems: readonly string[];
  /** what the sheets changed, one sentence each */
  readonly lines: readonly string[];
  /** columns that were filled on some program */
  readonly columns: readonly ColumnKey[];
}

/** One applicant of a profile range, assessed. */
export interface AssessedApplicant {
  readonly read: ReadApplicant;
  readonly applicant: Applicant;
  /** the season of the profile, else the default */
  readonly season: Season;
}

/** The guide with the Settings sheet laid over it. */
export const guideFor = (settings: Grid | null | undefined): { guide: Guide; warnings: readonly string[] } =>
  settings == null ? { guide: defaultGuide, warnings: [] } : applySettings(defaultGuide, readSettings(settings));

/** Reads and assesses every applicant of a profile range; pathways an adviser set go before the table's. */
export function assessProfiles(
  profile: Grid,
  guide: Guide = defaultGuide,
  pathwayOf: Adviser['pathwayOf'] = () => null,
): Result<{ readonly read: ReadProfiles; readonly applicants: readonly AssessedApplicant[] }> {
  const read = readProfiles(profile);
  if (!read.ok) return read;
  const applicants: AssessedApplicant[] = [];
  for (const one of read.value.applicants) {
    const chosen = chooseSeason(null, one.profile.season, guide);
    if (!chosen.ok) return chosen;
    const set = pathwayOf(one.profile.applicant);
    const applicant = assessApplicant(one.profile, guide, fieldLabel, set);
    applicants.push({ read: one, applicant, season: chosen.value.season });
  }
  return ok({ read: read.value, applicants });
}

/** The checks of one applicant; `programs`, where at hand, show where aways were done. `today`: yyyy-mm-dd, where the day is known. */
export const readinessOf = (
  applicant: Applicant,
  season: Season,
  programs: readonly Program[] | null,
  guide: Guide = defaultGuide,
  today: string | null = null,
): Readiness[] => {
  const aways = programs && listedAways(programs, applicant, guide);
  return readiness(applicant, { season, today, guide, labelOf: fieldLabel, aways });
};

/** One applicant and the programs of a sheet, before any list is made. */
export interface OpenedSheets {
  readonly guide: Guide;
  readonly applicant: Applicant;
  readonly read: ReadPrograms;
  readonly warnings: readonly string[];
  /** what the adviser's sheets changed */
  readonly laid: Pick<LaidPrograms, 'lines' | 'columns'>;
}

/** One applicant, assessed. */
export interface OpenedApplicant {
  readonly guide: Guide;
  readonly applicant: Applicant;
  /** what could not be read in Settings, profile and Overrides */
  readonly warnings: readonly string[];
}

/** Reads the profile of exactly one applicant. */
export function openApplicant({
  profile,
  settings,
  adviser = null,
}: Omit<Sheets, 'programs'>): Result<OpenedApplicant> {
  const { guide, warnings } = guideFor(settings);
  const assessed = assessOne(profile, guide, adviser?.pathwayOf);
  if (!assessed.ok) return assessed;
  const { read, applicant, unknownLabels } = assessed.value;
  const said = [
    ...read.problems.map(({ text }) => fill(warningTexts.profileProblem, { text })),
    ...unknownLabels.map((label) => fill(warningTexts.unknownLabel, { label })),
    ...(adviser?.unusedFor(applicant) ?? []),
  ];
  return ok({ guide, applicant, warnings: [...warnings, ...said] });
}

/** Reads and assesses exactly one applicant. */
function assessOne(
  profile: Grid,
  guide: Guide,
  pathwayOf?: Adviser['pathwayOf'],
): Result<AssessedApplicant & Pick<ReadProfiles, 'unknownLabels'>> {
  const assessed = assessProfiles(profile, guide, pathwayOf);
  if (!assessed.ok) return assessed;
  const [one, ...others] = assessed.value.applicants;
  if (one === undefined) return err('profile: found no applicant, expected one.');
  if (others.length > 0) {
    return err(
      `profile: found ${others.length + 1} applicants, expected one; give the header row and one applicant's row.`,
    );
  }
  return ok({ ...one, unknownLabels: assessed.value.read.unknownLabels });
}

export type OpenedArguments = Pick<OpenedSheets, 'guide' | 'applicant' | 'read'>;

/** What the formulas used by the row see: their two arguments and the guide as it is, no other sheet. */
export function openArguments(programs: Grid, profile: Grid): Result<OpenedArguments> {
  const assessed = assessOne(profile, defaultGuide);
  if (!assessed.ok) return assessed;
  const { applicant } = assessed.value;
  const read = readPrograms(programs, { priorTraining: applicant.profile.priorTraining === true });
  return read.ok ? ok({ guide: defaultGuide, applicant, read: read.value }) : read;
}

/** Reads profile and programs for exactly one applicant. */
export function openSheets(sheets: Sheets): Result<OpenedSheets> {
  const opened = openApplicant(sheets);
  if (!opened.ok) return opened;
  const { guide, applicant, warnings } = opened.value;
  const { programs, mapping, adviser = null, locks } = sheets;
  const read = readPrograms(programs, {
    priorTraining: applicant.profile.priorTraining === true,
    mapping: mapping ?? null,
    fillBlanks: adviser?.fillBlanks ?? null,
  });
  if (!read.ok) return read;
  const laid = adviser?.lay(applicant, read.value.programs) ?? unlaid(read.value.programs);
  const season = chooseSeason(sheets.season ?? null, applicant.profile.season, guide);
  const isPaired = season.ok && season.value.season.signals.pools.some((pool) => coversPairs(pool, guide));
  const held = withManualLocks(laid.programs, locks ?? null, isPaired);
  return ok({
    guide,
    applicant,
    read: { ...read.value, programs: held },
    warnings: [...warnings, ...read.value.schoolProblems, ...laid.problems],
    laid,
  });
}

const unlaid = (programs: readonly Program[]): LaidPrograms => ({ programs, problems: [], lines: [], columns: [] });

/** The list of one applicant with what it was read from. */
export interface ListedSheets extends OpenedSheets {
  readonly list: ApplicationList;
}

/** The application list, in order, with signals. */
export function listFromSheets(sheets: Sheets): Result<ListedSheets> {
  const opened = openSheets(sheets);
  if (!opened.ok) return opened;
  const { read, applicant, guide, warnings } = opened.value;
  const season = chooseSeason(sheets.season ?? null, applicant.profile.season, guide);
  if (!season.ok) return season;
  if (read.programs.length === 0) {
    return err(
      `programs: found ${read.lastRow === 1 ? '1 row' : `${read.lastRow} rows`} and no IR or DR program among them; see which were set aside and why.`,
    );
  }
  const list = buildList(read.programs, applicant, season.value.season, guide, { current: sheets.current ?? null });
  if (!list.ok) return list;
  return ok({ ...opened.value, list: list.value, warnings: [...season.value.warnings, ...warnings] });
}

/** A finished plan and what it was read from. */
export interface Planned extends ListedSheets {
  readonly plan: PlanJson;
  readonly insight: Insight;
  readonly firstYear: string;
  readonly facts: SheetFacts;
}

/** The whole plan. */
export function planFromSheets(sheets: Sheets): Result<Planned> {
  const listed = listFromSheets(sheets);
  if (!listed.ok) return listed;
  const { list, read, guide, warnings, laid } = listed.value;
  const section = firstYearSection(list, read.firstYear);
  const facts: SheetFacts = {
    columns: new Set([...read.columns.flatMap(({ column }) => column ?? []), ...laid.columns]),
    programs: read.programs,
  };
  const said = insight(list, guide);
  const plan = toPlanJson(
    {
      list,
      insight: said,
      readiness: readinessOf(list.applicant, list.season, read.programs, guide),
      section,
      firstYear: read.firstYear,
      setAside: read.setAside,
      problems: read.problems,
      warnings: [
        ...listWarnings(list, facts, { column: columnLabel, field: fieldLabel }, guide),
        ...(section.needed > 0 ? [section.text] : []),
        ...warnings,
      ],
      assumptions: [...laid.lines, ...listAssumptions(list, guide)],
      labelOf: fieldLabel,
    },
    guide,
  );
  return ok({ ...listed.value, plan, insight: said, firstYear: section.text, facts });
}

/** What signals set by hand (`locks`) do to a list as it is shown; the list itself stays. */
export function trySignalsOnSheets(sheets: Sheets, shown: ShownList): Result<TriedSignals> {
  const opened = openSheets(sheets);
  if (!opened.ok) return opened;
  const { read, applicant, guide } = opened.value;
  const chosen = chooseSeason(sheets.season ?? null, applicant.profile.season, guide);
  return chosen.ok ? trySignals(read.programs, applicant, chosen.value.season, guide, shown) : chosen;
}

/** What each improvement still open to the applicant would change. */
export function whatIfFromSheets(sheets: Sheets): Result<WhatIf> {
  const opened = openSheets(sheets);
  if (!opened.ok) return opened;
  const { read, applicant, guide } = opened.value;
  const chosen = chooseSeason(sheets.season ?? null, applicant.profile.season, guide);
  return chosen.ok ? whatIf(read.programs, applicant, chosen.value.season, guide, fieldLabel) : chosen;
}

/** What a number of IR and DR applications costs, in US dollars; null for the default season. */
export function feesForSeason(ir: number, dr: number, year: number | null): Result<number> {
  const chosen = chooseSeason(year, null, defaultGuide);
  if (!chosen.ok) return chosen;
  const { blocks } = feesOf(chosen.value.season, defaultGuide);
  return ok(feeFor(ir, blocks) + feeFor(dr, blocks));
}
