import { evaluate } from '../../src/choose';
import { layOut } from '../../src/choose/layOut';
import { readModel } from '../../src/choose/model';
import { solveApart } from '../../src/choose/search';
import { solveTogether } from '../../src/choose/together';
import type { PlanInput } from '../../src/choose';
import { generator, problem, program } from './instances';

const random = generator(4);

/** Three worlds and so many signals that one table for all of them is too much work. */
const programs = Array.from({ length: 110 }, (_, index) => {
  const none = 0.02 + 0.1 * random();
  return program(`p${String(index).padStart(3, '0')}`, 1 + random(), [none, 1.5 * none, 2.5 * none]);
});
const world = (factor: number) => ({
  weight: factor,
  p: Object.fromEntries(
    programs.map(({ id, p: { none, silver, gold } }) => {
      const move = (chance: number | null) => (chance === null ? null : chance * factor * (0.8 + 0.4 * random()));
      return [id, { none: move(none), silver: move(silver), gold: move(gold) }];
    }),
  ),
});
const input: PlanInput = problem(programs, {
  signals: { scope: 'program', limits: [{ id: 'all', of: 'all', gold: 29, silver: 40 }] },
  cap: 50,
  scenarios: [world(0.5), world(1), world(1.5)],
});

describe('solveApart', () => {
  it('takes the best list for the mean of all worlds where they are too much work together, and keeps to the rules', () => {
    const model = readModel(input);
    const laid = layOut(model, { keepAll: true });
    if (typeof laid === 'string') throw new Error(laid);
    expect(solveTogether(laid.frames, model.weights)).toBeNull();
    const solved = solveApart(laid, model);
    if (solved === 'none') throw new Error(solved);
    const { value, feasible } = evaluate(input, solved.list);
    expect(feasible).toBe(true);
    expect(solved.list).toHaveLength(50);
    expect(value).toBeLessThanOrEqual(solved.bound);
    expect(value).toBeGreaterThan(0.97 * solved.bound);
    // the best list of any one world is hardly better
    for (const frame of laid.frames) {
      const alone = solveApart({ ...laid, frames: [frame] }, { ...model, weights: [1] });
      if (alone === 'none') throw new Error(alone);
      expect(evaluate(input, alone.list).value).toBeLessThan(1.001 * value);
    }
  });
});
