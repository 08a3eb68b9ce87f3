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
});

it.each([
  ['2025-06-30', ''],
  ['2025-07-01', 'Season 2025 is over: fill in Season with the year of your next match.'],
])('knows on %s by the year whether a season without sourced dates is over', (today, said) => {
  expect(notices({ season: 2025 }, 2025, today)).toBe(said);
});

it('asks for a Step 2 CK score whose day is past, and not once it is there', () => {
  const expected: Partial<Profile> = { season: 2027, step2Expected: '2026-06-30' };
  expect(notices(expected, 2027, '2026-07-01')).toContain('fill in Step 2 CK');
  expect(notices(expected, 2027, '2026-06-30')).toBe('');
  expect(notices({ ...expected, step2: score(240) }, 2027, '2026-07-01')).toBe('');
});

it.each([
  [2027, '2027-06-15', ''],
  [2025, '2025-06-18', ''],
  [2025, '2025-06-19', 'Season 2025 is over: fill in Season with the year of your next match.'],
])('goes by the dates of the Independent match for a DR resident of season %i on %s', (year, today, said) => {
  expect(notices({ status: 'dr-resident', season: year }, year, today)).toBe(said);
});

it('says where the profile counts fewer aways than the program list marks', () => {
  const season = guide.seasons.find(({ year }) => year === 2027);
  if (season === undefined) throw new Error('no season');
  const away = (name: string) => ({ name, away: 'good', outOfRange: false }) as const;
  const said = (awaysDone: number | null): string[] =>
    planNotices(applicantOf({ awaysDone }), season, '2026-01-01', {
      done: [away('Site A'), away('Site B')],
      planned: [away('Site C')],
    });
  expect(said(1)).toEqual([
    'The profile says 1 away done, the program list marks 2 (Site A; Site B): correct the one that is wrong.',
  ]);
  expect([said(2), said(3), said(null)]).toEqual([[], [], []]);
});
