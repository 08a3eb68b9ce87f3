import { openField } from '../../src/choose/field';
import { readModel } from '../../src/choose/model';
import { evenShares, solveRelaxed, tuneShares } from '../../src/choose/relaxation';
import { awkward } from './instances';
import { oracle } from './oracle';

describe('solveRelaxed', () => {
  it('bounds every list, and tuned shares bound it no worse', () => {
    let grouped = 0;
    for (let seed = 0; seed < 200; seed++) {
      const input = awkward(85_000 + seed, { programs: 6, scope: 'institution' });
      const model = readModel(input);
      const field = openField(model);
      const relaxed = solveRelaxed(model, evenShares(field));
      const best = oracle(input);
      if (field.isGrouped) grouped++;
      const tuned = typeof relaxed === 'string' ? null : tuneShares(model, evenShares(field), relaxed, 10);
      const claims =
        typeof relaxed === 'string' || tuned === null || best === null
          ? [best === null || relaxed !== 'none']
          : [
              relaxed.bound - model.shift >= best - 1e-9,
              tuned.solves <= 10,
              tuned.relaxed.bound <= relaxed.bound,
              tuned.relaxed.bound - model.shift >= best - 1e-9,
              relaxed.broken.length > 0 || Math.abs(relaxed.bound - model.shift - best) < 1e-9,
            ];
      expect({ seed, claims }).toEqual({ seed, claims: claims.map(() => true) });
    }
    expect(grouped).toBeGreaterThan(100);
  });
});
