import type { Highs } from 'highs';
import type { PlanInput, Program, Tier } from '../../src/choose';

const tiers = ['none', 'silver', 'gold'] as const;

/** One way of applying to one program, as a choice of yes or no. */
interface Choice {
  readonly name: string;
  readonly program: Program;
  readonly tier: Tier;
  readonly chance: number;
}

/** What a solver for mixed-integer programs finds: the value, and a bound where it ran out of time. */
export interface MilpAnswer {
  readonly value: number;
  readonly isOptimal: boolean;
}

const sum = (parts: readonly string[]): string => (parts.length === 0 ? '0 zero' : parts.join(' + '));

/**
 * Problems as text in the format of CPLEX, written without any code of the kernel, so that another solver checks it. For the chance of
 * matching anywhere with independent decisions the logarithm of what is left is a sum, and the problem is linear; for the value of a list
 * survival flows down the list, which is exact too and much harder. Chances below 1; a cap, limits over all programs, and one budget.
 */
export function milpText(input: PlanInput): string {
  const choices = choicesOf(input);
  const rows: string[] = [];
  const row = (text: string): unknown => rows.push(`r${rows.length}: ${text}`);
  for (const program of input.programs) {
    const own = choices.filter((choice) => choice.program === program).map(({ name }) => name);
    row(`${sum(own)} <= 1`);
  }
  if (input.cap !== null) row(`${sum(choices.map(({ name }) => name))} <= ${input.cap}`);
  const signalled = input.signals.scope === 'program' ? choices : signalsOfInstitutions(choices, row);
  for (const { gold, silver } of input.signals.limits) {
    const of = (tier: Tier): string[] => signalled.filter((one) => one.tier === tier).map(({ name }) => name);
    row(`${sum(of('gold'))} <= ${gold}`);
    row(`${sum(of('silver'))} <= ${silver}`);
  }
  if (input.budget !== null) priceRows(input, choices, row);
  const objective = input.objective === 'match' ? logOdds(choices) : flow(input, choices, row);
  const binaries = [...new Set([...choices, ...signalled].map(({ name }) => name))];
  return [
    'Maximize',
    ` obj: ${objective}`,
    'Subject To',
    ...rows,
    'Bounds',
    ' 0 <= zero <= 0',
    'Binary',
    ` ${binaries.join('\n ')}`,
    'End',
  ].join('\n');
}

const choicesOf = ({ programs }: PlanInput): Choice[] =>
  programs.flatMap((program, index) =>
    tiers.flatMap((tier): Choice[] => {
      const chance = program.p[tier];
      return chance === null ? [] : [{ name: `x${index}${tier}`, program, tier, chance }];
    }),
  );

/** A signal of an institution is given once, and every application that shows it needs it. */
function signalsOfInstitutions(choices: readonly Choice[], row: (text: string) => unknown) {
  const institutions = [...new Set(choices.map(({ program }) => program.institution))];
  const given = institutions.flatMap((institution, index) =>
    (['silver', 'gold'] as const).map((tier) => ({ institution, tier, name: `z${index}${tier}` })),
  );
  for (const { institution, tier, name } of given) {
    for (const choice of choices) {
      if (choice.program.institution === institution && choice.tier === tier) row(`${choice.name} - ${name} <= 0`);
    }
  }
  // Who is signalled is signalled everywhere: no application of the institution goes without.
  for (const institution of institutions) {
    const own = given.filter((one) => one.institution === institution).map(({ name }) => name);
    row(`${sum(own)} <= 1`);
    for (const choice of choices) {
      if (choice.program.institution === institution && choice.tier === 'none')
        row(`${choice.name} + ${sum(own)} <= 1`);
    }
  }
  return given;
}

/** Fees that rise are the greatest of the lines through their blocks. */
function priceRows(
  { fees, budget, programs }: PlanInput,
  choices: readonly Choice[],
  row: (text: string) => unknown,
): void {
  const pools = [...new Set(programs.map(({ pool }) => pool))];
  pools.forEach((pool, index) => {
    const counted = choices.filter(({ program }) => program.pool === pool).map(({ name }) => name);
    let [paid, from] = [0, 0];
    for (const block of fees) {
      const each = 'each' in block ? block.each : Number.NaN;
      row(`c${index} - ${counted.map((name) => `${each} ${name}`).join(' - ')} >= ${paid - each * from}`);
      if (block.upTo === null) break;
      paid += each * (block.upTo - from);
      from = block.upTo;
    }
  });
  row(`${sum(pools.map((_, index) => `c${index}`))} <= ${budget}`);
}

const logOdds = (choices: readonly Choice[]): string =>
  sum(choices.map(({ name, chance }) => `${-Math.log1p(-chance)} ${name}`));

function flow({ programs }: PlanInput, choices: readonly Choice[], row: (text: string) => unknown): string {
  const inOrder = [...programs].sort((one, other) => other.utility - one.utility);
  const parts: string[] = [];
  let left = '';
  inOrder.forEach((program, index) => {
    const own = choices.filter((choice) => choice.program === program);
    const flows = own.map(({ name }) => `y${name}`);
    own.forEach(({ name, chance }, way) => {
      row(`${flows[way]} - ${chance} ${name} <= 0`);
      row(left === '' ? `${flows[way]} <= ${chance}` : `${flows[way]} - ${chance} ${left} <= 0`);
      parts.push(`${program.utility} ${flows[way]}`);
    });
    const next = `s${index}`;
    const minus = flows.map((name) => ` + ${name}`).join('');
    row(left === '' ? `${next}${minus} = 1` : `${next}${minus} - ${left} = 0`);
    left = next;
  });
  return sum(parts);
}

/** Solves a problem with HiGHS. */
export function solveMilp(highs: Highs, input: PlanInput, seconds: number): MilpAnswer {
  const { Status, ObjectiveValue } = highs.solve(milpText(input), {
    mip_rel_gap: 0,
    mip_abs_gap: 0,
    time_limit: seconds,
    output_flag: false,
  });
  const value = input.objective === 'match' ? -Math.expm1(-ObjectiveValue) : ObjectiveValue;
  return { value, isOptimal: Status === 'Optimal' };
}
