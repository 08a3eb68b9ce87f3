import { functionHandlers } from './handlers';
import { functionTable, type FunctionName } from '../../src/functions/table';
import type { Cell } from '../../src/rows/grid';

const vertical = [
  ['Field', 'Value'],
  ['Applicant', 'A-1'],
  ['Season', 2027],
  ['Status', 'Graduating'],
  ['Step 1', 'Pass'],
  ['Step 2 CK', 229],
  ['Home school has IR', 'yes'],
  ['Home IR rotation', 'Done'],
  ['Strong IR letters', 1],
  ['Letter packet', 'Not yet'],
];
const horizontal = [
  ['My cohort', '', ''],
  ['Applicant', 'Status', 'Step 2 CK'],
  ['A-1', 'Graduating', 229],
];
const cohort = [...horizontal, ['', '', ''], ['A-2', 'DR resident', 240]];

const call = (name: FunctionName, ...args: unknown[]): Cell[][] => {
  const result = functionHandlers[name](...args);
  if (!Array.isArray(result)) throw new Error(`${name} gave one cell`);
  return result;
};

describe.each([
  ['IR_READINESS', ['Step', 'Criterion', 'Check', 'Outcome', 'Evidence', 'Next action', 'Due']],
  ['IR_LETTERS', ['Part', 'Item', 'Advice', 'Criteria']],
  ['IR_INTERVIEW', ['Part', 'Item', 'Advice', 'Criteria']],
  ['IR_BACKUP', ['Part', 'Item', 'Advice', 'Criteria']],
] as const)('%s', (name, headers) => {
  it('gives a table with its headers for one applicant, whichever way the profile lies', () => {
    for (const profile of [vertical, horizontal]) {
      const [first = [], ...rows] = call(name, profile);
      expect(first).toEqual(headers);
      expect(rows.length).toBeGreaterThan(5);
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([headers.length]));
    }
  });

  it('gives a cohort one row an applicant, aligned with the range', () => {
    const rows = call(name, cohort);
    expect(rows).toHaveLength(cohort.length);
    const blank = rows.map((row) => row.every((cell) => cell === ''));
    expect(blank).toEqual([true, false, false, true, false]);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  it('refuses a missing profile with one sentence', () => {
    expect(() => call(name)).toThrow(/^profile: found nothing, expected a profile/);
  });
});

it('IR_READINESS gives one row a check with its due day and how sure it is', () => {
  const packet = call('IR_READINESS', vertical).find(([, criterion]) => criterion === 'L4');
  expect(packet?.slice(2, 4)).toEqual(['Letter packet', 'Not met']);
  expect(packet?.at(-1)).toBe('2026-06-03 (Reported)');
});

it('IR_READINESS counts every check of a cohort’s applicant once', () => {
  const [, , first = []] = call('IR_READINESS', cohort);
  expect(first.slice(0, 5).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(19);
  expect(String(first[5])).toMatch(/^[A-Z]\d: /);
});

it('IR_BACKUP speaks to a DR resident of Independent IR, and to others of the unmatched week too', () => {
  const parts = (profile: unknown) => new Set(call('IR_BACKUP', profile).map(([part]) => part));
  const resident = [...vertical.filter(([label]) => label !== 'Status'), ['Status', 'DR resident']];
  expect(parts(resident)).toContain('What Independent programs weigh');
  expect(parts(resident)).not.toContain('If you do not match');
  expect(parts(vertical)).toContain('If you do not match');
});

it('answers 500 applicants well within a cell’s time', () => {
  const many = [
    horizontal[1],
    ...Array.from({ length: 500 }, (_, index) => [`A-${index}`, 'Student', 220 + (index % 40)]),
  ];
  expect(call('IR_READINESS', many)).toHaveLength(501);
});

it('has a handler and help for every function', () => {
  expect(Object.keys(functionHandlers).sort()).toEqual(Object.keys(functionTable).sort());
});
