import type { Pathway } from './pathway';

/** The largest part of a shared pool's signals that IR may take; null: no limit. */
export interface SignalShare {
  readonly gold: readonly [number, number];
  readonly silver: readonly [number, number];
  readonly single: readonly [number, number];
}

/** Parts of the pool, as fractions rounded up, where IR and DR share it (P1, P2; the figures are ours). */
export const signalShares: Readonly<Record<Pathway, SignalShare | null>> = {
  'dr-first': { gold: [1, 6], silver: [2, 6], single: [3, 12] },
  dual: { gold: [4, 6], silver: [4, 6], single: [8, 12] },
  'integrated-first': null,
};

/** Share of the golds on selective or under-the-screen programs from which a warning is given (X4; ours). */
export const goldsOnSelective = 0.5;
