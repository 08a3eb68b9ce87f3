import type { Cell } from '../../src/rows/grid';
import { readSchoolFacts } from '../../src/rows/readSchoolFacts';
import { schoolFactsSheet } from '../../src/report/schoolFactsSheet';

const header = [
  'Program Name',
  'NRMP Code',
  'State',
  'Specialty',
  'Low-score Friendly',
  'Step 2 Screen',
  'Past Outcomes',
];
const read = (...rows: Cell[][]) => readSchoolFacts([header, ...rows]);

it('reads what is said of a program, and leaves out what is blank', () => {
  const { facts, problems } = read(['Harbor University', '', 'OH', 'IR', true, '>240', '2023: one match']);
  expect(problems).toEqual([]);
  expect(facts).toHaveLength(1);
  expect(facts[0]).toMatchObject({
    name: 'Harbor University',
    values: {
      friendly: { value: true, text: 'yes' },
      screen: { value: { kind: 'number', score: 240 }, text: '>240' },
    },
    outcomes: '2023: one match',
  });
  expect(Object.keys(facts[0]?.values ?? {})).toEqual(['screen', 'friendly']);
});

it('puts the tracks of one program together and reports where they differ', () => {
  const { facts, problems } = read(
    ['Harbor University', '1000416A0', '', '', 'no', '', 'one'],
    ['Harbor University', '1000416C0', '', '', 'yes', '', 'two'],
  );
  expect(facts.map(({ values, outcomes }) => [values.friendly?.value, outcomes])).toEqual([[true, 'one; two']]);
  expect(problems).toEqual([
    'School facts, row 2: Harbor University: rows 2, 3 differ in Low-score Friendly ("no", "yes"); "yes" is used.',
  ]);
});

it('says which row cannot be used, and uses the others', () => {
  const { facts, problems } = read(
    ['Harbor University', '', 'OH', 'IR', 'perhaps', 240, ''],
    ['', '', 'OH', 'IR', 'yes', '', ''],
    ['Valley Surgery', '', 'OH', 'General Surgery', 'yes', '', ''],
    ['Summit Clinic', '', 'OH', 'DR', 'yes', '', ''],
  );
  expect(facts.map(({ name, values }) => [name, Object.keys(values)])).toEqual([
    ['Harbor University', ['screen']],
    ['Summit Clinic', ['friendly']],
  ]);
  expect(problems).toEqual([
    'School facts, row 2: Low-score Friendly holds "perhaps"; expected is yes or no. It counts as not known.',
    'School facts, row 3: No program or institution name: fill one in to use the row. The row is not used.',
    'School facts, row 4: Another specialty than IR and DR. The row is not used.',
  ]);
});

it('says so when there is no header, and nothing of a sheet that is empty or not filled in yet', () => {
  expect(readSchoolFacts([['Ideas for next year']])).toEqual({
    facts: [],
    problems: ['School facts: found no header row with "Program Name" or "Institution"; the sheet is not used.'],
  });
  expect(readSchoolFacts([])).toEqual({ facts: [], problems: [] });
  expect(readSchoolFacts(schoolFactsSheet().values)).toEqual({ facts: [], problems: [] });
});
