import { guide } from '../../src/guide/guide';
import { planNotices } from '../../src/report/planNotices';
import type { Profile } from '../../src/rows/records';
import { applicantOf, score } from '../support/records';

const notices = (fields: Partial<Profile>, year: number, today: string): string => {
  const season = guide.seasons.find((one) => one.year === year);
  if (season === undefined) throw new Error('no season');
  return planNotices(applicantOf(fields), season, today).join(' ');
};

it.each([
  ['2026-09-02', ''],
  ['2026-09-03', 'could be sent from 2026-09-02'],
  ['2027-05-31', 'could be sent from 2026-09-02'],
  ['2027-06-01', 'Season 2027 is over'],
])('says on %s how far the season is', (today, said) => {
  const text = notices({ season: 2027 }, 2027, today);
  expect(said === '' ? text : text.includes(said)).toBe(said === '' ? '' : true);
});

it('asks for the season where none is filled in and the one in use has no dates', () => {
  expect(notices({}, 2025, '2026-07-01')).toContain('Season is not filled in');
  expect(notices({ season: 2025 }, 2025, '2026-07-01')).toBe('');
});

it('asks for a Step 2 CK score whose day is past, and not once it is there', () => {
  const expected: Partial<Profile> = { season: 2027, step2Expected: '2026-06-30' };
  expect(notices(expected, 2027, '2026-07-01')).toContain('fill in Step 2 CK');
  expect(notices(expected, 2027, '2026-06-30')).toBe('');
  expect(notices({ ...expected, step2: score(240) }, 2027, '2026-07-01')).toBe('');
});

it('does not hurry a DR resident by dates of the main match', () => {
  expect(notices({ status: 'dr-resident', season: 2027 }, 2027, '2027-07-01')).toBe('');
});
