import loadHighs from 'highs';
import { plan, type PlanInput } from '../../src/choose';
import { solveMilp } from '../choose/milp';
import { problem, programsOf } from './kernelBench';
import { ms, timed, times, type Figure } from './table';

/** Seconds that HiGHS gets for one problem. */
const patience = 20;
const agreed = 1e-6;

const institution = (input: PlanInput): PlanInput => ({
  ...input,
  signals: { ...input.signals, scope: 'institution' },
});

/** Problems that HiGHS can be asked: the chance of matching anywhere is linear in logarithms, the value of a list is not. */
const problems = (): [what: string, input: PlanInput][] => [
  ['matching anywhere, n = 300, 60 applications', problem(programsOf(300, 0), 6, 6, { cap: 60, objective: 'match' })],
  [
    'matching anywhere, two fee pools, n = 300, $2,500',
    problem(programsOf(100, 200), 6, 6, { budget: 2500, objective: 'match' }),
  ],
  [
    'matching anywhere, a signal per institution, n = 180, 60 applications',
    institution(problem(programsOf(60, 120), 6, 6, { cap: 60, objective: 'match' })),
  ],
  ['value, n = 12, 2 + 2 signals, 5 applications', problem(programsOf(12, 0), 2, 2, { cap: 5 })],
  ['value, n = 40, 2 + 2 signals, 15 applications', problem(programsOf(40, 0), 2, 2, { cap: 15 })],
];

/** HiGHS on the same problems as the kernel. Throws where it finishes with a value that the kernel's plan contradicts. */
export async function highsBench(): Promise<Figure[]> {
  const highs = await loadHighs();
  return problems().map(([what, input]): Figure => {
    const ours = plan(input);
    const mine = timed(() => plan(input), 3, 1);
    const start = performance.now();
    const theirs = solveMilp(highs, input, patience);
    const time = performance.now() - start;
    const isAbove = theirs.value > ours.bound * (1 + agreed);
    const isBelow = theirs.isOptimal && theirs.value < ours.value * (1 - agreed);
    if (isAbove || isBelow) throw new Error(`${what}: HiGHS finds ${theirs.value}, the kernel ${ours.value}`);
    const reached = theirs.isOptimal
      ? `proven; the kernel's list is worth ${(100 * (ours.value / theirs.value)).toFixed(2)} % of it`
      : `not proven in ${patience} s; its list is worth ${(100 * (theirs.value / ours.value)).toFixed(2)} % of the kernel's`;
    return {
      what: `HiGHS, ${what}: ${reached}`,
      value: ms(time),
      ratio: times(time, mine),
      against: `the kernel, ${ms(mine)}`,
    };
  });
}
