import { mostPastedCharacters, mostPastedLines, readPasted, type PastedList } from '../../src/rows/readPasted';
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

  it.each([
    ['a mark of the encoding', '\uFEFFProgram\tState\nHarbor\tOH'],
    ['line ends of Windows', 'Program\tState\r\nHarbor\tOH\r\n'],
    ['line ends of old Macs', 'Program\tState\rHarbor\tOH\r'],
    ['blank lines around it', '\n \t\n\nProgram\tState\nHarbor\tOH\n\n \n'],
    ['spaces around cells', 'Program \t State\n  Harbor\tOH  '],
  ])('makes nothing of %s', (_, text) => {
    expect(pasted(text)).toMatchObject({
      values: [
        ['Program', 'State'],
        ['Harbor', 'OH'],
      ],
      lines: 1,
    });
  });

  it('keeps a first line that begins with an empty cell, and blank lines inside, which are no programs', () => {
    expect(pasted('\tProgram\n1\tHarbor\n\n2\tLake')).toMatchObject({
      values: [['', 'Program'], [1, 'Harbor'], [''], [2, 'Lake']],
      lines: 2,
    });
  });

  it.each([
    ['(12) Harbor', 'Harbor'],
    ['3)   Harbor', 'Harbor'],
    ['1234. Harbor', 'Harbor'],
    ['* Harbor', 'Harbor'],
    ['12345. Harbor', '12345. Harbor'],
    ['-Harbor', '-Harbor'],
    ['Harbor - Lake', 'Harbor - Lake'],
    ['No. 3. Harbor', 'No. 3. Harbor'],
  ])('reads the line "%s" as the name "%s"', (line, name) => {
    expect(pasted(`${line}\nNorth Star Hospital`).values[1]).toEqual([name]);
  });

  it.each<[string, string | number]>([
    ['245', 245],
    ['3.25', 3.25],
    ['-4', -4],
    ['0', 0],
    ['999999', 999_999],
    ['1000000', '1000000'],
    ['007', '007'],
    ['1.', '1.'],
    ['1.5x', '1.5x'],
    ['-0', '-0'],
  ])('takes a cell of %s as %j', (text, cell) => {
    expect(pasted(`Program\tInterest\nHarbor\t${text}`).values[1]).toEqual(['Harbor', cell]);
  });

  it('calls a column by what four in five of its filled cells are', () => {
    const line = (state: string, index: number) => `Hospital ${index}\t${state}`;
    const header = (...states: string[]) => pasted(states.map(line).join('\n')).values[0];
    expect(header('OH', 'PA', 'NY', 'CA', 'somewhere')).toEqual(['Program Name', 'State']);
    expect(header('OH', 'PA', 'NY', 'here', 'somewhere')).toEqual(['Program Name', 'Column 2']);
    expect(header('OH', '', '', '', '')).toEqual(['Program Name', 'State']);
    expect(header('', '', '')).toEqual(['Program Name', 'Column 2']);
  });

  it('splits at commas although a line between is blank, but not where lines have different numbers of commas', () => {
    expect(pasted('Harbor, OH\n\nLake, PA').values[0]).toEqual(['Program Name', 'State']);
    expect(pasted('Harbor, OH\nLake, Erie, PA').values[0]).toEqual(['Program Name']);
  });

  it('takes as many characters as a sheet of notes may have, and refuses more in a sentence', () => {
    const text = (length: number) => 'Harbor\t'.padEnd(length, 'x');
    expect(readPasted(text(mostPastedCharacters)).ok).toBe(true);
    expect(readPasted(text(mostPastedCharacters + 1))).toEqual({
      ok: false,
      message: 'The pasted text has 4,000,001 characters, at most 4,000,000 are taken: paste fewer columns.',
    });
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
