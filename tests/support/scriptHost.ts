import { type Book, type BookCell, makeSheet } from '../../src/host/book/book';
import { createHost, type Host, type HostOptions } from '../../src/host/createHost';

/** A stand-in for the built bundle: it runs whatever a test hands it, and shows each rule of custom functions. */
export const scriptCode = `
var hidden_ = 1;
function evaluate(source) { return (0, eval)('(function () {' + source + '})()'); }
function secret_() { return 1; }
function DESCRIBE(value) {
  const word = (x) => x === '' ? 'blank' : x instanceof Date ? 'date ' + x.toISOString().slice(0, 10) : typeof x + ' ' + x;
  return Array.isArray(value) ? value.map((row) => row.map(word)) : word(value);
}
function GIVE(kind) {
  const made = {
    table: [[1, 'a'], [true, '']], row: [1, 2], ragged: [[1, 2], [3]], date: new Date(0), nothing: undefined,
    nan: NaN, object: {}, formula: '=1+1', tall: [[1], [2], [3]],
  };
  return made[kind];
}
function REFUSE() { throw new Error('REFUSE: one sentence.'); }
function FOREVER() { for (;;) ; }
function WRITE() { SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValue(1); }
function READ() { return SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).getValue(); }
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'showSidebar').addToUi(); }
function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hello</p>').setTitle('Panel'));
}
`;

export type Plain = string | number | boolean | null;

const toCell = (value: Plain): BookCell | undefined => {
  if (value === null) return undefined;
  return typeof value === 'string' && value.startsWith('=') ? { value: null, formula: value } : { value };
};

/** A workbook of plain values; a text that starts with "=" is a formula. */
export const bookOf = (sheets: Readonly<Record<string, readonly (readonly Plain[])[]>>): Book => ({
  name: 'Test',
  sheets: Object.entries(sheets).map(([name, rows]) =>
    makeSheet(
      name,
      rows.map((row) => row.map(toCell)),
    ),
  ),
});

/** A host with the stand-in bundle; `run` evaluates the body of a function in a script of its own. */
export interface ScriptHost {
  readonly host: Host;
  readonly run: (source: string) => Promise<unknown>;
}

export function scriptHost(book: Book = bookOf({ Sheet1: [] }), options: HostOptions = {}): ScriptHost {
  const host = createHost(book, { code: scriptCode, ...options });
  return { host, run: (source) => host.run('evaluate', [source]) };
}
