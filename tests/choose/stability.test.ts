import { plan, stability } from '../../src/choose';
import { awkward, limits, problem, program } from './instances';

const still = { draws: 20, seed: 1, shared: 0, own: 0, lift: 0 };
const noisy = { draws: 200, seed: 7, shared: 0.5, own: 0.5, lift: 0.3 };

const input = problem(
  [
    program('strong', 10, [0.3, 0.5, 0.7], { must: true }),
    program('close', 8, [0.1, 0.2, 0.3]),
    program('closer', 8, [0.1, 0.2, 0.3]),
    program('weak', 1, [0.01, 0.02, 0.03]),
  ],
  { signals: limits(1, 1), cap: 3 },
);

/** Five programs much alike, of which three are applied to. */
const closeRace = problem(
  Array.from({ length: 5 }, (_, index) => program(`p${index}`, 8 + index / 20, [0.3])),
  { cap: 3 },
);

describe('stability', () => {
  it('finds everything firm where nothing is uncertain', () => {
    const result = plan(input);
    const firmness = stability(input, result, still);
    expect(firmness.map(({ id }) => id)).toEqual(result.list.map(({ id }) => id));
    expect(firmness.every(({ listed, label }) => listed === 1 && label === 'firm')).toBe(true);
  });

  it('finds one of two equal programs firm on the list and a toss-up for the last signal', () => {
    const firmness = stability(input, plan(input), noisy);
    const close = firmness.find(({ id }) => id === 'close');
    expect(close?.listed).toBeGreaterThan(0.8);
    expect(close?.signalled).toBeGreaterThan(0.2);
    expect(close?.signalled).toBeLessThan(0.8);
    expect(firmness.find(({ id }) => id === 'strong')?.listed).toBe(1);
  });

  it('labels by the share that keeps any signal, or stays listed without one', () => {
    for (let seed = 0; seed < 20; seed++) {
      const small = awkward(80_000 + seed, {
        programs: 6,
        scope: seed % 2 ? 'program' : 'institution',
        scenarios: seed % 4,
      });
      const result = plan(small);
      const tierOf = new Map(result.list.map(({ id, tier }) => [id, tier]));
      for (const { id, listed, signalled, label } of stability(small, result, { ...noisy, draws: 20 })) {
        const kept = tierOf.get(id) === 'none' ? listed : signalled;
        expect(signalled).toBeLessThanOrEqual(listed);
        expect(label).toBe(kept >= 0.8 ? 'firm' : kept >= 0.5 ? 'leaning' : 'toss-up');
      }
    }
  });

  it('calls exactly 80 % firm and exactly 50 % leaning', () => {
    const labels = new Map<number, string>();
    for (let seed = 0; seed < 40; seed++) {
      for (const { label, listed } of stability(closeRace, plan(closeRace), { ...noisy, draws: 10, seed })) {
        labels.set(listed, label);
      }
    }
    expect([0.4, 0.5, 0.7, 0.8].map((share) => labels.get(share))).toEqual(['toss-up', 'leaning', 'leaning', 'firm']);
  });

  it('depends on the seed alone, not on the order of programs', () => {
    const reversed = { ...input, programs: input.programs.toReversed() };
    expect(stability(reversed, plan(reversed), noisy)).toEqual(stability(input, plan(input), noisy));
    expect(stability(input, plan(input), { ...noisy, seed: 8 })).not.toEqual(stability(input, plan(input), noisy));
  });

  it.each([
    ['options.draws: found 0, expected a whole number above 0', { draws: 0 }],
    ['options.draws: found 1.5, expected a whole number above 0', { draws: 1.5 }],
    ['options.seed: found NaN, expected a whole number', { seed: NaN }],
    ['options.shared: found Infinity, expected a number of 0 or more', { shared: Infinity }],
    ['options.own: found -1, expected a number of 0 or more', { own: -1 }],
    ['options.lift: found NaN, expected a number of 0 or more', { lift: NaN }],
  ])('refuses wrong options: %s', (message, change) => {
    expect(() => stability(input, plan(input), { ...still, ...change })).toThrow(new RangeError(message));
  });

  it('takes one draw, and no deviation at all', () => {
    expect(stability(input, plan(input), { ...still, draws: 1 }).every(({ label }) => label === 'firm')).toBe(true);
  });

  it('refuses what is wrong with a problem that counts beside the first', () => {
    const other = { ...input, cap: -1 };
    expect(() => stability(input, plan(input), { ...still, or: [other] })).toThrow('cap: found -1');
  });

  it('is empty for an infeasible plan', () => {
    const hopeless = problem([program('a', 1, [null, null, null], { must: true })]);
    expect(stability(hopeless, plan(hopeless), still)).toEqual([]);
  });
});
