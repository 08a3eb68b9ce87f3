import type { ColumnValues, ValueKey } from './columnReaders';
import type { Away, Screen } from './records';
import { compareAlphabetically } from './text';

/** How the values of several rows become one. The values are never empty. */
type Rule<T> = (values: readonly T[]) => T;

/** The one that stands last in an order. */
const last =
  <T>(...order: readonly T[]): Rule<T> =>
  (values) =>
    values.reduce((best, value) => (order.indexOf(value) > order.indexOf(best) ? value : best));

/** The value most rows hold, then the first in alphabetical order. */
export function mostFrequent<T extends string | number>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const many = (value: T): number => counts.get(value) ?? 0;
  return values.reduce((best, value) => {
    const more = many(value) - many(best);
    return more > 0 || (more === 0 && compareAlphabetically(String(value), String(best)) < 0) ? value : best;
  });
}

const yesBeatsNo = last(false, true);

const screenKinds: readonly Screen['kind'][] = ['unknown', 'number', 'none'];

/** None is lower than a number; a number says more than a screen without one. */
const lowestScreen: Rule<Screen> = (screens) =>
  screens.reduce((lowest, screen) => {
    if (lowest.kind === 'number' && screen.kind === 'number') return screen.score < lowest.score ? screen : lowest;
    return screenKinds.indexOf(screen.kind) > screenKinds.indexOf(lowest.kind) ? screen : lowest;
  });

/**
 * Aways by what counts where several are told of one institution: done beats planned, a rated away one without a rating (a blank never
 * disagrees), the better rating the worse. The columns of one program merge to the same.
 */
const aways: readonly Away[] = ['none', 'planned', 'unrated', 'poor', 'neutral', 'good', 'exceptional'];

/** The away of an institution, from those of its programs. */
export const institutionAway: Rule<Away> = last(...aways);

/** The mentor that ties most. */
export const strongestMentor: Rule<ColumnValues['mentor']> = last('none', 'weak', 'strong');

/** What counts where the rows of one program disagree, column by column. */
export const mergeRules: { readonly [K in ValueKey]: Rule<ColumnValues[K]> } = {
  acgmeId: mostFrequent,
  type: mostFrequent,
  selectivity: last('community', 'mid-tier', 'elite'),
  researchHeavy: yesBeatsNo,
  screen: lowestScreen,
  strength: mostFrequent,
  rotations: mostFrequent,
  esir: yesBeatsNo,
  sendsToIndependent: yesBeatsNo,
  friendly: yesBeatsNo,
  home: yesBeatsNo,
  away: last('no', 'planned', 'done'),
  awayWent: last('poor', 'neutral', 'good', 'exceptional'),
  mentor: strongestMentor,
  school: yesBeatsNo,
  geography: yesBeatsNo,
  interest: (values) => Math.max(...values),
  takesSignals: yesBeatsNo,
  lock: last('none', 'silver', 'gold'),
  include: last('must', 'never'),
  positions: mostFrequent,
  status: mostFrequent,
  notes: mostFrequent,
};
