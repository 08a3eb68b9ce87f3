import { plan, signalPrices } from '../../src/choose';
import { awkward, limits, problem, program } from './instances';

const input = problem([program('a', 10, [0.1, 0.2, 0.6]), program('b', 5, [0.1, 0.3, 0.4])], { signals: limits(1, 1) });

describe('signalPrices', () => {
  it('is the value lost with one signal fewer', () => {
    const prices = signalPrices(input);
    expect(prices.all?.gold).toBeCloseTo(plan(input).value - plan({ ...input, signals: limits(0, 1) }).value, 12);
    expect(prices.all?.silver).toBeCloseTo(plan(input).value - plan({ ...input, signals: limits(1, 0) }).value, 12);
  });

  it('is 0 for a signal there is none of, and for one that nobody needs', () => {
    expect(signalPrices({ ...input, signals: limits(0, 0) })).toEqual({ all: { gold: 0, silver: 0 } });
    expect(signalPrices({ ...input, signals: limits(5, 5) })).toEqual({ all: { gold: 0, silver: 0 } });
  });

  it('is never negative', () => {
    for (let seed = 0; seed < 200; seed++) {
      const prices = Object.values(signalPrices(awkward(50_000 + seed, { programs: 6 })));
      expect(prices.every(({ gold, silver }) => gold >= 0 && silver >= 0)).toBe(true);
    }
  });
});
