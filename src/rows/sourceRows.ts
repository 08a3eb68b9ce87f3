import {
  choiceReader,
  numberReader,
  readInterest,
  readScreen,
  readText,
  readYesNo,
  readYesNoOrCount,
  tickReader,
  type Reading,
} from './cells';
import { readAcgmeId, type NrmpCode } from './codes';
import { programColumns, type ColumnKey } from './columns';
import type { Cell } from './grid';
import type { Away, Lock, Program, ProgramType, Screen, Ties } from './records';

/** What the typed columns hold once read; `null` is blank or not readable. */
export interface RowValues {
  readonly acgmeId: string | null;
  readonly type: ProgramType | null;
  readonly selectivity: Program['selectivity'];
  readonly researchHeavy: boolean | null;
  readonly screen: Screen | null;
  readonly strength: Program['strength'];
  readonly rotations: Program['rotations'];
  readonly esir: boolean | null;
  readonly sendsToIndependent: boolean | null;
  readonly friendly: boolean | null;
  readonly home: boolean | null;
  readonly away: Away | null;
  readonly mentor: Ties['mentor'] | null;
  readonly school: boolean | null;
  readonly geography: boolean | null;
  readonly interest: number | null;
  readonly takesSignals: boolean | null;
  readonly lock: Lock | null;
  readonly include: Program['include'];
  readonly positions: number | null;
  readonly status: string | null;
  readonly notes: string | null;
}

/** One line of the sheet that is a track of a program. */
export interface SourceRow {
  /** sheet row, from 1 */
  readonly row: number;
  readonly name: string;
  readonly institution: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly code: NrmpCode | null;
  readonly values: RowValues;
}

/** How each typed column is read, one cell at a time. Away and Away Went are read apart and put together by the row. */
export const cellReaders = {
  acgmeId: (cell: Cell): Reading<string> => {
    const text = readText(cell);
    if (text.value === null) return text;
    const value = readAcgmeId(cell);
    return { value, trouble: value === null ? 'unreadable' : null };
  },
  type: choiceReader<ProgramType>({
    university: ['university', 'univ', 'academic', 'university based'],
    community: ['community', 'community based', 'private'],
    hybrid: [
      'hybrid',
      'mixed',
      'university affiliated',
      'community university',
      'community based university affiliated',
    ],
  }),
  selectivity: choiceReader({
    elite: ['elite', 'top', 'top tier', 'highly selective', 'high', 'reach'],
    'mid-tier': ['mid-tier', 'midtier', 'mid', 'middle', 'medium', 'moderate', 'average', 'academic mid tier'],
    community: ['community', 'low', 'less selective', 'not selective'],
  } as const),
  researchHeavy: choiceOr(readYesNo, ['heavy', 'high', 'intensive', 'strong'], ['light', 'low', 'moderate', 'some']),
  screen: readScreen,
  strength: choiceReader({
    strong: ['strong', 'high', 'excellent', 'very strong', 'robust'],
    moderate: ['moderate', 'medium', 'average', 'some', 'ok', 'good'],
    limited: ['limited', 'weak', 'low', 'small', 'poor'],
  } as const),
  rotations: choiceReader({
    robust: ['robust', 'strong', 'many', 'extensive', 'a lot'],
    some: ['some', 'few', 'moderate', 'limited', 'average'],
    none: ['none', 'no', 'zero', '0'],
  } as const),
  esir: readYesNo,
  sendsToIndependent: readYesNoOrCount,
  friendly: choiceOr(readYesNo, ['friendly'], ['not friendly', 'unfriendly']),
  home: readYesNo,
  away: tickReader(
    choiceReader({
      done: ['done', 'completed', 'yes', 'y', 'x', 'true', '1', 'finished', 'rotated'],
      planned: ['planned', 'plan', 'scheduled', 'accepted', 'applied', 'upcoming', 'pending'],
      no: ['no', 'n', 'none', 'false', '0', 'na', 'n/a', 'not planned', 'not done'],
    } as const),
    'done',
    'no',
  ),
  awayWent: choiceReader({
    exceptional: ['exceptional', 'exceptionally well', 'outstanding', 'excellent', 'amazing', 'great'],
    good: ['good', 'well', 'strong', 'positive'],
    neutral: ['neutral', 'ok', 'okay', 'average', 'fine', 'fair', 'mixed'],
    poor: ['poor', 'poorly', 'bad', 'badly', 'weak', 'negative'],
  } as const),
  mentor: tickReader(
    choiceReader({
      strong: ['strong', 'very strong', 'close'],
      weak: ['weak', 'some', 'loose', 'yes', 'y', 'x', 'true', '1', 'moderate'],
      none: ['no', 'n', 'none', 'false', '0', 'na', 'n/a'],
    } as const),
    'weak',
    'none',
  ),
  school: readYesNo,
  geography: readYesNo,
  interest: readInterest,
  takesSignals: readYesNo,
  lock: tickReader(
    choiceReader<Lock>({
      gold: ['gold', 'g', 'single', 'yes', 'y', 'signal'],
      silver: ['silver', 's'],
      none: ['none', 'no', 'n', 'never', 'no signal'],
    }),
    'gold',
    null,
  ),
  include: tickReader(
    choiceReader({ must: ['must', 'always', 'yes', 'y'], never: ['never', 'no', 'n', 'exclude', 'skip'] } as const),
    'must',
    null,
  ),
  positions: numberReader(0, 1000, true),
  status: readText,
  notes: readText,
} satisfies Partial<Record<ColumnKey, (cell: Cell) => Reading<unknown>>>;

/** Yes or no, or words that mean it in this column. */
function choiceOr(
  read: (cell: Cell) => Reading<boolean>,
  yes: readonly string[],
  no: readonly string[],
): (cell: Cell) => Reading<boolean> {
  const byWord = choiceReader({ yes, no });
  return (cell) => {
    const found = read(cell);
    if (found.trouble !== 'unreadable') return found;
    const { value, trouble } = byWord(cell);
    return { value: value === null ? null : value === 'yes', trouble };
  };
}

/** What a typed column expects, for a sentence about a cell that could not be read. */
export const expectedIn: Readonly<Record<keyof typeof cellReaders, string>> = {
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

export const typedColumns = Object.keys(cellReaders) as (keyof typeof cellReaders)[];

/** The header a column is known by where the sheet's own is blank. */
export const headerOf = (header: string, key: ColumnKey): string =>
  header === '' ? programColumns[key].label : header;
