import { evaluate, plan } from '../../src/choose';
import { layOut, layOutRelaxed } from '../../src/choose/layOut';
import { readModel } from '../../src/choose/model';
import { generator, limits, problem, program } from './instances';

const random = generator(11);
const programs = Array.from({ length: 240 }, (_, index) => {
  const none = 0.01 + 0.1 * random();
  const pool = `pool ${index % 4}`;
  const id = `p${String(index).padStart(3, '0')}`;
  return program(id, 0.5 + random(), [none, none * 1.8, none * 2.5], { pool });
});
const parts = [0, 1, 2, 3, 4].map((part) => ({
  id: `part ${part}`,
  of: programs.filter((_, index) => index % 5 === part).map(({ id }) => id),
  gold: 3,
  silver: 3,
}));
const manyLimits = problem(programs, { cap: 40, signals: { scope: 'program', limits: parts } });
const manyPools = problem(programs, {
  fees: [
    { upTo: 10, each: 11 },
    { upTo: null, each: 30 },
  ],
  feesRestartPerPool: true,
  budget: 3000,
  signals: limits(6, 6),
});

describe('layOut', () => {
  it('gives up where the tables would be too large', () => {
    expect(layOut(readModel(manyLimits))).toBe('large');
    expect(layOut(readModel(manyPools))).toBe('large');
  });
});

describe('layOutRelaxed', () => {
  it.each([
    ['many limits', manyLimits],
    ['many pools', manyPools],
  ])('merges %s, and the plan stays feasible and within a few percent of an honest bound', (_, input) => {
    expect(layOutRelaxed(readModel(input))).not.toBe('none');
    const result = plan(input);
    expect(evaluate(input, result.list)).toMatchObject({ feasible: true, value: result.value });
    expect(result.gap).toBeLessThan(0.03);
  });
});
