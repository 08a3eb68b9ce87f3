import { linesOf } from '../../../src/host/workbook/linesOf';

it.each([
  ['', 1],
  ['one two', 1],
  ['one two three', 2],
  ['aaaa bbbb cccc dddd', 4],
  ['abcdefghij', 2],
  ['a abcdefghij', 3],
  ['abcdefghij a', 2],
])('keeps words whole on lines of seven characters: "%s" takes %i', (text, lines) => {
  expect(linesOf(text, 7)).toBe(lines);
});
