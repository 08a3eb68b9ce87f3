import { curve, type PlanInput } from '../choose';
import type { Guide } from '../guide/guide';
import { applicationProblem } from './appliedSet';
import type { ApplicationList } from './buildList';
import { feeFor } from './fees';
import { listWith } from './signals';

/** The best list of a number of applications, with the signals of the list as it stands. */
export interface SizePoint {
  readonly applications: number;
  /** US dollars */
  readonly fee: number;
  /** 100 × the value against applying everywhere allowed: the planning index of that many applications */
  readonly index: number;
}

/** How long the list should be. */
export interface ListSize {
  readonly points: readonly SizePoint[];
  /** applications of the list as it stands, and its index */
  readonly now: SizePoint;
  /** the smallest number after which no further application adds enough for its fee */
  readonly recommended: SizePoint;
  /** what the next application would add to the index, and cost; null: there is none left */
  readonly next: { readonly gain: number; readonly fee: number } | null;
}

/**
 * What more and fewer applications would be worth: signalled programs and those that have to stay are on every list, the others are
 * chosen anew, whatever the caps and the budget. Null where the kernel is off or there are too many programs.
 * @param attainable value of applying everywhere allowed, by the figure the list was chosen by
 */
export function listSize(list: ApplicationList, attainable: number, guide: Guide): ListSize | null {
  const { candidates, fees, solution, room, entries } = list;
  const [first] = solution.problems;
  const { shift, mostPrograms } = guide.model.sharedRisk;
  if (first === undefined || attainable <= 0 || candidates.length > mostPrograms) return null;
  if (shift > 0 && !list.sharedRisk) return null;
  const problem = withSignals(
    applicationProblem(
      candidates,
      { ...room, cap: null, capPerPool: { IR: null, DR: null }, budget: null },
      fees.blocks,
      guide,
    ),
    list,
  );
  const points = curve(problem).map(({ k, fee, value }): SizePoint => ({
    applications: k,
    fee,
    index: (100 * value) / attainable,
  }));
  const recommended = smallestWorthy(points, guide);
  if (recommended === null) return null;
  const count = { IR: 0, DR: 0 };
  for (const { apply, judged } of entries) if (apply) count[judged.program.specialty] += 1;
  const now: SizePoint = {
    applications: count.IR + count.DR,
    fee: feeFor(count.IR, fees.blocks) + feeFor(count.DR, fees.blocks),
    index: (100 * solution.value) / attainable,
  };
  const at = points.findIndex(({ applications }) => applications === now.applications);
  const [here, after] = [points[at], points[at + 1]];
  const next =
    here === undefined || after === undefined ? null : { gain: after.index - here.index, fee: after.fee - here.fee };
  return { points, now, recommended, next };
}

/** The problem with the signals of the list: each signalled program stays, applied to with its signal. */
function withSignals(problem: PlanInput, { solution }: ApplicationList): PlanInput {
  const [first] = solution.problems;
  const signalled = new Map(
    listWith(solution.free, solution.signals).flatMap(({ id, tier }) => (tier === 'none' ? [] : [[id, tier] as const])),
  );
  const sent = new Map((first?.programs ?? []).map((program) => [program.id, program]));
  const chance = (id: string, world: number | null): number | null => {
    const tier = signalled.get(id);
    const p =
      world === null ? solution.free.programs.find((one) => one.id === id)?.p : solution.free.scenarios?.[world]?.p[id];
    return tier === undefined ? null : (p?.[tier] ?? null);
  };
  return {
    ...problem,
    programs: problem.programs.map((program) =>
      signalled.has(program.id) && sent.has(program.id)
        ? { ...program, must: true, p: { none: chance(program.id, null), silver: null, gold: null } }
        : program,
    ),
    scenarios:
      problem.scenarios?.map(({ weight, p }, world) => ({
        weight,
        p: Object.fromEntries(
          Object.entries(p).map(([id, chances]) =>
            signalled.has(id) ? [id, { none: chance(id, world), silver: null, gold: null }] : [id, chances],
          ),
        ),
      })) ?? null,
  };
}

/** The first size after which every larger one adds less than enough for what it costs more, on average. */
function smallestWorthy(points: readonly SizePoint[], { model }: Guide): SizePoint | null {
  const { gain, dollars } = model.nextApplication;
  const least = (100 * gain) / dollars;
  return (
    points.find((point, at) =>
      points.slice(at + 1).every((later) => later.index - point.index < least * (later.fee - point.fee)),
    ) ?? null
  );
}
