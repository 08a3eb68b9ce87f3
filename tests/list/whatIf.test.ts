import { guide } from '../../src/guide/guide';
import { efforts, improvementKinds } from '../../src/guide/improvements';
import { withoutSharedRisk } from '../../src/list/sharedRisk';
import { whatIf, type WhatIf } from '../../src/list/whatIf';
import { fieldLabel } from '../../src/rows/profileFields';
import type { Profile, Program } from '../../src/rows/records';
import { pair } from '../support/listCase';
import { applicantOf, bandFacts, irProfileFacts } from '../support/records';

const season = guide.seasons.find(({ year }) => year === 2025);

const tried = (programs: readonly Program[], profile: Partial<Profile>, by = guide): WhatIf => {
  if (season === undefined) throw new Error('no season');
  const result = whatIf(programs, applicantOf(profile), season, by, fieldLabel);
  if (!result.ok) throw new Error(result.message);
  return result.value;
};
const many = (count: number) => Array.from({ length: count }, (_, index) => pair(index + 1)).flat();
const below = { ...bandFacts['below-average'], ...irProfileFacts.limited, homeRotation: 'done', irLetters: 0 } as const;

it('measures every plan on today’s scale, where today’s list without limits is 100', () => {
  const { today, lines } = tried(many(12), below);
  for (const index of [today.index.independent, today.index.shared]) {
    expect(index).toBeGreaterThan(0);
    expect(index).toBeLessThanOrEqual(100 + 1e-9);
  }
  for (const { then, gain } of lines) expect(gain).toBeCloseTo(then.index.independent - today.index.independent, 9);
});

it('gives the index under shared risk beside it, unless programs are taken to decide independently', () => {
  const lines = [...tried(many(12), below).lines];
  expect(lines.map(({ then }) => typeof then.index.shared)).toEqual(lines.map(() => 'number'));
  const alone = tried(many(12), below, withoutSharedRisk(guide));
  expect([alone.today, ...alone.lines.map(({ then }) => then)].map(({ index }) => index.shared)).toEqual(
    [alone.today, ...alone.lines].map(() => null),
  );
});

it('tries nothing for a DR resident, and says why', () => {
  const { lines, none } = tried(many(4), { ...below, status: 'dr-resident' });
  expect(lines).toEqual([]);
  expect(none).toContain('Not tried for a DR resident');
});

it('puts what changes the plan most first, and what changes it alike by effort', () => {
  const { lines } = tried(many(12), below);
  const places = lines.map(({ gain, improvement: { id } }) => ({
    change: Math.round(10 * gain),
    effort: efforts[improvementKinds[id].effort].weight,
  }));
  expect(places.length).toBeGreaterThan(3);
  expect(places).toEqual([...places].sort((one, other) => other.change - one.change || one.effort - other.effort));
});

it('shows the pathway that a letter opens', () => {
  const letter = tried(many(12), below).lines.find(({ improvement }) => improvement.id === 'letter');
  expect(letter?.then).toMatchObject({ pathway: 'dual', irProfile: 'moderate' });
});

it('counts the signals that an improvement sets free', () => {
  const { lines } = tried(many(30), below);
  for (const { freed } of lines) expect(freed).toBeGreaterThanOrEqual(0);
  expect(lines.some(({ freed }) => freed > 0)).toBe(true);
});

it('leaves out a mentor whose signal would cost more than the tie brings', () => {
  const mentors = tried(many(12), below).lines.filter(({ improvement }) => improvement.id === 'mentor');
  expect(mentors.length).toBeLessThanOrEqual(2);
  expect(mentors.every(({ gain }) => gain > 0)).toBe(true);
});

it('changes nothing of the records it was given', () => {
  const programs = many(4);
  const before = JSON.stringify(programs);
  tried(programs, below);
  expect(JSON.stringify(programs)).toBe(before);
});

it('refuses more programs than it can try in time, in one sentence', () => {
  expect(season === undefined ? '' : whatIf(many(1001), applicantOf(below), season, guide, fieldLabel)).toMatchObject({
    ok: false,
    message: expect.stringContaining('at most 2000') as string,
  });
});
