import type { Guide } from '../guide/guide';
import type { ApplicationList } from './buildList';
import { firmness, type Firmness } from './firmness';
import { kernelFigures, type KernelFigures } from './kernelFigures';
import { listSize, type ListSize } from './listSize';
import { signalMoves, type SignalMoves } from './signalMoves';
import { signalPrices, type SignalPrice } from './signalPrices';

/** Everything that says how good and how sure a list is. Costs several times the list itself; cells that show none of it do not ask. */
export interface Insight {
  readonly figures: KernelFigures;
  readonly moves: SignalMoves;
  readonly firmness: ReadonlyMap<string, Firmness>;
  readonly prices: readonly SignalPrice[];
  /** null where the kernel is off or there are too many programs */
  readonly size: ListSize | null;
}

export function insight(list: ApplicationList, guide: Guide): Insight {
  const figures = kernelFigures(list, guide);
  return {
    figures,
    moves: signalMoves(list),
    firmness: firmness(list, guide),
    prices: signalPrices(list),
    size: listSize(list, figures.attainable, guide),
  };
}
