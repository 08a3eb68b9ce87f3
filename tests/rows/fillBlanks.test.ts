import fc from 'fast-check';
import type { Cell } from '../../src/rows/grid';
import { blankFiller } from '../../src/rows/fillBlanks';
import { readSchoolFacts } from '../../src/rows/readSchoolFacts';
import { sheetOf } from '../support/sheets';

const header = ['Program Name', 'NRMP Code', 'City', 'State', 'Specialty', 'Low-score Friendly', 'Step 2 Screen'];

const filled = (list: Cell[][], facts: Cell[][]) =>
  sheetOf([header, ...list], { fillBlanks: blankFiller(readSchoolFacts([header, ...facts])) });

const marks = (list: Cell[][], facts: Cell[][]) =>
  filled(list, facts).programs.map(({ name, friendly, fromSchool }) => [
    name,
    friendly,
    fromSchool?.filled.map(({ column, text }) => `${column} ${text}`) ?? null,
  ]);

describe('which program a fact is about', () => {
  it('is told by the codes where both have them, whatever the names', () => {
    expect(
      marks([['Harbor University', '1000416A0', '', '', '', '', '']], [['HU Med', '1000416C0', '', '', '', 'yes', '']]),
    ).toEqual([['Harbor University', true, ['friendly yes']]]);
    expect(
      marks(
        [['Harbor University', '1000416A0', '', '', '', '', '']],
        [['Harbor University', '2000416A0', '', '', '', 'yes', '']],
      ),
    ).toEqual([['Harbor University', false, null]]);
  });

  it('is told by name and place where one has no code', () => {
    const list = [['Univ of Harbor', '1000416A0', '', 'OH', '', '', '']];
    const fact = (state: string, specialty: string) => [['University of Harbor', '', '', state, specialty, 'yes', '']];
    expect(marks(list, fact('Ohio', 'IR'))).toEqual([['Univ of Harbor', true, ['friendly yes']]]);
    expect(marks(list, fact('', 'IR'))).toEqual([['Univ of Harbor', true, ['friendly yes']]]);
    expect(marks(list, fact('TX', 'IR'))).toEqual([['Univ of Harbor', false, null]]);
    expect(marks(list, fact('OH', 'DR'))).toEqual([['Univ of Harbor', false, null]]);
  });

  it('is left open, and said, where it could be several', () => {
    const read = filled(
      [
        ['Harbor University', '', 'Lima', 'OH', 'IR', '', ''],
        ['Harbor University', '', 'Troy', 'NY', 'IR', '', ''],
      ],
      [['Harbor University', '', '', '', 'IR', 'yes', '']],
    );
    expect(read.programs.map(({ fromSchool }) => fromSchool)).toEqual([null, null]);
    expect(read.schoolProblems).toEqual([
      'School facts, row 2: Harbor University could be 2 programs of the list and is used for none; give its NRMP code or city and state.',
    ]);
  });

  it('is left open where several facts compete for one program, unless one has its code', () => {
    const list = [['Harbor University', '', '', '', 'IR', '', '']];
    const two = [
      ['Harbor University', '', 'Lima', 'OH', 'IR', 'yes', ''],
      ['Harbor University', '', 'Troy', 'NY', 'IR', 'no', ''],
    ];
    expect(filled(list, two).schoolProblems).toHaveLength(1);
    expect(marks(list, two)).toEqual([['Harbor University', false, null]]);
    expect(marks(list, [...two, ['Harbor University', '1000416A0', '', '', '', 'yes', '']])).toEqual([
      ['Harbor University', true, ['friendly yes']],
    ]);
  });
});

describe('what a fact fills', () => {
  const fact = [['Harbor University', '', '', 'OH', 'IR', 'yes', 230]];

  it('is blanks only: what the list says stays, be it no, not known or unreadable', () => {
    for (const said of ['no', false, 'unknown', '-', 'perhaps']) {
      expect(marks([['Harbor University', '', '', 'OH', 'IR', said, 250]], fact)).toEqual([
        ['Harbor University', false, null],
      ]);
    }
    const [program] = filled([['Harbor University', '', '', 'OH', 'IR', ' ', 250]], fact).programs;
    expect(program).toMatchObject({ friendly: true, screen: { kind: 'number', score: 250 } });
    expect(program?.fromSchool?.filled).toEqual([{ column: 'friendly', text: 'yes' }]);
  });

  it('is a blank of the whole program: one track that says no keeps it', () => {
    const list = [
      ['Harbor University', '1000416A0', '', 'OH', 'IR', '', ''],
      ['Harbor University', '1000416C0', '', 'OH', 'IR', 'no', ''],
    ];
    expect(marks(list, fact)).toEqual([['Harbor University', false, ['screen 230']]]);
    expect(filled(list, fact).problems).toEqual([]);
  });

  it('fills every track alike, so that tracks do not disagree', () => {
    const list = [
      ['Harbor University', '1000416A0', '', 'OH', 'IR', '', ''],
      ['Harbor University', '1000416C0', '', 'OH', 'IR', '', ''],
    ];
    expect(marks(list, fact)).toEqual([['Harbor University', true, ['screen 230', 'friendly yes']]]);
    expect(filled(list, fact).problems).toEqual([]);
  });

  it('fills columns that the list does not have', () => {
    const read = sheetOf(
      [
        ['Program Name', 'State', 'Specialty'],
        ['Harbor University', 'OH', 'IR'],
      ],
      { fillBlanks: blankFiller(readSchoolFacts([header, ...fact])) },
    );
    expect(read.programs[0]).toMatchObject({ friendly: true, screen: { kind: 'number', score: 230 } });
  });
});

it('never changes a program that says everything, and never anything else of one that does not', () => {
  const cell = fc.constantFrom<Cell>('', 'yes', 'no', 'unknown', 'perhaps', true, false);
  const screen = fc.constantFrom<Cell>('', 230, '>245', 'yes', 'no', 'much');
  const row = fc.record({ name: fc.constantFrom('Harbor', 'Valley', 'Summit'), friendly: cell, screen });
  const toRow = ({ name, friendly, screen: said }: { name: string; friendly: Cell; screen: Cell }): Cell[] => [
    ...[`${name} University`, '', '', 'OH', 'IR'],
    friendly,
    said,
  ];
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.array(row, { maxLength: 6 }), (list, facts) => {
      const plainly = sheetOf([header, ...list.map(toRow)]);
      const read = filled(list.map(toRow), facts.map(toRow));
      expect(read.problems).toEqual(plainly.problems);
      plainly.programs.forEach((before, index) => {
        const after = read.programs[index];
        const changed = new Set<string>(after?.fromSchool?.filled.map(({ column }) => column) ?? []);
        const kept = (['friendly', 'screen'] as const).filter((key) => !changed.has(key));
        const rows = before.sourceRows.map((number) => list[number - 2]);
        expect(rows.every((one) => !changed.has('friendly') || one?.friendly === '')).toBe(true);
        expect(rows.every((one) => !changed.has('screen') || one?.screen === '')).toBe(true);
        expect(after).toMatchObject(Object.fromEntries(kept.map((key) => [key, before[key]])));
        expect({ ...after, friendly: 0, screen: 0, fromSchool: 0 }).toEqual({
          ...before,
          ...{ friendly: 0, screen: 0, fromSchool: 0 },
        });
      });
    }),
    { seed: 7, numRuns: 200 },
  );
});
