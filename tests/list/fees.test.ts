import { guide } from '../../src/guide/guide';
import { feeFor, feesOf } from '../../src/list/fees';

const blocks = (year: number) => {
  const season = guide.seasons.find((one) => one.year === year);
  if (season === undefined) throw new Error(`no season ${year}`);
  return feesOf(season, guide);
};

describe('ERAS fees', () => {
  it.each([
    [0, 0],
    [1, 11],
    [30, 330],
    [31, 360],
    [46, 810], // 330 + 16 x 30
    [72, 1590], // 330 + 42 x 30; with the 46 above: the published total of 2,400
  ])('%d programs in 2025 cost %d', (count, dollars) => {
    expect(feeFor(count, blocks(2025).blocks)).toBe(dollars);
  });

  it.each([
    [0, 0],
    [1, 99],
    [10, 99],
    [11, 118],
    [20, 289],
    [21, 312],
    [30, 519],
    [31, 546],
  ])('%d programs in 2024 cost %d: the first block is flat', (count, dollars) => {
    expect(feeFor(count, blocks(2024).blocks)).toBe(dollars);
  });

  it('takes the fees of the nearest season where none are known, and says assumed', () => {
    expect(blocks(2023)).toMatchObject({ from: 2024, confidence: 'assumed' });
    expect(blocks(2027)).toMatchObject({ from: 2026, confidence: 'assumed' });
    expect(blocks(2026)).toMatchObject({ from: null, confidence: 'confirmed' });
  });
});
