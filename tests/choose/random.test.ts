import { normal, uniform } from '../../src/choose/random';
import { generator } from './instances';

const draw = (next: () => number, count: number): number[] => Array.from({ length: count }, () => next());

describe('uniform', () => {
  it('is mulberry32, as the tests have it too', () => {
    for (const seed of [0, 7, -3, 2 ** 31]) expect(draw(uniform(seed), 50)).toEqual(draw(generator(seed), 50));
  });

  it('depends on the seed alone and stays in [0, 1)', () => {
    expect(draw(uniform(5), 10)).toEqual(draw(uniform(5), 10));
    expect(draw(uniform(5), 10)).not.toEqual(draw(uniform(6), 10));
    expect(draw(uniform(5), 1000).every((value) => value >= 0 && value < 1)).toBe(true);
  });
});

describe('normal', () => {
  it('is what Box and Muller make of two uniform numbers', () => {
    const next = generator(7);
    const expected = Array.from({ length: 50 }, () => {
      const [radius, angle] = [next(), next()];
      return Math.sqrt(-2 * Math.log(1 - radius)) * Math.cos(2 * Math.PI * angle);
    });
    expect(draw(normal(7), 50)).toEqual(expected);
  });

  it('has mean 0 and variance 1', () => {
    const values = draw(normal(1), 20_000);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  });
});
