import { readExam } from '../../src/rows/exams';

const value = (cell: Parameters<typeof readExam>[0]) => {
  const read = readExam(cell, 'step1');
  return read.ok ? (read.value?.score ?? read.value?.result ?? null) : read.message;
};

describe('readExam', () => {
  it.each([
    [229, 229],
    ['229', 229],
    ['245*', 245],
    ['245.0', 245],
    ['229 (first try)', 229],
    ['245/300', 245],
    ['Pass (229)', 229],
    [100, 100],
    [300, 300],
  ])('reads the score in %s', (cell, score) => {
    expect(value(cell)).toBe(score);
  });

  it.each(['Pass', 'PASSED', 'pass', 'P', 'Pass (1st)', 'Passed on first try'])('takes %s for a pass', (cell) => {
    expect(value(cell)).toBe('pass');
  });

  it.each(['Fail', 'failed', 'F', 'Fail x1', 'Fail (192)', 'not passed', 'Failed, then 229'])(
    'takes %s for a fail',
    (cell) => {
      expect(value(cell)).toBe('fail');
    },
  );

  it.each(['Not taken', 'not taken yet', 'Not yet taken', 'not yet', 'N/A', 'no', 'none', 'pending', 'scheduled 8/15'])(
    'takes %s for not taken',
    (cell) => {
      expect(value(cell)).toBe('not-taken');
    },
  );

  it.each([245.5, '245.5', '245.5 (mean of two)'])('takes the number of %j, whole or not', (cell) => {
    expect(value(cell)).toBe(245.5);
  });

  it.each(['', ' ', '-', 'unknown', 'TBD'])('takes %j for not known', (cell) => {
    expect(value(cell)).toBeNull();
  });

  it.each([
    0,
    99,
    301,
    999,
    300.5,
    '245.',
    '2.45',
    -229,
    '245-250',
    'about 240',
    'No pass',
    true,
    new Date(2026, 2, 5),
    'toString',
  ])('cannot read %s and says what is expected', (cell) => {
    expect(value(cell)).toBe('Pass, Fail or a score from 100 to 300');
  });

  it('expects no pass of Step 2 CK in words', () => {
    const read = readExam('???', 'step2');
    expect(read.ok ? null : read.message).toBe('a score from 100 to 300, or Not taken');
  });
});
