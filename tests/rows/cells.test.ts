import { choiceReader, isErrorCell, numberReader, readYesNo, readYesNoOrCount, textOf } from '../../src/rows/cells';

const unreadable = { value: null, trouble: 'unreadable' };
const nothing = { value: null, trouble: null };
const found = (value: unknown) => ({ value, trouble: null });

describe('textOf', () => {
  it.each([
    ['  double  spaces ', 'double spaces'],
    ['1978140C3\u200b', '1978140C3'],
    ['no\u00a0break', 'no break'],
    ['two\nlines', 'two lines'],
    ['👩\u200d⚕️ Harbor', '👩\u200d⚕️ Harbor'],
    [245, '245'],
    [true, 'TRUE'],
    [new Date(NaN), ''],
  ])('reads %j as people see it', (cell, text) => {
    expect(textOf(cell)).toBe(text);
  });
});

describe('isErrorCell', () => {
  it.each(['#N/A', '#REF!', '#DIV/0!', '#NAME?', '#ERROR!', ' #VALUE! ', 'Loading...'])('knows %s', (cell) => {
    expect(isErrorCell(cell)).toBe(true);
  });

  it.each(['#1 choice', 'N/A', '#', '...', 5])('takes %s for content', (cell) => {
    expect(isErrorCell(cell)).toBe(false);
  });
});

describe('readYesNo', () => {
  it.each([true, 'TRUE', 'yes', 'Y', ' x ', 1, '1', '✓', '✔️', '☑', '✅', 'Yes - two weeks', '+'])(
    'takes %s for yes',
    (cell) => {
      expect(readYesNo(cell)).toEqual(found(true));
    },
  );

  it.each([false, 'FALSE', 'no', 'N', 0, '0', 'none', '☐', '✗', 'No (asked)', 'n/a', 'not yet'])(
    'takes %s for no',
    (cell) => {
      expect(readYesNo(cell)).toEqual(found(false));
    },
  );

  it.each(['', '  ', '\u200b', '-', '—', 'unknown', 'not sure', 'TBD', 'no data'])('takes %j for nothing', (cell) => {
    expect(readYesNo(cell)).toEqual(nothing);
  });

  it.each(['maybe', '?', 'nope!', 7, 'yesterday', 'constructor', '__proto__', new Date(2026, 2, 5)])(
    'cannot read %s',
    (cell) => {
      expect(readYesNo(cell)).toEqual(unreadable);
    },
  );

  it('says that an error is one', () => {
    expect(readYesNo('#REF!')).toEqual({ value: null, trouble: 'cell-error' });
  });
});

describe('readYesNoOrCount', () => {
  it.each([
    [3, true],
    ['2 last year', true],
    [0, false],
    ['0', false],
    ['yes', true],
  ])('reads %s', (cell, value) => {
    expect(readYesNoOrCount(cell)).toEqual(found(value));
  });

  it('cannot read a fraction', () => {
    expect(readYesNoOrCount('3/5')).toEqual(unreadable);
  });
});

describe('choiceReader', () => {
  const read = choiceReader<'strong' | 'weak'>([
    ['strong', 'strong', 'very strong'],
    ['weak', 'weak', 'no strong tie'],
  ]);

  it('reads a word, whatever its case and punctuation, and a clear prefix', () => {
    expect(
      ['STRONG', 'Strong - knows PD', 'very  strong!', 'Weak (email only)'].map((cell) => read(cell).value),
    ).toEqual(['strong', 'strong', 'strong', 'weak']);
  });

  it('lets the longest word win', () => {
    expect(read('no strong tie yet')).toEqual(found('weak'));
  });

  it('does not take part of a word for the word', () => {
    expect(read('strongly')).toEqual(unreadable);
  });

  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])('takes %s for plain unknown text', (cell) => {
    expect(read(cell)).toEqual(unreadable);
  });
});

describe('numberReader', () => {
  const dollars = numberReader(0, 100_000, false);
  const letters = numberReader(0, 9, true);

  it.each([
    [1500, 1500],
    ['$1,500', 1500],
    ['USD 1,500.50', 1500.5],
    ['1.5k', 1500],
    ['max 40', 40],
    ['229 (first try)', 229],
  ])('reads %s', (cell, value) => {
    expect(dollars(cell)).toEqual(found(value));
  });

  it('reads small numbers in words', () => {
    expect(letters('two')).toEqual(found(2));
  });

  it.each([-1, 10, 2.5, '2-3', '2/3', '1.5', 'many', true, new Date(2026, 2, 5), '50%'])(
    'cannot read %s as a count to nine',
    (cell) => {
      expect(letters(cell)).toEqual(unreadable);
    },
  );

  it.each([0, 9])('includes the limit %s', (cell) => {
    expect(letters(cell)).toEqual(found(cell));
  });
});
