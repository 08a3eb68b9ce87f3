import { type Field, wayUnder } from './field';
import { type Application, tiers } from './types';

/** A list in the making: who is listed, and which signal each holder has. */
export interface Draft {
  /** by candidate: 1 listed */
  readonly listed: Uint8Array;
  /** by holder: index into `tiers` */
  readonly signals: Int8Array;
}

/** What a draft says: the applications, worst first. */
export const listOf = ({ model: { candidates }, holderOf }: Field, { listed, signals }: Draft): Application[] =>
  candidates.flatMap((candidate, index) => {
    const tier = tiers[wayUnder(candidate, signals[holderOf[index] ?? -1] ?? 0)];
    return listed[index] && tier ? [{ id: candidate.id, tier }] : [];
  });
