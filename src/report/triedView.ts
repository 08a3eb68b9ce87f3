import { boardTexts as say } from '../guide/messages/kernel';
import { fill } from '../guide/messages/message';
import { guide } from '../guide/guide';
import type { TriedSignals } from '../list/trySignals';
import { percent } from './percent';

const costText = (cost: number): string => {
  if (Math.abs(cost) < 1e-9) return say.nothing;
  const isEqual = Math.abs(cost) < guide.model.equallyGood;
  const values = { part: percent(Math.abs(cost)) };
  if (cost < 0) return fill(say.gains, values);
  return fill(isEqual ? say.equal : say.costs, values);
};

/** Signals tried by hand, as the sidebar shows them: every program that has one, and what the change costs in words. */
export const triedView = ({ signals, covered, cost, warnings }: TriedSignals) => ({
  signals: [...signals].flatMap(([id, signal]) =>
    signal === 'none' ? [] : [{ id, signal, covered: covered.has(id) }],
  ),
  text: costText(cost),
  warnings,
});
