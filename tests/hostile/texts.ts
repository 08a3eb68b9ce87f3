import fc from 'fast-check';
import type { Cell } from '../../src/rows/grid';

const zeroWidth = '\u200b\u200c\u200d\u2060\ufeff';
const rightToLeft = '\u202e';

/** Texts that have broken spreadsheets, pages or parsers before; each is a cell a person or a file could hold. */
export const hostileTexts: readonly string[] = [
  // taken for a formula, in the ways spreadsheets start one
  ...[
    '=1+1',
    '=HYPERLINK("http://example.invalid","x")',
    '=IMPORTXML("http://example.invalid","//a")',
    '=cmd|"/c x"!A0',
  ],
  ...[
    '+1',
    '+A1',
    '-1',
    '-A1',
    '--1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '\u00a0=1+1',
    '＝1+1',
    "'=1+1",
    "''",
  ],
  ...['=', '+', '-', '@', "'", '"', '""', '="', `=${zeroWidth}1`, `${zeroWidth}=1`],
  // taken for a page
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</textarea><svg/onload=alert(1)>', '<!--', ']]>'],
  ...[
    'javascript:alert(1)',
    '&lt;b&gt;',
    '&amp;',
    '<?= 1 ?>',
    '{{1+1}}',
    '${1+1}',
    '`',
    '// not a comment',
    '/* nor this */',
  ],
  // taken for another kind of value
  ...['1/2', '3-4', 'May 5', '2026-02-30', '31/12/1899', '12:30', 'TRUE', 'false', '007', '1e5', '1e999', '-0', '0x10'],
  ...['NaN', 'Infinity', '-Infinity', 'undefined', 'null', '[object Object]', '1,000', '1.000,5', '$5', '50%', '(5)'],
  ...['9'.repeat(400), `0.${'0'.repeat(400)}1`, '१२३', '１２３'],
  // errors of formulas
  ...['#N/A', '#REF!', '#DIV/0!', '#NAME?', '#VALUE!', '#NUM!', '#NULL!', '#ERROR!', 'Loading...'],
  // names of what every object has
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'],
  // letters that are not what they seem
  ...[
    zeroWidth,
    `IR${zeroWidth}`,
    `${rightToLeft}loohcs`,
    'مستشفى',
    'בית חולים',
    '病院',
    'Ａ',
    'ﬁt',
    'ẞ',
    'İ',
    'e\u0301',
    'Z͑ͫa̴l̸g̵o',
  ],
  ...[
    '👩🏽‍⚕️',
    '🏥🏥',
    '\ud83d',
    '\udc00x',
    '\u0000',
    '\u0007bell',
    '\u001b[31m',
    'a\u2028b',
    'two\nlines',
    'two\r\nlines',
    'tab\tin',
  ],
  ...[
    '',
    ' ',
    '   ',
    '\u00a0',
    '\u3000',
    '.',
    ',',
    ';',
    '—',
    '▸',
    '#section',
    '#line',
    '$1 $& $` $$',
    '{cell}',
    '%s',
    '\\',
    '\\n',
  ],
  // long
  'x'.repeat(50_000),
  `${'word '.repeat(9_999)}end`,
  `=${'1+'.repeat(5_000)}1`,
  `-${'9'.repeat(49_999)}`,
  '🏥'.repeat(25_000),
  '('.repeat(5_000),
  'a,'.repeat(10_000),
];

/** A text from the list, a piece of it joined with another, or any text at all. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostileTexts) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...hostileTexts.filter(({ length }) => length < 100)), { minLength: 2, maxLength: 4 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** Numbers and dates at the edges of what numbers and dates can be. */
const hostileValue: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(...[0, -0, 1e308, -1e308, 5e-324, NaN, Infinity, -Infinity, 2 ** 53, -1, 0.1 + 0.2, 1e21]),
  fc.constantFrom<Cell>(
    new Date(NaN),
    new Date(0),
    new Date(8.64e15),
    new Date(-8.64e15),
    new Date(Date.UTC(1899, 11, 30)),
  ),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
);

/** Anything a spreadsheet could hand over as a cell. */
export const hostileCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 1, arbitrary: hostileValue },
);
