import type { Cell } from '../../src/rows/grid';
import { accounts, asideReasons, cellIn, problemCodes, programIn, sheetOf } from '../support/sheets';

const header = ['Program Name', 'State', 'NRMP Code', 'Specialty', 'Positions'];
const albany = ['Albany Med Ctr', 'NY', '1414416C0', 'Interventional Radiology (Integ)', 2];
const below = (...rows: Cell[][]) => sheetOf([header, albany, ...rows]);

describe('rows set aside', () => {
  it('are the header, blank rows between and titles above', () => {
    const read = sheetOf([['My list'], [], header, albany, ['', ' ', '\u200b'], albany]);
    expect(asideReasons(read)).toEqual(['1 title', '2 blank', '3 header', '5 blank']);
    expect(accounts(read)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('are both rows of a header of two', () => {
    const read = sheetOf([
      ['Program', ''],
      ['Name', 'State'],
      ['Harbor IR', 'OH'],
    ]);
    expect(asideReasons(read)).toEqual(['1 header', '2 header']);
  });

  it('are rows of empty tick boxes, which say nothing', () => {
    expect(asideReasons(below([false, '', '', '', false], ['', 'FALSE', '', '', '']))).toEqual([
      '1 header',
      '3 blank',
      '4 blank',
    ]);
  });

  it.each([
    [['Program Name', 'State', 'NRMP Code', 'Specialty', 'Positions']],
    [['PROGRAM NAME', '', '', '', '']],
    [['Program', 'ST', 'Code', 'Track', 'Spots']],
  ])('are headers pasted in again: %j', (row) => {
    expect(asideReasons(below(row))).toEqual(['1 header', '3 header']);
  });

  it('are both halves of a header of two rows pasted in again', () => {
    const top = ['', 'Step 2'];
    const bottom = ['Program', 'Screen'];
    expect(asideReasons(sheetOf([top, bottom, ['Harbor IR', 245], top, bottom]))).toEqual([
      '1 header',
      '2 header',
      '4 header',
      '5 header',
    ]);
  });

  it.each([
    [['Total', '', '', '', 12]],
    [['TOTALS:', '', '', '', 12]],
    [['Total programs: 94', '', '', '', '']],
    [['Grand total', '', '', '', 12]],
    [['Average', '', '', '', 3.2]],
    [['', '', '', 'Total', 12]],
    [[94, '', '', '', 12]],
    [['', '', '', '', 12]],
  ])('are totals: %j', (row) => {
    expect(asideReasons(below(row))).toEqual(['1 header', '3 totals']);
  });

  it('are not programs whose names begin like totals', () => {
    expect(
      asideReasons(below(['Countryside Hospital IR', 'OH', '', '', 1], ['Total', 'OH', '1500416C0', '', 1])),
    ).toEqual(['1 header']);
  });

  it.each([
    [['', 'OH', '1500416C0', 'IR', '']],
    [['#REF!', 'OH', '', 'IR', '']],
    [['-', 'OH', '', 'IR', '']],
    [[2024, 'OH', '', 'IR', '']],
  ])('are rows without a name: %j', (row) => {
    expect(asideReasons(below(row))).toEqual(['1 header', '3 no-name']);
  });

  it('are other specialties and headings between the programs', () => {
    const read = below(['Valley', 'PA', '1600140C0', '', ''], ['Valley', 'PA', '', 'Surgery', ''], ['DR Programs']);
    expect(asideReasons(read)).toEqual(['1 header', '3 other-specialty', '4 other-specialty', '5 title']);
  });

  it('contribute nothing, not even problems', () => {
    const rows = [
      ['Program Name', 'NRMP Code', 'Home', 'Specialty'],
      ['Harbor', '1500420A0', 'no', ''],
      ['Harbor', '1500420R0', 'maybe', ''],
      ['Harbor', '1500140C0', '#N/A', ''],
    ];
    const read = sheetOf(rows);
    expect(asideReasons(read)).toEqual(['1 header', '3 needs-prior-training', '4 other-specialty']);
    expect(read.problems).toEqual([]);
    expect(programIn(read)).toMatchObject({ codes: ['1500420A0'], sourceRows: [2], ties: { home: false } });
  });

  it('do not hold R tracks of an applicant who trained before', () => {
    const rows = [
      ['Program Name', 'NRMP Code', 'Home'],
      ['Harbor', '1500420A0', ''],
      ['Harbor', '1500420R0', 'yes'],
    ];
    expect(programIn(sheetOf(rows, { priorTraining: true }))).toMatchObject({
      codes: ['1500420A0', '1500420R0'],
      ties: { home: true },
    });
  });
});

describe('names', () => {
  it('may stand in the institution column alone', () => {
    const read = sheetOf([
      ['Program Name', 'Institution', 'Specialty'],
      ['', 'Harbor University', 'IR'],
      ['#N/A', 'Valley', 'IR'],
    ]);
    expect(read.programs.map(({ name, institution }) => [name, institution])).toEqual([
      ['Harbor University', 'Harbor University'],
      ['Valley', 'Valley'],
    ]);
    expect(problemCodes(read)).toEqual(['3 cell-error']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'בית חולים', '病院', '🏥 Harbor'])('may be %s', (name) => {
    expect(programIn(sheetOf([header, [name, '', '', 'IR']])).name).toBe(name);
  });

  it('of other scripts are told apart', () => {
    const read = sheetOf([header, ['בית חולים', '', '', 'IR'], ['病院', '', '', 'IR'], ['病院', '', '', 'DR']]);
    expect(read.programs).toHaveLength(3);
  });
});

describe('places', () => {
  const place = (cells: Record<string, Cell>, name = 'Harbor') => {
    const read = sheetOf([
      ['Program Name', 'Specialty', ...Object.keys(cells)],
      [name, 'IR', ...Object.values(cells)],
    ]);
    const { city, state } = programIn(read);
    return [city, state, ...problemCodes(read)];
  };

  it.each<[Record<string, Cell>, (string | null)[]]>([
    [{ State: 'OH' }, [null, 'OH']],
    [{ State: 'Ohio' }, [null, 'OH']],
    [{ Location: 'Columbus, OH' }, ['Columbus', 'OH']],
    [{ City: 'Columbus, OH' }, ['Columbus', 'OH']],
    [{ City: 'New York', State: 'NY' }, ['New York', 'NY']],
    [{ City: 'Kansas City', State: 'KS' }, ['Kansas City', 'KS']],
    [{ City: '-', State: 'unknown' }, [null, null]],
    [{ Location: 'OOS' }, [null, null, '2 unreadable']],
    [{ State: '#N/A', City: '#REF!' }, [null, null, '2 cell-error', '2 cell-error']],
  ])('are read from %j', (cells, expected) => {
    expect(place(cells)).toEqual(expected);
  });

  it('come from the suffix of an NRMP name where the state is blank', () => {
    expect(place({ State: '' }, 'B I Deaconess Med Ctr-MA')).toEqual([null, 'MA']);
    expect(place({ State: 'NH' }, 'B I Deaconess Med Ctr-MA')).toEqual([null, 'NH']);
  });
});

describe('specialty', () => {
  it('is IR with a problem where nothing says', () => {
    const read = sheetOf([['Program Name'], ['Harbor University']]);
    expect(programIn(read).specialty).toBe('IR');
    expect(problemCodes(read)).toEqual(['2 specialty-assumed']);
  });

  it('is IR with a problem where the column cannot be read', () => {
    expect(problemCodes(cellIn('Track', 'whatever'))).not.toContain('2 specialty-assumed');
    expect(sheetOf([header, ['Harbor', '', '', 'whatever']]).problems[0]?.text).toContain('"whatever"');
  });
});

describe('codes that cannot be read', () => {
  it.each(['12345', 'IR program', '#N/A'])('are a problem: %s', (code) => {
    const codes = problemCodes(sheetOf([header, ['Harbor', 'OH', code, 'IR']]));
    expect(codes).toEqual([code === '#N/A' ? '2 cell-error' : '2 unreadable']);
  });

  it.each(['', '-', 'n/a', 'TBD'])('are none where %j says so', (code) => {
    expect(problemCodes(sheetOf([header, ['Harbor', 'OH', code, 'IR']]))).toEqual([]);
  });
});

describe('several codes in one cell', () => {
  it('of one program are all its codes', () => {
    const program = programIn(sheetOf([header, ['Albany', 'NY', '1414416C0, 1414416A1', '', 2]]));
    expect([program.id, program.codes]).toEqual(['1414-IR', ['1414416A1', '1414416C0']]);
  });

  it('join the rows of the same institution', () => {
    const read = sheetOf([
      header,
      ['Albany', 'NY', '1414416C0 1414416A1', '', 2],
      ['Albany', 'NY', '1414416A2', '', 2],
    ]);
    expect(programIn(read).codes).toEqual(['1414416A1', '1414416A2', '1414416C0']);
  });

  it('of which some are physician-only tracks leave those out, unless there is prior training', () => {
    const rows = [header, ['Albany', 'NY', '1414416R0; 1414416C0', '', 2]];
    expect(programIn(sheetOf(rows)).codes).toEqual(['1414416C0']);
    expect(programIn(sheetOf(rows, { priorTraining: true })).codes).toEqual(['1414416C0', '1414416R0']);
    expect(asideReasons(sheetOf([header, albany, ['Albany', 'NY', '1414416R0; 1414416R1', '', 2]]))).toEqual([
      '1 header',
      '3 needs-prior-training',
    ]);
  });

  it('of several programs are reported: the one of the specialty column decides, else the first', () => {
    const read = sheetOf([header, ['Albany', 'NY', '1414416C0 / 1414420A0', 'Radiology-Diagnostic', 2]]);
    expect(programIn(read).id).toBe('1414-DR');
    expect(problemCodes(read)).toEqual(['2 disagreement']);
    expect(read.problems[0]?.text).toContain('1414420A0 decides, 1414416C0 left out');
    expect(programIn(sheetOf([header, ['Albany', 'NY', '1414416C0 / 1414420A0', '', 2]])).id).toBe('1414-IR');
  });
});

describe('a Location beside a State', () => {
  it.each([
    ['Columbus, OH', 'Columbus'],
    ['Columbus', 'Columbus'],
    ['OH', null],
    ['', null],
  ])('%j gives the city', (location, city) => {
    const program = programIn(
      sheetOf([
        ['Program Name', 'Location', 'State', 'Specialty'],
        ['Harbor', location, 'OH', 'IR'],
      ]),
    );
    expect([program.city, program.state]).toEqual([city, 'OH']);
  });
});
