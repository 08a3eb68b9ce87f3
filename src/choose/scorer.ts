import { feeOf, isAffordable } from './fees';
import { holder, readWorth } from './model';
import type { Application, Chances, PlanInput, Program, Tier } from './types';
import { refuse } from './validate';

type Count = Record<'gold' | 'silver', number>;

/** What a list is worth and uses, straight from the definition. */
export interface Score {
  /** under the objective */
  readonly value: number;
  /** probability of matching at all */
  readonly match: number;
  readonly feasible: boolean;
  /** best first; programs of equal utility by id */
  readonly list: readonly (Application & { readonly share: number })[];
  readonly fee: number;
  /** by limit id */
  readonly used: Readonly<Record<string, Count>>;
}

interface Entry extends Application {
  readonly program: Program;
}

/** An input, indexed for scoring many lists. */
interface Indexed {
  readonly input: PlanInput;
  readonly byId: ReadonlyMap<string, Program>;
  readonly byHolder: ReadonlyMap<string, readonly Program[]>;
  readonly musts: readonly Program[];
  /** members of each limit; null: all */
  readonly members: readonly (ReadonlySet<string> | null)[];
}

/**
 * Scores lists of a validated input: the applicant ends up at the best program on the list that takes them. A way of
 * applying that is not allowed counts as chance 0. The function throws a RangeError for an id that is unknown or stands
 * on the list twice.
 */
export function scorer(input: PlanInput): (list: readonly Application[]) => Score {
  const indexed: Indexed = {
    input,
    byId: new Map(input.programs.map((program) => [program.id, program])),
    byHolder: groupBy(
      input.programs.filter(({ exclude }) => !exclude),
      (program) => holder(input, program),
    ),
    musts: input.programs.filter(({ must }) => must),
    members: input.signals.limits.map(({ of }) => (of === 'all' ? null : new Set(of))),
  };
  const mustsByPool = countByPool(indexed.musts);
  return (list) => {
    const entries = readEntries(indexed, list);
    const signals = signalsHeld(input, entries);
    const used = usedBy(indexed, signals);
    const fee = feeFor(input, entries);
    return {
      ...worthOf(input, entries),
      fee,
      used,
      feasible:
        isComplete(indexed, entries, signals) &&
        fitsCaps(indexed, entries, mustsByPool) &&
        isAffordable(fee, input.budget) &&
        fitsLimits(input, used),
    };
  };
}

function readEntries({ byId }: Indexed, list: readonly Application[]): Entry[] {
  const seen = new Set<string>();
  const entries = list.map(({ id, tier }, index) => {
    if (seen.has(id)) refuse(`list[${index}].id`, id, 'every program at most once');
    seen.add(id);
    return { id, tier, program: byId.get(id) ?? refuse(`list[${index}].id`, id, 'the id of a program') };
  });
  return entries.sort((one, other) => other.program.utility - one.program.utility || (one.id < other.id ? -1 : 1));
}

function worthOf(input: PlanInput, entries: readonly Entry[]): Pick<Score, 'value' | 'match' | 'list'> {
  const worth = readWorth(input);
  const shares = entries.map(() => 0);
  const scenarios = input.scenarios ?? [{ weight: 1, p: null }];
  const total = scenarios.reduce((sum, { weight }) => sum + weight, 0);
  let missed = 0;
  for (const { weight, p } of scenarios) {
    let left = weight / total;
    for (const [index, { id, tier, program }] of entries.entries()) {
      const chance = (p?.[id] ?? program.p)[tier] ?? 0;
      shares[index] = (shares[index] ?? 0) + left * chance * worth.of(program.utility);
      left *= 1 - chance;
    }
    missed += left;
  }
  return {
    value: shares.reduce((sum, share) => sum + share, 0) + missed * worth.unmatched,
    match: 1 - missed,
    list: entries.map(({ id, tier }, index) => ({ id, tier, share: shares[index] ?? 0 })),
  };
}

/** Every must is there, nothing excluded, each in a way that is allowed. */
function isComplete({ input, musts }: Indexed, entries: readonly Entry[], signals: Signals): boolean {
  const ids = new Set(entries.map(({ id }) => id));
  return (
    musts.every(({ id }) => ids.has(id)) &&
    entries.every(({ program, tier }) => {
      const chances = chancesOf(input, program);
      if (program.exclude || chances[tier] === null) return false;
      // The signal of an institution reaches every program there that can take it.
      const held = signals.get(holder(input, program));
      return held === undefined || held === tier || (tier === 'none' && chances[held] === null);
    })
  );
}

const chancesOf = ({ scenarios }: PlanInput, { id, p }: Program): Chances => scenarios?.[0]?.p[id] ?? p;

/** By holder, the first signal it has on the list. */
type Signals = ReadonlyMap<string, Exclude<Tier, 'none'>>;

function signalsHeld(input: PlanInput, entries: readonly Entry[]): Signals {
  const signals = new Map<string, Exclude<Tier, 'none'>>();
  for (const { program, tier } of entries) {
    const key = holder(input, program);
    if (tier !== 'none' && !signals.has(key)) signals.set(key, tier);
  }
  return signals;
}

/** The signal of a holder counts once in every limit over a program of it that could take that signal. */
function usedBy({ input, byHolder, members }: Indexed, signals: Signals): Record<string, Count> {
  const used = input.signals.limits.map(({ id }): [string, Count] => [id, { gold: 0, silver: 0 }]);
  for (const [key, tier] of signals) {
    const takers = (byHolder.get(key) ?? []).filter((program) => chancesOf(input, program)[tier] !== null);
    for (const [index, [, count]] of used.entries()) {
      if (takers.some(({ id }) => members[index]?.has(id) ?? true)) count[tier]++;
    }
  }
  return Object.fromEntries(used);
}

const fitsLimits = ({ signals }: PlanInput, used: Readonly<Record<string, Count>>): boolean =>
  signals.limits.every(({ id, gold, silver }) => (used[id]?.gold ?? 0) <= gold && (used[id]?.silver ?? 0) <= silver);

function feeFor({ fees, feesRestartPerPool }: PlanInput, entries: readonly Entry[]): number {
  if (!feesRestartPerPool) return feeOf(fees, entries.length);
  const counts = countByPool(entries.map(({ program }) => program));
  return [...counts.values()].reduce((sum, count) => sum + feeOf(fees, count), 0);
}

/** Caps give way to musts. */
function fitsCaps(
  { input, musts }: Indexed,
  entries: readonly Entry[],
  mustsByPool: ReadonlyMap<string, number>,
): boolean {
  const { cap, capPerPool } = input;
  if (cap !== null && entries.length > Math.max(cap, musts.length)) return false;
  return [...countByPool(entries.map(({ program }) => program))].every(
    ([pool, count]) => count <= Math.max(capPerPool?.[pool] ?? Infinity, mustsByPool.get(pool) ?? 0),
  );
}

function countByPool(programs: readonly Program[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { pool } of programs) counts.set(pool, (counts.get(pool) ?? 0) + 1);
  return counts;
}

function groupBy(programs: readonly Program[], keyOf: (program: Program) => string): Map<string, Program[]> {
  const groups = new Map<string, Program[]>();
  for (const program of programs) {
    const group = groups.get(keyOf(program));
    if (group) group.push(program);
    else groups.set(keyOf(program), [program]);
  }
  return groups;
}
