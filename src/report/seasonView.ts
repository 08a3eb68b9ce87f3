import { display } from '../guide/messages/words';
import type { Season } from '../guide/seasons/season';
import { limitsInWords } from '../list/warnings';

/** A season in one line: its signals, how sure they are and where they come from. */
export interface SeasonView {
  readonly year: number;
  readonly confidence: string;
  readonly text: string;
}

const poolText = ({ members, limits }: Season['signals']['pools'][number]): string =>
  `${members.join(' and ')} ${members.length > 1 ? 'share ' : ''}${limitsInWords(limits)}`;

export const seasonView = ({ year, signals }: Season): SeasonView => ({
  year,
  confidence: signals.confidence,
  text: `${signals.pools.map(poolText).join('; ')}. ${display(signals.confidence)}: ${signals.source}.`,
});
