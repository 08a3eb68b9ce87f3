import type { Cell } from '../../src/rows/grid';
import { sheetOf } from '../support/sheets';

const headers = ['Program Name', 'NRMP Code', 'City', 'State', 'Specialty', 'Institution'];
const groups = (...rows: Cell[][]) =>
  sheetOf([headers, ...rows]).programs.map(({ id, sourceRows }) => `${id}: ${sourceRows.join(' ')}`);

describe('rows of one program', () => {
  it('share four digits and the specialty, whatever they are called', () => {
    expect(groups(['Harbor', '1500416A0'], ['Valley', '1500416C1'], ['Harbor', '1500420A0'])).toEqual([
      '1500-DR: 4',
      '1500-IR: 2 3',
    ]);
  });

  it('without a code join the one coded program of their name and specialty', () => {
    expect(
      groups(['Harbor Univ', '1500416A0'], ['Harbor University', '', '', '', 'IR'], ['HARBOR UNIV.', '', '', '', 'DR']),
    ).toEqual(['1500-IR: 2 3', 'harbor university|||DR: 4']);
  });

  it.each([
    ['the state differs', ['Harbor', '1500416A0', '', 'OH'], ['Harbor', '', '', 'MI', 'IR'], false],
    ['the city differs', ['Harbor', '1500416A0', 'Toledo', 'OH'], ['Harbor', '', 'Akron', 'OH', 'IR'], false],
    ['the state is not known', ['Harbor', '1500416A0', '', ''], ['Harbor', '', '', 'MI', 'IR'], true],
    ['the row does not say', ['Harbor', '1500416A0', 'Toledo', 'OH'], ['Harbor', '', '', '', 'IR'], true],
    ['the place is the same', ['Harbor', '1500416A0', 'Toledo', 'OH'], ['Harbor', '', 'TOLEDO', 'Ohio', 'IR'], true],
  ])('without a code look at city and state: %s', (_, coded, uncoded, joins) => {
    expect(groups(coded, uncoded)).toHaveLength(joins ? 1 : 2);
    expect(groups(uncoded, coded)).toHaveLength(joins ? 1 : 2);
  });

  it('without a code stay alone where two coded programs could be meant', () => {
    expect(groups(['Harbor', '1500416A0'], ['Harbor', '1600416A0'], ['Harbor', '', '', '', 'IR'])).toEqual([
      '1500-IR: 2',
      '1600-IR: 3',
      'harbor|||IR: 4',
    ]);
  });

  it('without any code share name, city and state', () => {
    expect(
      groups(
        ['Harbor Univ', '', 'Toledo', 'OH', 'IR'],
        ['Harbor  University', '', 'toledo', 'Ohio', 'IR'],
        ['Harbor Univ', '', '', 'OH', 'IR'],
      ),
    ).toEqual(['harbor university|toledo|oh|IR: 2 3', 'harbor university||oh|IR: 4']);
  });

  it('are told apart by the institution where the program is called by its specialty only', () => {
    const read = sheetOf([
      headers,
      ['Diagnostic Radiology Residency', '', '', '', '', 'Harbor University'],
      ['Diagnostic Radiology Residency', '', '', '', '', 'Valley Hospital'],
      ['Interventional Radiology', '', '', '', '', 'Harbor University'],
    ]);
    expect(read.programs.map(({ id, twinId }) => [id, twinId])).toEqual([
      ['harbor university|||DR', 'harbor university|||IR'],
      ['harbor university|||IR', 'harbor university|||DR'],
      ['valley hospital|||DR', null],
    ]);
  });
});

describe('first years', () => {
  it('are merged like programs, and stand apart', () => {
    const read = sheetOf([
      headers,
      ['Harbor', '1500140P0', '', '', 'Medicine-Preliminary'],
      ['Harbor', '1500140P1', '', '', 'Medicine-Preliminary'],
      ['Harbor', '1500999C0', '', '', 'Transitional'],
      ['Valley Transitional Year', '', '', 'PA', ''],
    ]);
    expect(read.programs).toEqual([]);
    expect(read.firstYear.map(({ codes, sourceRows }) => [codes, sourceRows])).toEqual([
      [
        ['1500140P0', '1500140P1'],
        [2, 3],
      ],
      [['1500999C0'], [4]],
      [[], [5]],
    ]);
    expect(read.lines.slice(1).map(({ kind }) => kind)).toEqual(Array.from({ length: 4 }, () => 'first-year'));
    expect(read.problems).toEqual([]);
  });
});
