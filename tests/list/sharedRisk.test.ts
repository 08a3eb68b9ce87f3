import fc from 'fast-check';
import { evaluate } from '../../src/choose';
import { guide, type Guide } from '../../src/guide/guide';
import type { Profile } from '../../src/rows/records';
import { kernelFigures } from '../../src/list/kernelFigures';
import { isChosenUnderSharedRisk, sharedWorlds, shiftedIndex, withoutSharedRisk } from '../../src/list/sharedRisk';
import { at, listOf, pair } from '../support/listCase';
import { bandFacts, irProfileFacts } from '../support/records';

const integrated: Partial<Profile> = { ...bandFacts['near-average'], ...irProfileFacts.excellent };
const logit = (p: number): number => Math.log(p / (1 - p));

describe('an index in a stricter and a milder world', () => {
  it('keeps its mean, and the two worlds lie twice the shift apart', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
        fc.double({ min: 0.01, max: 4, noNaN: true }),
        (index, shift) => {
          const [mild, strict] = [shiftedIndex(index, shift), shiftedIndex(index, -shift)];
          expect(Math.abs((mild + strict) / 2 / index - 1)).toBeLessThan(1e-9);
          expect(logit(mild) - logit(strict)).toBeCloseTo(2 * shift, 6);
        },
      ),
      { seed: 20_261_126, numRuns: 300 },
    );
  });

  it('is itself without a shift', () => {
    expect(shiftedIndex(0.37, 0)).toBeCloseTo(0.37, 12);
  });

  it('is higher for a program that had the higher index', () => {
    expect(shiftedIndex(0.2, -1.5)).toBeGreaterThan(shiftedIndex(0.12, -1.5));
  });
});

describe('shared risk', () => {
  const program = {
    id: 'a',
    utility: 1,
    p: { none: 0.05, silver: null, gold: 0.1 },
    pool: 'IR',
    institution: 'a',
    must: true,
    exclude: false,
  };

  it('gives two worlds of equal weight, and leaves alone what is not allowed', () => {
    const worlds = sharedWorlds([program], guide) ?? [];
    expect(worlds.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
    expect(worlds.map(({ p }) => p.a?.silver)).toEqual([null, null]);
    const mean = worlds.reduce((sum, { p }) => sum + 0.5 * (p.a?.gold ?? 0), 0);
    expect(mean).toBeCloseTo(0.1, 12);
  });

  it('is off with a shift of 0, and beyond the largest number of programs', () => {
    const most = guide.model.sharedRisk.mostPrograms;
    expect(sharedWorlds([program], withoutSharedRisk(guide))).toBeNull();
    expect([most, most + 1].map((count) => isChosenUnderSharedRisk(count, guide))).toEqual([true, false]);
    expect(isChosenUnderSharedRisk(1, withoutSharedRisk(guide))).toBe(false);
  });
});

describe('a list chosen under shared risk', () => {
  const few: Guide = {
    ...guide,
    seasons: guide.seasons.map((season) => ({
      ...season,
      signals: {
        ...season.signals,
        pools: [{ id: 'radiology', members: ['IR', 'DR'], limits: { gold: 1, silver: 1 } }],
      },
    })),
  };
  const programs = [
    at(1, 'IR', { interest: 5 }),
    at(2, 'IR', { interest: 4, friendly: true }),
    at(3, 'DR', { interest: 3, strength: 'strong' }),
    at(4, 'DR', { interest: 5, friendly: true }),
    at(5, 'IR', { interest: 2, ties: { school: true } }),
  ];

  it('has the best of all signals by the shared figure', () => {
    const list = listOf(programs, integrated, { rules: few });
    const { free, value } = list.solution;
    expect(free.scenarios).toHaveLength(2);
    const ids = free.programs.map(({ id }) => id);
    const tried = ids.flatMap((gold) =>
      ids.map((silver) =>
        gold === silver
          ? -Infinity
          : evaluate(
              free,
              ids.map((id) => ({ id, tier: id === gold ? 'gold' : id === silver ? 'silver' : 'none' })),
            ).value,
      ),
    );
    expect(value).toBeCloseTo(Math.max(...tried.flat()), 12);
  });

  it('has both figures, and is valued under shared risk too where it was chosen as if programs decided independently', () => {
    const many = Array.from({ length: 30 }, (_, index) => pair(index + 1, { friendly: true })).flat();
    const alone: Guide = { ...guide, model: { ...guide.model, sharedRisk: { shift: 1.5, mostPrograms: 10 } } };
    const list = listOf(many, { ...integrated, mostApplications: 20 }, { rules: alone });
    const figures = kernelFigures(list, alone);
    expect(list.sharedRisk).toBe(false);
    expect(list.solution.free.scenarios).toBeNull();
    expect(figures.planningIndex.shared).toBeGreaterThan(0);
    expect(figures.planningIndex.shared).toBeLessThanOrEqual(100);
    expect(kernelFigures(list, withoutSharedRisk(alone)).planningIndex.shared).toBeNull();
  });

  it('is worth at least as much by the shared figure as the list chosen as if programs decided independently', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      pair(index + 1, { friendly: index % 3 === 0, interest: 1 + (index % 5), strength: index % 2 ? 'strong' : null }),
    ).flat();
    const profile = { ...integrated, mostApplications: 24 };
    const shared = listOf(many, profile);
    const independent = listOf(many, profile, { rules: withoutSharedRisk(guide) });
    const problem = { ...shared.solution.free, programs: shared.solution.free.programs };
    expect(shared.solution.value).toBeCloseTo(
      evaluate(
        problem,
        problem.programs.map(({ id }) => {
          const signal = shared.solution.signals.get(id) ?? 'none';
          return { id, tier: signal === 'single' ? 'gold' : signal };
        }),
      ).value,
      12,
    );
    const [figures, others] = [kernelFigures(shared, guide), kernelFigures(independent, guide)];
    expect(figures.planningIndex.shared).toBeGreaterThanOrEqual((others.planningIndex.shared ?? 0) - 1e-9);
    expect(others.planningIndex.independent).toBeGreaterThanOrEqual(figures.planningIndex.independent - 1e-9);
  });
});
