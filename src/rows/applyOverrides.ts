import type { AdviserWord } from './adviserWord';
import { readNrmpCode } from './codes';
import { nameMatcher } from './names';
import type { Override, OverriddenPathway } from './readOverrides';
import type { AdviserOnProgram, Program } from './records';
import { codeSpecialty } from './specialty';
import { plain, quoted } from './text';

/** Programs with what the adviser decided for one applicant laid over them. */
export interface OverriddenPrograms {
  readonly programs: readonly Program[];
  /** overrides that match no program, or several; one sentence each */
  readonly problems: readonly string[];
}

type ProgramOverride = Exclude<Override, { what: 'pathway' }>;

/** Whether an override is for this applicant: the same name but for case, spaces and punctuation. */
export const isFor = (override: Override, applicant: string | null): boolean =>
  applicant !== null && plain(override.applicant) === plain(applicant);

/** The pathway set for an applicant of this name; null where none is. */
export const pathwayFor = (
  overrides: readonly Override[],
  applicant: string | null,
): AdviserWord<OverriddenPathway> | null =>
  overrides.flatMap((one) => (one.what === 'pathway' && isFor(one, applicant) ? [one.word] : []))[0] ?? null;

const mostNamed = 3;

/** The programs an override can mean: by NRMP code or id, else by the name of program or institution. */
function meant(
  { program: said, specialty }: ProgramOverride,
  programs: readonly Program[],
  nameKey: (name: string) => string,
): readonly Program[] {
  const code = readNrmpCode(said);
  if (code !== null) {
    const tracks = programs.filter(({ codes }) => codes.includes(code.code));
    return tracks.length > 0
      ? tracks
      : programs.filter(({ id }) => id === `${code.institution}-${codeSpecialty(code)}`);
  }
  const byId = programs.filter(({ id }) => id === said);
  if (byId.length > 0) return byId;
  const key = nameKey(said) || plain(said);
  const ofSpecialty = programs.filter((one) => specialty === null || one.specialty === specialty);
  const named = ofSpecialty.filter(({ name }) => (nameKey(name) || plain(name)) === key);
  return named.length > 0
    ? named
    : ofSpecialty.filter(({ institution }) => (nameKey(institution) || plain(institution)) === key);
}

const placed = ({ name, specialty, state }: Program): string =>
  `${name} (${state === null ? specialty : `${specialty}, ${state}`})`;

/** The one program an override means, or the sentence saying why there is none. */
function programFor(
  override: ProgramOverride,
  programs: readonly Program[],
  nameKey: (name: string) => string,
): Program | string {
  const found = meant(override, programs, nameKey);
  const start = `Overrides, ${override.cell}: ${quoted(override.program)}`;
  const [only, ...others] = found;
  if (only === undefined) {
    const kind = override.specialty === null ? '' : `${override.specialty} `;
    return `${start} is no ${kind}program of the list of ${override.applicant}, expected its name or NRMP code. The row is not used.`;
  }
  if (others.length > 0) {
    const names = found.slice(0, mostNamed).map(placed).join('; ');
    return `${start} could be ${found.length} programs (${names}), expected one: fill in Specialty or give the NRMP code. The row is not used.`;
  }
  if (override.what === 'tier' && override.word.value === 'Safety' && only.specialty === 'IR') {
    return `${start} is an IR program, and Safety is a tier of DR programs. The row is not used.`;
  }
  return only;
}

const untouched: AdviserOnProgram = { tier: null, signal: null };

/** Lays the tiers and signals an adviser set for one applicant over the programs; a signal acts as a locked one. */
export function applyOverrides(overrides: readonly Override[], programs: readonly Program[]): OverriddenPrograms {
  const nameKey = nameMatcher();
  const problems: string[] = [];
  const words = new Map<string, AdviserOnProgram>();
  for (const override of overrides) {
    if (override.what === 'pathway') continue;
    const program = programFor(override, programs, nameKey);
    if (typeof program === 'string') {
      problems.push(program);
      continue;
    }
    const before = words.get(program.id) ?? untouched;
    if (before[override.what] !== null) {
      problems.push(
        `Overrides, row ${override.row}: another row sets the ${override.what} of ${program.name} already. The row is not used.`,
      );
    } else if (override.what === 'tier') words.set(program.id, { ...before, tier: override.word });
    else words.set(program.id, { ...before, signal: override.word });
  }
  if (words.size === 0) return { programs, problems };
  return {
    programs: programs.map((program) => {
      const adviser = words.get(program.id);
      if (adviser === undefined) return program;
      return { ...program, adviser, lock: adviser.signal === null ? program.lock : adviser.signal.value };
    }),
    problems,
  };
}
