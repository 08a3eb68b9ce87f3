import { evaluate, type PlanInput, plan } from '../../src/choose';
import { awkward, limits, problem, program } from './instances';
import { keepsRules, valueOf } from './oracle';

const none = (...ids: string[]) => ids.map((id) => ({ id, tier: 'none' as const }));
const market = problem([program('1', 1, [0.39]), program('3', 3, [0.03]), program('5', 2, [0.1])]);

describe('evaluate', () => {
  it('is worth the best program that says yes', () => {
    // .03 x 3 + .97 x .1 x 2 + .97 x .9 x .39 x 1
    expect(evaluate(market, none('1', '3', '5')).value).toBeCloseTo(0.62447, 10);
    expect(evaluate(market, none('1', '3', '5')).match).toBeCloseTo(1 - 0.61 * 0.97 * 0.9, 10);
  });

  it('is worth the unmatched outcome with an empty list', () => {
    expect(evaluate({ ...market, unmatchedValue: 0.7 }, [])).toEqual({ value: 0.7, match: 0, feasible: true });
  });

  it('averages scenarios by weight', () => {
    const world = (chance: number) => ({ a: { none: chance, silver: null, gold: null } });
    const input = problem([program('a', 10, [0.5])], {
      scenarios: [
        { weight: 1, p: world(0.2) },
        { weight: 3, p: world(0.6) },
      ],
    });
    expect(evaluate(input, none('a'))).toEqual({
      value: expect.closeTo(5, 12) as number,
      match: expect.closeTo(0.5, 12) as number,
      feasible: true,
    });
  });

  it.each<[string, Partial<PlanInput>, string, 'none' | 'gold']>([
    ['a way that is not allowed', {}, '1', 'gold'],
    ['an excluded program', { programs: [program('1', 1, [0.5], { exclude: true })] }, '1', 'none'],
    ['a missing must', { programs: [program('1', 1, [0.5]), program('2', 1, [0.5], { must: true })] }, '1', 'none'],
    ['more than the cap', { cap: 0 }, '1', 'none'],
    ['more than the cap of the pool', { capPerPool: { IR: 0 } }, '1', 'none'],
    ['more than the budget', { fees: [{ upTo: null, each: 2 }], budget: 1 }, '1', 'none'],
    ['more golds than the limit', { programs: [program('1', 1, [0.5, 0.5, 0.5])], signals: limits(0, 1) }, '1', 'gold'],
  ])('calls infeasible %s', (_, change, id, tier) => {
    expect(evaluate({ ...market, ...change }, [{ id, tier }]).feasible).toBe(false);
  });

  it('agrees with the rules and the definition on lists made for other problems', () => {
    for (let seed = 0; seed < 500; seed++) {
      const input = awkward(60_000 + seed, {
        programs: 6,
        scope: seed % 2 ? 'program' : 'institution',
        scenarios: seed % 3,
      });
      const free = {
        ...input,
        cap: null,
        budget: null,
        capPerPool: null,
        scenarios: null,
        signals: { ...input.signals, scope: 'program' as const, limits: [] },
      };
      const list = plan(free).list.filter(
        ({ id, tier }) =>
          (input.scenarios?.[0]?.p[id] ?? input.programs.find((one) => one.id === id)?.p)?.[tier] !== null,
      );
      const musts = input.programs.every(({ id, must }) => !must || list.some((entry) => entry.id === id));
      const { value, feasible } = evaluate(input, list);
      expect({ seed, feasible }).toEqual({ seed, feasible: musts && keepsRules(input, list) });
      expect(value).toBeCloseTo(valueOf(input, list), 10);
    }
  });
});
