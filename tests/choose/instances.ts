import type { Chances, FeeBlock, PlanInput, Program, Scenario } from '../../src/choose';

/** Numbers in [0, 1) from a seed, always the same ones. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A program of pool IR with chances for none, silver and gold; everything else plain. */
export const program = (
  id: string,
  utility: number,
  chances: readonly (number | null)[],
  more: Partial<Program> = {},
): Program => ({
  id,
  utility,
  p: { none: chances[0] ?? null, silver: chances[1] ?? null, gold: chances[2] ?? null },
  pool: 'IR',
  institution: id,
  must: false,
  exclude: false,
  ...more,
});

/** Programs without fees, caps or signals to give, unless said otherwise. */
export const problem = (programs: readonly Program[], more: Partial<PlanInput> = {}): PlanInput => ({
  programs,
  signals: { scope: 'program', limits: [] },
  fees: [],
  feesRestartPerPool: false,
  budget: null,
  cap: null,
  capPerPool: null,
  objective: 'value',
  unmatchedValue: 0,
  scenarios: null,
  ...more,
});

/** One limit over all programs. */
export const limits = (gold: number, silver: number): PlanInput['signals'] => ({
  scope: 'program',
  limits: [{ id: 'all', of: 'all', gold, silver }],
});

/** ERAS prices of 2026: $11 for the first 30, $30 from the 31st. */
export const erasFees: readonly FeeBlock[] = [
  { upTo: 30, each: 11 },
  { upTo: null, each: 30 },
];

export interface Shape {
  readonly programs: number;
  readonly scope?: 'program' | 'institution';
  readonly scenarios?: number;
}

/** A small problem with everything that is awkward: ties, zeros, ones, missing tiers, musts, odd fees, nested limits. */
export function awkward(seed: number, { programs: size, scope = 'program', scenarios: worlds = 0 }: Shape): PlanInput {
  const random = generator(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const ids = Array.from({ length: size }, (_, index) => `p${index}`);
  const coarse = random() < 0.5;
  const chance = (): number => {
    const roll = random();
    if (roll < 0.08) return 0;
    if (roll < 0.14) return 1;
    return coarse ? Math.round(random() * 10) / 10 : random();
  };
  const allowed = ids.map(() => ({ none: random() > 0.12, silver: random() > 0.2, gold: random() > 0.2 }));
  const lifting = random() < 0.5;
  const chances = (index: number): Chances => {
    const raw = [chance(), chance(), chance()];
    const [none, silver, gold] = lifting ? raw.sort((one, other) => one - other) : raw;
    const may = allowed[index];
    return {
      none: may?.none ? (none ?? 0) : null,
      silver: may?.silver ? (silver ?? 0) : null,
      gold: may?.gold ? (gold ?? 0) : null,
    };
  };
  const negative = random() < 0.15 ? 4 : 0;
  const programs = ids.map((id, index): Program => {
    const must = random() < 0.08;
    return {
      id,
      utility: (coarse ? Math.floor(random() * 8) : random() * 10) - negative,
      p: chances(index),
      pool: pick(['IR', 'DR']),
      institution: pick(['a', 'b', 'c', 'd']),
      must,
      exclude: !must && random() < 0.08,
    };
  });
  const inner = ids.filter(() => random() < 0.5);
  const count = (): number => Math.floor(random() * 3);
  const all = { id: 'all', of: 'all' as const, gold: count(), silver: count() };
  const nested = { id: 'inner', of: inner, gold: count(), silver: count() };
  const other = { id: 'other', of: ids.filter((id) => !inner.includes(id)), gold: count(), silver: count() };
  const scenario = (): Scenario => ({
    weight: 1 + Math.floor(random() * 3),
    p: Object.fromEntries(ids.map((id, index) => [id, chances(index)])),
  });
  return {
    programs,
    signals: {
      scope,
      limits: pick([[], [all], [all], [nested], [all, nested], [nested, all], [nested, other], [other, all, nested]]),
    },
    fees: pick<readonly FeeBlock[]>([
      [],
      [{ upTo: null, each: 10 }],
      [
        { upTo: 2, each: 3 },
        { upTo: null, each: 9 },
      ],
      [
        { upTo: 2, each: 9 },
        { upTo: null, each: 3 },
      ],
      [
        { upTo: 2, flat: 9 },
        { upTo: null, each: 5 },
      ],
      [
        { upTo: 1, flat: 4 },
        { upTo: 3, flat: 12 },
        { upTo: null, flat: 1 },
      ],
    ]),
    feesRestartPerPool: random() < 0.5,
    budget: pick([null, null, 0, 9, 14, 20, 31]),
    cap: pick([null, null, null, 0, 1, 2, 3, 4]),
    capPerPool: pick([null, null, null, { IR: 1, DR: 2 }, { IR: 2 }, { DR: 0 }, { IR: null, DR: 1 }]),
    objective: pick(['value', 'value', 'match', { blend: 0.3 }, { blend: 1 }]),
    unmatchedValue: pick([0, 0, 0, 1.5, -1, 4]),
    scenarios: worlds === 0 ? null : Array.from({ length: worlds }, scenario),
  };
}

/** A list as applicants have it: IR and DR of the same institutions, signals that lift chances, a share for IR, fees and a budget. */
export function realistic(
  seed: number,
  { programs: size, scope = 'program', scenarios: worlds = 0 }: Shape,
): PlanInput {
  const random = generator(seed);
  const raised = (chance: number, odds: number): number => (chance * odds) / (1 - chance + chance * odds);
  const programs = Array.from({ length: size }, (_, index): Program => {
    const none = 0.03 + 0.2 * random();
    const pool = index % 2 === 0 ? 'IR' : 'DR';
    const silver = index % 7 === 3 ? null : raised(none, 1.6);
    return program(
      `p${String(index).padStart(2, '0')}`,
      (pool === 'IR' ? 10 : 7) + 4 * random(),
      [none, silver, raised(none, 3)],
      {
        pool,
        institution: `i${Math.floor(index / 2)}`,
        must: index === 5,
      },
    );
  });
  const moved = (log: number): Record<string, Chances> =>
    Object.fromEntries(
      programs.map(({ id, p: { none, silver, gold } }) => {
        const move = (chance: number | null) =>
          chance === null ? null : raised(chance, Math.exp(log + 0.4 * (random() - 0.5)));
        return [id, { none: move(none), silver: move(silver), gold: move(gold) }];
      }),
    );
  const ir = programs.filter(({ pool }) => pool === 'IR').map(({ id }) => id);
  return problem(programs, {
    signals: {
      scope,
      limits: [
        { id: 'all', of: 'all', gold: 2, silver: 2 },
        { id: 'IR', of: ir, gold: 1, silver: 2 },
      ],
    },
    fees: [
      { upTo: 4, flat: 40 },
      { upTo: 7, each: 11 },
      { upTo: null, each: 30 },
    ],
    feesRestartPerPool: seed % 2 === 0,
    budget: 130,
    cap: 7,
    capPerPool: { DR: 4 },
    unmatchedValue: 1,
    scenarios:
      worlds === 0
        ? null
        : Array.from({ length: worlds }, (_, world) => ({
            weight: 1 + world,
            p: moved(1.2 * (world - (worlds - 1) / 2)),
          })),
  });
}
