import { tiers, type Chances, type FeeBlock, type PlanInput } from './types';

/**
 * Refuses input that has no meaning.
 * @throws RangeError naming the field, what stands in it and what is expected
 */
export function validate(input: PlanInput): void {
  const { objective, scenarios, maxNodes } = input;
  const ids = readIds(input);
  input.programs.forEach(({ utility, p, must, exclude }, index) => {
    const field = `programs[${index}]`;
    if (!Number.isFinite(utility)) refuse(`${field}.utility`, utility, 'a finite number');
    checkChances(p, `${field}.p`);
    if (must && exclude) refuse(`${field}.must`, must, 'false where exclude is true');
  });
  checkLimits(input, ids);
  checkFees(input.fees, largestPool(input));
  checkNumber(input.budget, 'budget');
  if (input.cap !== null) checkCount(input.cap, 'cap');
  for (const [pool, cap] of Object.entries(input.capPerPool ?? {})) {
    if (cap !== null) checkCount(cap, `capPerPool.${pool}`);
  }
  if (typeof objective === 'object') {
    if (!(objective.blend >= 0 && objective.blend <= 1)) refuse('objective.blend', objective.blend, 'from 0 to 1');
  } else if (!['value', 'match'].includes(objective)) refuse('objective', objective, 'value, match or a blend');
  if (!Number.isFinite(input.unmatchedValue)) refuse('unmatchedValue', input.unmatchedValue, 'a finite number');
  if (scenarios) checkScenarios(scenarios, ids);
  if (maxNodes !== undefined && !(maxNodes >= 0)) refuse('maxNodes', maxNodes, 'a number of 0 or more');
}

/** @throws RangeError naming the field. `expected` completes "expected ..." */
export function refuse(field: string, found: unknown, expected: string): never {
  throw new RangeError(`${field}: found ${String(found)}, expected ${expected}`);
}

function readIds({ programs }: PlanInput): Set<string> {
  const ids = new Set<string>();
  programs.forEach(({ id }, index) => {
    if (ids.has(id)) refuse(`programs[${index}].id`, id, 'an id no other program has');
    ids.add(id);
  });
  return ids;
}

function checkChances(p: Chances, field: string): void {
  for (const tier of tiers) {
    const chance = p[tier];
    if (chance !== null && !(chance >= 0 && chance <= 1)) refuse(`${field}.${tier}`, chance, 'from 0 to 1, or null');
  }
}

function checkLimits({ signals }: PlanInput, ids: ReadonlySet<string>): void {
  if (!['program', 'institution'].includes(signals.scope)) {
    refuse('signals.scope', signals.scope, 'program or institution');
  }
  const names = new Set<string>();
  signals.limits.forEach(({ id, of, gold, silver }, index) => {
    const field = `signals.limits[${index}]`;
    if (names.has(id)) refuse(`${field}.id`, id, 'an id no other limit has');
    names.add(id);
    checkCount(gold, `${field}.gold`);
    checkCount(silver, `${field}.silver`);
    const stranger = of === 'all' ? undefined : of.find((program) => !ids.has(program));
    if (stranger !== undefined) refuse(`${field}.of`, stranger, 'ids of programs');
  });
  const sets = signals.limits.map(({ of }) => (of === 'all' ? ids : new Set(of)));
  sets.forEach((set, index) => {
    const crossed = sets.slice(0, index).findIndex((other) => {
      const common = [...set].filter((id) => other.has(id)).length;
      return common > 0 && common < set.size && common < other.size;
    });
    if (crossed >= 0) {
      const other = signals.limits[crossed]?.id;
      refuse(`signals.limits[${index}].of`, `a set that crosses ${other}`, 'sets that are nested or disjoint');
    }
  });
}

/** The largest number of applications that one count of fees may meet. */
function largestPool({ programs, feesRestartPerPool }: PlanInput): number {
  if (!feesRestartPerPool) return programs.length;
  const sizes = new Map<string, number>();
  for (const { pool } of programs) sizes.set(pool, (sizes.get(pool) ?? 0) + 1);
  return Math.max(0, ...sizes.values());
}

function checkFees(fees: readonly FeeBlock[], applications: number): void {
  let from = 0;
  fees.forEach((block, index) => {
    const field = `fees[${index}]`;
    const isLast = index === fees.length - 1;
    const price = 'each' in block ? block.each : block.flat;
    if (!(price >= 0 && Number.isFinite(price))) refuse(field, price, 'a price of 0 or more: totals never decrease');
    if (block.upTo === null) {
      if (!isLast) refuse(`${field}.upTo`, null, 'a number in every block but the last');
      return;
    }
    if (!Number.isInteger(block.upTo) || block.upTo <= from) {
      refuse(`${field}.upTo`, block.upTo, `a whole number above ${from}`);
    }
    from = block.upTo;
    if (isLast && from < applications) refuse(`${field}.upTo`, from, `null, or a price for all ${applications}`);
  });
}

function checkScenarios(scenarios: NonNullable<PlanInput['scenarios']>, ids: ReadonlySet<string>): void {
  const [first] = scenarios;
  if (!first) refuse('scenarios', '[]', 'null, or at least one scenario');
  scenarios.forEach(({ weight, p }, index) => {
    const field = `scenarios[${index}]`;
    if (!(weight >= 0 && Number.isFinite(weight))) refuse(`${field}.weight`, weight, 'a number of 0 or more');
    for (const id of Object.keys(p)) if (!ids.has(id)) refuse(`${field}.p`, id, 'ids of programs');
    for (const id of ids) {
      const chances = p[id] ?? refuse(`${field}.p`, `nothing for ${id}`, 'chances for every program');
      checkChances(chances, `${field}.p.${id}`);
      for (const tier of tiers) {
        if ((chances[tier] === null) !== (first.p[id]?.[tier] === null)) {
          refuse(`${field}.p.${id}.${tier}`, chances[tier], 'null in every scenario or in none');
        }
      }
    }
  });
  if (!(scenarios.reduce((sum, { weight }) => sum + weight, 0) > 0)) {
    refuse('scenarios', 'weights that add to 0', 'a weight above 0');
  }
}

function checkNumber(value: number | null, field: string): void {
  if (value !== null && !(value >= 0 && Number.isFinite(value))) refuse(field, value, 'a number of 0 or more, or null');
}

function checkCount(value: number, field: string): void {
  if (!(value >= 0 && Number.isInteger(value))) {
    refuse(field, value, 'a whole number of 0 or more');
  }
}
