import { linesOf, wrappedHeight } from '../../../src/host/book/wrapped';

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

it('needs no more than a usual row for a short text, and never more than the tallest row', () => {
  expect(wrappedHeight('short', 200)).toBeLessThanOrEqual(23);
  expect(wrappedHeight('word '.repeat(20), 100)).toBeGreaterThan(150);
  expect(wrappedHeight('word '.repeat(5000), 100)).toBe(400);
});
