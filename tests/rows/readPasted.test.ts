import { mostPastedLines, readPasted, type PastedList } from '../../src/rows/readPasted';
import { sheetOf } from '../support/sheets';

const pasted = (text: string): PastedList => {
  const read = readPasted(text);
  if (!read.ok) throw new Error(read.message);
  return read.value;
};

describe('readPasted', () => {
  it('keeps the header and the cells of a copied range, plain numbers as numbers', () => {
    expect(pasted('Program\tStep 2 Screen\tCode\nHarbor University\t245\t007\n')).toEqual({
      values: [
        ['Program', 'Step 2 Screen', 'Code'],
        ['Harbor University', 245, '007'],
      ],
      headerRow: 1,
      headerMade: false,
      lines: 1,
    });
  });

  it('takes one name a line, without bullets and numbers, and makes the header', () => {
    expect(pasted('1. Harbor University\n- Lakeview Clinic\n\u2022 North Star, New York\n\n')).toEqual({
      values: [['Program Name'], ['Harbor University'], ['Lakeview Clinic'], ['North Star, New York']],
      headerRow: 1,
      headerMade: true,
      lines: 3,
    });
  });

  it('does not split names at their commas where no column tells what it is', () => {
    expect(pasted('University of California, Davis\nUniversity of California, Irvine').values.slice(1)).toEqual([
      ['University of California, Davis'],
      ['University of California, Irvine'],
    ]);
  });

  it('splits at commas where a column tells that it holds states, and names the columns', () => {
    const { values, headerMade } = pasted('Harbor University, Columbus, OH, IR\nLakeview Clinic, Erie, PA, DR');
    expect(headerMade).toBe(true);
    expect(values[0]).toEqual(['Program Name', 'City', 'State', 'Specialty']);
    expect(values[2]).toEqual(['Lakeview Clinic', 'Erie', 'PA', 'DR']);
  });

  it('finds codes in a list without header, and leaves what it does not know alone', () => {
    const { values } = pasted('9001416C0\tHarbor University\t3\n9002420A0\tLakeview Clinic\t4');
    expect(values[0]).toEqual(['NRMP Code', 'Program Name', 'Column 3']);
  });

  it('finds a header below a title', () => {
    const { values, headerRow, lines } = pasted('My list\nProgram,State\nHarbor,OH\nLake,PA');
    expect([headerRow, lines]).toEqual([2, 2]);
    expect(values).toHaveLength(4);
  });

  it('gives a sheet in which every line is a program', () => {
    const { values } = pasted('Harbor University\nLakeview Clinic\nNorth Star Hospital');
    expect(
      sheetOf(values)
        .programs.map(({ name }) => name)
        .sort(),
    ).toEqual(['Harbor University', 'Lakeview Clinic', 'North Star Hospital']);
  });

  it.each(['', ' \n\t\n'])('asks for a list where nothing was pasted: %j', (text) => {
    expect(readPasted(text)).toMatchObject({ ok: false });
  });

  it('takes as many lines as a list may have programs, and refuses far more in a sentence', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, index) => `Fictional Program ${index}`).join('\n');
    expect(pasted(lines(mostPastedLines)).lines).toBe(mostPastedLines);
    const refused = readPasted(lines(mostPastedLines + 31));
    expect(refused.ok ? '' : refused.message).toContain('10,031');
  });
});
