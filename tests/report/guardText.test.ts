import fc from 'fast-check';
import { guardText } from '../../src/report/guardText';

describe('guardText', () => {
  it.each([
    '=HYPERLINK("x")',
    '+1',
    '-1',
    '@name',
    "'abc",
    ' =1',
    '\t=1',
    '1/2',
    '3-4',
    '007',
    'TRUE',
    'March',
    '1E5',
    '$5',
    'May 5',
  ])('puts an apostrophe before %j, which would be read as something else', (text) => {
    expect(guardText(text)).toBe(`'${text}`);
  });

  it.each(['', 'Fictional Medical Center', 'A sentence without figures.'])('leaves %j alone', (text) => {
    expect(guardText(text)).toBe(text);
  });

  it('leaves long text with figures alone, which no spreadsheet takes for a value', () => {
    const text = `Step 2 CK is ${'far '.repeat(30)}below`;
    expect(guardText(text)).toBe(text);
  });

  it.each(['2026-09-02', 'May 5:', '(5) of', '€5 for', '10:30,'])(
    'guards long text that starts like the value %j',
    (start) => {
      const text = `${start} ${'and so on '.repeat(20)}`;
      expect(guardText(text)).toBe(`'${text}`);
    },
  );

  it('guards long text that starts like a formula', () => {
    expect(guardText(`=${'a '.repeat(100)}`)).toMatch(/^'=/);
  });

  it('never gives more than a cell holds', () => {
    expect(guardText(`=${'a'.repeat(60_000)}`)).toHaveLength(50_000);
    expect(guardText('word '.repeat(20_000))).toHaveLength(50_000);
  });

  it('never lets text start like input, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        const guarded = guardText(text);
        expect(guarded.startsWith("'") || !/^[=+\-@\s]/.test(guarded)).toBe(true);
        expect([text, `'${text}`]).toContain(guarded);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
