/** How the cells of each canonical column are read. */
import { choiceReader, numberReader, reader, readText, readYesNo, readYesNoOrCount, found, unreadable } from './cells';
import type { ChoiceWords, Reader } from './cells';
import { readAcgmeId } from './codes';
import type { ColumnKey } from './columns';
import { readInterest } from './interest';
import type { Lock, Program, ProgramType, Screen, Ties } from './records';
import { readScreen } from './screens';

/** What the cells of a column say, taken alone; Away and Away Went are put together by the row. */
export interface ColumnValues {
  readonly acgmeId: string;
  readonly type: ProgramType;
  readonly selectivity: NonNullable<Program['selectivity']>;
  readonly researchHeavy: boolean;
  readonly screen: Screen;
  readonly strength: NonNullable<Program['strength']>;
  readonly rotations: NonNullable<Program['rotations']>;
  readonly esir: boolean;
  readonly sendsToIndependent: boolean;
  readonly friendly: boolean;
  readonly home: boolean;
  readonly away: 'done' | 'planned' | 'no';
  readonly awayWent: 'exceptional' | 'good' | 'neutral' | 'poor';
  readonly mentor: Ties['mentor'];
  readonly school: boolean;
  readonly geography: boolean;
  readonly interest: number;
  readonly takesSignals: boolean;
  readonly lock: Lock;
  readonly include: NonNullable<Program['include']>;
  readonly positions: number;
  readonly status: string;
  readonly notes: string;
}

export type ValueKey = keyof ColumnValues & ColumnKey;

/** Yes or no, or words that mean it in this column. */
function yesNoOr(yes: readonly string[], no: readonly string[]): Reader<boolean> {
  const byWord = choiceReader<'yes' | 'no'>([
    ['yes', ...yes],
    ['no', ...no],
  ]);
  return (cell) => {
    const plainly = readYesNo(cell);
    if (plainly.trouble !== 'unreadable') return plainly;
    const { value, trouble } = byWord(cell);
    return value === null ? { value: null, trouble } : found(value === 'yes');
  };
}

const choices = <K extends ValueKey>(words: ChoiceWords<Extract<ColumnValues[K], string>>) => choiceReader(words);

const mostPositions = 1000;

export const columnReaders: { readonly [K in ValueKey]: Reader<ColumnValues[K]> } = {
  acgmeId: reader((cell) => {
    const id = readAcgmeId(cell);
    return id === null ? unreadable : found(id);
  }),
  type: choices<'type'>([
    ['university', 'university', 'univ', 'academic', 'university based'],
    ['community', 'community', 'community based', 'private'],
    ['hybrid', 'hybrid', 'mixed', 'university affiliated', 'community university', 'academic community'],
    ['hybrid', 'community university affiliated', 'community based university affiliated'],
  ]),
  selectivity: choices<'selectivity'>([
    [
      'elite',
      'elite',
      'top',
      'top tier',
      'selective',
      'very selective',
      'highly selective',
      'highly competitive',
      'very competitive',
      'high',
      'very high',
    ],
    ['mid-tier', 'mid-tier', 'mid', 'middle', 'medium', 'moderate', 'moderately competitive', 'average'],
    [
      'community',
      'community',
      'low',
      'lower tier',
      'less selective',
      'less competitive',
      'not selective',
      'not competitive',
    ],
  ]),
  researchHeavy: yesNoOr(
    ['heavy', 'high', 'intensive', 'strong', 'very'],
    ['light', 'low', 'moderate', 'some', 'not really'],
  ),
  screen: readScreen,
  strength: choices<'strength'>([
    ['strong', 'strong', 'very strong', 'high', 'excellent', 'great', 'robust'],
    ['moderate', 'moderate', 'medium', 'average', 'some', 'ok', 'good'],
    ['limited', 'limited', 'weak', 'low', 'small', 'poor'],
  ]),
  rotations: choices<'rotations'>([
    ['robust', 'robust', 'strong', 'many', 'extensive', 'a lot', 'lots'],
    ['some', 'some', 'few', 'moderate', 'limited', 'average'],
    ['none', 'none', 'no', 'n', 'zero', '0', 'false'],
  ]),
  esir: readYesNoOrCount,
  sendsToIndependent: readYesNoOrCount,
  friendly: yesNoOr(['friendly', 'very'], ['not friendly', 'unfriendly', 'not really']),
  home: yesNoOr(['home', 'my school', 'my home'], ['away', 'not home']),
  away: choices<'away'>([
    ['done', 'done', 'completed', 'yes', 'y', 'x', 'true', 't', '1', 'finished', 'rotated'],
    ['planned', 'planned', 'plan', 'scheduled', 'accepted', 'applied', 'upcoming', 'pending', 'in progress'],
    [
      'no',
      'no',
      'n',
      'none',
      'false',
      'f',
      '0',
      'not planned',
      'not done',
      'denied',
      'rejected',
      'declined',
      'cancelled',
      'canceled',
    ],
  ]),
  awayWent: choices<'awayWent'>([
    ['exceptional', 'exceptional', 'exceptionally', 'outstanding', 'excellent', 'amazing'],
    ['good', 'good', 'well', 'went well', 'very good', 'very well', 'great', 'strong', 'positive', 'honors'],
    ['neutral', 'neutral', 'ok', 'okay', 'average', 'fine', 'fair', 'mixed'],
    [
      'poor',
      'poor',
      'poorly',
      'very poor',
      'very poorly',
      'bad',
      'badly',
      'very bad',
      'weak',
      'negative',
      'terrible',
      'awful',
    ],
    ['poor', 'not good', 'not well', 'not great'],
  ]),
  mentor: choices<'mentor'>([
    ['strong', 'strong', 'very strong', 'close'],
    ['weak', 'weak', 'some', 'loose', 'moderate', 'yes', 'y', 'x', 'true', 't', '1'],
    ['none', 'none', 'no', 'n', 'false', 'f', '0'],
  ]),
  school: yesNoOr(['strong', 'alum', 'alumni', 'alumnus', 'alumna'], []),
  geography: yesNoOr(['strong', 'family', 'home', 'hometown', 'local'], []),
  interest: readInterest,
  takesSignals: yesNoOr(
    ['participates', 'participating', 'gold', 'silver'],
    ['does not', 'doesn t', 'not participating', 'non participating', 'opted out'],
  ),
  lock: choices<'lock'>([
    ['gold', 'gold', 'g', 'single', 'signal', 'locked', 'yes', 'y', 'true', 'x', '1'],
    ['silver', 'silver', 's'],
    ['none', 'none', 'never', 'no signal'],
    [null, 'no', 'n', 'false', '0', 'not locked', 'unlocked'],
  ]),
  include: choices<'include'>([
    ['must', 'must', 'always', 'yes', 'y', 'true', 'x', '1', 'include'],
    ['never', 'never', 'no', 'n', 'exclude', 'skip'],
    [null, 'false', '0'],
  ]),
  positions: numberReader(0, mostPositions, true),
  status: readText,
  notes: readText,
};

/** What may stand in a column, for a sentence about a cell that could not be read. */
export const expectedIn: Readonly<
  Record<ValueKey | 'code' | 'state' | 'city' | 'name' | 'institution' | 'specialty', string>
> = {
  name: 'a name',
  institution: 'a name',
  code: 'a code such as 1007416A0',
  specialty: 'IR or DR',
  city: 'a city',
  state: 'a state, or a city and a state',
  acgmeId: 'ten digits',
  type: 'University, Community or Hybrid',
  selectivity: 'Elite, Mid-tier or Community',
  researchHeavy: 'yes or no',
  screen: 'a score, yes or no',
  strength: 'Strong, Moderate or Limited',
  rotations: 'Robust, Some or None',
  esir: 'yes or no',
  sendsToIndependent: 'yes, no or a number',
  friendly: 'yes or no',
  home: 'yes or no',
  away: 'Planned, Done or no',
  awayWent: 'Exceptional, Good, Neutral or Poor',
  mentor: 'Strong, Weak or no',
  school: 'yes or no',
  geography: 'yes or no',
  interest: 'a number from 1 to 5',
  takesSignals: 'yes or no',
  lock: 'Gold, Silver or None',
  include: 'Must or Never',
  positions: 'a whole number',
  status: 'text',
  notes: 'text',
};
