import { backupParts as parts } from '../../src/guide/backup';
import { guide } from '../../src/guide/guide';
import { backupPlan } from '../../src/report/backupPlan';
import type { Profile } from '../../src/rows/records';
import { textsOf, unfilled } from '../support/adviceCase';
import { applicantOf, score } from '../support/records';

const planOf = (fields: Partial<Profile>, year = 2027) => {
  const season = guide.seasons.find((one) => one.year === year);
  if (season === undefined) throw new Error(`no season ${year}`);
  return backupPlan(applicantOf(fields), season);
};

it('gives the unmatched week where it is sourced, with how sure it is', () => {
  expect(textsOf(planOf({}, 2026), parts.unmatched)[0]).toContain('2026-03-16 (confirmed');
  expect(textsOf(planOf({}, 2027), parts.unmatched)[0]).toContain('2027-03-19 (assumed');
  expect(textsOf(planOf({}, 2025), parts.unmatched)[0]).toContain('no sourced date');
});

it('names the year that fits first, and why', () => {
  expect(textsOf(planOf({ status: 'graduated' }), parts.unmatched)[1]).toContain('you have graduated');
  expect(textsOf(planOf({ status: 'student' }), parts.unmatched)[1]).toContain('straight from medical school');
});

it('never reviews the goal because of one low score', () => {
  const [now = '', , never = ''] = textsOf(planOf({ step2: score(205), step2Year: 2010 }), parts.pivot);
  expect(now).toBe('Nothing calls for it now.');
  expect(never).toContain('single low score');
});

it('reviews the goal with the reason where the pathway says so', () => {
  expect(textsOf(planOf({ previousCycles: 2, previousInterviews: 0 }), parts.pivot)[0]).toContain('2 previous cycles');
  expect(textsOf(planOf({ previousCycles: 2 }), parts.pivot)[0]).toContain('How many interviews');
});

it('shows a DR resident the Independent match of the season, or says that it is not sourced', () => {
  expect(textsOf(planOf({ status: 'dr-resident' }, 2025), parts.dates)).toHaveLength(6);
  expect(textsOf(planOf({ status: 'dr-resident' }, 2027), parts.dates)[0]).toContain('No sourced calendar');
});

it('gives every fact about Independent IR its source', () => {
  expect(textsOf(planOf({}), parts.independent).every((text) => /\(.+\)$/.test(text))).toBe(true);
});

it('leaves no place unfilled', () => {
  expect(
    unfilled([...planOf({}), ...planOf({ status: 'dr-resident', irLetters: 1, clinicalRecord: 'strong' })]),
  ).toEqual([]);
});
