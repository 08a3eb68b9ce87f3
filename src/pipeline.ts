/** Sheet rows in, plan out: every custom function, sidebar call and command goes through here. */
import { assessApplicant, type Applicant } from './assess/applicant';
import { listedAways } from './assess/listedAways';
import { readiness, type Readiness } from './assess/readiness';
import type { Pathway } from './guide/decisions/pathway';
import { applySettings } from './guide/applySettings';
import { guide as defaultGuide, type Guide } from './guide/guide';
import { adviserTexts } from './guide/messages/adviser';
import { warningTexts } from './guide/messages/list';
import { fill } from './guide/messages/message';
import type { Season } from './guide/seasons/season';
import { buildList, type ApplicationList } from './list/buildList';
import { feeFor, feesOf } from './list/fees';
import type { SheetFacts } from './list/fillFirst';
import { firstYearSection } from './list/firstYear';
import { overrideLine, schoolColumns, schoolLine } from './list/adviserLines';
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
import { applyOverrides, isFor } from './rows/applyOverrides';
import { columnLabel, type ColumnMapping } from './rows/columns';
import type { Grid } from './rows/grid';
import { fieldLabel } from './rows/profileFields';
import type { Program } from './rows/records';
import { readOverrides, type Override, type ReadOverrides } from './rows/readOverrides';
import { readProfiles, type ReadApplicant, type ReadProfiles } from './rows/readProfiles';
import { readPrograms, type ReadPrograms } from './rows/readPrograms';
import { readSchoolFacts } from './rows/readSchoolFacts';
import { readSettings } from './rows/readSettings';

/** What a plan is made from. `season`: an argument that overrides Settings and profile. */
export interface Sheets {
  readonly programs: Grid;
  readonly profile: Grid;
  readonly settings?: Grid | null;
  readonly season?: number | null;
  readonly mapping?: ColumnMapping | null;
  /** an adviser's sheet: facts that fill blanks of the program sheet */
  readonly schoolFacts?: Grid | null;
  /** an adviser's sheet: pathways, tiers and signals set instead of the rules' */
  readonly overrides?: Grid | null;
  /** signals the user set by hand; they go before locks of the sheets */
  readonly locks?: ManualLocks | null;
  /** the signals of the list as it stands, by program id: they stay where they are equally good */
  readonly current?: ReadonlyMap<string, Signal> | null;
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
  overrides: readonly Override[] = [],
): Result<{ readonly read: ReadProfiles; readonly applicants: readonly AssessedApplicant[] }> {
  const read = readProfiles(profile);
  if (!read.ok) return read;
  const applicants: AssessedApplicant[] = [];
  for (const one of read.value.applicants) {
    const chosen = chooseSeason(null, one.profile.season, guide);
    if (!chosen.ok) return chosen;
    const set = setPathway(overrides, one.profile.applicant);
    const applicant = assessApplicant(one.profile, guide, fieldLabel, set);
    applicants.push({ read: one, applicant, season: chosen.value.season });
  }
  return ok({ read: read.value, applicants });
}

const setPathway = (overrides: readonly Override[], name: string | null): AdviserWord<Pathway> | null =>
  overrides.flatMap((one) => (one.what === 'pathway' && isFor(one, name) ? [one.word] : []))[0] ?? null;

/** The checks of one applicant; `programs`, where they are at hand, show where aways were done. */
export const readinessOf = (
  applicant: Applicant,
  season: Season,
  programs: readonly Program[] | null,
  guide: Guide = defaultGuide,
): Readiness[] =>
  readiness(applicant, {
    season,
    guide,
    labelOf: fieldLabel,
    aways: programs === null ? null : listedAways(programs, applicant, guide),
  });

/** One applicant and the programs of a sheet, before any list is made. */
export interface OpenedSheets {
  readonly guide: Guide;
  readonly applicant: Applicant;
  readonly read: ReadPrograms;
  readonly warnings: readonly string[];
  /** what the adviser's sheets changed, one sentence each */
  readonly adviserLines: readonly string[];
}

/** One applicant with what an adviser has set for them. */
export interface OpenedApplicant {
  readonly guide: Guide;
  readonly applicant: Applicant;
  readonly overrides: readonly Override[];
  /** what could not be read in Settings, profile and Overrides */
  readonly warnings: readonly string[];
}

/** Reads the profile of exactly one applicant. */
export function openApplicant({ profile, settings, overrides }: Omit<Sheets, 'programs'>): Result<OpenedApplicant> {
  const { guide, warnings } = guideFor(settings);
  const set = overrides == null ? null : readOverrides(overrides);
  const assessed = assessOne(profile, guide, set?.overrides);
  if (!assessed.ok) return assessed;
  const { read, applicant, unknownLabels } = assessed.value;
  const own = overridesOf(set, applicant);
  const said = [
    ...read.problems.map(({ text }) => fill(warningTexts.profileProblem, { text })),
    ...unknownLabels.map((label) => fill(warningTexts.unknownLabel, { label })),
    ...own.problems,
  ];
  return ok({ guide, applicant, overrides: own.overrides, warnings: [...warnings, ...said] });
}

/** Reads and assesses exactly one applicant. */
function assessOne(
  profile: Grid,
  guide: Guide,
  overrides: readonly Override[] = [],
): Result<AssessedApplicant & Pick<ReadProfiles, 'unknownLabels'>> {
  const assessed = assessProfiles(profile, guide, overrides);
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
  const { guide, applicant, overrides, warnings } = opened.value;
  const { programs, mapping, schoolFacts, locks } = sheets;
  const read = readPrograms(programs, {
    priorTraining: applicant.profile.priorTraining === true,
    mapping: mapping ?? null,
    schoolFacts: schoolFacts == null ? null : readSchoolFacts(schoolFacts),
  });
  if (!read.ok) return read;
  const laid = applyOverrides(overrides, read.value.programs);
  const held = withManualLocks(laid.programs, locks ?? null);
  return ok({
    guide,
    applicant,
    read: { ...read.value, programs: held },
    warnings: [...warnings, ...read.value.schoolProblems, ...laid.problems],
    adviserLines: [
      ...(schoolFacts == null ? [] : [schoolLine(laid.programs, columnLabel)]),
      ...overrideLine(applicant, laid.programs),
    ],
  });
}

/** The overrides of one applicant; those of others are named, as nothing an adviser wrote is left out silently. */
function overridesOf(
  read: ReadOverrides | null,
  { profile }: Applicant,
): { readonly overrides: readonly Override[]; readonly problems: readonly string[] } {
  if (read === null) return { overrides: [], problems: [] };
  const overrides = read.overrides.filter((one) => isFor(one, profile.applicant));
  const others = read.overrides.filter((one) => !overrides.includes(one));
  const rows = others.map(({ row }) => row).join(', ');
  const names = [...new Set(others.map(({ applicant }) => applicant))].join(', ');
  const unused =
    others.length === 0
      ? []
      : [profile.applicant === null ? adviserTexts.noName : fill(adviserTexts.otherApplicants, { rows, names })];
  return { overrides, problems: [...read.problems, ...unused] };
}

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
  const wishes = { current: sheets.current ?? null };
  const list = buildList(read.programs, applicant, season.value.season, guide, wishes);
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
  const { list, read, guide, warnings, adviserLines } = listed.value;
  const section = firstYearSection(list, read.firstYear);
  const facts: SheetFacts = {
    columns: new Set([...read.columns.flatMap(({ column }) => column ?? []), ...schoolColumns(read.programs)]),
    programs: read.programs,
  };
  const labels = { column: columnLabel, field: fieldLabel };
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
        ...listWarnings(list, facts, labels, guide),
        ...(section.needed > 0 ? [section.text] : []),
        ...warnings,
      ],
      assumptions: [...adviserLines, ...listAssumptions(list, guide)],
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
