import { certify, plan } from '../../src/choose';
import { awkward, limits, problem, program } from './instances';

const input = problem(
  [program('a', 4, [0.75, null, 0.8]), program('b', 9, [0.05, null, 0.35]), program('c', 2, [0.15, null, 0.9])],
  { signals: limits(1, 0), cap: 2 },
);

describe('certify', () => {
  it('confirms every plan of 1000 small problems, with its own bound on the value', () => {
    for (let seed = 0; seed < 1000; seed++) {
      const small = awkward(70_000 + seed, { programs: 1 + (seed % 8) });
      const result = plan(small);
      const { ok, bound } = certify(small, result);
      expect({ seed, ok }).toEqual({ seed, ok: true });
      expect(bound).toBeCloseTo(result.value, 8);
    }
  });

  it('refuses a value that the list does not have', () => {
    const result = plan(input);
    expect(certify(input, { ...result, value: result.value * 1.01 }).ok).toBe(false);
  });

  it('refuses a list that breaks a limit', () => {
    const result = plan(input);
    const list = result.list.map((entry) => ({ ...entry, tier: 'gold' as const }));
    expect(certify(input, { ...result, list }).ok).toBe(false);
  });

  it('refuses to call a worse list optimal, and accepts it as within its bound', () => {
    const worse = plan({ ...input, signals: limits(0, 0) });
    const { bound } = plan(input);
    expect(certify(input, worse).ok).toBe(false);
    expect(certify(input, { ...worse, status: 'within', bound, gap: 1 - worse.value / bound }).ok).toBe(true);
  });

  it('refuses to call infeasible what is not', () => {
    const result = plan(input);
    expect(certify(input, { ...result, status: 'infeasible', list: [], value: 0, bound: 0 }).ok).toBe(false);
  });
});
