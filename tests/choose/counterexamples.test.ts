import { curve, plan, type PlanInput } from '../../src/choose';
import { limits, problem, program } from './instances';

/** Programs with a chance without a signal and one with gold; one gold to give, so many applications. */
const oneGold = (utilities: number[], chances: [number, number][], cap: number, golds = 1): PlanInput =>
  problem(
    utilities.map((utility, index) =>
      program(`${index + 1}`, utility, [chances[index]?.[0] ?? 0, null, chances[index]?.[1] ?? 0]),
    ),
    { signals: limits(golds, 0), cap },
  );

const list = (input: PlanInput): string[] =>
  plan(input)
    .list.map(({ id, tier }) => `${id} ${tier}`)
    .sort();

describe('signals break the structure that lists without signals have', () => {
  it('choosing greedily would reach 3.49 where 5.10 is possible', () => {
    const input = oneGold(
      [4, 9, 2],
      [
        [0.75, 0.8],
        [0.05, 0.35],
        [0.15, 0.9],
      ],
      2,
    );
    expect(plan(input).value).toBeCloseTo(5.1, 10);
  });

  it('the best list of two does not hold the best list of one', () => {
    const input = oneGold(
      [8, 4, 5],
      [
        [0.15, 0.4],
        [0.7, 0.7],
        [0.2, 0.7],
      ],
      2,
    );
    expect(list({ ...input, cap: 1 })).toEqual(['3 gold']);
    expect(plan({ ...input, cap: 1 }).value).toBeCloseTo(3.5, 10);
    expect(list(input)).toEqual(['1 gold', '2 none']);
    expect(plan(input).value).toBeCloseTo(4.88, 10);
  });

  it('one more application moves the gold', () => {
    const input = oneGold(
      [4, 2, 5],
      [
        [0.1, 0.45],
        [0.7, 0.85],
        [0.8, 0.85],
      ],
      3,
    );
    expect(plan({ ...input, cap: 2 }).value).toBeCloseTo(4.46, 10);
    expect(list({ ...input, cap: 2 })).toContain('3 gold');
    expect(plan(input).value).toBeCloseTo(4.514, 10);
    expect(list(input)).toContain('1 gold');
  });

  it('a second gold can leave the program that had the first', () => {
    const input = oneGold(
      [6, 4, 4],
      [
        [0, 0.2],
        [0.7, 0.75],
        [0.35, 0.55],
      ],
      2,
    );
    expect(list(input)).toContain('3 gold');
    expect(list({ ...input, signals: limits(2, 0) })).toEqual(['1 gold', '2 gold']);
  });

  it('the value of a list need not be concave in its size', () => {
    const values = curve(
      oneGold(
        [9, 10, 2],
        [
          [0.8, 1],
          [0.05, 0.65],
          [0.65, 0.65],
        ],
        3,
      ),
    ).map(({ value }) => value);
    expect(values).toEqual([0, 9, 9.05, 9.111].map((value) => expect.closeTo(value, 10) as number));
  });
});
