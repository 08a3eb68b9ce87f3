import { guide } from '../../src/guide/guide';
import { readinessOf } from '../../src/pipeline';
import { guidePlan } from '../../src/report/guidePlan';
import { fieldLabel } from '../../src/rows/profileFields';
import type { Profile, Program } from '../../src/rows/records';
import { at } from '../support/listCase';
import { applicantOf, score } from '../support/records';

const season = guide.seasons.find(({ year }) => year === 2027);
const planOf = (fields: Partial<Profile>, programs: readonly Program[] = []) => {
  if (season === undefined) throw new Error('no season');
  const applicant = applicantOf(fields);
  const checks = readinessOf(applicant, season, programs);
  return guidePlan({ applicant, checks, season, programs, guide, labelOf: fieldLabel });
};

it('follows the steps of the guide and leaves empty sections out', () => {
  const sections = planOf({});
  const steps = sections.map(({ step }) => step);
  expect(steps).toEqual([...steps].sort());
  expect(sections.map(({ id }) => id)).not.toContain('notes');
  expect(sections.every(({ headers, rows }) => rows.every((row) => row.length === headers.length))).toBe(true);
});

it('tells somebody the guide was not written for', () => {
  const standing = planOf({ degree: 'IMG', step2: score(240) }).find(({ id }) => id === 'standing');
  expect(standing?.rows.join()).toContain('not for IMG');
});

it('writes a note for each program that interviewed, from its own row', () => {
  const programs = [
    at(1, 'IR', { status: 'Interviewed 12 Nov', strength: 'strong', ties: { away: 'good' } }),
    at(2, 'DR', { status: 'applied' }),
    at(3, 'DR', {}),
  ];
  const notes = planOf({ interviewedAt: ['Institution 3'] }, programs).find(({ id }) => id === 'notes');
  expect(new Set(notes?.rows.map(([part]) => part))).toEqual(new Set(['Institution 1 (IR)', 'Institution 3 (DR)']));
  expect(notes?.rows.join()).toContain('what you saw on your away there and its strong IR department');
  const interviews = planOf({ interviewedAt: ['Institution 3'] }, programs).find(({ id }) => id === 'interviews');
  expect(interviews?.rows.join()).toContain('IR 1, DR 1');
});
