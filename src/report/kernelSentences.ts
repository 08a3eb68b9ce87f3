import type { Guide } from '../guide/guide';
import { kernelTexts as say } from '../guide/messages/kernel';
import { fill } from '../guide/messages/message';
import { percent } from './percent';
import type { PlanJson } from './planJson';
import { usd } from './planSentences';

type Kernel = PlanJson['kernel'];

const index = (value: number): string => value.toFixed(1);

/** Both planning indices, with what they are and are not. */
export const planningIndexSentence = ({ kernel: { planningIndex } }: Pick<PlanJson, 'kernel'>): string => {
  const { independent, shared } = planningIndex;
  return shared === null
    ? fill(say.independentOnly, { independent: index(independent) })
    : fill(say.indices, { shared: index(shared), independent: index(independent) });
};

/** How long the list is and how long it should be; blank where that was not computed. */
export const listSizeSentence = ({ size }: Kernel, { model }: Guide): string => {
  if (size === null) return '';
  const { now, recommended, next } = size;
  const words = (point: typeof now) => ({
    count: point.applications,
    fee: usd(point.fee),
    index: index(point.index),
    gain: 100 * model.nextApplication.gain,
    dollars: model.nextApplication.dollars,
  });
  const cost = index(Math.max(0, now.index - recommended.index));
  return [
    fill(say.sizeNow, words(now)),
    fill(say.sizeEnough, words(recommended)),
    ...(now.applications > recommended.applications ? [fill(say.sizeShorter, { cost })] : []),
    ...(now.applications < recommended.applications ? [say.sizeLonger] : []),
    next === null ? say.noNext : fill(say.nextOne, { gain: next.gain.toFixed(2), fee: usd(next.fee) }),
  ].join(' ');
};

/** What signals are worth, what the guide's rules cost, and how far from the best the list can be; blank where the kernel is off. */
export const signalWorthSentence = (kernel: Kernel): string => {
  if (kernel.status === 'off' || kernel.status === 'infeasible') return '';
  const gap = kernel.bound > 0 ? 1 - kernel.value / kernel.bound : 0;
  return [
    ...kernel.prices.map(({ pool, kind, price }) =>
      price === null
        ? fill(say.lastSignalNeeded, { kind, pool })
        : fill(say.lastSignal, { kind, pool, price: percent(price) }),
    ),
    fill(say.guideCost, { cost: percent(kernel.guideCost) }),
    gap < 1e-9 ? say.proven : fill(say.gap, { gap: percent(gap) }),
  ].join(' ');
};
