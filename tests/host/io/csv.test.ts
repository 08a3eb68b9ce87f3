import { readCsv } from '../../../src/host/io/readCsv';
import { writeCsv } from '../../../src/host/io/writeCsv';

const cells = (content: string | Uint8Array) =>
  readCsv(typeof content === 'string' ? Buffer.from(content) : content, 'list.csv').map((row) =>
    row.map((cell) => cell.value),
  );

describe('readCsv', () => {
  it('reads commas, semicolons and tabs', () => {
    const expected = [
      ['a', 'b'],
      ['c', 1],
    ];
    expect(cells('a,b\nc,1\n')).toEqual(expected);
    expect(cells('a;b\r\nc;1\r\n')).toEqual(expected);
    expect(cells('a\tb\nc\t1')).toEqual(expected);
  });

  it('does not look for the separator inside quotes, doubled ones included', () => {
    expect(cells('name,notes\n"say ""a;b;c"" twice",x\n"""d;e""",y\n')).toEqual([
      ['name', 'notes'],
      ['say "a;b;c" twice', 'x'],
      ['"d;e"', 'y'],
    ]);
    expect(cells('name;notes\na;"1,2,3"\n')).toEqual([
      ['name', 'notes'],
      ['a', '1,2,3'],
    ]);
  });

  it('takes the separator from the line that Excel writes', () => {
    expect(cells('sep=;\na;b,c\n')).toEqual([['a', 'b,c']]);
  });

  it('reads quotes with separators, quotes and line breaks in them', () => {
    expect(cells('"a ""x"", b","two\nlines"\n')).toEqual([['a "x", b', 'two\nlines']]);
  });

  it('reads UTF-8 with and without its mark, UTF-16 and Windows-1252', () => {
    expect(cells('\uFEFFé,1')).toEqual([['é', 1]]);
    expect(cells(Buffer.from('\uFEFFé,1', 'utf16le'))).toEqual([['é', 1]]);
    expect(cells(Uint8Array.of(0xe9, 0x2c, 0x31))).toEqual([['é', 1]]);
  });

  it('makes values of plain numbers and truth values only', () => {
    expect(cells('1.5,-2,0,007,1e5,3/5,TRUE,1234567890123456,')).toEqual([
      [1.5, -2, 0, '007', '1e5', '3/5', true, '1234567890123456', null],
    ]);
  });

  it('keeps blank lines, so that rows count as in the file', () => {
    expect(cells('a,b\n\nc,d\n')).toHaveLength(3);
  });

  it('refuses an empty file and a file that is not text', () => {
    expect(() => cells('')).toThrow('list.csv: the file is empty.');
    expect(() => cells(Uint8Array.of(80, 75, 0, 0))).toThrow('list.csv: this is not a text file');
  });
});

describe('writeCsv', () => {
  it.each(['=1+1', '+1', '-x', '@cmd', '\tx', '\rx'])('puts an apostrophe before %j', (text) => {
    expect(cells(writeCsv([[text, 'b']]))[0]?.[0]).toBe(`'${text}`);
  });

  it('leaves numbers and ordinary text alone', () => {
    expect(writeCsv([[-5, 'a, "b"', true, '']])).toBe('-5,"a, ""b""",TRUE,\r\n');
  });
});
