import { readScreen } from '../../src/rows/screens';

const at = (score: number) => ({ value: { kind: 'number', score }, trouble: null });
const none = { value: { kind: 'none' }, trouble: null };
const unknown = { value: { kind: 'unknown' }, trouble: null };

describe('readScreen', () => {
  it.each([245, '245', '>245', '≥ 245', '245+', 'Step 2 > 245', 'yes, 245', '~245', '245.0'])(
    'reads %s as 245',
    (cell) => {
      expect(readScreen(cell)).toEqual(at(245));
    },
  );

  it('reads the lower end of a range', () => {
    expect([readScreen('240-250'), readScreen('240 to 250')]).toEqual([at(240), at(240)]);
  });

  it.each(['no', 'No screen (average 245)', 'none', 'n/a', false, 0])('takes %s for none', (cell) => {
    expect(readScreen(cell)).toEqual(none);
  });

  it.each(['yes', 'Y', true, 'x', 'unknown', 'TBD'])('takes %s for a screen that is not known', (cell) => {
    expect(readScreen(cell)).toEqual(unknown);
  });

  it.each([149, 301, 45, 'strict', '230 for IR, 245 for DR', new Date(2026, 2, 5)])(
    'cannot read %s: the screen is not known',
    (cell) => {
      expect(readScreen(cell)).toEqual({ value: { kind: 'unknown' }, trouble: 'unreadable' });
    },
  );

  it.each([150, 300])('includes the limit %s', (cell) => {
    expect(readScreen(cell)).toEqual(at(cell));
  });

  it('takes an error for a screen that is not known, not for none', () => {
    expect(readScreen('#N/A')).toEqual({ value: { kind: 'unknown' }, trouble: 'cell-error' });
  });

  it('takes a blank for nothing', () => {
    expect(readScreen(' ')).toEqual({ value: null, trouble: null });
  });
});
