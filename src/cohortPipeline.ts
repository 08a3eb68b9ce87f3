/** An adviser's sheets in, the cohort out: every applicant assessed, in the order of who needs help first, with the signals of their lists. */
import { calendar } from './assess/calendar';
import { counted } from './assess/counted';
import { isOver } from './assess/dueDate';
import { compareHelp, helpFirst } from './assess/helpFirst';
import { mostUrgent } from './assess/readiness';
import { mostPlannedPairs } from './guide/cohort';
import type { Guide } from './guide/guide';
import { cohortTexts as say } from './guide/messages/cohort';
import { warningTexts } from './guide/messages/list';
import { fill } from './guide/messages/message';
import { buildList } from './list/buildList';
import type { Advisee, Cohort, LeftOut } from './list/cohort';
import { collisions } from './list/collisions';
import { assessProfiles, guideFor, readinessOf, type AssessedApplicant, type Sheets } from './pipeline';
import { err, ok, type Result } from './result';
import { applyOverrides, isFor, pathwayFor } from './rows/applyOverrides';
import { blankFiller } from './rows/fillBlanks';
import type { Grid } from './rows/grid';
import { readOverrides, type Override } from './rows/readOverrides';
import { readPrograms, type ReadPrograms } from './rows/readPrograms';
import { readSchoolFacts } from './rows/readSchoolFacts';
import { compareText, plain } from './rows/text';

/** What a cohort is made from. `programs`: the list all advisees share, null where none is chosen; `today`: yyyy-mm-dd. */
export interface CohortSheets extends Omit<Sheets, 'programs' | 'season' | 'adviser'> {
  readonly schoolFacts?: Grid | null;
  readonly overrides?: Grid | null;
  readonly programs: Sheets['programs'] | null;
  readonly today: string;
  /** sheet row of the one applicant who is asked for; null for all */
  readonly only?: number | null;
}

/** Names and ids of applicants: equal names are told apart by their order, which is said. */
function identified(applicants: readonly AssessedApplicant[]) {
  const rowsOf = new Map<string, number[]>();
  const ids = applicants.map(({ read }) => {
    const { applicant: name } = read.profile;
    const key = name === null ? `row-${read.row}` : plain(name) || name;
    const rows = [...(rowsOf.get(key) ?? []), read.row];
    rowsOf.set(key, rows);
    return rows.length === 1 ? key : `${key}#${rows.length}`;
  });
  const names = applicants.map(({ read }) => read.profile.applicant ?? fill(say.unnamed, { row: read.row }));
  const problems = [...rowsOf.values()].flatMap((rows) => {
    if (rows.length < 2) return [];
    const name = names[applicants.findIndex(({ read }) => read.row === rows[0])] ?? '';
    return [fill(say.sameName, { rows: rows.join(', '), name })];
  });
  return { ids, names, problems };
}

/** Seasons that are over on the day the cohort is read. */
function seasonsOver(advisees: readonly Advisee[], today: string): string[] {
  const over = advisees.filter(({ applicant, season }) => isOver(applicant.profile.status, season, today));
  const years = [...new Set(over.map(({ season }) => season.year))].sort((one, other) => one - other);
  return years.map((season) => {
    const count = over.filter((one) => one.season.year === season).length;
    return fill(say.seasonOver, { season, applicants: counted(count, 'applicant') });
  });
}

/** Overrides that mean exactly one applicant; the rest are said. */
function matched(overrides: readonly Override[], names: readonly (string | null)[]) {
  const problems: string[] = [];
  const kept = overrides.filter((override) => {
    const count = names.filter((name) => isFor(override, name)).length;
    if (count === 1) return true;
    const message = count === 0 ? say.noApplicant : say.severalApplicants;
    problems.push(fill(message, { name: override.applicant, row: override.row }));
    return false;
  });
  return { kept, problems };
}

/** The shared program list, read once for those with prior training and once for those without. */
function programReader({ programs, mapping, schoolFacts }: CohortSheets) {
  const fillBlanks = schoolFacts == null ? null : blankFiller(readSchoolFacts(schoolFacts));
  const read = new Map<boolean, Result<ReadPrograms>>();
  return (priorTraining: boolean): Result<ReadPrograms> | null => {
    if (programs === null) return null;
    const before = read.get(priorTraining);
    if (before !== undefined) return before;
    const result = readPrograms(programs, { priorTraining, mapping: mapping ?? null, fillBlanks });
    read.set(priorTraining, result);
    return result;
  };
}

/** Assesses a whole cohort. One sentence where no applicant can be read. */
export function cohortFromSheets(sheets: CohortSheets): Result<Cohort> {
  const { profile, settings, overrides, today, only = null } = sheets;
  const { guide, warnings } = guideFor(settings);
  const set = readOverrides(overrides ?? []);
  const plainly = assessProfiles(profile, guide);
  if (!plainly.ok) return plainly;
  const { kept, problems: unmatched } = matched(
    set.overrides,
    plainly.value.applicants.map(({ read }) => read.profile.applicant),
  );
  const assessed = kept.some(({ what }) => what === 'pathway')
    ? assessProfiles(profile, guide, (name) => pathwayFor(kept, name))
    : plainly;
  if (!assessed.ok) return assessed;
  const { applicants, read } = assessed.value;
  const { ids, names, problems: unclear } = identified(applicants);
  const programsFor = programReader(sheets);
  const shared = programsFor(false);
  const asked = applicants
    .map((_, index) => index)
    .filter((index) => only === null || applicants[index]?.read.row === only);
  const leftOut = leftOutOf(shared, asked.length);
  const advisees = asked.flatMap((index): Advisee[] => {
    const one = applicants[index];
    if (one === undefined) return [];
    const name = names[index] ?? '';
    const listed = leftOut === null ? listOf(one, kept, programsFor, guide) : null;
    const checks = readinessOf(one.applicant, one.season, listed?.programs ?? null, guide, today);
    const own = one.read.problems.map(({ text }) => fill(say.ofApplicant, { name, text }));
    return [
      {
        row: one.read.row,
        applicant: one.applicant,
        season: one.season,
        id: ids[index] ?? '',
        name,
        checks,
        help: helpFirst(one.applicant, checks, today),
        coming: calendar(one.applicant, mostUrgent(checks), one.season, today).filter(
          ({ date }) => date !== null && date >= today,
        ),
        list: listed?.list ?? null,
        problems: [...own, ...(listed?.problems ?? [])],
      },
    ];
  });
  const inOrder = advisees.sort(
    (one, other) => compareHelp(one, other) || compareText(one.name, other.name) || one.row - other.row,
  );
  return ok({
    advisees: inOrder,
    collisions: collisions(inOrder.flatMap(({ name, list }) => (list === null ? [] : [{ name, list }]))),
    leftOut,
    problems: [
      ...seasonsOver(inOrder, today),
      ...warnings,
      ...read.unknownLabels.map((label) => fill(warningTexts.unknownLabel, { label })),
      ...(shared === null ? [] : shared.ok ? shared.value.schoolProblems : [shared.message]),
      ...set.problems,
      ...unmatched,
      ...unclear,
      ...inOrder.flatMap(({ problems }) => problems),
      ...unplaced(kept, leftOut),
    ],
  });
}

/** Tiers and signals an adviser set show in lists only: where none is planned, that is said. */
const unplaced = (overrides: readonly Override[], leftOut: LeftOut | null): string[] => {
  const rows = overrides.flatMap(({ what, row }) => (what === 'pathway' ? [] : [row]));
  return leftOut === null || rows.length === 0 ? [] : [fill(say.overridesNeedLists, { rows: rows.join(', ') })];
};

function leftOutOf(shared: Result<ReadPrograms> | null, applicants: number): LeftOut | null {
  if (shared?.ok !== true) return { why: 'no-programs' };
  const programs = shared.value.programs.length;
  if (programs === 0) return { why: 'no-programs' };
  return applicants * programs > mostPlannedPairs ? { why: 'size', applicants, programs } : null;
}

/** The list of one applicant on the shared programs, with what the adviser set for them. */
function listOf(
  { applicant, season }: AssessedApplicant,
  overrides: readonly Override[],
  programsFor: (priorTraining: boolean) => Result<ReadPrograms> | null,
  guide: Guide,
) {
  const read = programsFor(applicant.profile.priorTraining === true) ?? err('');
  if (!read.ok) return { programs: null, list: null, problems: [read.message] };
  const own = overrides.filter((override) => isFor(override, applicant.profile.applicant));
  const { programs, problems } = applyOverrides(own, read.value.programs);
  const list = buildList(programs, applicant, season, guide);
  return { programs, list: list.ok ? list.value : null, problems: list.ok ? problems : [...problems, list.message] };
}
