import type { Applicant } from '../assess/applicant';
import type { Guide } from '../guide/guide';
import type { Season } from '../guide/seasons/season';
import { ok, type Result } from '../result';
import type { Program } from '../rows/records';
import { appliedSet, room, type Room } from './appliedSet';
import { candidates, type Candidate } from './candidates';
import { feeFor, feesOf, type Fees } from './fees';
import { judge, type Judged } from './judge';
import { locks } from './locks';
import { listOrder, type Signal } from './order';
import { isChosenUnderSharedRisk, withoutSharedRisk } from './sharedRisk';
import { solveSignals, type SignalSolution } from './signals';

/** One program of the list, in its place. */
export interface ListEntry {
  readonly judged: Judged;
  /** null: may not be applied to at all */
  readonly candidate: Candidate | null;
  readonly apply: boolean;
  readonly signal: Signal;
  /** whether its signal is that of its twin, where it counts */
  readonly covered: boolean;
  /** place among the signals of its pool, golds first; null without a signal of its own */
  readonly signalOrder: number | null;
  /** US dollars, marginal within the specialty in list order; 0 when not applied to */
  readonly fee: number;
}

/** The whole list of one applicant: every program, in order. */
export interface ApplicationList {
  readonly applicant: Applicant;
  readonly season: Season;
  readonly fees: Fees;
  readonly room: Room;
  readonly entries: readonly ListEntry[];
  /** everything that may be applied to, before caps and budget */
  readonly candidates: readonly Candidate[];
  /** whether programs and signals were chosen under shared risk */
  readonly sharedRisk: boolean;
  readonly solution: SignalSolution;
  readonly lockWarnings: readonly string[];
  /** for each program with a signal, how many applied to without that signal look exactly the same to the planning model */
  readonly alike: ReadonlyMap<string, number>;
}

/** What is wished for besides what the sheets say. */
export interface ListWishes {
  /** the signals of the list as it stands, by program id: they stay where they are equally good */
  readonly current?: ReadonlyMap<string, Signal> | null;
}

/** Builds the list: judge, lock, choose the applied set, then the signals on it, then order. */
export function buildList(
  programs: readonly Program[],
  applicant: Applicant,
  season: Season,
  guide: Guide,
  { current = null }: ListWishes = {},
): Result<ApplicationList> {
  const { pools } = season.signals;
  const fees = feesOf(season, guide);
  const judged = programs.map((program) => judge(program, applicant, guide));
  const locked = locks(judged, pools, applicant.mainSpecialty, guide);
  const open = candidates(judged, locked.kept, applicant, guide);
  const limits = room(open, applicant, fees.blocks, guide);
  const sharedRisk = isChosenUnderSharedRisk(open.length, guide);
  const asked = sharedRisk ? guide : withoutSharedRisk(guide);
  const chosen = appliedSet(open, limits, applicant, fees.blocks, asked);
  if (!chosen.ok) return chosen;
  const applied = open.filter(({ judged: { program } }) => chosen.value.has(program.id));
  const solution = solveSignals(applied, pools, applicant, asked, { current });

  const byId = new Map(open.map((candidate) => [candidate.judged.program.id, candidate]));
  const inOrder = judged
    .map((one) => ({
      judged: one,
      candidate: byId.get(one.program.id) ?? null,
      apply: chosen.value.has(one.program.id),
      signal: solution.signals.get(one.program.id) ?? ('none' as const),
      covered: solution.covered.has(one.program.id),
    }))
    .sort(listOrder(applicant.mainSpecialty));
  const orders = signalOrders(inOrder, season);
  const sent = { IR: 0, DR: 0 };
  const entries = inOrder.map((entry): ListEntry => {
    const { specialty, id } = entry.judged.program;
    let fee = 0;
    if (entry.apply) {
      sent[specialty] += 1;
      fee = feeFor(sent[specialty], fees.blocks) - feeFor(sent[specialty] - 1, fees.blocks);
    }
    return { ...entry, signalOrder: orders.get(id) ?? null, fee };
  });
  return ok({
    applicant,
    season,
    fees,
    room: limits,
    entries,
    candidates: open,
    sharedRisk,
    solution,
    lockWarnings: locked.warnings,
    alike: alikeOf(entries),
  });
}

/** Counts the programs that differ in their signal only: between those nothing but the id has decided. */
function alikeOf(entries: readonly ListEntry[]): ReadonlyMap<string, number> {
  const key = ({ candidate, judged }: ListEntry): string =>
    [judged.program.specialty, candidate?.prospect.utility, candidate?.prospect.none].join('|');
  const counts = new Map<string, Map<Signal, number>>();
  for (const entry of entries) {
    if (!entry.apply || entry.candidate?.lock !== null) continue;
    const bySignal = counts.get(key(entry)) ?? new Map<Signal, number>();
    counts.set(key(entry), bySignal.set(entry.signal, (bySignal.get(entry.signal) ?? 0) + 1));
  }
  return new Map(
    entries.map((entry) => {
      const bySignal = [...(counts.get(key(entry)) ?? [])];
      return [
        entry.judged.program.id,
        bySignal.reduce((sum, [signal, count]) => (signal === entry.signal ? sum : sum + count), 0),
      ];
    }),
  );
}

/** Place of each signal within its pool: golds first, then list order. */
function signalOrders(
  entries: readonly Pick<ListEntry, 'judged' | 'signal' | 'covered'>[],
  season: Season,
): ReadonlyMap<string, number> {
  const orders = new Map<string, number>();
  for (const { members, limits } of season.signals.pools) {
    const kinds = Object.keys(limits);
    const inPool = entries.filter(({ judged, covered }) => !covered && members.includes(judged.program.specialty));
    const signalled = kinds.flatMap((kind) => inPool.filter(({ signal }) => signal === kind));
    signalled.forEach(({ judged }, index) => orders.set(judged.program.id, index + 1));
  }
  return orders;
}
