import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const files = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => files(join(path, name))) : [path];

const sources = [...files('src'), ...files('sidebar'), ...files('tests'), ...files('scripts')].filter((path) =>
  /\.(ts|tsx|mjs|css|html)$/.test(path),
);

/** Tables of data, one line an entry: as long as there are entries. */
const tables = ['src/rows/profileFields.ts', 'src/rows/columns.ts', 'src/guide/settings.ts'];

it('keeps files to one idea: none but tables of data is longer than 300 lines', () => {
  const long = sources.filter(
    (path) =>
      /^(src|sidebar)/.test(path) && !tables.includes(path) && readFileSync(path, 'utf8').split('\n').length > 301,
  );
  expect(long).toEqual([]);
});

it('hides nothing: no lint or type rule is switched off, nothing is left to do, no test is skipped', () => {
  const marks = [
    'eslint-' + 'disable',
    '@ts-' + 'ignore',
    '@ts-' + 'expect-error',
    'TO' + 'DO',
    'FIX' + 'ME',
    '.ski' + 'p(',
  ];
  const found = sources.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return marks.filter((mark) => text.includes(mark)).map((mark) => `${path}: ${mark}`);
  });
  expect(found).toEqual([]);
});

it('names a Google service in src/gas only, and Node in src/host only', () => {
  const google = /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|CacheService)\b/;
  const code = sources.filter((path) => /^(src|sidebar)/.test(path) && !/^src\/(gas|host)/.test(path));
  expect(code.filter((path) => google.test(withoutComments(readFileSync(path, 'utf8'))))).toEqual([]);
  expect(code.filter((path) => readFileSync(path, 'utf8').includes("from 'node:"))).toEqual([]);
});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
