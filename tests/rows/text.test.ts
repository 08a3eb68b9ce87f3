import { clean, quoted, shortened } from '../../src/rows/text';

describe('text in a sentence', () => {
  it.each([
    ['60 characters', 'x'.repeat(60), 'x'.repeat(60)],
    ['61 characters', 'x'.repeat(61), `${'x'.repeat(60)}…`],
    ['an emoji before the cut', `${'x'.repeat(58)}😀yy`, `${'x'.repeat(58)}😀…`],
    ['an emoji across the cut', `${'x'.repeat(59)}😀yy`, `${'x'.repeat(59)}…`],
  ])('is cut between two characters: %s', (_, text, expected) => {
    expect(shortened(text)).toBe(expected);
    expect(quoted(text)).toBe(`"${expected}"`);
  });
});

describe('text of a cell', () => {
  it.each([
    [' Harbor', 'Harbor'],
    ['Harbor ', 'Harbor'],
    ['Harbor  State', 'Harbor State'],
    ['Harbor\u00a0State', 'Harbor State'],
    ['Harbor\tState\n', 'Harbor State'],
    ['\u200bHar\u00adbor', 'Harbor'],
    ['Harbor State', 'Harbor State'],
  ])('is clean: %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});
