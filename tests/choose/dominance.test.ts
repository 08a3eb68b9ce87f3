import { certify, plan } from '../../src/choose';
import { dropDominated, dropUseless } from '../../src/choose/dominance';
import { readModel } from '../../src/choose/model';
import { openRoom } from '../../src/choose/room';
import type { Program } from '../../src/choose';
import { erasFees, generator, limits, problem, program } from './instances';

const kept = (programs: Program[], cap: number): string[] => {
  const model = readModel(problem(programs, { cap }));
  const room = openRoom(model, 1000);
  if (typeof room === 'string') throw new Error(room);
  return dropDominated(model, room)
    .candidates.map(({ id }) => id)
    .sort();
};

const many = (size: number): Program[] => {
  const random = generator(3);
  return Array.from({ length: size }, (_, index) => {
    const none = 0.01 + 0.2 * random();
    const pool = index % 5 < 2 ? 'IR' : 'DR';
    const chances = [none, none * (1 + random()), none * (2 + random())];
    return program(`p${index}`, random(), chances, { pool });
  });
};

describe('dropDominated', () => {
  const [best, better, worse] = [program('a', 3, [0.3]), program('b', 2, [0.2]), program('c', 1, [0.1])];

  it('drops who has as many better ones as there are places, and not with one place more', () => {
    expect(kept([best, better, worse], 1)).toEqual(['a']);
    expect(kept([best, better, worse], 2)).toEqual(['a', 'b']);
  });

  it('does not count musts as better ones, nor their places', () => {
    expect(kept([{ ...best, must: true }, better, worse], 2)).toEqual(['a', 'b']);
    expect(kept([{ ...worse, must: true }, better, best], 2)).toEqual(['a', 'c']);
  });

  it('keeps who is better in one way of applying', () => {
    expect(kept([best, program('d', 1, [0.1, 0.9])], 1)).toEqual(['a', 'd']);
  });

  it('keeps the first by id of two equal ones', () => {
    expect(kept([program('y', 1, [0.5]), program('x', 1, [0.5])], 1)).toEqual(['x']);
  });
});

describe('dropUseless', () => {
  const ids = (programs: Program[], unmatchedValue = 0): string[] =>
    dropUseless(readModel(problem(programs, { unmatchedValue }))).candidates.map(({ id }) => id);

  it('drops who never says yes, and who is no better than matching nowhere', () => {
    expect(ids([program('a', 1, [0]), program('b', 1, [0.1])])).toEqual(['b']);
    expect(ids([program('a', 1, [0.5]), program('b', 2, [0.1])], 1)).toEqual(['b']);
  });

  it('keeps musts, and who is better than a must', () => {
    expect(ids([program('a', 1, [0.5], { must: true }), program('b', 2, [0.1])], 3)).toEqual(['a', 'b']);
  });
});

describe('plan for 10,000 programs', () => {
  it.each([
    ['caps of 25 and 80', { capPerPool: { IR: 25, DR: 80 } }],
    ['$2,500 over two pools', { fees: erasFees, feesRestartPerPool: true, budget: 2500 }],
  ])('under %s is optimal', (_, change) => {
    const input = problem(many(10_000), { ...change, signals: limits(0, 0) });
    const result = plan(input);
    expect(result.status).toBe('optimal');
    expect(certify(input, result).ok).toBe(true);
  });

  it('under caps with signals is optimal', () => {
    const input = problem(many(10_000), { capPerPool: { IR: 25, DR: 80 }, signals: limits(3, 3) });
    expect(plan(input).status).toBe('optimal');
  });
});
