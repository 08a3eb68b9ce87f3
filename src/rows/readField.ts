import { choiceReader, isErrorCell, numberReader, readYesNo, saysUnknown, textOf, type Reader } from './cells';
import { dayOf, isDate, isoDay, readDay } from './dates';
import { readExam } from './exams';
import type { Cell } from './grid';
import { profileFields, type FieldKey, type ProfileField } from './profileFields';
import { readStates } from './states';
import { clean, grouped, quoted, words } from './text';

/** One field of one applicant: what is known, and one sentence where something in the cell could not be used. */
export interface FieldReading {
  readonly value: unknown;
  readonly problem: string | null;
}

/** `expected`: what should have stood there, where some of it could not be read. */
interface Raw {
  readonly value: unknown;
  readonly expected: string | null;
}

const known = (value: unknown): Raw => ({ value, expected: null });
const wrong = (expected: string, value: unknown = null): Raw => ({ value, expected });

const or =
  (read: Reader<unknown>, expected: string) =>
  (cell: Cell): Raw => {
    const { value, trouble } = read(cell);
    return trouble === null ? known(value) : wrong(expected);
  };

function dateFrom(cell: Cell): Raw {
  const day = isDate(cell) ? dayOf(cell) : readDay(textOf(cell));
  return day === null ? wrong('a date such as 2025-08-15') : known(isoDay(day));
}

const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const cycle = /(?<!\d)((?:19|20)\d\d) ?[-–/] ?((?:20)?\d\d)(?!\d)/;

/** A year, alone or in words; of a cycle such as 2024-25 the year it ends in, where it does; of a date its own. */
function yearIn(cell: Cell, key: FieldKey): number {
  if (typeof cell === 'number') return cell;
  if (isDate(cell)) return dayOf(cell)?.year ?? NaN;
  const text = textOf(cell);
  const [, start = '', end = ''] = cycle.exec(text) ?? [];
  const last = Number(`${start.slice(0, 4 - end.length)}${end}`);
  if (start !== '' && last === Number(start) + 1) return key === 'season' ? last : NaN;
  const [only, another] = text.match(years) ?? [];
  return another === undefined ? Number(only ?? NaN) : NaN;
}

const none = /^(?:none|no|nothing|no one|nowhere|n a|na)$/;
const saysNone = (text: string): boolean => none.test(words(text));

type RawReader = (cell: Cell) => Raw;

/** Limits the applicant sets: `none` is no limit, not a limit of nothing. */
const limitFields: ReadonlySet<FieldKey> = new Set(['mostApplications', 'budget']);
const unlimited = /^(?:none|no|any|all|open|unlimited|no (?:limit|maximum|cap|budget)|n a|na)$/;
const unlessUnlimited =
  (read: RawReader): RawReader =>
  (cell) =>
    unlimited.test(words(textOf(cell))) ? known(null) : read(cell);

const orZero =
  (read: RawReader): RawReader =>
  (cell) =>
    saysNone(textOf(cell)) ? known(0) : read(cell);

/** Attempts that failed: a bare yes is one at least. */
const failureFields: ReadonlySet<FieldKey> = new Set(['step1Failed', 'step2Failed']);
const orOne =
  (read: RawReader): RawReader =>
  (cell) => {
    const raw = read(cell);
    const isWord = !/\d/.test(textOf(cell));
    return raw.expected !== null && isWord && readYesNo(cell).value === true ? known(1) : raw;
  };

/** Words beside a result that tell of another attempt, once those that tell of none are taken away. */
const otherAttempt = /\b(?:2nd|3rd|second|third|after|failed|fails?|retake|retook|repeat(?:ed)?|attempts?)\b/;
const noOtherAttempt =
  /\b(?:(?:1st|first|one|1) (?:attempt|try)|no (?:failed |prior |previous |other )?(?:attempts?|fails?|failures?))\b/g;
const tellsOfAnother = (text: string): boolean => otherAttempt.test(words(text).replace(noOtherAttempt, ' '));

const items = (text: string, parts: RegExp): string[] =>
  text.split(parts).flatMap((part) => (clean(part) === '' ? [] : [clean(part)]));

/** A list: parted by semicolons or lines, by commas where there are neither. */
function listFrom(cell: Cell): Raw {
  const text = typeof cell === 'string' ? cell : textOf(cell);
  if (saysNone(text)) return known([]);
  const found = items(text, /[;\n\r]/);
  return known(found.length > 1 ? found : items(text, /,/));
}

function statesFrom(cell: Cell): Raw {
  const text = typeof cell === 'string' ? cell : textOf(cell);
  if (saysNone(text)) return known([]);
  const { states, unread } = readStates(text);
  const expected = 'states by code or name, separated by commas';
  if (unread.length === 0) return known(states);
  return wrong(expected, states.length === 0 ? null : states);
}

/** Words that people write for a value besides the ones shown. */
const furtherWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['none', ['no', 'n', 'false', '0']],
  ['done', ['completed', 'complete', 'yes', 'y', 'x', 'true', 'finished', '1']],
  ['scheduled', ['planned', 'booked', 'arranged']],
  ['considering', ['maybe', 'planned', 'thinking about it']],
  ['under-way', ['underway', 'in progress', 'started', 'ongoing', 'current', 'draft', 'drafted']],
  ['not-yet', ['no', 'n', 'not started', 'not done', 'none', 'false', '0']],
  ['student', ['medical student', 'ms3', 'ms4', 'm3', 'm4', 'in school', 'current student']],
  ['graduating', ['graduating senior', 'senior', 'applying now', '4th year', 'fourth year']],
  ['graduated', ['graduate', 'alumnus', 'alumna', 'recent graduate']],
  ['dr-resident', ['resident', 'radiology resident', 'diagnostic radiology resident', 'dr residency', 'pgy']],
  ['MD', ['m d', 'us md', 'allopathic']],
  ['DO', ['d o', 'osteopathic', 'us do']],
  ['IMG', ['fmg', 'international', 'us img', 'non us img', 'mbbs']],
  ['strong', ['excellent', 'very good', 'good']],
  ['average', ['ok', 'mixed', 'fair']],
  ['poor', ['weak', 'bad']],
  ['university', ['academic', 'university based']],
  ['community', ['community based']],
  ['hybrid', ['mixed', 'university affiliated']],
]);

function readerOf(key: FieldKey, field: ProfileField): (cell: Cell) => Raw {
  const { kind, choices = {}, range = [0, Infinity] } = field;
  const [least, most] = range;
  const limits = `from ${grouped(least)} to ${grouped(most)}`;
  switch (kind) {
    case 'text':
      return (cell) => known(textOf(cell));
    case 'count': {
      const read = or(numberReader(least, most, true), `a whole number ${limits}`);
      if (limitFields.has(key)) return unlessUnlimited(read);
      return failureFields.has(key) ? orZero(orOne(read)) : orZero(read);
    }
    case 'number': {
      const read = or(numberReader(least, most, false), `a number ${limits}`);
      return limitFields.has(key) ? unlessUnlimited(read) : read;
    }
    case 'year':
      return (cell) => {
        const year = yearIn(cell, key);
        const fits = Number.isInteger(year) && year >= least && year <= most;
        return fits ? known(year) : wrong(`a year from ${least} to ${most}`);
      };
    case 'date':
      return dateFrom;
    case 'yesno':
      return or(readYesNo, 'yes or no');
    case 'list':
      return listFrom;
    case 'states':
      return statesFrom;
    case 'step1':
    case 'step2':
      return (cell) => {
        const exam = readExam(cell, kind);
        if (!exam.ok) return wrong(exam.message);
        const isTold = exam.value?.result === 'pass' || exam.value?.result === 'score';
        if (!isTold || !tellsOfAnother(textOf(cell))) return known(exam.value);
        return wrong('the result alone, with attempts that failed in the field for them', exam.value);
      };
    case 'choice': {
      const shown = Object.entries(choices);
      const read = choiceReader(shown.map(([word, value]) => [value, word, ...(furtherWords.get(value) ?? [])]));
      return or(read, shown.map(([word]) => word).join(', '));
    }
  }
}

const readers = new Map<FieldKey, (cell: Cell) => Raw>();
const nothing: FieldReading = { value: null, problem: null };

/** In these, words that say that nothing is known, or a dash, stand for themselves. */
const isFree = ({ kind }: ProfileField): boolean => kind === 'text' || kind === 'step1' || kind === 'step2';

/**
 * Reads one field. Blanks, dashes and "unknown" are not known. The problem is one sentence: label, what was found, what is expected; what
 * could be read of a list still counts.
 */
export function readField(key: FieldKey, cell: Cell): FieldReading {
  const text = textOf(cell);
  if (text === '' || /^[-–—]+$/.test(text)) return nothing;
  const field = profileFields[key];
  if (key === 'alternativeSpecialty' && saysNone(text)) return nothing;
  const isYesNo = field.kind === 'yesno' || field.kind === 'count';
  if (!isFree(field) && !isYesNo && saysUnknown(text)) return nothing;
  const reader = readers.get(key) ?? readerOf(key, field);
  readers.set(key, reader);
  const { value, expected } = isErrorCell(cell) ? wrong('a value, not an error') : reader(cell);
  if (expected === null) return { value, problem: null };
  const rest = value === null ? 'It counts as not known.' : 'The rest counts.';
  return { value, problem: `${field.label} holds ${quoted(text)}; expected is ${expected}. ${rest}` };
}
