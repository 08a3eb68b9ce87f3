import fc from 'fast-check';
import { makeSheet } from '../../src/host/book/book';
import type { Book } from '../../src/host/book/book';
import { InputError } from '../../src/host/inputError';
import { readCsv } from '../../src/host/io/readCsv';
import { readXlsx } from '../../src/host/io/readXlsx';
import { writeCsv } from '../../src/host/io/writeCsv';
import { writeXlsx } from '../../src/host/io/writeXlsx';
import { brief, hold, holdSentence, probe } from './probe';
import type { Probe } from './probe';
import { hostileText } from './texts';
import { xlsxParts, zip } from './zip';

/** Reads, or refuses in one sentence. */
const holdRead = async (read: () => unknown): Promise<void> => {
  try {
    await read();
  } catch (error) {
    hold(error instanceof InputError, `threw ${String(error)}`);
    holdSentence(error.message);
  }
};

/** Bytes with some of them changed, cut, repeated or put elsewhere. */
const damaged = (bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(bytes, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }), fc.nat(), fc.boolean())
    .map(([whole, changes, cut, isCut]) => {
      const copy = Uint8Array.from(isCut ? whole.subarray(0, cut % (whole.length + 1)) : whole);
      for (const [place, value] of changes) if (copy.length > 0) copy[place % copy.length] = value;
      return copy;
    });

const encodings = ['utf8', 'utf16le', 'latin1'] as const;
const csvText = fc
  .tuple(
    fc.array(fc.array(hostileText, { maxLength: 6 }), { maxLength: 8 }),
    fc.constantFrom(',', ';', '\t', '|', '";"', '\0'),
    fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
    fc.constantFrom('', '\ufeff', 'sep=;\n', '"'),
  )
  .map(([rows, separator, end, start]) => start + rows.map((row) => row.join(separator)).join(end));
const csvBytes = fc
  .tuple(csvText, fc.constantFrom(...encodings))
  .map(([text, encoding]) => Buffer.from(text, encoding));

/** What XML and .xlsx can carry: no lone halves of characters, no control characters. */
const fileText = hostileText.filter((text) => !/[^\P{C}\t\n\r\p{Cf}\p{Co}\p{Cn}]|[\ufffe\uffff]/u.test(text));

const bookOf = (texts: readonly (readonly string[])[]): Book => ({
  name: 'Book',
  sheets: [
    makeSheet(
      'Sheet1',
      texts.map((row) => row.map((value) => (value === '' ? undefined : { value }))),
    ),
  ],
});

const holdTexts = async (texts: readonly (readonly string[])[]): Promise<void> => {
  const { sheets } = await readXlsx(await writeXlsx(bookOf(texts)), 'Book', 'book.xlsx');
  const cells = sheets[0]?.cells ?? [];
  texts.forEach((row, r) =>
    row.forEach((text, c) => {
      const cell = cells[r]?.[c];
      hold((cell?.value ?? '') === text, `wrote ${JSON.stringify(text.slice(0, 80))}, read ${brief(cell ?? null)}`);
      hold(cell?.formula === undefined, 'a text became a formula');
    }),
  );
};

const holdCsvTexts = (texts: readonly (readonly string[])[]): void => {
  const back = readCsv(
    Buffer.from(writeCsv([['first', 'second'], ...texts.map((row) => row.slice(0, 2))])),
    'list.csv',
  );
  texts.forEach((row, r) =>
    row.slice(0, 2).forEach((text, c) => {
      const value = back[r + 1]?.[c]?.value ?? '';
      const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
      const same = typeof value === 'string' ? value === safe : String(value) === text.toLowerCase();
      hold(same, `wrote ${JSON.stringify(text.slice(0, 80))}, read ${JSON.stringify(value).slice(0, 120)}`);
    }),
  );
};

const laughs = Array.from({ length: 12 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
  '',
);
const cellXml = (text: string): string =>
  `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;

/** Sheets of XML that are wrong on purpose. */
const brokenXml = fc.oneof(
  fileText.map((text) => cellXml(text)),
  fc.constantFrom(
    '<sheetData><row r="1"><c r="A1" t="s"><v>999999</v></c></row></sheetData>',
    '<sheetData><row r="99999999999"><c r="ZZZZZZ1"><v>1</v></c></row></sheetData>',
    '<sheetData><row r="-1"><c r="A0"><v>1e999</v></c></row></sheetData>',
    '<sheetData><row r="1"><c r="A1"><f>1+</f><v>#REF!</v></c></row>',
    '<dimension ref="A1:XFD1048576"/><sheetData/>',
    `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
    '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetData/>',
    '<a>'.repeat(20_000),
    cellXml('&unknown;'),
    '',
  ),
);
const brokenParts = fc.oneof(
  fc.constant({}),
  fc
    .tuple(
      fc.constantFrom(
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
        '_rels/.rels',
        '[Content_Types].xml',
        'xl/styles.xml',
      ),
      fc.oneof(fileText, fc.constantFrom(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><x>&l12;</x>`, '<x', '')),
    )
    .map(([name, content]) => ({ [name]: content })),
);
const xlsxBytes = fc.tuple(brokenXml, brokenParts).map(([xml, parts]) => zip(xlsxParts(xml, parts)));

const rowsOfTexts = fc.array(fc.array(fileText, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });

/** What has to hold for files, whatever is in them. */
export const fileProbes: readonly Probe[] = [
  probe('.csv files', 25, csvBytes, (bytes) => holdRead(() => readCsv(bytes, 'list.csv'))),
  probe('damaged .csv files', 10, damaged(csvBytes), (bytes) => holdRead(() => readCsv(bytes, 'list.csv'))),
  probe('texts through a .csv file', 10, rowsOfTexts, holdCsvTexts),
  probe('.xlsx files of broken parts', 10, xlsxBytes, (bytes) => holdRead(() => readXlsx(bytes, 'list', 'list.xlsx'))),
  probe('damaged .xlsx files', 15, damaged(xlsxBytes), (bytes) => holdRead(() => readXlsx(bytes, 'list', 'list.xlsx'))),
  probe('texts through an .xlsx file', 5, rowsOfTexts, holdTexts),
];
