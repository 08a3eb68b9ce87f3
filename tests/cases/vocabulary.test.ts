import { columnReaders, type ValueKey } from '../../src/rows/columnReaders';
import { columnKeys, columnLabel, programColumns } from '../../src/rows/columns';
import { displayName, matchName, stateInName } from '../../src/rows/names';
import { fieldKeys, profileFields, type FieldKey } from '../../src/rows/profileFields';
import { readField } from '../../src/rows/readField';
import { fieldOf } from '../../src/rows/readProfiles';
import { readPrograms } from '../../src/rows/readPrograms';
import { matchHeader } from '../../src/rows/recogniseColumns';
import { specialtyInColumn, specialtyInName } from '../../src/rows/specialty';
import { readCases, type Case } from './readCases';

// What people write in their sheets and what it is taken for, case by case, for an adviser to check.
const headers = readCases('headers.csv');
const cells = readCases('cells.csv');
const refusals = readCases('refusals.csv');

const columnOf = (label = '') => columnKeys.find((key) => programColumns[key].label === label);
const fieldNamed = (label = ''): FieldKey =>
  fieldKeys.find((key) => profileFields[key].label === label) ?? fieldKeys[0] ?? 'notes';

const isProfile = ({ Sheet }: Case): boolean => Sheet === 'Profile';
const shown = (value: unknown): string =>
  value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);

function standsFor(one: Case): string {
  const { Written = '' } = one;
  if (isProfile(one)) {
    const key = fieldOf(Written);
    return key === null ? '' : profileFields[key].label;
  }
  const match = matchHeader(Written);
  return match === null ? '' : columnLabel(match.key);
}

const readAs = (one: Case): string => {
  const { Column, Written = '' } = one;
  if (isProfile(one)) return shown(readField(fieldNamed(Column), Written).value);
  return shown(columnReaders[columnOf(Column) as ValueKey](Written).value);
};

function sentenceFor(one: Case): string {
  const { Column = '', Written = '' } = one;
  if (isProfile(one)) return readField(fieldNamed(Column), Written).problem ?? '';
  const row = new Map([
    ['Program Name', 'Fictional University'],
    ['Specialty', 'IR'],
    [Column, Written],
  ]);
  const read = readPrograms([[...row.keys()], [...row.values()]], { priorTraining: false });
  if (!read.ok) return read.message;
  const aside = read.value.setAside.filter(({ reason }) => reason !== 'header');
  return [...read.value.problems, ...aside].map(({ text }) => text).join(' ');
}

const answers = (cases: readonly Case[], answer: (one: Case) => string, column: string) => [
  cases.map((one) => [...Object.values(one).slice(0, -1), answer(one)]),
  cases.map((one) => [...Object.values(one).slice(0, -1), one[column]]),
];

it('takes every header for the column or the field it stands for', () => {
  const [now, meant] = answers(headers, standsFor, 'Stands for');
  expect(now).toEqual(meant);
});

it('reads every word for what it means in its column or field', () => {
  const [now, meant] = answers(cells, readAs, 'Read as');
  expect(now).toEqual(meant);
});

it('says in one sentence what a cell holds that cannot be read, and what is expected', () => {
  const [now, meant] = answers(refusals, sentenceFor, 'Sentence');
  expect(now).toEqual(meant);
});

it('tells what a specialty column or a name says of the specialty', () => {
  const read = ({ Where, Written = '' }: Case) =>
    (Where === 'Program name' ? specialtyInName(Written) : specialtyInColumn(Written)) ?? '';
  const [now, meant] = answers(readCases('specialties.csv'), read, 'Read as');
  expect(now).toEqual(meant);
});

it('tidies names for people, and spells them out for comparison', () => {
  const names = readCases('names.csv');
  const read = ({ Written = '' }: Case) => ({
    Written,
    'Shown as': displayName(Written),
    'Compared as': matchName(Written),
    State: stateInName(Written) ?? '',
  });
  expect(names.map(read)).toEqual(names);
});

it('covers every column and every field', () => {
  const covered = (cases: readonly Case[], sheet: string, column: string) =>
    new Set(cases.filter(({ Sheet }) => Sheet === sheet).map((one) => one[column]));
  const columns = columnKeys.map((key) => programColumns[key].label);
  const fields = fieldKeys.map((key) => profileFields[key].label);
  expect([...covered(headers, 'Programs', 'Stands for')].sort()).toEqual([...columns].sort());
  expect([...covered(headers, 'Profile', 'Stands for')].sort()).toEqual([...fields].sort());
  expect([...covered(cells, 'Profile', 'Column')].sort()).toEqual([...fields].sort());
});

it('explains every column and field in sentences', () => {
  const said = [
    ...columnKeys.map((key) => programColumns[key].help),
    ...fieldKeys.map((key) => profileFields[key].help),
  ];
  expect(said.filter((help) => !/^[A-Z\d].*\.$/s.test(help))).toEqual([]);
});

it('offers words in the cells of a program list, each of which can be read', () => {
  const offered = columnKeys.filter((key) => programColumns[key].choices.length > 0);
  expect(offered.map((key) => `${programColumns[key].label}: ${programColumns[key].choices.join(', ')}`)).toEqual([
    'Specialty: IR, DR',
    'Program Type: University, Community, Hybrid',
    'Selectivity: Elite, Mid-tier, Community',
    'Research Heavy: yes, no',
    'IR Strength: Strong, Moderate, Limited',
    'IR Rotations: Robust, Some, None',
    'ESIR: yes, no',
    'Sends to Independent IR: yes, no',
    'Low-score Friendly: yes, no',
    'Home: yes, no',
    'Away: Planned, Done, no',
    'Away Went: Exceptional, Good, Neutral, Poor',
    'Mentor Connection: Strong, Weak, no',
    'School Connection: yes, no',
    'Geographic Tie: yes, no',
    'Interest: 1, 2, 3, 4, 5',
    'Takes Signals: yes, no',
    'Locked Signal: Gold, Silver, None',
    'Include: Must, Never',
  ]);
  const readers = offered.filter((key): key is typeof key & ValueKey => key in columnReaders);
  expect(readers).toHaveLength(offered.length - 1); // a specialty is read with name and code
  const unread = readers.flatMap((key) =>
    programColumns[key].choices.filter((word) => columnReaders[key](word).trouble !== null),
  );
  expect(unread).toEqual([]);
});
