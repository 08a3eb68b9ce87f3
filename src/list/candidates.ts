import type { Applicant } from '../assess/applicant';
import type { Guide } from '../guide/guide';
import { compareText } from '../rows/text';
import { isLocked, type Signal } from './order';
import type { Judged } from './judge';
import { prospect, type Prospect } from './planningModel';

/** A program that may be applied to, with what binds the kernel. */
export interface Candidate {
  readonly judged: Judged;
  readonly prospect: Prospect;
  /** a signal locked on it; `none`: it gets none; null: free */
  readonly lock: Signal | null;
  /** stays in beyond any cap or budget: marked Must, locked, or at home */
  readonly stays: boolean;
}

/**
 * The programs that may be applied to, by id: allowed by the pathway, marked Must or locked, and never those marked Never.
 */
export function candidates(
  all: readonly Judged[],
  kept: ReadonlyMap<string, Signal>,
  applicant: Applicant,
  guide: Guide,
): Candidate[] {
  return all
    .flatMap((judged): Candidate[] => {
      const { program } = judged;
      const lock = kept.get(program.id) ?? null;
      const must = program.include === 'must';
      if (program.include === 'never' || !(judged.apply.allowed || must || isLocked(lock))) return [];
      const stays = must || isLocked(lock) || program.ties.home;
      return [{ judged, prospect: prospect(judged, applicant, guide), lock, stays }];
    })
    .sort((one, other) => compareText(one.judged.program.id, other.judged.program.id));
}
