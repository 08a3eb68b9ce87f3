import { plan, type FeeBlock } from '../../src/choose';
import { feeOf } from '../../src/choose/fees';
import { erasFees, problem, program } from './instances';

describe('feeOf', () => {
  it.each([
    [0, 0],
    [1, 11],
    [30, 330],
    [31, 360],
    [72, 1590],
  ])('asks for %i applications $%i at $11 up to 30 and $30 from there', (applications, fee) => {
    expect(feeOf(erasFees, applications)).toBe(fee);
  });

  it.each([
    [1, 99],
    [10, 99],
    [11, 118],
    [20, 289],
    [21, 312],
    [31, 546],
  ])('asks for %i applications $%i where the first ten are one block', (applications, fee) => {
    const blocks: FeeBlock[] = [
      { upTo: 10, flat: 99 },
      { upTo: 20, each: 19 },
      { upTo: 30, each: 23 },
      { upTo: null, each: 27 },
    ];
    expect(feeOf(blocks, applications)).toBe(fee);
  });

  it('is 0 where applications are free', () => expect(feeOf([], 40)).toBe(0));
});

describe('budget', () => {
  const programs = Array.from({ length: 40 }, (_, index) =>
    program(`p${index}`, 1, [0.02], { pool: index % 2 ? 'IR' : 'DR' }),
  );

  it.each([
    [329, 29],
    [330, 30],
    [359, 30],
    [360, 31],
  ])('of $%i pays for %i applications counted together', (budget, applications) => {
    expect(plan(problem(programs, { fees: erasFees, budget })).applications).toBe(applications);
  });

  it('pays for more where fees restart in each pool', () => {
    const result = plan(problem(programs, { fees: erasFees, budget: 330, feesRestartPerPool: true }));
    expect([result.applications, result.fee]).toEqual([30, 330]);
    const all = plan(problem(programs, { fees: erasFees, budget: 440, feesRestartPerPool: true }));
    expect([all.applications, all.fee]).toEqual([40, 440]);
  });

  it('that musts exceed is infeasible, a cap that they exceed gives way', () => {
    const musts = programs.slice(0, 3).map((one) => ({ ...one, must: true }));
    expect(plan(problem(musts, { fees: erasFees, budget: 32 })).status).toBe('infeasible');
    expect(
      plan(problem(musts, { fees: erasFees, budget: 33, cap: 1, capPerPool: { IR: 0, DR: 0 } })).applications,
    ).toBe(3);
  });
});
