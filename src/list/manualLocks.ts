import type { Program } from '../rows/records';

/** Signals that the user set by hand, by program id; `none`: that program gets none. */
export type ManualLocks = ReadonlyMap<string, 'gold' | 'silver' | 'none'>;

/** The programs with the locks set by hand; they go before those of the user's sheet, which stays as it is. */
export const withManualLocks = (programs: readonly Program[], locks: ManualLocks | null): readonly Program[] =>
  locks === null || locks.size === 0
    ? programs
    : programs.map((program) => {
        const lock = locks.get(program.id);
        return lock === undefined ? program : { ...program, lock, adviser: withoutSignal(program.adviser) };
      });

/** A signal moved by hand is no longer the adviser's, so it does not carry the adviser's reason. */
const withoutSignal = (adviser: Program['adviser']): Program['adviser'] =>
  adviser === null ? null : { ...adviser, signal: null };
