import type { Program } from '../rows/records';

/** Signals that the user set by hand, by program id; `none`: that program gets none. */
export type ManualLocks = ReadonlyMap<string, 'gold' | 'silver' | 'none'>;

/**
 * The programs with the locks set by hand; they go before those of the user's sheet, which stays as it is.
 * @param isPaired whether one signal covers a pair: who takes it from one program takes it from the twin too
 */
export function withManualLocks(
  programs: readonly Program[],
  locks: ManualLocks | null,
  isPaired = false,
): readonly Program[] {
  if (locks === null || locks.size === 0) return programs;
  const emptied = new Set(
    programs.filter(({ id }) => isPaired && locks.get(id) === 'none').map(({ institutionId }) => institutionId),
  );
  return programs.map((program) => {
    const lock = locks.get(program.id) ?? (emptied.has(program.institutionId) ? 'none' : undefined);
    return lock === undefined ? program : { ...program, lock, adviser: withoutSignal(program.adviser) };
  });
}

/** A signal moved by hand is no longer the adviser's, so it does not carry the adviser's reason. */
const withoutSignal = (adviser: Program['adviser']): Program['adviser'] =>
  adviser === null ? null : { ...adviser, signal: null };
