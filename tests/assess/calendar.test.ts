import { calendar } from '../../src/assess/calendar';
import { guide } from '../../src/guide/guide';
import { readinessOf } from '../../src/pipeline';
import type { Profile } from '../../src/rows/records';
import { applicantOf, notTaken } from '../support/records';

const tasks = (fields: Partial<Profile>, year: number, today = '2026-07-01') => {
  const season = guide.seasons.find((one) => one.year === year);
  if (season === undefined) throw new Error(`no season ${year}`);
  const applicant = applicantOf(fields);
  return calendar(applicant, readinessOf(applicant, season, null), season, today);
};

it('sorts the season’s dates and says how sure they are', () => {
  const all = tasks({ status: 'graduating' }, 2027);
  const dates = all.flatMap(({ date }) => date ?? []);
  expect(dates).toEqual([...dates].sort());
  expect(all.map(({ confidence }) => confidence)).toContain('assumed');
});

it('names what has to be ready on the day it is due', () => {
  const submission = tasks({ letterPacket: 'done', erasReady: 'not-yet' }, 2027).find(
    ({ date }) => date === '2026-09-02',
  );
  expect(submission?.ready.map(({ criterion }) => criterion)).toContain('E2');
  expect(submission?.ready.map(({ criterion }) => criterion)).not.toContain('L4');
});

it('puts the expected Step 2 CK score among the dates until it is there', () => {
  const expected = { step2: notTaken, step2Expected: '2026-08-01' };
  expect(tasks(expected, 2027).map(({ date }) => date)).toContain('2026-08-01');
  expect(
    tasks({ step2Expected: '2026-08-01', step2: { result: 'score', score: 240 } }, 2027).map(({ date }) => date),
  ).not.toContain('2026-08-01');
});

it('gives a DR resident the Independent calendar where it is sourced', () => {
  expect(tasks({ status: 'dr-resident' }, 2025).map(({ date }) => date)).toContain('2025-06-18');
  expect(tasks({ status: 'dr-resident' }, 2027).every(({ date }) => date === null)).toBe(true);
});

it('lists what is open without a date in a season that has none', () => {
  const all = tasks({ status: 'student' }, 2025);
  expect(all).toHaveLength(1);
  expect(all[0]?.what).toContain('2025');
  expect(all[0]?.ready.length).toBeGreaterThan(5);
});

it.each([
  ['2026-06-02', 'next', 'coming'],
  ['2026-06-03', 'next', 'coming'],
  ['2026-06-04', 'past', 'next'],
  ['2027-06-01', 'past', 'past'],
])('on %s marks the opening of ERAS as %s and submission as %s', (today, opens, submission) => {
  const when = (id: string) => tasks({ status: 'graduating' }, 2027, today).find((task) => task.id === id)?.when;
  expect([when('eras-opens'), when('first-submission')]).toEqual([opens, submission]);
});

it('marks no date as past or next where there is none', () => {
  expect(tasks({}, 2025).map(({ when }) => when)).toEqual([null]);
});

it('adds what a graduate has to see to', () => {
  expect(tasks({ status: 'graduated' }, 2027)[0]?.what).toContain('graduates get into ERAS');
  expect(tasks({ status: 'student' }, 2027)[0]?.what).not.toContain('graduates get into ERAS');
});

it('tells somebody who applies again to start anew', () => {
  expect(tasks({ previousCycles: 1 }, 2027)[0]?.what).toContain('new statement');
  expect(tasks({}, 2027)[0]?.what).not.toContain('new statement');
});

it('gives each date its own text, then what it asks for, then what is added for status and a further cycle', () => {
  const [opens] = tasks({ status: 'student', previousCycles: 1 }, 2027);
  expect(opens).toMatchObject({ id: 'eras-opens', criteria: ['E2', 'L4'] });
  expect(opens?.what).toMatch(
    /^[^.]+\. Begin the application .+ packet\. Begin a new statement: .+ answer\. Plan the IR rotations .+ September\.$/,
  );
  const [plain] = tasks({}, 2027);
  expect(plain?.what).toMatch(/^[^.]+\. Begin the application .+ packet\.$/);
});

it('names what the profile itself dates, and where it is from', () => {
  const own = tasks({ step2: notTaken, step2Expected: '2026-08-01' }, 2027).find(({ id }) => id === 'step2');
  expect(own).toMatchObject({
    date: '2026-08-01',
    confidence: null,
    source: 'your profile',
    what: 'The Step 2 CK score is expected. Fill it in as soon as it is there.',
    ready: [],
    criteria: ['E3'],
  });
  expect(tasks({ step2: notTaken }, 2027).map(({ id }) => id)).not.toContain('step2');
});

it('keeps what has no day for the end, with the criteria that it comes from', () => {
  const last = tasks({ status: 'dr-resident', irLetters: 0 }, 2027).at(-1);
  expect(last).toMatchObject({ id: 'undated', date: null, confidence: null, source: '' });
  expect(last?.what).toContain('2027 has no sourced dates');
  expect(last?.criteria).toEqual(last?.ready.map(({ criterion }) => criterion));
  expect(last?.ready.filter(({ action }) => action === '')).toEqual([]);
});

it('gives each date of the Independent match with its own text only', () => {
  const all = tasks({ status: 'dr-resident', irLetters: 0 }, 2025, '2025-01-01');
  for (const { criteria, what, ready, date } of all.filter((task) => task.date !== null)) {
    expect(criteria).toEqual(['B2']);
    expect(what).not.toBe('');
    expect(ready.every(({ due }) => due?.date === date)).toBe(true);
  }
  expect(all.flatMap(({ ready }) => ready).map(({ criterion }) => criterion)).toContain('L1');
});
