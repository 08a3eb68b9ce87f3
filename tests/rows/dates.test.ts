import { dayOf, isDate, isoDay, monthOf, readDay } from '../../src/rows/dates';

const midnight = (zone: number): Date => new Date(Date.UTC(2026, 2, 5) - zone * 3_600_000);

describe('dayOf', () => {
  it.each([-9.5, -8, -5, -3.5, 0, 1, 5.5, 9.5, 12])('is the day of a midnight %s hours from Greenwich', (zone) => {
    expect(dayOf(midnight(zone))).toEqual({ year: 2026, month: 3, day: 5 });
  });

  it('is the day of our own midnight, wherever we are', () => {
    expect(dayOf(new Date(2026, 2, 5))).toEqual({ year: 2026, month: 3, day: 5 });
  });

  it('is not known for a broken date', () => {
    expect(dayOf(new Date(NaN))).toBeNull();
  });
});

describe('readDay', () => {
  it.each([
    ['2025-08-15', '2025-08-15'],
    ['2025-08-15T00:00:00Z', '2025-08-15'],
    ['8/15/2025', '2025-08-15'],
    ['15/8/2025', '2025-08-15'],
    ['8/15/25', '2025-08-15'],
    ['August 15, 2025', '2025-08-15'],
    ['Aug. 15th, 2025', '2025-08-15'],
    ['15 Aug 2025', '2025-08-15'],
    ['August 2025', '2025-08-01'],
  ])('reads %s', (text, day) => {
    const read = readDay(text);
    expect(read && isoDay(read)).toBe(day);
  });

  it.each(['2025-02-30', '13/13/2025', 'soon', '245', 'Smarch 5, 2025', ''])('reads no day from %j', (text) => {
    expect(readDay(text)).toBeNull();
  });
});

it('knows months by their first letters', () => {
  expect([monthOf('Mar'), monthOf('september'), monthOf('x')]).toEqual([3, 9, 0]);
});

it('knows dates of another realm', () => {
  expect([isDate(new Date(0)), isDate('2026-03-05'), isDate({})]).toEqual([true, false, false]);
});
