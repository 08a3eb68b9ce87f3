import type { Cell } from '../../src/rows/grid';
import { programIn, sheetOf } from '../support/sheets';

/** Rows of one program, by code, with what stands in some columns. */
const rowsOf = (headers: string[], ...rows: Cell[][]) =>
  sheetOf([
    ['Program Name', 'NRMP Code', ...headers],
    ...rows.map((row, index) => ['Harbor University', `1500416A${index}`, ...row]),
  ]);
const merged = (header: string, ...cells: Cell[]) => {
  const read = rowsOf([header], ...cells.map((cell) => [cell]));
  return { program: programIn(read), problems: read.problems };
};

describe('where rows of one program disagree', () => {
  it.each<[string, Cell[], object]>([
    ['Home', ['no', 'yes'], { ties: { home: true } }],
    ['Research Heavy', [false, true], { researchHeavy: true }],
    ['Low-score Friendly', ['no', 'yes'], { friendly: true }],
    ['ESIR', ['no', 'yes', 'no'], { esir: true }],
    ['Takes Signals', ['no', 'yes'], { takesSignals: true }],
    ['School Connection', ['n', 'y'], { ties: { school: true } }],
    ['Mentor Connection', ['weak', 'strong', 'no'], { ties: { mentor: 'strong' } }],
    ['Interest', [2, 5, 3], { interest: 5 }],
    ['Step 2 Screen', [245, 230, 240], { screen: { kind: 'number', score: 230 } }],
    ['Step 2 Screen', [245, 'no'], { screen: { kind: 'none' } }],
    ['Step 2 Screen', ['yes', 245], { screen: { kind: 'number', score: 245 } }],
    ['Selectivity', ['Community', 'Elite', 'Mid-tier'], { selectivity: 'elite' }],
    ['Include', ['Must', 'Never'], { include: 'never' }],
    ['Locked Signal', ['None', 'Silver', 'Gold'], { lock: 'gold' }],
    ['Locked Signal', ['None', 'Silver'], { lock: 'silver' }],
    ['IR Strength', ['Strong', 'Limited', 'Limited'], { strength: 'limited' }],
    ['IR Strength', ['Strong', 'Limited'], { strength: 'limited' }],
    ['Program Type', ['University', 'Community'], { type: 'community' }],
    ['Positions', [3, 2, 3], { positions: 3 }],
    ['City', ['Toledo', 'Columbus'], { city: 'Columbus' }],
    ['State', ['OH', 'MI', 'OH'], { state: 'OH' }],
    ['Institution', ['Valley Hospital', 'Summit'], { institution: 'Summit' }],
  ])('%s %j has its rule and is one problem, whatever the order', (header, cells, fields) => {
    for (const some of [cells, cells.toReversed()]) {
      const { program, problems } = merged(header, ...some);
      expect(program).toMatchObject(fields);
      expect(problems.map(({ code, column }) => `${code} ${column}`)).toEqual([`disagreement ${header}`]);
    }
  });

  it('says in words what differs and what is used', () => {
    expect(merged('Home', 'no', 'x').problems[0]).toEqual({
      code: 'disagreement',
      row: 2,
      column: 'Home',
      text: 'Harbor University: rows 2, 3 differ in Home ("no", "x"); "x" is used.',
    });
  });

  it('is a problem for every column that differs', () => {
    const read = rowsOf(['Home', 'Interest'], ['yes', 1], ['no', 2], ['no', 3]);
    expect(read.problems.map(({ column }) => column)).toEqual(['Home', 'Interest']);
  });

  it('is one in the columns of your own too: a note that is not shown is named', () => {
    const read = rowsOf(['Status', 'Notes'], ['applied', 'one'], ['interview', 'other'], ['interview', 'one']);
    expect(read.problems.map(({ text }) => text)).toEqual([
      'Harbor University: rows 2, 3, 4 differ in Notes ("one", "other"); "one" is used.',
      'Harbor University: rows 2, 3, 4 differ in Status ("applied", "interview"); "interview" is used.',
    ]);
  });
});

describe('rows that do not disagree', () => {
  it.each<[string, Cell[], object]>([
    ['Home', ['', 'yes'], { ties: { home: true } }],
    ['Takes Signals', ['', 'no'], { takesSignals: false }],
    ['Step 2 Screen', ['', 245], { screen: { kind: 'number', score: 245 } }],
    ['Interest', ['', 2], { interest: 2 }],
    ['Include', ['', 'Must'], { include: 'must' }],
    ['Home', ['yes', true, 'x', 1], { ties: { home: true } }],
    ['Step 2 Screen', ['245', '>245', 245], { screen: { kind: 'number', score: 245 } }],
    ['City', ['Columbus', 'COLUMBUS'], { state: null }],
    ['Institution', ['Harbor Univ', 'Harbor University'], { institution: 'Harbor Univ' }],
    ['Notes', ['one', '', 'one'], { notes: 'one' }],
    ['Status', ['applied', ''], { status: 'applied' }],
  ])('%s %j make no problem', (header, cells, fields) => {
    const { program, problems } = merged(header, ...cells);
    expect(program).toMatchObject(fields);
    expect(problems).toEqual([]);
  });

  it('differ in spelling of the name only', () => {
    const read = sheetOf([
      ['Program Name', 'NRMP Code'],
      ['Harbor Univ', '1500416A0'],
      ['HARBOR UNIVERSITY', '1500416A1'],
      ['Harbor Univ', '1500416C0'],
    ]);
    expect(programIn(read)).toMatchObject({ name: 'Harbor Univ', codes: ['1500416A0', '1500416A1', '1500416C0'] });
    expect(read.problems).toEqual([]);
  });

  it('do where a code has two names', () => {
    const read = sheetOf([
      ['Program Name', 'NRMP Code'],
      ['CMU', '1500416A0'],
      ['Central Michigan University', '1500416A0'],
    ]);
    expect(programIn(read).name).toBe('Central Michigan University');
    expect(read.problems.map(({ column }) => column)).toEqual(['Program Name']);
  });
});

describe('Away and Away Went', () => {
  const away = (...rows: [Cell, Cell][]) => {
    const read = rowsOf(['Away', 'Away went'], ...rows);
    return [programIn(read).ties.away, ...read.problems.map(({ column }) => column)];
  };

  it.each<[[Cell, Cell][], string[]]>([
    [[['', 'Good']], ['good']],
    [[['Done', '']], ['unrated']],
    [[['Done', 'Poor']], ['poor']],
    [[['Planned', '']], ['planned']],
    [[['no', 'Good']], ['none', 'Away went']],
    [[['Planned', 'Good']], ['planned', 'Away went']],
    [
      [
        ['Done', ''],
        ['Done', 'Poor'],
      ],
      ['poor'],
    ],
    [
      [
        ['Done', ''],
        ['', 'Exceptional'],
      ],
      ['exceptional'],
    ],
    [
      [
        ['Done', 'Poor'],
        ['Done', 'Good'],
      ],
      ['good', 'Away went'],
    ],
    [
      [
        ['Planned', ''],
        ['Done', 'Good'],
      ],
      ['good', 'Away'],
    ],
    [
      [
        ['no', ''],
        ['', 'Good'],
      ],
      ['good', 'Away'],
    ],
    [
      [
        ['', ''],
        ['Planned', ''],
      ],
      ['planned'],
    ],
    [
      [
        ['Done', 'hm'],
        ['', ''],
      ],
      ['unrated', 'Away went'],
    ],
  ])('%j make one tie', (rows, expected) => {
    expect(away(...rows)).toEqual(expected);
    expect(away(...rows.toReversed())).toEqual(expected);
  });
});
