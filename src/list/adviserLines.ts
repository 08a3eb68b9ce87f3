import type { Applicant } from '../assess/applicant';
import { counted } from '../assess/counted';
import { adviserTexts as say } from '../guide/messages/adviser';
import { fill } from '../guide/messages/message';
import type { ColumnKey } from '../rows/columns';
import type { Program } from '../rows/records';

/** The columns that School facts filled on some program. */
export const schoolColumns = (programs: readonly Program[]): ColumnKey[] => [
  ...new Set(programs.flatMap(({ fromSchool }) => fromSchool?.filled.map(({ column }) => column) ?? [])),
];

/** What School facts changed on a list, in one sentence. */
export function schoolLine(programs: readonly Program[], labelOf: (column: ColumnKey) => string): string {
  const count = programs.filter(({ fromSchool }) => (fromSchool?.filled.length ?? 0) > 0).length;
  if (count === 0) return say.schoolUnused;
  return fill(say.schoolUsed, {
    count: counted(count, 'program'),
    columns: schoolColumns(programs).map(labelOf).join(', '),
  });
}

/** What the adviser set instead of the rules, in one sentence; none where nothing was set. */
export function overrideLine({ setPathway }: Applicant, programs: readonly Program[]): string[] {
  const tiers = programs.filter(({ adviser }) => (adviser?.tier ?? null) !== null).length;
  const signals = programs.filter(({ adviser }) => (adviser?.signal ?? null) !== null).length;
  const what = [
    ...(setPathway === null ? [] : [say.overridePathway]),
    ...(tiers === 0 ? [] : [fill(say.overrideTiers, { count: tiers })]),
    ...(signals === 0 ? [] : [fill(say.overrideSignals, { count: signals })]),
  ];
  return what.length === 0 ? [] : [fill(say.overridesUsed, { what: what.join(', ') })];
}
