import { overridesSheet } from '../../src/report/overridesSheet';
import type { Cell } from '../../src/rows/grid';
import { looksLikeOverrides, readOverrides } from '../../src/rows/readOverrides';

const header = ['Applicant', 'Program', 'Specialty', 'What', 'Value', 'Reason'];
const read = (...rows: Cell[][]) => readOverrides([header, ...rows]);

it('reads pathways, tiers and signals in the words people use', () => {
  const { overrides, problems } = read(
    ['Ann', '', '', 'pathway', 'DR First', 'Needs a place this year.'],
    ['Ann', 'Harbor University', 'IR', 'Tier', 'ultra reach', 'asked'],
    ['Ann', '1000416A0', '', 'Signal', 'g', 'asked'],
    ['Bo', '1000416A0', '', 'signal', 'none', 'asked'],
  );
  expect(problems).toEqual([]);
  expect(overrides).toEqual([
    { row: 2, applicant: 'Ann', what: 'pathway', word: { value: 'dr-first', reason: 'Needs a place this year' } },
    {
      ...{ row: 3, applicant: 'Ann', program: 'Harbor University', specialty: 'IR', cell: 'B3', what: 'tier' },
      word: { value: 'Ultra-reach', reason: 'asked' },
    },
    {
      ...{ row: 4, applicant: 'Ann', program: '1000416A0', specialty: null, cell: 'B4', what: 'signal' },
      word: { value: 'gold', reason: 'asked' },
    },
    {
      ...{ row: 5, applicant: 'Bo', program: '1000416A0', specialty: null, cell: 'B5', what: 'signal' },
      word: { value: 'none', reason: 'asked' },
    },
  ]);
});

it.each([
  [['', '', '', 'Pathway', 'Dual', 'x'], 'Overrides, A2: found nothing, expected the name of an applicant.'],
  [['Ann', '', '', 'Rank', 'Dual', 'x'], 'Overrides, D2: found "Rank", expected Pathway, Tier or Signal.'],
  [['Ann', '', '', 'Pathway', 'Dual', ''], 'Overrides, F2: found nothing, expected a reason in a few words.'],
  [
    ['Ann', '', '', 'Pathway', 'Surgery', 'x'],
    'Overrides, E2: found "Surgery", expected DR first, Dual or Integrated first.',
  ],
  [
    ['Ann', 'Harbor', '', 'Pathway', 'Dual', 'x'],
    'Overrides, B2: found "Harbor", expected a blank cell, since a pathway belongs to no program.',
  ],
  [['Ann', '', '', 'Tier', 'Reach', 'x'], 'Overrides, B2: found nothing, expected the program whose tier is set.'],
  [
    ['Ann', 'Harbor', '', 'Tier', 'Gold', 'x'],
    'Overrides, E2: found "Gold", expected Priority, Target, Safety, Reach or Ultra-reach.',
  ],
  [['Ann', 'Harbor', '', 'Signal', 'Reach', 'x'], 'Overrides, E2: found "Reach", expected Gold, Silver or None.'],
  [['Ann', 'Harbor', 'ER', 'Signal', 'Gold', 'x'], 'Overrides, C2: found "ER", expected IR, DR or a blank cell.'],
])('refuses a line that cannot be used, naming the cell: %j', (row, sentence) => {
  const good = ['Bo', '', '', 'Pathway', 'Dual', 'y'];
  const { overrides, problems } = read(row, good);
  expect(problems).toEqual([`${sentence} The row is not used.`]);
  expect(overrides.map(({ row: line }) => line)).toEqual([3]);
});

it('uses the first of two lines that set the same, and says so', () => {
  const { overrides, problems } = read(
    ['Ann', '', '', 'Pathway', 'Dual', 'x'],
    ['ann ', '', '', 'Pathway', 'DR first', 'y'],
  );
  expect(overrides.map(({ row }) => row)).toEqual([2]);
  expect(problems).toEqual(['Overrides, row 3: it sets the same as row 2. The row is not used.']);
});

it('finds its columns below a title, under other names and in another order', () => {
  const grid = [['Our decisions'], ['Why', 'Set to', 'What', 'Student'], ['asked', 'Dual', 'Pathway', 'Ann']];
  expect(looksLikeOverrides(grid)).toBe(true);
  expect(readOverrides(grid).overrides).toEqual([
    { row: 3, applicant: 'Ann', what: 'pathway', word: { value: 'dual', reason: 'asked' } },
  ]);
});

it('says so when there is no header, and nothing of a sheet that is not filled in yet', () => {
  expect(readOverrides([['Ann', 'Dual']])).toEqual({
    overrides: [],
    problems: [
      'Overrides: found no header row with Applicant, What, Value and Reason; no override of the sheet is used.',
    ],
  });
  expect(readOverrides([])).toEqual({ overrides: [], problems: [] });
  expect(readOverrides(overridesSheet().values)).toEqual({ overrides: [], problems: [] });
});
