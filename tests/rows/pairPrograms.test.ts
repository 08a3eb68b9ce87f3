import type { Cell } from '../../src/rows/grid';
import { sheetOf } from '../support/sheets';

const headers = ['Program Name', 'NRMP Code', 'City', 'State', 'Specialty', 'Home', 'Away', 'Away Went', 'Mentor'];
const read = (...rows: Cell[][]) => sheetOf([headers, ...rows]).programs;
const twins = (...rows: Cell[][]) => read(...rows).map(({ id, twinId }) => `${id} ${twinId ?? '-'}`);

describe('a pair', () => {
  it('shares four digits, whatever the names', () => {
    expect(twins(['Harbor', '1500416A0'], ['Harbor Diagnostic', '1500420A0'], ['Valley', '1600420A0'])).toEqual([
      '1500-DR 1500-IR',
      '1500-IR 1500-DR',
      '1600-DR -',
    ]);
  });

  it('shares institution and state where there is no code', () => {
    expect(twins(['Harbor IR', '', '', 'OH', 'IR'], ['Harbor - DR', '', 'Toledo', 'OH', 'DR'])).toEqual([
      'harbor|toledo|oh|DR harbor||oh|IR',
      'harbor||oh|IR harbor|toledo|oh|DR',
    ]);
    expect(twins(['Harbor', '', '', 'OH', 'IR'], ['Harbor', '', '', 'MI', 'DR'])).toEqual([
      'harbor||mi|DR -',
      'harbor||oh|IR -',
    ]);
  });

  it('may have a code on one side only, and then goes by it', () => {
    const programs = read(['Harbor', '1500416A0', '', 'OH'], ['Harbor', '', '', 'OH', 'DR']);
    expect(programs.map(({ institutionId, twinId }) => [institutionId, twinId])).toEqual([
      ['1500', 'harbor||oh|DR'],
      ['1500', '1500-IR'],
    ]);
  });

  it('by code is never broken by a row without one', () => {
    const rows = [
      ['Harbor', '1500416A0', 'Columbus', 'OH'],
      ['Harbor', '1500420A0', '', 'OH'],
      ['Harbor', '', 'Dayton', 'OH', 'IR'],
    ];
    expect(twins(...rows)).toEqual(['1500-DR 1500-IR', '1500-IR 1500-DR', 'harbor|dayton|oh|IR -']);
    expect(twins(...rows.toReversed())).toEqual(twins(...rows));
  });

  it('of several institutions of one name goes by city', () => {
    expect(
      twins(
        ['Harbor', '', 'Columbus', 'OH', 'IR'],
        ['Harbor', '', 'Columbus', 'OH', 'DR'],
        ['Harbor', '', 'Dayton', 'OH', 'IR'],
      ),
    ).toEqual([
      'harbor|columbus|oh|DR harbor|columbus|oh|IR',
      'harbor|columbus|oh|IR harbor|columbus|oh|DR',
      'harbor|dayton|oh|IR -',
    ]);
  });

  it('is not made of two coded institutions', () => {
    expect(twins(['Harbor', '1500416A0'], ['Harbor', '1600420A0'])).toEqual(['1500-IR -', '1600-DR -']);
  });
});

describe('ties', () => {
  const tied = (ir: Cell[], dr: Cell[]) =>
    read(['Harbor', '1500416A0', '', '', '', ...ir], ['Harbor', '1500420A0', '', '', '', ...dr]).map(
      ({ ties, tiesFromTwin }) => ({ ties, from: tiesFromTwin }),
    );

  it('reach both programs of a pair, which say what came from the other', () => {
    const [dr, ir] = tied(['yes', '', '', 'Weak'], ['', 'Done', 'Good', 'Strong']);
    const ties = { home: true, away: 'good', mentor: 'strong', school: false, geography: false };
    expect(dr).toEqual({ ties, from: ['home'] });
    expect(ir).toEqual({ ties, from: ['away', 'mentor'] });
  });

  it('that stand on both come from neither', () => {
    expect(tied(['yes', '', '', ''], ['yes', '', '', '']).map(({ from }) => from)).toEqual([[], []]);
  });

  it.each<[string, Cell[], Cell[]]>([
    ['good', ['', 'Planned', '', ''], ['', 'Done', 'Good', '']],
    ['good', ['', 'Done', 'Good', ''], ['', 'Done', 'Poor', '']],
    ['poor', ['', '', 'Poor', ''], ['', 'Planned', '', '']],
    ['poor', ['', 'Done', '', ''], ['', 'Done', 'Poor', '']],
    ['neutral', ['', 'Done', '', ''], ['', '', 'Neutral', '']],
    ['unrated', ['', 'Done', '', ''], ['', 'Planned', '', '']],
    ['poor', ['', '', 'Poor', ''], ['', '', '', '']],
  ])('an institution has one away, as the columns of its rows merge: %s', (away, ir, dr) => {
    expect(tied(ir, dr).map(({ ties }) => ties.away)).toEqual([away, away]);
  });
});
