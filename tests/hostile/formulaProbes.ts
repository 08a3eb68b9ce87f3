import fc from 'fast-check';
import { makeSheet } from '../../src/host/book/book';
import { calculated } from '../../src/host/command/calculated';
import { hold, probe, type Probe } from './probe';
import { hostileText } from './texts';

const functions =
  'SUM,IF,LAMBDA,LET,MAP,REDUCE,MAKEARRAY,BYROW,INDEX,OFFSET,INDIRECT,VLOOKUP,XLOOKUP,FILTER,SORT,UNIQUE,SEQUENCE,TEXTJOIN,HYPERLINK,IFERROR,ARRAYFORMULA,TEXT,DATE,CHOOSE,COUNTIFS,TRANSPOSE,ROW,VSTACK,IR_FIT,NOPE'.split(
    ',',
  );
const operators = '+,-,*,/,^,&,=,<>,>,:, ,%,!,#,@'.split(',').concat(',');
const parts =
  '0;-1;1E9;"a";"";A1;A:A;1:1;B1:C3;Sheet1!A1;Nowhere!A1;x;TRUE;#N/A;#REF!;{1,2\\3,4};{1,2\\3};$B$1;;"open;A1:Z9'
    .split(';')
    .map((part) => part.replace('\\', ';'));

/** Formulas as people, programs and nobody would write them. */
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(...parts),
    hostileText.map((text) => text.slice(0, 200)),
    fc
      .tuple(fc.constantFrom(...functions), fc.array(tie('formula'), { maxLength: 4 }))
      .map(([name, values]) => `${name}(${values.join(',')})`),
    fc.tuple(tie('formula'), fc.constantFrom(...operators), tie('formula')).map((all) => all.join('')),
    fc.tuple(tie('formula'), tie('formula')).map(([body, value]) => `LAMBDA(x,${body})(${value})`),
    tie('formula').map((inner) => `-(${inner})`),
  ),
}));

/** What has to hold for the formulas of a workbook: each ends in its cell, and the others are calculated. */
export const formulaProbes: readonly Probe[] = [
  probe('formulas', 4, formula, async (text) => {
    const cells = [[{ value: null, formula: `=${text}` }, { value: 'a' }, { value: 2 }], [{ value: 1 }]];
    const other = makeSheet('Other', [[{ value: null, formula: '=1+1' }]]);
    const { sheets } = await calculated({ name: 'Book', sheets: [makeSheet('Sheet1', cells), other] });
    hold(sheets[1]?.cells[0]?.[0]?.value === 2, 'another formula was not calculated');
  }),
];
