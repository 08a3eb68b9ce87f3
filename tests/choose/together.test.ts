import { evaluate, plan } from '../../src/choose';
import { layOut } from '../../src/choose/layOut';
import { readModel } from '../../src/choose/model';
import { solveTogether } from '../../src/choose/together';
import { awkward } from './instances';

describe('solveTogether', () => {
  it.each([
    [1, 1],
    [2, 0.99],
    [5, 0.99],
  ])('under %i scenarios reaches on average %d of the best value', (scenarios, least) => {
    let [reached, all] = [0, 0];
    for (let seed = 0; seed < 150; seed++) {
      const input = { ...awkward(88_000 + seed, { programs: 7, scenarios }), objective: 'match' as const };
      const model = readModel(input);
      const laid = layOut(model);
      const best = plan(input);
      if (typeof laid === 'string' || best.status === 'infeasible' || best.value === 0) continue;
      const list = solveTogether(laid.frames, model.weights);
      const { value, feasible } = evaluate(input, list ?? []);
      expect({ seed, feasible }).toEqual({ seed, feasible: true });
      reached += value / best.value;
      all++;
    }
    expect(reached / all).toBeGreaterThanOrEqual(least - 1e-9);
  });
});
