import { evaluate } from '../choose';
import type { Applicant } from '../assess/applicant';
import type { Guide } from '../guide/guide';
import type { Season } from '../guide/seasons/season';
import { err, ok, type Result } from '../result';
import type { Program } from '../rows/records';
import { candidates, type Candidate } from './candidates';
import { judge } from './judge';
import { locks } from './locks';
import { isLocked, type Signal } from './order';
import { isChosenUnderSharedRisk, withoutSharedRisk } from './sharedRisk';
import { signalChoices, signalProblem } from './signalProblem';
import { listWith, solveSignals } from './signals';

/** A list as it stands, on which signals are tried. */
export interface ShownList {
  /** ids of the programs applied to */
  readonly applied: ReadonlySet<string>;
  /** their signals, by id; programs left out have none */
  readonly signals: ReadonlyMap<string, Signal>;
}

/** Signals tried on a list, which itself stays as it is. */
export interface TriedSignals {
  readonly signals: ReadonlyMap<string, Signal>;
  /** programs that show the signal of their twin */
  readonly covered: ReadonlySet<string>;
  /** part of the value of the list shown that is lost; below 0 where something is gained */
  readonly cost: number;
  /** locks that could not be kept, and what is unusual about others */
  readonly warnings: readonly string[];
}

/**
 * The best signals on a list that is otherwise left alone, with the locks the programs have now: what somebody who moves a signal by hand
 * sees at once. Signals that nothing speaks against stay where they are shown.
 */
export function trySignals(
  programs: readonly Program[],
  applicant: Applicant,
  season: Season,
  guide: Guide,
  shown: ShownList,
): Result<TriedSignals> {
  const { pools } = season.signals;
  const judged = programs.map((program) => judge(program, applicant, guide));
  const locked = locks(judged, pools, applicant.mainSpecialty, guide);
  const open = candidates(judged, locked.kept, applicant, guide);
  const asked = isChosenUnderSharedRisk(open.length, guide) ? guide : withoutSharedRisk(guide);
  const list = open.filter(({ judged: { program }, lock }) => shown.applied.has(program.id) || isLocked(lock));
  const current = new Map([...shown.signals, ...locked.kept]);
  const solution = solveSignals(list, pools, applicant, asked, { current, quick: true });
  if (solution.status === 'infeasible')
    return err('These signals cannot be sent together: take one of your locks back.');
  const worth = (signals: ReadonlyMap<string, Signal>): number => {
    const problem = signalProblem(anySignal(list, season, asked), [], asked);
    return evaluate(problem, listWith(problem, signals)).value;
  };
  const before = worth(shown.signals);
  return ok({
    signals: solution.signals,
    covered: solution.covered,
    cost: before > 0 ? 1 - worth(solution.signals) / before : 0,
    warnings: locked.warnings,
  });
}

/** The programs of a list with every way of applying open, so that any signals on it can be valued. */
const anySignal = (list: readonly Candidate[], season: Season, guide: Guide) =>
  signalChoices(list, season.signals.pools, guide).map((choice) => {
    const { none, silver, gold, single } = choice.candidate.prospect;
    const isSingle = choice.pool !== undefined && 'single' in choice.pool.limits;
    return { ...choice, chances: { none, silver, gold: isSingle ? single : gold } };
  });
