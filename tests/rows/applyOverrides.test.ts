import { applyOverrides, pathwayFor } from '../../src/rows/applyOverrides';
import { readOverrides } from '../../src/rows/readOverrides';
import { programOf } from '../support/records';

const programs = [
  programOf({ id: '1000-IR', name: 'Harbor Univ', codes: ['1000416A0'], specialty: 'IR', state: 'OH' }),
  programOf({ id: '1000-DR', name: 'Harbor Univ', codes: ['1000420C0'], specialty: 'DR', state: 'OH', lock: 'silver' }),
  programOf({ id: 'valley||ny|DR', name: 'Valley Clinic', institution: 'Valley Health', specialty: 'DR', state: 'NY' }),
];

const apply = (program: string, specialty = '', what = 'Tier', value = 'Reach') => {
  const header = ['Applicant', 'Program', 'Specialty', 'What', 'Value', 'Reason'];
  const { overrides } = readOverrides([header, ['Ann', program, specialty, what, value, 'asked']]);
  const laid = applyOverrides(overrides, programs);
  return {
    changed: laid.programs.filter(({ adviser }) => adviser !== null).map(({ id }) => id),
    problems: laid.problems,
    programs: laid.programs,
  };
};

it.each([
  ['1000416A0', '', '1000-IR'],
  ['1000416C0', '', '1000-IR'],
  ['1000-DR', '', '1000-DR'],
  ['harbor university', 'DR', '1000-DR'],
  ['Valley Clinic', '', 'valley||ny|DR'],
  ['Valley Health', '', 'valley||ny|DR'],
])('finds the program that is meant: %s %s', (program, specialty, id) => {
  const { changed, problems } = apply(program, specialty);
  expect(problems).toEqual([]);
  expect(changed).toEqual([id]);
});

it('never leaves an override out silently: none, several, and a tier that is not for the specialty', () => {
  expect(apply('Nowhere').problems).toEqual([
    'Overrides, B2: "Nowhere" is no program of the list of Ann, expected its name or NRMP code. The row is not used.',
  ]);
  expect(apply('Harbor Univ').problems).toEqual([
    'Overrides, B2: "Harbor Univ" could be 2 programs (Harbor Univ (IR, OH); Harbor Univ (DR, OH)), expected one: fill in Specialty or give the NRMP code. The row is not used.',
  ]);
  expect(apply('1000416A0', '', 'Tier', 'Safety').problems).toEqual([
    'Overrides, B2: "1000416A0" is an IR program, and Safety is a tier of DR programs. The row is not used.',
  ]);
});

it('makes a signal a lock, over the lock of the list, and leaves the lock alone for a tier', () => {
  expect(apply('1000420C0', '', 'Signal', 'Gold').programs[1]).toMatchObject({
    lock: 'gold',
    adviser: { tier: null, signal: { value: 'gold', reason: 'asked' } },
  });
  expect(apply('1000420C0', '', 'Tier', 'Target').programs[1]).toMatchObject({
    lock: 'silver',
    adviser: { tier: { value: 'Target', reason: 'asked' }, signal: null },
  });
});

it('uses the first of two rows that mean the same program under different names', () => {
  const header = ['Applicant', 'Program', 'Specialty', 'What', 'Value', 'Reason'];
  const { overrides } = readOverrides([
    header,
    ['Ann', 'Valley Clinic', '', 'Tier', 'Reach', 'x'],
    ['Ann', 'Valley Health', '', 'Tier', 'Target', 'y'],
  ]);
  const { programs: after, problems } = applyOverrides(overrides, programs);
  expect(after[2]?.adviser?.tier).toEqual({ value: 'Reach', reason: 'x' });
  expect(problems).toEqual([
    'Overrides, row 3: another row sets the tier of Valley Clinic already. The row is not used.',
  ]);
});

it('sets the pathway of the applicant who is named, and of nobody else', () => {
  const { overrides } = readOverrides([
    ['Applicant', 'Program', 'Specialty', 'What', 'Value', 'Reason'],
    ['Ann', 'Valley Clinic', '', 'Tier', 'Reach', 'asked'],
    ['Bo', '', '', 'Pathway', 'Dual', 'known to the chair'],
    ['ann ', '', '', 'Pathway', 'DR first', 'agreed'],
  ]);
  expect(pathwayFor(overrides, 'Ann')).toEqual({ value: 'dr-first', reason: 'agreed' });
  expect(pathwayFor(overrides, 'bo')).toEqual({ value: 'dual', reason: 'known to the chair' });
  expect(pathwayFor(overrides, 'Cy')).toBeNull();
  expect(pathwayFor(overrides, null)).toBeNull();
});
