import { confidenceOfSeason, count, display, dollars, joined, plural, tierName } from '../../sidebar/words';

describe('words', () => {
  it.each([
    ['dr-first', 'DR first'],
    ['dual', 'Dual'],
    ['integrated-first', 'Integrated first'],
    ['at-or-above-average', 'At or above average'],
    ['gold', 'Gold'],
    ['Ultra-reach', 'Ultra-reach'],
    ['DR first', 'DR first'],
    ['', ''],
  ])('shows "%s" as "%s"', (word, shown) => {
    expect(display(word)).toBe(shown);
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('groups the digits of %d', (value, shown) => {
    expect(count(value)).toBe(shown);
  });

  it('counts one thing and several', () => {
    expect([plural(1, 'row'), plural(0, 'row'), plural(1200, 'row')]).toEqual(['1 row', '0 rows', '1,200 rows']);
  });

  it('shows dollars without cents', () => {
    expect(dollars(1341.6)).toBe('$1,342');
  });

  it('joins words as in a sentence', () => {
    expect([joined([]), joined(['IR']), joined(['IR', 'DR']), joined(['a', 'b', 'c'])]).toEqual([
      '',
      'IR',
      'IR and DR',
      'a, b and c',
    ]);
  });

  it('asks for a look at MyERAS unless a season is confirmed', () => {
    expect(['confirmed', 'Confirmed', 'reported', 'Assumed'].map(confidenceOfSeason)).toEqual([
      'confirmed',
      'Confirmed',
      'reported, check MyERAS',
      'Assumed, check MyERAS',
    ]);
  });

  it('calls safety the DR safety net', () => {
    expect([tierName('Safety'), tierName('Priority')]).toEqual(['DR safety net', 'Priority']);
  });
});
