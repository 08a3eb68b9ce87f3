import { stability, type Firmness as Stable, type PlanInput } from '../choose';
import type { Guide } from '../guide/guide';
import { applicationProblem } from './appliedSet';
import type { ApplicationList } from './buildList';
import { listWith } from './signals';

/** How sure a choice is where the numbers of the planning model are drawn anew: kept in at least 80 %, in half, in fewer draws. */
export type Firmness = Stable['label'];

/** A list as a plan, for what only asks which programs are on it. */
const planOf = (list: ReturnType<typeof listWith>, value: number) => ({
  status: 'within' as const,
  value,
  bound: value,
  gap: 0,
  list: list.map((one) => ({ ...one, share: 0 })),
  fee: 0,
  applications: list.length,
  used: {},
});

/**
 * How firm every program applied to is, by id: a signalled one, whether it keeps any signal on the same list; one without, whether it
 * stays on the list. What the limits leave no choice about is firm. Empty where the kernel is off, or lists are too long for so many plans.
 */
export function firmness(list: ApplicationList, guide: Guide): ReadonlyMap<string, Firmness> {
  const { candidates, room, fees, solution, sharedRisk } = list;
  const applied = list.entries.filter(({ apply }) => apply);
  const [first, ...or] = solution.problems.map((problem): PlanInput => ({ ...problem, maxNodes: 0 }));
  if (first === undefined || applied.length > guide.model.sharedRisk.mostPrograms) return new Map();
  const options = guide.model.doubt;
  const sent = listWith(first, solution.signals);
  const labels = new Map<string, Firmness>();
  if (applied.length === candidates.length) for (const { judged } of applied) labels.set(judged.program.id, 'firm');
  else if (sharedRisk || guide.model.sharedRisk.shift === 0) {
    const problem = { ...applicationProblem(candidates, room, fees.blocks, guide), maxNodes: 0 };
    const unsigned = sent.map(({ id }) => ({ id, tier: 'none' as const }));
    for (const { id, label } of stability(problem, planOf(unsigned, 0), options)) labels.set(id, label);
  }
  const signalled = new Set(sent.filter(({ tier }) => tier !== 'none').map(({ id }) => id));
  for (const { id, label } of stability(first, planOf(sent, solution.value), { ...options, or })) {
    if (signalled.has(id)) labels.set(id, label);
  }
  return labels;
}
