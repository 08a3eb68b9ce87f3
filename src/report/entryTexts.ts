import { tieReasons } from '../assess/ties';
import type { TierAssessment } from '../assess/tier';
import type { Guide } from '../guide/guide';
import type { ApplicationList } from '../list/buildList';
import type { SignalMoves } from '../list/signalMoves';
import { movingTexts } from './signalWords';

/** What is said of the programs of a list besides the plan, by program id. */
export interface EntryTexts {
  /** the ties in words, strongest first; blank without any */
  readonly ties: ReadonlyMap<string, string>;
  /** the tier as people read it, e.g. "DR safety net" */
  readonly tierText: ReadonlyMap<string, string>;
  /** what moving the signal would cost; programs without one are left out */
  readonly moving: ReadonlyMap<string, string>;
}

const tierText = ({ tier, under }: TierAssessment): string => {
  if (tier === 'Safety') return 'DR safety net';
  return tier === 'Priority' && under !== null ? 'Priority, under the screen' : tier;
};

/** Ties, tiers and signals of a list in words. */
export const entryTexts = (list: ApplicationList, moves: SignalMoves, guide: Guide): EntryTexts => {
  const judged = list.entries.map((entry) => entry.judged);
  const tiesText = (one: (typeof judged)[number]): string =>
    tieReasons(one.program, guide)
      .map(({ text }) => text)
      .join('; ');
  return {
    ties: new Map(judged.map((one) => [one.program.id, tiesText(one)])),
    tierText: new Map(judged.map((one) => [one.program.id, tierText(one.tier)])),
    moving: movingTexts(list, moves, guide),
  };
};
