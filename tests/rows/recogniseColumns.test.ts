import { columnKeys, isColumnKey, columnLabel, programColumns } from '../../src/rows/columns';
import { matchHeader, recogniseColumns } from '../../src/rows/recogniseColumns';

const keyOf = (header: string) => matchHeader(header)?.key ?? null;

describe('matchHeader', () => {
  it.each(columnKeys)('knows %s by its label and every alias', (key) => {
    const { label, aliases } = programColumns[key];
    expect([label, ...aliases].map((header) => keyOf(header))).toEqual([label, ...aliases].map(() => key));
  });

  it('ignores case, blanks and punctuation', () => {
    expect(['PROGRAM NAME', 'program_name', ' Program-Name: ', 'Nrmp code #'].map(keyOf)).toEqual([
      'name',
      'name',
      'name',
      'code',
    ]);
  });

  it.each([
    ['Program Code', 'code'],
    ['Location', 'state'],
    ['Geo', 'geography'],
    ['SubI', 'away'],
    ['Institution / Hospital System', 'institution'],
    ['City, State', 'state'],
    ['Specialty (if you apply to more than one)', 'specialty'],
    ['Program Type (Community / University / Hybrid)', 'type'],
    ['Size (Residents per class)', 'positions'],
    ['Interest (1-5)', 'interest'],
    ['Interest 1-5', 'interest'],
    ['ESIR y/n', 'esir'],
    ['IR Rotations for DR residents', 'rotations'],
    ['accreditationID', 'acgmeId'],
  ])('reads %s as the column %s', (header, key) => {
    expect(keyOf(header)).toBe(key);
  });

  it.each([
    'Program website',
    'Program Director',
    'Program coordinator email',
    'Program Name of director',
    'Name of PD',
    'Home city',
    'Home program director',
    'Away rotation dates',
    'Mentor contact email',
    'Sig',
    'Signal',
    'Step2',
    'Date',
    'IMG',
    'Visa Friendly (Yes/No)',
    'Website URL',
    'ERAS/AAMC ID',
    'Tier',
    'Region',
    'constructor',
    'toString',
    '__proto__',
    '🏥',
    '()',
    '('.repeat(50_000),
  ])('leaves another header to the user', (header) => {
    expect(keyOf(header)).toBeNull();
  });
});

describe('recogniseColumns', () => {
  const columnsOf = (headers: string[], mapping: Parameters<typeof recogniseColumns>[1] = null) =>
    recogniseColumns(headers, mapping).columns.map(({ column, confidence }) => `${column ?? ''} ${confidence}`.trim());

  it('says how sure it is', () => {
    expect(columnsOf(['Program Name', 'Hospital', 'Interest (1-5)', 'Vibes'])).toEqual([
      'name sure',
      'institution sure',
      'interest likely',
      'none',
    ]);
  });

  it('takes the best header for a column, then the first, and names the others', () => {
    const { columns, repeated } = recogniseColumns(['ST', 'Program', 'State', 'Program Name', 'State']);
    expect(columns.map(({ column }) => column)).toEqual([null, null, 'state', 'name', null]);
    expect(repeated.map(({ index, column }) => `${index} ${column}`)).toEqual(['0 state', '1 name', '4 state']);
  });

  it('lets the user choose', () => {
    expect(columnsOf(['Program Name', 'Gut', 'Home'], { 1: 'interest', 2: null })).toEqual([
      'name sure',
      'interest chosen',
      'chosen',
    ]);
  });

  it('gives a chosen column to the choice, not to the header', () => {
    expect(columnsOf(['Interest', 'Gut', 'Program'], { 1: 'interest' })).toEqual([
      'none',
      'interest chosen',
      'name sure',
    ]);
  });

  it('copes with 200 columns', () => {
    const headers = Array.from({ length: 200 }, (_, index) => (index === 150 ? 'Program' : `Column ${index}`));
    expect(recogniseColumns(headers).columns.filter(({ column }) => column !== null)).toEqual([
      { index: 150, header: 'Program', column: 'name', confidence: 'sure' },
    ]);
  });
});

it('knows its keys, and no key that every object has', () => {
  expect(['home', 'constructor', '__proto__', 'Home'].map(isColumnKey)).toEqual([true, false, false, false]);
  expect([columnLabel('acgmeId'), columnLabel('toString')]).toEqual(['ACGME ID', 'toString']);
});

describe('a Location beside a State', () => {
  const columnsOf = (...headers: string[]) => recogniseColumns(headers).columns.map(({ column }) => column);

  it('holds the city', () => {
    expect(columnsOf('Program', 'Location', 'State')).toEqual(['name', 'city', 'state']);
    expect(columnsOf('Program', 'State', 'City, State')).toEqual(['name', 'state', 'city']);
  });

  it('is not used where there is a City too', () => {
    const { columns, repeated } = recogniseColumns(['Program', 'City', 'Location', 'State']);
    expect(columns.map(({ column }) => column)).toEqual(['name', 'city', null, 'state']);
    expect(repeated.map(({ header }) => header)).toEqual(['Location']);
  });

  it('leaves other headers over a state alone', () => {
    expect(columnsOf('Program', 'State', 'ST')).toEqual(['name', 'state', null]);
  });
});
