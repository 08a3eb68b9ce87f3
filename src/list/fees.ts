import type { Guide } from '../guide/guide';
import type { FeeBlock, Season, Sourced } from '../guide/seasons/season';

/** Fees in force for a season: its own, or the nearest season's. */
export interface Fees extends Sourced {
  readonly blocks: readonly FeeBlock[];
  /** the season they were taken from, where it is another */
  readonly from: number | null;
}

/** The fees of a season; where it has none, those of the nearest season that has (the older of two as near), marked assumed. */
export function feesOf(season: Season, guide: Guide): Fees {
  if (season.fees !== null) return { ...season.fees, from: null };
  const [nearest] = guide.seasons
    .flatMap(({ year, fees }) => (fees === null ? [] : [{ year, fees }]))
    .sort(
      (one, other) => Math.abs(one.year - season.year) - Math.abs(other.year - season.year) || one.year - other.year,
    );
  return nearest === undefined
    ? { blocks: [], source: 'no fees known', checkedOn: '', confidence: 'assumed', from: null }
    : { ...nearest.fees, confidence: 'assumed', from: nearest.year };
}

/** What `count` applications in one specialty cost, in US dollars. */
export function feeFor(count: number, blocks: readonly FeeBlock[]): number {
  let before = 0;
  let total = 0;
  for (const block of blocks) {
    const inBlock = Math.min(count, block.upTo ?? count) - before;
    if (inBlock <= 0) break;
    total += 'flat' in block ? block.flat : inBlock * block.each;
    before += inBlock;
  }
  return total;
}
