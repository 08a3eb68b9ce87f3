import { readAcgmeId, readNrmpCode, readNrmpCodes } from '../../src/rows/codes';

describe('readNrmpCode', () => {
  it('takes a code apart', () => {
    expect(readNrmpCode('1007416A0')).toEqual({
      code: '1007416A0',
      institution: '1007',
      specialty: '416',
      letter: 'A',
    });
  });

  it.each(['1978140C3\u200b', ' 1978140c3 ', '1978 140 C3', '1978-140-C3', '\u200b1978140C3\u00a0'])(
    'reads %j whatever stands between',
    (cell) => {
      expect(readNrmpCode(cell)?.code).toBe('1978140C3');
    },
  );

  it('gives a lost leading zero back', () => {
    expect(readNrmpCode('107416A0')?.code).toBe('0107416A0');
  });

  it('reads tracks of two and three characters', () => {
    expect([readNrmpCode('1007416A01')?.code, readNrmpCode('1007416A0B2')?.code]).toEqual([
      '1007416A01',
      '1007416A0B2',
    ]);
  });

  it.each(['', '1007416', 1007416, '4162300001', 'Albany Med Ctr', '12345A0', '1007416AA', '1007416A0 and 1007420A0'])(
    'reads no code from %j',
    (cell) => {
      expect(readNrmpCode(cell)).toBeNull();
    },
  );
});

describe('readNrmpCodes', () => {
  it.each([
    '1007416A0, 1007416C0',
    '1007416A0; 1007416C0',
    '1007416A0/1007416C0',
    '1007416A0 and 1007416C0',
    '1007416A0 1007416C0',
    '1007416A0\n1007416C0\u200b',
    '1007-416-A0, 1007 416 C0,',
  ])('reads every code of %j', (cell) => {
    expect(readNrmpCodes(cell).map(({ code }) => code)).toEqual(['1007416A0', '1007416C0']);
  });

  it('reads one code as one, whatever stands between its characters', () => {
    expect(readNrmpCodes('1978 140 C3').map(({ code }) => code)).toEqual(['1978140C3']);
  });

  it.each(['', 1007416, 'Albany Med Ctr', '1007416A0, and more', '1007416A0 (main)', true])(
    'reads none from %j, which holds something else too',
    (cell) => {
      expect(readNrmpCodes(cell)).toEqual([]);
    },
  );
});

describe('readAcgmeId', () => {
  it.each([
    ['4162300001', '4162300001'],
    [4162300001, '4162300001'],
    [400121010, '0400121010'],
    ['420-23-00001', '4202300001'],
  ])('reads %s', (cell, id) => {
    expect(readAcgmeId(cell)).toBe(id);
  });

  it.each(['', '12345678', '12345678901', '1007416A0', 'pending'])('reads no id from %j', (cell) => {
    expect(readAcgmeId(cell)).toBeNull();
  });
});
