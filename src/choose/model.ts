import { type Chances, type PlanInput, type Program, tiers } from './types';

/** A program that can be on the list, in the numbers the engines compute with. */
export interface Candidate {
  readonly id: string;
  readonly pool: string;
  readonly institution: string;
  readonly must: boolean;
  /** what the objective pays for ending up here, raised by the model's `shift` */
  readonly utility: number;
  /** per scenario and tier (in the order of `tiers`); -1: not allowed, the same tiers in every scenario */
  readonly chances: readonly (readonly number[])[];
  /** indices of the signal limits it falls under */
  readonly limits: readonly number[];
}

export interface Model {
  readonly input: PlanInput;
  /** least preferred first; among equals the one that comes first by id is first, and so is kept where one of them is enough */
  readonly candidates: readonly Candidate[];
  /** weight of each scenario, adding to 1; a single 1 where programs decide independently */
  readonly weights: readonly number[];
  /** what the objective pays for matching nowhere, raised by `shift` */
  readonly unmatched: number;
  /** by tier and limit: signals that are taken for good, and no longer left to anybody */
  readonly prepaid: readonly (readonly number[])[];
  /** added to every utility so that none is negative: ties are then measured against a positive value */
  readonly shift: number;
}

/** Whether the caller wants a good list soon rather than a proven one: one scenario is solved exactly all the same. */
export const isQuick = ({ input, weights }: Model): boolean => input.maxNodes === 0 && weights.length > 1;

/** What the objective pays for a utility, and for matching nowhere. */
export interface Worth {
  readonly of: (utility: number) => number;
  readonly unmatched: number;
}

/** The objective as a number per program: utility, 1, or a blend of both with the largest utility scaled to 1. */
export function readWorth({ objective, programs, unmatchedValue }: PlanInput): Worth {
  if (objective === 'value') return { of: (utility) => utility, unmatched: unmatchedValue };
  const blend = objective === 'match' ? 1 : objective.blend;
  const largest = programs.reduce((most, { utility }) => Math.max(most, Math.abs(utility)), 0) || 1;
  return {
    of: (utility) => ((1 - blend) * utility) / largest + blend,
    unmatched: ((1 - blend) * unmatchedValue) / largest,
  };
}

/** The candidates of a validated input, in an order that does not depend on the order of its programs. */
export function readModel(input: PlanInput): Model {
  const worth = readWorth(input);
  const limits = limitsOf(input);
  const barred = barredTiers(input, limits);
  const usable = input.programs
    .filter(({ exclude }) => !exclude)
    .map((program) => ({ program, chances: chancesOf(input, program, barred.get(holder(input, program)) ?? 0) }))
    .filter(({ program, chances }) => program.must || chances[0]?.some((chance) => chance >= 0))
    .sort((one, other) => one.program.utility - other.program.utility || (one.program.id < other.program.id ? -1 : 1));
  const shift = -usable.reduce(
    (least, { program }) => Math.min(least, worth.of(program.utility)),
    Math.min(0, worth.unmatched),
  );
  const worlds = input.scenarios?.filter(({ weight }) => weight > 0).map(({ weight }) => weight) ?? [1];
  const total = worlds.reduce((sum, weight) => sum + weight, 0);
  return {
    input,
    weights: worlds.map((weight) => weight / total),
    prepaid: tiers.map(() => input.signals.limits.map(() => 0)),
    unmatched: worth.unmatched + shift,
    shift,
    candidates: usable.map(({ program: { id, pool, institution, must, utility }, chances }) => ({
      id,
      pool,
      institution,
      must,
      utility: worth.of(utility) + shift,
      chances,
      limits: limits.get(id) ?? [],
    })),
  };
}

/** Who holds a signal: the program, or the institution where one signal reaches all its programs. */
export const holder = ({ signals }: PlanInput, { id, institution }: Pick<Program, 'id' | 'institution'>): string =>
  signals.scope === 'program' ? id : institution;

function limitsOf({ programs, signals }: PlanInput): Map<string, number[]> {
  const limits = new Map<string, number[]>(programs.map(({ id }) => [id, []]));
  signals.limits.forEach(({ of }, index) => {
    for (const id of of === 'all' ? limits.keys() : new Set(of)) limits.get(id)?.push(index);
  });
  return limits;
}

/** By holder: the tiers (one bit each) a limit of 0 leaves nothing of. */
function barredTiers(input: PlanInput, limits: ReadonlyMap<string, readonly number[]>): Map<string, number> {
  const barred = new Map<string, number>();
  for (const program of input.programs) {
    if (program.exclude) continue;
    const key = holder(input, program);
    tiers.forEach((tier, index) => {
      if (tier === 'none' || chanceTable(input, program)[0]?.[tier] == null) return;
      if (limits.get(program.id)?.some((limit) => input.signals.limits[limit]?.[tier] === 0)) {
        barred.set(key, (barred.get(key) ?? 0) | (1 << index));
      }
    });
  }
  return barred;
}

const chancesOf = (input: PlanInput, program: Program, barred: number): number[][] =>
  chanceTable(input, program).map((p) => tiers.map((tier, index) => ((barred >> index) & 1 ? -1 : (p[tier] ?? -1))));

const chanceTable = (input: PlanInput, { id, p }: Program): Chances[] =>
  input.scenarios?.filter(({ weight }) => weight > 0).map((scenario) => scenario.p[id] ?? p) ?? [p];
