import { plan, type PlanInput } from '../../src/choose';
import { ms, timed, times, type Figure } from './table';

/** Numbers that look random and are the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function instance(n: number, gold: number, silver: number, cap: number): PlanInput {
  const next = sequence(n + gold);
  return {
    programs: Array.from({ length: n }, (_, index) => {
      const none = 0.01 + 0.1 * next();
      return {
        id: `p${String(index).padStart(4, '0')}`,
        utility: 0.5 + 0.5 * next(),
        p: { none, silver: Math.min(1, none * (1.4 + next())), gold: Math.min(1, none * (2.5 + next())) },
        pool: 'all',
        institution: `i${index}`,
        must: false,
        exclude: false,
      };
    }),
    signals: { scope: 'program', limits: [{ id: 'all', of: 'all', gold, silver }] },
    fees: [{ upTo: null, each: 1 }],
    feesRestartPerPool: false,
    budget: null,
    cap,
    capPerPool: null,
    objective: 'value',
    unmatchedValue: 0,
    scenarios: null,
  };
}

/** The exact kernel with one fee pool. */
export function kernelBench(): Figure[] {
  let base = 0;
  const sizes = [
    [100, 6, 6, 60],
    [300, 6, 6, 60],
    [300, 15, 30, 60],
  ] as const;
  return sizes.map(([n, gold, silver, cap]) => {
    const input = instance(n, gold, silver, cap);
    const time = timed(() => plan(input), 15, 5);
    if (base === 0) base = time;
    return {
      what: `exact plan, n = ${n}, ${gold} + ${silver} signals, ${cap} applications`,
      value: ms(time),
      ratio: times(time, base),
      against: 'n = 100, 6 + 6',
    };
  });
}
