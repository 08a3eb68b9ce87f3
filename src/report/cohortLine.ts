import { outcomeCounts, toDoFirst } from '../assess/readiness';
import { cohortTexts as say } from '../guide/messages/cohort';
import { fill } from '../guide/messages/message';
import { display } from '../guide/messages/words';
import type { Advisee } from '../list/cohort';
import type { Cell } from '../rows/grid';
import { cohortColumns, type CohortCells, type CohortColumn, type ReadCohort } from './cohortColumns';
import { dueText } from './readinessTable';

/** The columns whose change since the last build is told. */
const compared: readonly CohortColumn[] = [
  'pathway',
  'band',
  'irProfile',
  'flags',
  'met',
  'partly',
  'notMet',
  'unknown',
];

/** The next date that lies ahead, with how sure it is; a season without dates says so. */
export function deadlineText({ coming, season }: Pick<Advisee, 'coming' | 'season'>): string {
  const [next] = coming;
  if (next?.date != null) {
    const { date, confidence, what } = next;
    return confidence === null
      ? fill(say.ownDeadline, { date, what })
      : fill(say.deadline, { date, confidence: display(confidence), what });
  }
  return fill(season.dates.length === 0 ? say.noDates : say.allPast, { season: season.year });
}

/** Signals by kind, `Gold 6, Silver 5`; blank without a list. */
export function signalCounts({ list }: Pick<Advisee, 'list'>): string {
  if (list === null) return '';
  const counts = (['gold', 'silver', 'single'] as const).map((kind) => ({
    kind,
    count: list.entries.filter(({ signal, covered }) => signal === kind && !covered).length,
  }));
  return counts.flatMap(({ kind, count }) => (count === 0 ? [] : [`${display(kind)} ${count}`])).join(', ');
}

/** What the adviser set for an applicant instead of the rules, each with its reason. */
export function adviserDecisions({ applicant, list }: Pick<Advisee, 'applicant' | 'list'>): string[] {
  const { setPathway } = applicant;
  const onPrograms = (list?.entries ?? []).flatMap(({ judged: { program } }) => {
    const { tier, signal } = program.adviser ?? { tier: null, signal: null };
    const at = `${program.name} (${program.specialty})`;
    return [
      ...(tier === null ? [] : [`${at}: ${tier.value}, ${tier.reason}`]),
      ...(signal === null ? [] : [`${at}: ${display(signal.value)} signal, ${signal.reason}`]),
    ];
  });
  return [...(setPathway === null ? [] : [`${display(setPathway.value)}: ${setPathway.reason}`]), ...onPrograms];
}

/** One applicant as a line of the Cohort sheet, without the place and what changed. */
export function cohortLine(advisee: Advisee): CohortCells {
  const { applicant, checks, help } = advisee;
  const counts = outcomeCounts(checks);
  const urgent = toDoFirst(checks).map((one) => {
    const due = dueText(one);
    return due === '' ? `${one.criterion}: ${one.action}` : `${one.criterion}, due ${due}: ${one.action}`;
  });
  return {
    applicant: advisee.name,
    reason: help.reason,
    pathway: display(applicant.pathway.id),
    band: display(applicant.standing.band),
    irProfile: display(applicant.irProfile.level),
    flags: applicant.pathway.flags.map(display).join(', '),
    met: counts.met,
    partly: counts.partly,
    notMet: counts['not met'],
    unknown: counts.unknown,
    action1: urgent[0] ?? '',
    action2: urgent[1] ?? '',
    action3: urgent[2] ?? '',
    deadline: deadlineText(advisee),
    signals: signalCounts(advisee),
    adviser: adviserDecisions(advisee).join('; '),
    sheetRow: advisee.row,
    id: advisee.id,
  };
}

const labelOf = (key: CohortColumn): string => cohortColumns.find((column) => column.key === key)?.label ?? key;

const shown = (cell: Cell | undefined): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';

/** What is different from the last Cohort sheet's own cells. */
export type Change = 'first' | 'new' | 'changed' | 'same';

/** What changed for an applicant since the last build, in words. */
export function changeSince(
  cells: CohortCells,
  old: ReadCohort | null,
): { readonly change: Change; readonly text: string } {
  if (old === null) return { change: 'first', text: say.firstBuild };
  const before = old.rows.find(({ own }) => own.id !== undefined && own.id === cells.id)?.own;
  if (before === undefined) return { change: 'new', text: say.added };
  const changes = compared.flatMap((key) => {
    const from = shown(before[key]);
    const to = shown(cells[key]);
    if (from === to) return [];
    return [fill(say.change, { label: labelOf(key), from: from || say.blank, to: to || say.blank })];
  });
  return changes.length === 0
    ? { change: 'same', text: say.unchanged }
    : { change: 'changed', text: changes.join('; ') };
}
