import type { Away, Lock, Program, Screen, Ties } from './records';
import type { RowValues, SourceRow } from './sourceRows';
import { compareText } from './text';

/** What the rows of one program say together about one field. */
export interface Merged<T> {
  readonly value: T | null;
  /** the different things the rows say, in words, where they differ */
  readonly said: readonly string[];
  /** the value in words */
  readonly used: string;
}

const orderedAways: readonly Away[] = ['none', 'poor', 'planned', 'neutral', 'unrated', 'good', 'exceptional'];

/** Aways from weakest to strongest tie. */
export const awayRank = (away: Away): number => orderedAways.indexOf(away);

/** Highest in an order of words. */
const highest =
  <T>(order: readonly T[]) =>
  (values: readonly T[]): T | null =>
    values.reduce<T | null>(
      (best, value) => (best === null || order.indexOf(value) > order.indexOf(best) ? value : best),
      null,
    );

const yes = highest([false, true]);
const screenRank = ({ kind }: Screen): number => (kind === 'none' ? 0 : kind === 'number' ? 1 : 2);

/** The lowest screen: none is lower than a number, a number says more than a screen without one. */
const lowestScreen = (screens: readonly Screen[]): Screen | null =>
  screens.reduce<Screen | null>((lowest, screen) => {
    if (lowest === null) return screen;
    if (lowest.kind === 'number' && screen.kind === 'number') return screen.score < lowest.score ? screen : lowest;
    return screenRank(screen) < screenRank(lowest) ? screen : lowest;
  }, null);

const shownScreen = (screen: Screen): string =>
  screen.kind === 'number' ? String(screen.score) : screen.kind === 'none' ? 'no' : 'yes';

/** The most frequent value, then the first in alphabetical order. */
export function mostFrequent<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([one, many], [other, more]) => more - many || compareText(String(one), String(other)),
  );
  return best === undefined ? null : best[0];
}

type Rules = { readonly [K in keyof RowValues]: (values: readonly NonNullable<RowValues[K]>[]) => RowValues[K] };

const rules: Rules = {
  acgmeId: mostFrequent,
  type: mostFrequent,
  selectivity: highest<NonNullable<Program['selectivity']>>(['community', 'mid-tier', 'elite']),
  researchHeavy: yes,
  screen: lowestScreen,
  strength: mostFrequent,
  rotations: mostFrequent,
  esir: yes,
  sendsToIndependent: yes,
  friendly: yes,
  home: yes,
  away: highest(orderedAways),
  mentor: highest<Ties['mentor']>(['none', 'weak', 'strong']),
  school: yes,
  geography: yes,
  interest: (values) => Math.max(...values),
  takesSignals: yes,
  lock: highest<Lock>(['none', 'silver', 'gold']),
  include: highest<'must' | 'never'>(['must', 'never']),
  positions: mostFrequent,
  status: mostFrequent,
  notes: mostFrequent,
};

const shown = (value: unknown): string =>
  typeof value === 'boolean'
    ? value
      ? 'yes'
      : 'no'
    : typeof value === 'object' && value !== null
      ? shownScreen(value as Screen)
      : String(value);

/** One field over several rows: blanks never disagree. */
export function mergeField<K extends keyof RowValues>(
  key: K,
  rows: readonly SourceRow[],
): Merged<NonNullable<RowValues[K]>> {
  const values = rows.flatMap(({ values: { [key]: value } }) =>
    value === null ? [] : [value as NonNullable<RowValues[K]>],
  );
  if (values.length === 0) return { value: null, said: [], used: '' };
  const said = [...new Set(values.map(shown))].sort(compareText);
  const value = rules[key](values);
  return { value: value as NonNullable<RowValues[K]> | null, said: said.length > 1 ? said : [], used: shown(value) };
}
