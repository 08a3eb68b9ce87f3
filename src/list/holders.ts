import type { Chances } from '../choose';
import type { Guide } from '../guide/guide';
import type { SignalPool } from '../guide/seasons/season';
import type { Program, Specialty } from '../rows/records';
import type { Candidate } from './candidates';
import type { Signal } from './order';

/** Whether one signal of a pool covers both programs of an institution: where the user says so, and IR and DR share the pool. */
export const coversPairs = (pool: SignalPool | undefined, { options }: Guide): boolean =>
  options.coversPair === 'yes' && pool !== undefined && pool.members.length > 1;

/** Who holds a signal of a pool: a program by itself, or an institution for all its programs. */
export const holderOf = ({ id, institutionId }: Program, pool: SignalPool | undefined, guide: Guide): string =>
  coversPairs(pool, guide) ? institutionId : id;

/** A program with its ways of applying, and who holds its signal. */
interface Taker {
  readonly candidate: Candidate;
  readonly chances: Chances;
  readonly holder: string;
}

/** Whether a program may have any signal at all. */
export const canTake = ({ chances }: Pick<Taker, 'chances'>): boolean =>
  chances.gold !== null || chances.silver !== null;

/**
 * Where the signal of each holder counts, by program id: at the lead, else at the program of the main specialty; at the other one where
 * that cannot be signalled.
 */
export function countedPrograms(
  choices: readonly Taker[],
  leads: ReadonlySet<string>,
  main: Specialty,
): ReadonlySet<string> {
  const counted = new Map<string, Program>();
  const rank = ({ id, specialty }: Program): number => (leads.has(id) ? 2 : Number(specialty === main));
  for (const choice of choices) {
    if (!canTake(choice)) continue;
    const { program } = choice.candidate.judged;
    const other = counted.get(choice.holder);
    if (other === undefined || rank(program) > rank(other)) counted.set(choice.holder, program);
  }
  return new Set([...counted.values()].map(({ id }) => id));
}

/** The programs that show a signal which counts at their twin. */
export const coveredPrograms = (
  signals: ReadonlyMap<string, Signal>,
  counted: ReadonlySet<string>,
): ReadonlySet<string> =>
  new Set([...signals].flatMap(([id, signal]) => (signal === 'none' || counted.has(id) ? [] : [id])));
