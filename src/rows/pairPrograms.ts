import { institutionAway, strongestMentor } from './mergeRules';
import type { Pairing, PlacedProgram } from './mergeRows';
import type { Ties } from './records';
import { plain } from './text';

/** The programs of one institution: one, or two of different specialties. */
interface Institution {
  readonly id: string;
  readonly programs: readonly PlacedProgram[];
}

type NameKey = (name: string) => string;

const isPair = (programs: readonly PlacedProgram[]): boolean =>
  programs.length === 2 && programs[0]?.specialty !== programs[1]?.specialty;

function collect(
  programs: readonly PlacedProgram[],
  keyOf: (one: PlacedProgram) => string,
): Map<string, PlacedProgram[]> {
  const groups = new Map<string, PlacedProgram[]>();
  for (const one of programs) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

const isCoded = ({ institutionCode }: PlacedProgram): boolean => institutionCode !== null;

const alone = (one: PlacedProgram): Institution => ({ id: one.institutionCode ?? one.id, programs: [one] });

/**
 * Pairs among programs that have no twin by code: by equal institution and state, at least one of them without a code. Where several
 * share these, those of one city make a pair; who is left stands alone.
 */
function pairedByName(programs: readonly PlacedProgram[], nameKey: NameKey): Institution[] {
  const byName = ({ institution, state }: PlacedProgram): string =>
    `${nameKey(institution) || plain(institution) || institution}|${state ?? ''}`;
  const byCity = ({ city }: PlacedProgram): string => plain(city ?? '');
  const canPair = (some: readonly PlacedProgram[]): boolean => isPair(some) && !some.every(isCoded);
  const pair = (some: readonly PlacedProgram[], key: string): Institution => ({
    id: some.find(isCoded)?.institutionCode ?? key,
    programs: some,
  });
  return [...collect(programs, byName)].flatMap(([name, some]) => {
    if (canPair(some)) return [pair(some, name)];
    if (some.length < 3) return some.map(alone);
    return [...collect(some, byCity)].flatMap(([city, near]) =>
      canPair(near) ? [pair(near, `${name}|${city}`)] : near.map(alone),
    );
  });
}

/** Programs by institution: by the code's first four digits, else by equal normalised institution and state. */
function institutions(programs: readonly PlacedProgram[], nameKey: NameKey): Institution[] {
  const byCode = collect(programs.filter(isCoded), ({ institutionCode }) => institutionCode ?? '');
  const coded = [...byCode].map(([id, some]) => ({ id, programs: some }));
  const uncoded = programs.filter((one) => !isCoded(one));
  if (uncoded.length === 0) return coded;
  const single = coded.flatMap(({ programs: some }) => (some.length === 1 ? some : []));
  return [...coded.filter(({ programs: some }) => some.length > 1), ...pairedByName([...single, ...uncoded], nameKey)];
}

const stronger = (one: Ties, other: Ties): Ties => ({
  home: one.home || other.home,
  away: institutionAway([one.away, other.away]),
  mentor: strongestMentor([one.mentor, other.mentor]),
  school: one.school || other.school,
  geography: one.geography || other.geography,
});

const tieKeys = ['home', 'away', 'mentor', 'school', 'geography'] as const satisfies readonly (keyof Ties)[];
const none: readonly (keyof Ties)[] = [];

function pairingOf(one: PlacedProgram, institutionId: string, twin: PlacedProgram | undefined): Pairing {
  if (twin === undefined) return { institutionId, twinId: null, ties: one.ties, tiesFromTwin: none };
  const ties = stronger(one.ties, twin.ties);
  const tiesFromTwin = tieKeys.filter((key) => ties[key] !== one.ties[key]);
  return { institutionId, twinId: twin.id, ties, tiesFromTwin };
}

/**
 * Finds the pairs and lets ties reach both programs of an institution. `nameKey` makes names comparable. Calls `each` once for every
 * program.
 */
export function pairPrograms<T>(
  programs: readonly PlacedProgram[],
  nameKey: NameKey,
  each: (one: PlacedProgram, pairing: Pairing) => T,
): T[] {
  return institutions(programs, nameKey).flatMap(({ id, programs: some }) =>
    some.map((one) => each(one, pairingOf(one, id, some.length > 1 ? some.find((other) => other !== one) : undefined))),
  );
}
