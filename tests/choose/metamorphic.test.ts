import { plan, type PlanInput } from '../../src/choose';
import { awkward, generator, type Shape } from './instances';

const problems = Array.from({ length: 300 }, (_, index) => awkward(20_000 + index, { programs: 4 + (index % 9) }));

const withMore = (input: PlanInput, tier: 'gold' | 'silver'): PlanInput => ({
  ...input,
  signals: { ...input.signals, limits: input.signals.limits.map((limit) => ({ ...limit, [tier]: limit[tier] + 1 })) },
});

describe('plan, when the problem changes in ways whose effect is known', () => {
  it.each<[string, Shape]>([
    ['alone', { programs: 7 }],
    ['with signals per institution', { programs: 7, scope: 'institution' }],
    ['in two scenarios', { programs: 7, scenarios: 2 }],
    ['in three scenarios', { programs: 7, scenarios: 3 }],
  ])('%s, does not depend on the order of programs and limits', (_, shape) => {
    for (let seed = 0; seed < 150; seed++) {
      const input = awkward(25_000 + seed, shape);
      const random = generator(seed);
      const keyed = input.programs.map((one) => ({ one, key: random() })).sort((a, b) => a.key - b.key);
      const signals = { ...input.signals, limits: input.signals.limits.toReversed() };
      const shuffled = { ...input, signals, programs: keyed.map(({ one }) => one) };
      expect(plan(shuffled)).toEqual(plan(input));
    }
  });

  it('scales with the utilities', () => {
    for (const input of problems.filter(({ objective }) => objective === 'value')) {
      const scaled = {
        ...input,
        unmatchedValue: input.unmatchedValue * 8,
        programs: input.programs.map((one) => ({ ...one, utility: one.utility * 8 })),
      };
      const [result, base] = [plan(scaled), plan(input)];
      expect(result.list.map(({ id, tier }) => [id, tier])).toEqual(base.list.map(({ id, tier }) => [id, tier]));
      expect(result.value).toBeCloseTo(base.value * 8, 9);
    }
  });

  it('is never worse with more room', () => {
    for (const input of problems) {
      const { value, status } = plan(input);
      const roomier: PlanInput[] = [
        withMore(input, 'gold'),
        withMore(input, 'silver'),
        { ...input, cap: input.cap === null ? null : input.cap + 1 },
        { ...input, budget: input.budget === null ? null : input.budget + 5 },
        { ...input, capPerPool: null },
      ];
      const values = roomier.map((more) => plan(more).value);
      expect(status === 'infeasible' || values.every((more) => more >= value - 1e-12 * Math.abs(value))).toBe(true);
    }
  });

  it('ignores a program without any chance', () => {
    for (const input of problems) {
      const useless = { id: 'a', utility: 3, p: { none: 0, silver: 0, gold: 0 }, pool: 'IR', institution: 'z' };
      const programs = [...input.programs, { ...useless, must: false, exclude: false }];
      expect(plan({ ...input, programs, objective: 'value' })).toEqual(plan({ ...input, objective: 'value' }));
    }
  });

  it('keeps the program that comes first by id where one of two equal ones is enough', () => {
    for (const input of problems) {
      const [first] = input.programs;
      if (!first || first.must) continue;
      const twins = ['a', 'b'].map((id) => ({ ...first, id, exclude: false }));
      const { list } = plan({
        ...input,
        programs: twins,
        signals: { scope: 'program', limits: [] },
        cap: 1,
        capPerPool: null,
      });
      expect(list.some(({ id }) => id === 'b')).toBe(false);
    }
  });
});
