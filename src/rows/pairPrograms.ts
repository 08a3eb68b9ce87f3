import { strongestAway, strongestMentor } from './mergeRules';
import type { MergedProgram } from './mergeRows';
import { matchName } from './names';
import type { Program, Ties } from './records';
import { compareText, plain } from './text';

/** A program and the first four digits of its code; null without one. */
export interface CodedProgram {
  readonly program: MergedProgram;
  readonly institutionCode: string | null;
}

/** The programs of one institution: two of different specialties are a pair. */
interface Institution {
  readonly id: string;
  readonly programs: readonly MergedProgram[];
}

const isPair = (programs: readonly CodedProgram[]): boolean =>
  programs.length === 2 && programs[0]?.program.specialty !== programs[1]?.program.specialty;

const collect = (
  programs: readonly CodedProgram[],
  keyOf: (one: CodedProgram) => string,
): Map<string, CodedProgram[]> => {
  const groups = new Map<string, CodedProgram[]>();
  for (const one of programs) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
};

const byName = ({ program: { institution, state } }: CodedProgram): string =>
  `${matchName(institution) || plain(institution) || institution}|${state ?? ''}`;

const byNameAndCity = (one: CodedProgram): string => `${byName(one)}|${plain(one.program.city ?? '')}`;

/**
 * Pairs among programs that have no twin by code: by equal institution and state, at least one of them without a code. Where several
 * share these, those of one city make a pair; who is left stands alone.
 */
function pairedByName(programs: readonly CodedProgram[]): Institution[] {
  const idOf = (some: readonly CodedProgram[], key: string): string =>
    some.find(({ institutionCode }) => institutionCode !== null)?.institutionCode ?? key;
  const canPair = (some: readonly CodedProgram[]): boolean =>
    isPair(some) && some.some(({ institutionCode }) => institutionCode === null);
  const alone = (one: CodedProgram): Institution => ({
    id: one.institutionCode ?? one.program.id,
    programs: [one.program],
  });
  const pair = (some: readonly CodedProgram[], key: string): Institution => ({
    id: idOf(some, key),
    programs: some.map(({ program }) => program),
  });
  return [...collect(programs, byName)].flatMap(([name, some]) => {
    if (canPair(some)) return [pair(some, name)];
    if (some.length < 3) return some.map(alone);
    return [...collect(some, byNameAndCity)].flatMap(([key, near]) =>
      canPair(near) ? [pair(near, key)] : near.map(alone),
    );
  });
}

/** Programs by institution: by the code's first four digits, else by equal normalised institution and state. */
function institutions(programs: readonly CodedProgram[]): Institution[] {
  const coded = collect(
    programs.filter(({ institutionCode }) => institutionCode !== null),
    ({ institutionCode }) => institutionCode ?? '',
  );
  const byCode = [...coded].map(([id, some]) => ({ id, programs: some.map(({ program }) => program) }));
  const uncoded = programs.filter(({ institutionCode }) => institutionCode === null);
  if (uncoded.length === 0) return byCode;
  const single = [...coded.values()].filter((some) => some.length === 1).flat();
  return [...byCode.filter(({ programs: some }) => some.length > 1), ...pairedByName([...single, ...uncoded])];
}

const stronger = (one: Ties, other: Ties): Ties => ({
  home: one.home || other.home,
  away: strongestAway([one.away, other.away]),
  mentor: strongestMentor([one.mentor, other.mentor]),
  school: one.school || other.school,
  geography: one.geography || other.geography,
});

const tieKeys = ['home', 'away', 'mentor', 'school', 'geography'] as const satisfies readonly (keyof Ties)[];
const none: readonly (keyof Ties)[] = [];

const finish = (program: MergedProgram, institutionId: string, twin: MergedProgram | undefined): Program => {
  if (twin === undefined) return { ...program, institutionId, twinId: null, tiesFromTwin: none };
  const ties = stronger(program.ties, twin.ties);
  const tiesFromTwin = tieKeys.filter((key) => ties[key] !== program.ties[key]);
  return { ...program, institutionId, twinId: twin.id, ties, tiesFromTwin };
};

/** Finds the pairs and lets ties reach both programs of an institution; sorted by id. */
export const pairPrograms = (programs: readonly CodedProgram[]): Program[] =>
  institutions(programs)
    .flatMap(({ id, programs: [one, other] }) =>
      one === undefined ? [] : [finish(one, id, other), ...(other === undefined ? [] : [finish(other, id, one)])],
    )
    .sort((one, other) => compareText(one.id, other.id));
