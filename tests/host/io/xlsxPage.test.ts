import { makeSheet, type BookCell } from '../../../src/host/book/book';
import { printNames, xlsxPage, xlsxRows } from '../../../src/host/io/xlsxPage';

const wrapped = (value: string): BookCell => ({ value, format: { wrap: 'wrap' } });
const long = 'a reason for this program; '.repeat(10);

describe('the page an exported sheet is printed on', () => {
  it('lies across for a wide sheet and stands upright for a narrow one, with all columns on one page', () => {
    const wide = makeSheet('List', [[{ value: 'a' }, { value: 'b' }]], { columns: [{ width: 500 }, { width: 301 }] });
    const narrow = makeSheet('Page', [[{ value: 'a' }, { value: 'b' }]], { columns: [{ width: 500 }, { width: 300 }] });
    expect(xlsxPage(wide)).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(xlsxPage(narrow)).toMatchObject({ orientation: 'portrait', fitToWidth: 1, fitToHeight: 0 });
  });

  it('counts no hidden column, and none beyond the last filled one', () => {
    const sheet = makeSheet('List', [[{ value: 'a' }, { value: 'b' }, { value: '' }]], {
      columns: [{ width: 600 }, { width: 600, hidden: true }, { width: 600 }],
    });
    expect(xlsxPage(sheet).orientation).toBe('portrait');
  });

  it('holds the filled cells alone and repeats the header of the table, the name of the sheet in quotes', () => {
    const cells = [[{ value: 'Title' }], [{ value: 'Head' }, { value: 'More' }], [{ value: 1 }], [{ value: '' }]];
    const sheet = makeSheet("It's a List", cells, { frozenRows: 2 });
    expect(printNames(sheet)).toEqual([
      { name: '_xlnm.Print_Area', range: "'It''s a List'!$A$1:$B$3", scope: "It's a List" },
      { name: '_xlnm.Print_Titles', range: "'It''s a List'!$2:$2", scope: "It's a List" },
    ]);
    expect(printNames(makeSheet('Blank', []))).toEqual([]);
  });
});

it('makes rows as tall as their wrapped texts, and leaves the others', () => {
  const sheet = makeSheet(
    'List',
    [[{ value: long }], [wrapped('short')], [wrapped(long)], [wrapped(`${long}${long}`)]],
    {
      columns: [{ width: 200 }],
    },
  );
  const heights = xlsxRows(sheet);
  expect([...heights.keys()]).toEqual([2, 3]);
  expect(heights.get(3)?.height).toBeGreaterThan((heights.get(2)?.height ?? 0) * 1.5);
});

it('does not make rows taller for a text in a hidden column', () => {
  const sheet = makeSheet('Plan', [[wrapped('short'), wrapped(long)]], {
    columns: [{ width: 200 }, { width: 100, hidden: true }],
  });
  expect(xlsxRows(sheet).size).toBe(0);
});
