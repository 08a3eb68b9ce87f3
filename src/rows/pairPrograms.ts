import { awayRank } from './mergeRules';
import type { MergedProgram } from './mergeRows';
import { matchName } from './names';
import type { Program, Ties } from './records';
import { compareText, plain } from './text';

/** Programs of one institution: by the code's first four digits, else by equal normalised institution and state. */
function institutions(programs: readonly MergedProgram[]): Map<string, MergedProgram[]> {
  const groups = new Map<string, MergedProgram[]>();
  const put = (id: string, program: MergedProgram): void => {
    groups.set(id, [...(groups.get(id) ?? []), program]);
  };
  for (const program of programs) if (program.institutionCode !== null) put(program.institutionCode, program);
  const uncoded = programs.filter(({ institutionCode }) => institutionCode === null);
  if (uncoded.length === 0) return groups;

  const key = ({ institution, state }: MergedProgram): string =>
    `${matchName(institution) || plain(institution)}|${plain(state ?? '')}`;
  const codesByKey = new Map<string, Set<string>>();
  for (const program of programs) {
    if (program.institutionCode === null) continue;
    codesByKey.set(key(program), new Set([...(codesByKey.get(key(program)) ?? []), program.institutionCode]));
  }
  for (const program of uncoded) {
    const [code, another] = [...(codesByKey.get(key(program)) ?? [])];
    put(code !== undefined && another === undefined ? code : key(program), program);
  }
  return groups;
}

/** An institution has one program a specialty; several of one specialty are told apart by city, else stand alone. */
function split(id: string, programs: readonly MergedProgram[]): [string, readonly MergedProgram[]][] {
  const isPair = (some: readonly MergedProgram[]): boolean =>
    new Set(some.map(({ specialty }) => specialty)).size === some.length;
  if (isPair(programs)) return [[id, programs]];
  const byCity = new Map<string, MergedProgram[]>();
  for (const program of programs) {
    const city = plain(program.city ?? '');
    byCity.set(city, [...(byCity.get(city) ?? []), program]);
  }
  return [...byCity].flatMap(([city, some]): [string, readonly MergedProgram[]][] =>
    isPair(some) ? [[`${id}|${city}`, some]] : some.map((program) => [program.id, [program]]),
  );
}

const mentors: readonly Ties['mentor'][] = ['none', 'weak', 'strong'];

const stronger = (one: Ties, other: Ties): Ties => ({
  home: one.home || other.home,
  away: awayRank(other.away) > awayRank(one.away) ? other.away : one.away,
  mentor: mentors.indexOf(other.mentor) > mentors.indexOf(one.mentor) ? other.mentor : one.mentor,
  school: one.school || other.school,
  geography: one.geography || other.geography,
});

/** Finds the pairs and lets ties reach both programs of an institution; sorted by id. */
export function pairPrograms(programs: readonly MergedProgram[]): Program[] {
  return [...institutions(programs)]
    .flatMap(([id, some]) => split(id, some))
    .flatMap(([institutionId, some]) =>
      some.map(({ institutionCode: _, ...program }): Program => {
        const twin = some.find((other) => other.id !== program.id) ?? null;
        const ties = twin === null ? program.ties : stronger(program.ties, twin.ties);
        return {
          ...program,
          institutionId,
          twinId: twin?.id ?? null,
          ties,
          tiesFromTwin: (Object.keys(ties) as (keyof Ties)[]).filter((key) => ties[key] !== program.ties[key]),
        };
      }),
    )
    .sort((one, other) => compareText(one.id, other.id));
}
