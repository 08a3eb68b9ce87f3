import type { Application, PlanInput, Program, Tier } from '../../src/choose';

/**
 * The best value of any list, by trying every list: shares nothing with the kernel. `null`: no list holds every must.
 * Signals per institution: all programs of a signalled institution that can take the signal carry it.
 */
export function oracle(
  input: PlanInput,
  allows: (list: readonly Application[]) => boolean = () => true,
): number | null {
  let best: number | null = null;
  for (const list of allLists(input)) {
    if (!keepsRules(input, list) || !allows(list)) continue;
    const value = valueOf(input, list);
    if (best === null || value > best) best = value;
  }
  return best;
}

function allLists({ programs, scenarios }: PlanInput): Application[][] {
  let lists: Application[][] = [[]];
  for (const { id, p, must, exclude } of programs) {
    const chances = scenarios?.[0]?.p[id] ?? p;
    const tiers = exclude ? [] : (['none', 'silver', 'gold'] as const).filter((tier) => chances[tier] !== null);
    const longer = lists.flatMap((list) => tiers.map((tier) => [...list, { id, tier }]));
    lists = must ? longer : [...lists, ...longer];
  }
  return lists;
}

/** Worth of a list, from the definition. */
export function valueOf(input: PlanInput, list: readonly Application[]): number {
  const { objective, unmatchedValue, programs, scenarios } = input;
  const largest = Math.max(...programs.map(({ utility }) => Math.abs(utility))) || 1;
  const worth = (utility: number): number => {
    if (objective === 'value') return utility;
    if (objective === 'match') return 1;
    return ((1 - objective.blend) * utility) / largest + objective.blend;
  };
  const nothing =
    objective === 'value'
      ? unmatchedValue
      : objective === 'match'
        ? 0
        : ((1 - objective.blend) * unmatchedValue) / largest;
  const listed = list
    .map(({ id, tier }) => ({ tier, program: find(programs, id) }))
    .sort((one, other) => one.program.utility - other.program.utility);
  const within = (chance: (program: Program, tier: Tier) => number): number =>
    listed.reduce((value, { program, tier }) => {
      const q = chance(program, tier);
      return q * worth(program.utility) + (1 - q) * value;
    }, nothing);
  if (!scenarios) return within(({ p }, tier) => p[tier] ?? NaN);
  const total = scenarios.reduce((sum, { weight }) => sum + weight, 0);
  return scenarios.reduce(
    (sum, { weight, p }) => sum + (weight / total) * within(({ id }, tier) => p[id]?.[tier] ?? NaN),
    0,
  );
}

const find = (programs: readonly Program[], id: string): Program => {
  const program = programs.find((candidate) => candidate.id === id);
  if (!program) throw new Error(`no program ${id}`);
  return program;
};

function priceOf({ fees }: PlanInput, count: number): number {
  let total = 0;
  let from = 0;
  for (const block of fees) {
    const to = block.upTo ?? Infinity;
    if (count > from) total += 'flat' in block ? block.flat : (Math.min(count, to) - from) * block.each;
    from = to;
  }
  return total;
}

/** Whether a list of allowed applications keeps budget, caps, limits and the unity of institutions. */
export function keepsRules(input: PlanInput, list: readonly Application[]): boolean {
  const { programs, budget, cap, capPerPool, feesRestartPerPool, signals, scenarios } = input;
  const listed = list.map(({ id, tier }) => ({ tier, program: find(programs, id) }));
  const musts = programs.filter(({ must }) => must);
  const pools = [...new Set(programs.map(({ pool }) => pool))];
  const inPool = (some: readonly { pool: string }[], pool: string): number =>
    some.filter((program) => program.pool === pool).length;
  const counts = pools.map((pool) =>
    inPool(
      listed.map(({ program }) => program),
      pool,
    ),
  );
  const fee = feesRestartPerPool
    ? counts.reduce((sum, count) => sum + priceOf(input, count), 0)
    : priceOf(input, list.length);
  if (budget !== null && fee > budget + 1e-9) return false;
  if (cap !== null && list.length > Math.max(cap, musts.length)) return false;
  const fitsPools = pools.every((pool, index) => {
    const most = capPerPool?.[pool] ?? null;
    return most === null || (counts[index] ?? 0) <= Math.max(most, inPool(musts, pool));
  });
  if (!fitsPools) return false;
  const allowed = ({ id, p }: Program): Program['p'] => scenarios?.[0]?.p[id] ?? p;
  const holderOf = ({ id, institution }: Program): string => (signals.scope === 'program' ? id : institution);
  for (const { program, tier } of listed) {
    const shared = listed.filter((other) => holderOf(other.program) === holderOf(program) && other.tier !== 'none');
    const [signal] = shared;
    if (!signal) continue;
    if (shared.some((other) => other.tier !== signal.tier)) return false;
    if (tier === 'none' && allowed(program)[signal.tier] !== null) return false;
  }
  return signals.limits.every((limit) => {
    const isMember = ({ id }: Program): boolean => limit.of === 'all' || limit.of.includes(id);
    return (['gold', 'silver'] as const).every((tier) => {
      const signalled = new Set(listed.filter((one) => one.tier === tier).map(({ program }) => holderOf(program)));
      const counted = new Set(
        programs
          .filter((one) => !one.exclude && isMember(one) && allowed(one)[tier] !== null && signalled.has(holderOf(one)))
          .map(holderOf),
      );
      return counted.size <= limit[tier];
    });
  });
}
