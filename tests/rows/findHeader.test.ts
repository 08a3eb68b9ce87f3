import { findHeader } from '../../src/rows/findHeader';
import type { Cell } from '../../src/rows/grid';

const found = (rows: Cell[][], mapping: Parameters<typeof findHeader>[1] = null) => {
  const header = findHeader(rows, mapping);
  return header && { rows: header.rows, columns: header.columns.map(({ column }) => column) };
};

const albany = ['Albany Med Ctr', 'NY', '1414416C0', 'Interventional Radiology (Integ)'];

describe('findHeader', () => {
  it('finds a header in the first row', () => {
    expect(found([['Program Name', 'State', 'NRMP Code', 'Specialty'], albany])).toEqual({
      rows: [1],
      columns: ['name', 'state', 'code', 'specialty'],
    });
  });

  it.each([
    ['a title', [['My IR list 2026', '', '', '']]],
    ['a title and blank lines', [['My IR list 2026'], [], ['', '', '']]],
    ['a title that is a header of its own', [['Programs'], []]],
    ['lines of notes', [['Name: A. Applicant'], ['Updated', new Date(0)], ['Key: x means yes']]],
  ] satisfies [string, Cell[][]][])('finds it below %s', (_, above) => {
    const rows = [...above, ['Program', 'State', 'NRMP Code', 'Track'], albany];
    expect(found(rows)?.rows).toEqual([above.length + 1]);
  });

  it.each([
    ['an institution only', ['Institution', 'Vibes']],
    ['one column', ['Program Name']],
    ['a name in brackets', ['Program Name (official)', 'Vibes']],
  ])('is content with %s', (_, header) => {
    expect(found([header, ['Harbor']])?.rows).toEqual([1]);
  });

  it.each([
    [
      ['Program', '', 'Step 2', 'IR'],
      ['Name', 'State', 'Screen', 'Strength'],
    ],
    [
      ['', '', 'Step 2', 'IR'],
      ['Program Name', 'State', 'Screen', 'Strength'],
    ],
    [
      ['Program Name', 'State', 'Step 2', 'IR'],
      ['', '', 'Screen', 'Strength'],
    ],
    [
      ['Program Name', '', '', 'IR Strength'],
      ['', 'State', 'Step 2 Screen', ''],
    ],
    [
      ['Program', 'State', 'Step 2', 'IR'],
      ['Name', '', 'Screen', 'Strength'],
    ],
  ])('puts a header of two rows together: %j over %j', (top, bottom) => {
    expect(found([top, bottom, ['Harbor', 'OH', 245, 'Strong']])).toEqual({
      rows: [1, 2],
      columns: ['name', 'state', 'screen', 'strength'],
    });
  });

  it('counts a label over several columns for each of them', () => {
    const rows = [
      ['Program', 'Connection', '', 'Away', ''],
      ['', 'Mentor', 'School', 'Rotation', 'Went'],
    ];
    expect(found([...rows, ['Harbor', 'Strong', 'yes', 'Done', 'Good']])?.columns).toEqual([
      'name',
      'mentor',
      'school',
      'away',
      'awayWent',
    ]);
  });

  it('never takes the first program for the second half of a header', () => {
    const rows = [
      ['Program', 'Home', 'Away', 'Interest', 'Step 2'],
      ['Harbor', 'program', 'Went well', '(1-5)', 'Screen'],
    ];
    expect(found(rows)?.rows).toEqual([1]);
  });

  it.each([
    ['tracks', [albany, ['B I Deaconess Med Ctr-MA', 'MA', '1003416C0', 'Interventional Radiology (Integ)']]],
    ['names alone', [['Harbor University'], ['Valley Medical Center']]],
    [
      'rows that hold words of headers',
      [
        ['Harbor', 'IR/DR', 'Community', 'yes'],
        ['Valley', 'Track', 'Home', 'ST'],
      ],
    ],
    ['nothing', [['', '']]],
    ['errors', [['#REF!', '#N/A']]],
  ] satisfies [string, Cell[][]][])('finds none in a list without a header: %s', (_, rows) => {
    expect(found(rows)).toBeNull();
  });

  it('believes the user about the name column, below a title too', () => {
    const rows = [['My list'], ['Ort', 'Klinik', 'Home'], ['Wien', 'Hafen', 'yes']];
    expect(found(rows, { 1: 'name' })).toEqual({ rows: [2], columns: [null, 'name', 'home'] });
  });

  it('is quick with notes of 50,000 characters in the first rows', () => {
    const notes = ['('.repeat(50_000), ','.repeat(50_000), ' '.repeat(50_000)];
    expect(
      found([['Program', 'a', 'b', 'c'], ...Array.from({ length: 40 }, () => ['Harbor', ...notes])])?.rows,
    ).toEqual([1]);
  });
});
