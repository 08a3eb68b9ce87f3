import loadHighs from 'highs';
import { plan, type PlanInput } from '../../src/choose';
import { erasFees, generator, limits, problem, program } from './instances';
import { solveMilp } from './milp';

const highs = await loadHighs();

/** Programs of two pools, two to an institution, every signal a lift. */
function programsOf(seed: number, size: number) {
  const random = generator(seed);
  return Array.from({ length: size }, (_, index) => {
    const none = 0.01 + 0.1 * random();
    return program(`p${index}`, 0.5 + random(), [none, none * (1.2 + random()), none * (2.3 + random())], {
      pool: index % 3 === 0 ? 'IR' : 'DR',
      institution: `i${Math.floor(index / 2)}`,
    });
  });
}

const expectAgreed = (input: PlanInput): void => {
  const ours = plan(input);
  const theirs = solveMilp(highs, input, 60);
  expect({ theirs: theirs.isOptimal, ours: ours.status }).toEqual({ theirs: true, ours: 'optimal' });
  expect(Math.abs(ours.value / theirs.value - 1)).toBeLessThan(1e-6);
};

it.each([1, 2, 3, 4, 5])('finds the value that HiGHS finds, for the chance of matching anywhere (%i)', (seed) => {
  expectAgreed(problem(programsOf(seed, 40), { objective: 'match', cap: 12 + seed, signals: limits(3, 4) }));
});

it.each([1, 2, 3])('finds the value that HiGHS finds, with a budget over two pools (%i)', (seed) => {
  const money = { fees: erasFees, feesRestartPerPool: true, budget: 400 + 100 * seed };
  expectAgreed(problem(programsOf(20 + seed, 60), { objective: 'match', signals: limits(3, 3), ...money }));
});

it.each([1, 2, 3, 4])('finds the value that HiGHS finds, for what a list is worth (%i)', (seed) => {
  expectAgreed(problem(programsOf(40 + seed, 9), { cap: 4, signals: limits(1, 1) }));
});

it.each([1, 2, 3])('is within its own bound of what HiGHS finds, for signals per institution (%i)', (seed) => {
  const signals = { ...limits(3, 3), scope: 'institution' as const };
  const input = problem(programsOf(60 + seed, 24), { objective: 'match', cap: 10, signals });
  const { value, bound } = plan(input);
  const theirs = solveMilp(highs, input, 60);
  expect(theirs.isOptimal).toBe(true);
  expect(theirs.value).toBeLessThanOrEqual(bound * (1 + 1e-6));
  expect(value).toBeLessThanOrEqual(theirs.value * (1 + 1e-6));
  expect(value).toBeGreaterThan(theirs.value * 0.99);
});
