import { flagOf, optionalNumber, rangeOf, requiredNumber } from '../../src/functions/arguments';

describe('rangeOf', () => {
  it('gives rows of cells; what is no cell is blank; one cell is a range too', () => {
    expect(rangeOf('programs', [['a', null, 1], [undefined]], 'a list')).toEqual([['a', '', 1], ['']]);
    expect(rangeOf('programs', 'a', 'a list')).toEqual([['a']]);
  });

  it.each([undefined, null, ''])('refuses %p', (value) => {
    expect(() => rangeOf('programs', value, 'a list')).toThrow('programs: found nothing, expected a list.');
  });

  it('refuses an object', () => {
    expect(() => rangeOf('programs', {}, 'a list')).toThrow('programs: found "[object Object]", expected a list.');
  });
});

describe('optionalNumber', () => {
  it.each([
    [undefined, null],
    ['', null],
    [[['']], null],
    [2025, 2025],
    ['2025', 2025],
    [[[2025]], 2025],
    [1, 1],
    [3000, 3000],
  ])('reads %j', (value, number) => {
    expect(optionalNumber('season', value, 1, 3000)).toBe(number);
  });

  it.each<[unknown, string]>([
    [0, '"0"'],
    [3001, '"3001"'],
    [2025.5, '"2025.5"'],
    ['next', '"next"'],
    [true, '"true"'],
    [new Date(0), 'a date'],
    [[[1], [2]], 'a range of 2 rows'],
  ])('refuses %p in one sentence', (value, found) => {
    expect(() => optionalNumber('season', value, 1, 3000)).toThrow(
      `season: found ${found}, expected a whole number from 1 to 3000.`,
    );
  });
});

it('requiredNumber refuses a number that is left out', () => {
  expect(requiredNumber('irPrograms', 0, 0, 9)).toBe(0);
  expect(() => requiredNumber('irPrograms', undefined, 0, 9)).toThrow(
    'irPrograms: found nothing, expected a whole number from 0 to 9.',
  );
});

describe('flagOf', () => {
  it.each([
    [undefined, false],
    ['', false],
    [true, true],
    [1, true],
    [0, false],
    ['TRUE', true],
    ['no', false],
    [[[true]], true],
  ])('reads %j', (value, flag) => {
    expect(flagOf('detail', value)).toBe(flag);
  });

  it.each(['maybe', 2])('refuses %j', (value) => {
    expect(() => flagOf('detail', value)).toThrow(`detail: found "${value}", expected TRUE or FALSE.`);
  });
});
