import { withManualLocks } from '../../src/list/manualLocks';
import { at, pair } from '../support/listCase';

const adviser = {
  tier: { value: 'Target', reason: 'Knows the director' },
  signal: { value: 'gold', reason: 'Agreed in May' },
} as const;
const locksOf = (programs: ReturnType<typeof withManualLocks>) => programs.map(({ id, lock }) => [id, lock]);

it('gives back the very programs where nothing is set by hand', () => {
  const programs = pair(1);
  expect(withManualLocks(programs, null)).toBe(programs);
  expect(withManualLocks(programs, new Map())).toBe(programs);
});

it('goes before the lock of the sheet, and leaves every other program as it is', () => {
  const [moved, other] = [at(1, 'IR', { lock: 'silver' }), at(2, 'IR', { lock: 'silver' })];
  const held = withManualLocks([moved, other], new Map([['1-IR', 'gold']]));
  expect(locksOf(held)).toEqual([
    ['1-IR', 'gold'],
    ['2-IR', 'silver'],
  ]);
  expect(held[1]).toBe(other);
  expect(moved.lock).toBe('silver');
});

it('takes the adviser’s signal off a program whose signal is moved by hand, and keeps the adviser’s tier', () => {
  const set = at(1, 'IR', { lock: 'gold', adviser });
  const [held] = withManualLocks([set], new Map([['1-IR', 'none']]));
  expect(held).toMatchObject({ lock: 'none', adviser: { tier: adviser.tier, signal: null } });
  const [untouched] = withManualLocks([set], new Map([['9-IR', 'gold']]));
  expect(untouched?.adviser).toEqual(adviser);
});

it.each([
  [true, 'none'],
  [false, null],
])('takes a signal from the twin too only where one covers a pair (%s)', (isPaired, twin) => {
  const held = withManualLocks(pair(1), new Map([['1-IR', 'none']]), isPaired);
  expect(locksOf(held)).toEqual([
    ['1-IR', 'none'],
    ['1-DR', twin],
  ]);
});
