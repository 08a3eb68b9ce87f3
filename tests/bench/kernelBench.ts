import { evaluate, plan, type PlanInput, type Program, type Scenario } from '../../src/choose';
import { bruteForce, rulesOfThumb } from './rulesOfThumb';
import { type Figure, ms, timed, times } from './table';

/** Numbers that look random and are the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Synthetic programs of two specialties, each institution with one of each as far as they go. */
export function programsOf(ir: number, dr: number): Program[] {
  const next = sequence(ir + 7 * dr);
  return Array.from({ length: ir + dr }, (_, index) => {
    const isIR = index < ir;
    const none = 0.01 + 0.1 * next();
    return {
      id: `p${String(index).padStart(5, '0')}`,
      utility: (isIR ? 1 : 0.7) * (0.5 + 0.5 * next()),
      p: { none, silver: Math.min(1, none * (1.4 + next())), gold: Math.min(1, none * (2.5 + next())) },
      pool: isIR ? 'IR' : 'DR',
      institution: `i${isIR ? index : index - ir}`,
      must: false,
      exclude: false,
    };
  });
}

export const problem = (
  programs: readonly Program[],
  gold: number,
  silver: number,
  more: Partial<PlanInput>,
): PlanInput => ({
  programs,
  signals: { scope: 'program', limits: [{ id: 'all', of: 'all', gold, silver }] },
  fees: [
    { upTo: 30, each: 11 },
    { upTo: null, each: 30 },
  ],
  feesRestartPerPool: true,
  budget: null,
  cap: null,
  capPerPool: null,
  objective: 'value',
  unmatchedValue: 0,
  scenarios: null,
  ...more,
});

/** Scenarios that move the log-odds of all chances by so much, equally likely. */
const shifted = (programs: readonly Program[], shifts: readonly number[]): Scenario[] =>
  shifts.map((shift) => {
    const move = (chance: number | null): number => 1 / (1 + (1 / (chance ?? 0) - 1) * Math.exp(-shift));
    const p = programs.map(({ id, p: { none, silver, gold } }): [string, Program['p']] => [
      id,
      { none: move(none), silver: move(silver), gold: move(gold) },
    ]);
    return { weight: 1, p: Object.fromEntries(p) };
  });

function problems(): [what: string, input: PlanInput, runs: number][] {
  const [hundred, grouped] = [programsOf(100, 0), programsOf(60, 120)];
  const perInstitution = problem(grouped, 6, 6, { cap: 60 });
  return [
    ['exact, n = 100, 6 + 6 signals, 60 applications', problem(hundred, 6, 6, { cap: 60 }), 15],
    ['exact, n = 300, 6 + 6 signals, 60 applications', problem(programsOf(300, 0), 6, 6, { cap: 60 }), 15],
    ['exact, n = 300, 15 + 30 signals, 60 applications', problem(programsOf(300, 0), 15, 30, { cap: 60 }), 9],
    ['exact, two fee pools, n = 300, 6 + 6 signals, $2,500', problem(programsOf(100, 200), 6, 6, { budget: 2500 }), 3],
    ['exact, n = 10,000, caps 25 + 80', problem(programsOf(4000, 6000), 0, 0, { capPerPool: { IR: 25, DR: 80 } }), 5],
    [
      'two scenarios, n = 100, 40 applications',
      problem(hundred, 6, 6, { cap: 40, scenarios: shifted(hundred, [-1.5, 1.5]) }),
      5,
    ],
    [
      'two scenarios wanted soon, n = 100, 40 applications',
      problem(hundred, 6, 6, { cap: 40, scenarios: shifted(hundred, [-1.5, 1.5]), maxNodes: 0 }),
      5,
    ],
    [
      'growth with programs, n = 200, 6 + 6 signals, 60 applications',
      problem(programsOf(200, 0), 6, 6, { cap: 60 }),
      15,
    ],
    ['growth with signals, n = 100, 15 + 15 signals, 60 applications', problem(hundred, 15, 15, { cap: 60 }), 15],
    ['growth with applications, n = 100, 6 + 6 signals, 30 applications', problem(hundred, 6, 6, { cap: 30 }), 15],
    [
      'five scenarios, n = 100, 40 applications',
      problem(hundred, 6, 6, { cap: 40, scenarios: shifted(hundred, [-2, -1, 0, 1, 2]) }),
      3,
    ],
    [
      'a signal per institution, n = 180, 60 applications',
      { ...perInstitution, signals: { ...perInstitution.signals, scope: 'institution' } },
      3,
    ],
  ];
}

/** Time and gap of every engine, then what rules of thumb reach of the best value, and what trying every list takes. */
export function kernelBench(): Figure[] {
  let base = 0;
  const engines = problems().map(([what, input, runs]): Figure => {
    const time = timed(() => plan(input), runs, runs > 5 ? 5 : 1);
    if (base === 0) base = time;
    const { status, gap } = plan(input);
    const proof = status === 'optimal' ? 'optimal' : `within ${(100 * gap).toFixed(2)} %`;
    return { what: `${what}: ${proof}`, value: ms(time), ratio: times(time, base), against: 'exact, n = 100' };
  });
  const input = problem(programsOf(40, 60), 6, 6, { cap: 30 });
  const best = plan(input).value;
  const rules = Object.entries(rulesOfThumb).map(([what, rule]): Figure => {
    const reached = evaluate(input, rule(input)).value / best;
    return {
      what: `${what}, n = 100, 30 applications`,
      value: `${(100 * reached).toFixed(2)} %`,
      ratio: `${reached.toFixed(3)} x`,
      against: 'best value',
    };
  });
  const small = problem(programsOf(3, 4), 1, 1, { cap: 4 });
  const [tried, planned] = [timed(() => bruteForce(small), 3, 1), timed(() => plan(small), 9, 3)];
  return [
    ...engines,
    ...rules,
    { what: 'every list, n = 7', value: ms(tried), ratio: times(tried, planned), against: 'exact, n = 7' },
  ];
}
