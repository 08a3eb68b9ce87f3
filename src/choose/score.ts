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
  readonly used: Readonly<Record<string, Count>>;
}

interface Entry extends Application {
  readonly program: Program;
}

/**
 * Scores a list for validated input: the applicant ends up at the best program on it that takes them.
 * @throws RangeError for an id that is unknown or stands on the list twice
 */
export function score(input: PlanInput, list: readonly Application[]): Score {
  const entries = readEntries(input, list);
  const worth = readWorth(input);
  const shares = entries.map(() => 0);
  const scenarios = input.scenarios ?? [{ weight: 1, p: null }];
  const total = scenarios.reduce((sum, { weight }) => sum + weight, 0);
  let missed = 0;
  for (const { weight, p } of scenarios) {
    let left = weight / total;
    entries.forEach(({ id, tier, program }, index) => {
      const chance = (p?.[id] ?? program.p)[tier] ?? 0;
      shares[index] = (shares[index] ?? 0) + left * chance * worth.of(program.utility);
      left *= 1 - chance;
    });
    missed += left;
  }
  const used = usedBy(input, entries);
  const fee = feeFor(input, entries);
  return {
    value: shares.reduce((sum, share) => sum + share, 0) + missed * worth.unmatched,
    match: 1 - missed,
    feasible:
      isComplete(input, entries) &&
      fitsCaps(input, entries) &&
      isAffordable(fee, input.budget) &&
      fitsLimits(input, used),
    list: entries.map(({ id, tier }, index) => ({ id, tier, share: shares[index] ?? 0 })),
    fee,
    used,
  };
}

function readEntries({ programs }: PlanInput, list: readonly Application[]): Entry[] {
  const byId = new Map(programs.map((program) => [program.id, program]));
  const seen = new Set<string>();
  const entries = list.map(({ id, tier }, index) => {
    if (seen.has(id)) refuse(`list[${index}].id`, id, 'every program at most once');
    seen.add(id);
    return { id, tier, program: byId.get(id) ?? refuse(`list[${index}].id`, id, 'the id of a program') };
  });
  return entries.sort((one, other) => other.program.utility - one.program.utility || (one.id < other.id ? -1 : 1));
}

/** Every must is there, nothing excluded, each in a way that is allowed. */
function isComplete(input: PlanInput, entries: readonly Entry[]): boolean {
  const ids = new Set(entries.map(({ id }) => id));
  const signal = signalsHeld(input, entries);
  return (
    input.programs.every(({ id, must }) => !must || ids.has(id)) &&
    entries.every(({ program, tier }) => {
      const chances = chancesOf(input, program);
      if (program.exclude || chances[tier] === null) return false;
      if (input.signals.scope === 'program') return true;
      // The institution's signal reaches every program there that can take it.
      const held = signal.get(program.institution);
      return held === undefined || held === tier || (tier === 'none' && chances[held] === null);
    })
  );
}

const chancesOf = ({ scenarios }: PlanInput, { id, p }: Program): Chances => scenarios?.[0]?.p[id] ?? p;

/** By holder, the first signal it has on the list. */
function signalsHeld(input: PlanInput, entries: readonly Entry[]): Map<string, Exclude<Tier, 'none'>> {
  const signals = new Map<string, Exclude<Tier, 'none'>>();
  for (const { program, tier } of entries) {
    const key = holder(input, program);
    if (tier !== 'none' && !signals.has(key)) signals.set(key, tier);
  }
  return signals;
}

/** An institution's signal counts once in every limit over a program there that could take it. */
function usedBy(input: PlanInput, entries: readonly Entry[]): Record<string, Count> {
  const signals = signalsHeld(input, entries);
  const used: Record<string, Count> = {};
  for (const { id, of } of input.signals.limits) {
    const members = of === 'all' ? null : new Set(of);
    const held = new Map<string, 'gold' | 'silver'>();
    for (const program of input.programs) {
      const key = holder(input, program);
      const tier = signals.get(key);
      if (tier === undefined || program.exclude || (members && !members.has(program.id))) continue;
      if (chancesOf(input, program)[tier] !== null) held.set(key, tier);
    }
    const golds = [...held.values()].filter((tier) => tier === 'gold').length;
    used[id] = { gold: golds, silver: held.size - golds };
  }
  return used;
}

const fitsLimits = ({ signals }: PlanInput, used: Readonly<Record<string, Count>>): boolean =>
  signals.limits.every(({ id, gold, silver }) => (used[id]?.gold ?? 0) <= gold && (used[id]?.silver ?? 0) <= silver);

function feeFor({ fees, feesRestartPerPool }: PlanInput, entries: readonly Entry[]): number {
  if (!feesRestartPerPool) return feeOf(fees, entries.length);
  const counts = countByPool(entries.map(({ program }) => program));
  return [...counts.values()].reduce((sum, count) => sum + feeOf(fees, count), 0);
}

function countByPool(programs: readonly Program[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { pool } of programs) counts.set(pool, (counts.get(pool) ?? 0) + 1);
  return counts;
}

/** Caps give way to musts. */
function fitsCaps({ programs, cap, capPerPool }: PlanInput, entries: readonly Entry[]): boolean {
  const musts = programs.filter(({ must }) => must);
  if (cap !== null && entries.length > Math.max(cap, musts.length)) return false;
  const mustsByPool = countByPool(musts);
  return [...countByPool(entries.map(({ program }) => program))].every(
    ([pool, count]) => count <= Math.max(capPerPool?.[pool] ?? Infinity, mustsByPool.get(pool) ?? 0),
  );
}
