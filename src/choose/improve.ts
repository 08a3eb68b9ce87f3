import type { Draft } from './draft';
import type { Field } from './field';
import type { Judge } from './judge';
import { tie } from './table';

/**
 * Improves a draft by single changes until none helps or the work (in candidates looked at) is done: another signal for a
 * holder, swapped signals, a program more or less, one program for another, with or without its signal.
 */
export function improve(field: Field, start: Draft, judge: Judge, work: number): Draft {
  const { model, holders, holderOf } = field;
  const listed = start.listed.slice();
  const signals = start.signals.slice();
  const draft = { listed, signals };
  let best = judge.fitsRoom(draft) && judge.fitsLimits(draft) ? judge.worth(draft) : -Infinity;
  let left = work;
  let gains = 0;
  /** Turns candidates on or off and gives holders signals; keeps it if better. */
  const attempt = (turned: readonly number[], given: readonly (readonly [number, number])[]): void => {
    const held = given.map(([holder]): [number, number] => [holder, signals[holder] ?? 0]);
    for (const index of turned) listed[index] = listed[index] ? 0 : 1;
    for (const [holder, tier] of given) signals[holder] = tier;
    left -= listed.length * model.weights.length;
    const value = judge.worth(draft);
    const isBetter = value > best * tie;
    if (isBetter && (turned.length === 0 || judge.fitsRoom(draft)) && (given.length === 0 || judge.fitsLimits(draft))) {
      best = value;
      gains++;
      return;
    }
    for (const index of turned) listed[index] = listed[index] ? 0 : 1;
    for (const [holder, tier] of held) signals[holder] = tier;
  };
  const isKept = (index: number): boolean => listed[index] === 1 && model.candidates[index]?.must === true;
  const swapped = (one: number, other: number): [number, number][] => [
    [one, signals[other] ?? 0],
    [other, signals[one] ?? 0],
  ];
  let before: number;
  do {
    before = gains;
    const present = holders.flatMap(({ members }, index) => (members.some((member) => listed[member]) ? [index] : []));
    for (const one of present) {
      for (const tier of [0, 1, 2]) {
        if (left > 0 && tier !== signals[one] && (tier === 0 || holders[one]?.may[tier])) attempt([], [[one, tier]]);
      }
    }
    for (const one of present.filter((index) => (signals[index] ?? 0) > 0)) {
      for (const other of present) if (left > 0 && signals[one] !== signals[other]) attempt([], swapped(one, other));
    }
    for (let one = 0; one < listed.length && left > 0; one++) if (!isKept(one)) attempt([one], []);
    for (let one = 0; one < listed.length; one++) {
      if (isKept(one)) continue;
      for (let other = 0; other < listed.length && listed[one] && left > 0; other++) {
        const [from, to] = [holderOf[one] ?? 0, holderOf[other] ?? 0];
        if (!listed[other]) attempt([one, other], []);
        if (listed[one] && !listed[other] && signals[from] !== signals[to]) attempt([one, other], swapped(from, to));
      }
    }
  } while (gains > before && left > 0);
  return draft;
}
