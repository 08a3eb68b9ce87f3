import { err, ok, type Result } from '../result';
import { choiceReader, isErrorCell, numberReader, readYesNo, textOf, type Reading } from './cells';
import { readExam } from './exams';
import type { Cell } from './grid';
import { profileFields, type FieldKey, type ProfileField } from './profileFields';
import { readPlace, stateCode } from './states';
import { clean, words } from './text';

type Read = (cell: Cell) => Result<unknown>;

const parts = (text: string): string[] =>
  text.split(/[;\n]/).flatMap((part) => (clean(part) === '' ? [] : [clean(part)]));

/** Unreadable cells say what would have been right. */
const or =
  (read: (cell: Cell) => Reading<unknown>, expected: string): Read =>
  (cell) => {
    const { value, trouble } = read(cell);
    return trouble === null ? ok(value) : err(expected);
  };

const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})/;
const usDay = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function readDay(cell: Cell): Result<string> {
  const text = textOf(cell);
  const iso = isoDay.exec(text);
  const us = usDay.exec(text);
  const [year, month, day] = iso === null ? [us?.[3], us?.[1], us?.[2]] : [iso[1], iso[2], iso[3]];
  if (year === undefined || month === undefined || day === undefined) return err('a date such as 2025-08-15');
  if (Number(month) > 12 || Number(day) > 31) return err('a date such as 2025-08-15');
  return ok(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** States by code or name, or places; commas part them unless a comma belongs to a place. */
function readStates(cell: Cell): Result<string[]> {
  const found: string[] = [];
  for (const part of parts(textOf(cell))) {
    const codes = part.split(/[,/]| and /i).flatMap((name) => (clean(name) === '' ? [] : [stateCode(name)]));
    const place = codes.includes(null) ? readPlace(part) : null;
    if (codes.includes(null) && place === null) return err('states by code or name, separated by commas');
    found.push(...(place === null ? codes.flatMap((code) => code ?? []) : [place.state]));
  }
  return ok([...new Set(found)]);
}

/** A list: parted by semicolons or lines, by commas where there are neither. */
function readList(cell: Cell): Result<string[]> {
  const text = textOf(cell);
  const found = parts(text);
  return ok(found.length > 1 ? found : parts(text.replaceAll(',', ';')));
}

const none = /^(none|no|n a|na|nothing)$/;

/** Words that people write for a value besides the ones shown. */
const furtherWords: Readonly<Record<string, readonly string[]>> = {
  none: ['none', 'no', 'n', 'false', '0'],
  done: ['done', 'completed', 'complete', 'yes', 'y', 'true', 'finished'],
  scheduled: ['scheduled', 'planned', 'booked'],
  considering: ['considering', 'maybe', 'thinking about it'],
  'under-way': ['under way', 'underway', 'in progress', 'started', 'ongoing', 'current'],
  'not-yet': ['not yet', 'no', 'n', 'not started', 'none', 'false'],
  student: ['student', 'medical student', 'ms3', 'ms4', 'm3', 'm4', 'in school'],
  graduating: ['graduating', 'graduating senior', 'senior', 'applying now'],
  graduated: ['graduated', 'graduate', 'alumnus', 'alumna', 'recent graduate'],
  'dr-resident': ['dr resident', 'resident', 'radiology resident', 'dr residency'],
  MD: ['md', 'us md', 'allopathic'],
  DO: ['do', 'osteopathic', 'us do'],
  IMG: ['img', 'fmg', 'international', 'us img', 'non us img', 'mbbs'],
  strong: ['strong', 'excellent', 'very good', 'good'],
  average: ['average', 'ok', 'mixed', 'fair'],
  poor: ['poor', 'weak', 'bad'],
  university: ['university', 'academic', 'university based'],
  community: ['community', 'community based'],
  hybrid: ['hybrid', 'mixed', 'university affiliated'],
};

function readerOf({ kind, choices = {}, range = [-Infinity, Infinity] }: ProfileField): Read {
  const [least, most] = range;
  const limits = `from ${least} to ${most}`;
  switch (kind) {
    case 'text':
      return (cell) => ok(textOf(cell));
    case 'count':
      return or(countOf(numberReader(least, most, true)), `a whole number ${limits}`);
    case 'number':
      return or(numberReader(least, most, false), `a number ${limits}`);
    case 'year':
      return or(numberReader(least, most, true), `a year ${limits}`);
    case 'date':
      return readDay;
    case 'yesno':
      return or(readYesNo, 'yes or no');
    case 'list':
      return readList;
    case 'states':
      return readStates;
    case 'step1':
    case 'step2':
      return (cell) => readExam(cell, kind);
    case 'choice': {
      const aliases = Object.entries(choices).map(([word, value]) => [value, [word, ...(furtherWords[value] ?? [])]]);
      return or(choiceReader(Object.fromEntries(aliases) as Record<string, string[]>), Object.keys(choices).join(', '));
    }
  }
}

/** A count: "none" is 0. */
const countOf =
  (read: (cell: Cell) => Reading<number>) =>
  (cell: Cell): Reading<number> =>
    typeof cell === 'string' && none.test(words(cell)) ? { value: 0, trouble: null } : read(cell);

const readers = new Map<FieldKey, Read>();

/** Reads one field: its value, null for a blank. The message is one sentence: label, what was found, what is expected. */
export function readField(key: FieldKey, cell: Cell): Result<unknown> {
  const field = profileFields[key];
  const text = textOf(cell);
  if (text === '') return ok(null);
  if (key === 'alternativeSpecialty' && none.test(words(text))) return ok(null);
  const reader = readers.get(key) ?? readerOf(field);
  readers.set(key, reader);
  const read = isErrorCell(cell) ? err('a value, not an error') : reader(cell);
  if (read.ok) return read;
  const found = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return err(`${field.label} holds "${found}"; expected is ${read.message}. It counts as not known.`);
}
