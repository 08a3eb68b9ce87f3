import { guide } from '../../src/guide/guide';
import { readinessOf } from '../../src/pipeline';
import { guidePlan, notesOf } from '../../src/report/guidePlan';
import type { PlanLine, PlanSectionId } from '../../src/report/planLine';
import { fieldLabel } from '../../src/rows/profileFields';
import type { Profile, Program } from '../../src/rows/records';
import { at } from '../support/listCase';
import { applicantOf, failed, score } from '../support/records';

const season = guide.seasons.find(({ year }) => year === 2027);
const planOf = (fields: Partial<Profile>, programs: readonly Program[] | null = null, today = '2026-07-01') => {
  if (season === undefined) throw new Error('no season');
  const applicant = applicantOf(fields);
  const checks = readinessOf(applicant, season, programs);
  return guidePlan({ applicant, checks, season, programs, whatIf: null, guide, labelOf: fieldLabel, today });
};
const sectionOf = (plan: ReturnType<typeof planOf>, id: PlanSectionId) => {
  const section = plan.find((one) => one.id === id);
  if (section === undefined) throw new Error(`no section ${id}`);
  return section;
};
const linesOf = (plan: ReturnType<typeof planOf>, id: PlanSectionId): readonly PlanLine[] => sectionOf(plan, id).lines;

const people: readonly (readonly [string, Partial<Profile>])[] = [
  ['nothing known', {}],
  ['a student', { status: 'student', homeHasIr: true, homeRotation: 'scheduled', step2: score(236) }],
  ['a graduate who failed once and applies again', { status: 'graduated', step1: failed, previousCycles: 2 }],
  ['a DR resident', { status: 'dr-resident', step2: score(230) }],
  ['an applicant without IR at home', { status: 'graduating', homeHasIr: false, honorsSurgery: true, irMentors: 2 }],
  ['an IMG', { status: 'graduated', degree: 'IMG', step2: score(240) }],
];

it.each(people)('has the same sections for everybody, each line under a key of its own: %s', (_, fields) => {
  const plan = planOf(fields, [at(1, 'IR', { status: 'interview' }), at(2, 'DR', {})]);
  expect(plan.map(({ id }) => id)).toEqual(planOf({}).map(({ id }) => id));
  const keys = plan.flatMap(({ lines }) => lines.map(({ key }) => key));
  expect(keys).toEqual([...new Set(keys)]);
});

it.each(people)('leaves no place unfilled and no sentence empty: %s', (_, fields) => {
  const texts = planOf(fields, [at(1, 'IR', { status: 'interview' })]).flatMap(({ about, lines }) => [
    about,
    ...lines.flatMap(({ item, text, evidence, status }) => [item, text, evidence, status]),
  ]);
  expect(texts.filter((text) => /\{\w*\}|undefined|null|NaN|\.\.|\s\./.test(text))).toEqual([]);
});

it('keeps the key of a fact whatever other facts there are', () => {
  const keyOf = (fields: Partial<Profile>) =>
    linesOf(planOf(fields), 'interviews').find(({ text }) => text.startsWith('Your IR work now'))?.key;
  const engaged: Partial<Profile> = { status: 'graduated', irEngagement: true };
  expect(keyOf(engaged)).toBeDefined();
  expect(keyOf({ ...engaged, honorsSurgery: true, irLetters: 2 })).toBe(keyOf(engaged));
});

it('tells somebody the guide was not written for', () => {
  const standing = linesOf(planOf({ degree: 'IMG', step2: score(240) }), 'standing');
  expect(standing.map(({ text }) => text).join()).toContain('not for IMG');
});

it('puts the checks by step, with what is settled after what is open', () => {
  const lines = linesOf(planOf({ homeHasIr: false, awaysDone: 0 }), 'readiness');
  const steps = lines.map(({ group }) => group);
  expect(steps).toEqual([...steps].sort());
  const rotations = lines.filter(({ group }) => group.startsWith('Step 2'));
  expect(rotations[0]?.criteria).toEqual(['R2']);
  expect(rotations.at(-1)?.status).toBe('Not applicable');
});

it('says that a date is past, and how sure it is', () => {
  const dayOf = (today: string) =>
    linesOf(planOf({ status: 'graduating' }, null, today), 'readiness').find(({ criteria }) => criteria.includes('E2'))
      ?.day;
  expect(dayOf('2026-09-02')).toEqual({ date: '2026-09-02', confidence: 'reported', past: false });
  expect(dayOf('2026-09-03')).toEqual({ date: '2026-09-02', confidence: 'reported', past: true });
});

it('says what it needs where there is no list, and still answers', () => {
  const plan = planOf({ status: 'student' });
  for (const id of ['aways', 'whatif', 'notes'] as const) expect(sectionOf(plan, id).needs).toContain('program list');
  expect(linesOf(plan, 'aways')[0]?.item).toBe('At least 1, ideally 2');
  expect(sectionOf(planOf({}, [at(1, 'DR', {})]), 'aways').needs).toContain('No Integrated IR program');
});

it('leaves sites for aways out for a DR resident', () => {
  const aways = sectionOf(planOf({ status: 'dr-resident' }, [at(1, 'IR', {})]), 'aways');
  expect(aways).toMatchObject({ title: 'IR rotations', needs: null });
  expect(aways.lines.every(({ criteria }) => criteria.includes('R7'))).toBe(true);
});

it('speaks to a DR resident of Independent IR, not of pathways from medical school', () => {
  const plan = planOf({ status: 'dr-resident', step2: score(230) });
  expect(linesOf(plan, 'standing')[0]?.text).toContain('You are in DR already');
  expect(linesOf(plan, 'standing').flatMap(({ criteria }) => criteria)).not.toContain('P2');
  expect(
    linesOf(plan, 'interviews')
      .map(({ text }) => text)
      .join(),
  ).not.toContain('14 DR programs');
});

describe('thank-you notes', () => {
  const programs = [
    at(1, 'IR', { status: 'Interviewed 12 Nov', strength: 'strong', ties: { away: 'good' } }),
    at(2, 'DR', { status: 'applied' }),
    at(3, 'DR', {}),
  ];
  const plan = planOf({ interviewedAt: ['Institution 3'], applicant: 'A. Person' }, programs);

  it('are outlined for each program that interviewed, from its own row', () => {
    const notes = linesOf(plan, 'notes').filter(({ key }) => key.startsWith('note:'));
    expect(notes.map(({ item }) => item)).toEqual(['Institution 1 (IR)', 'Institution 3 (DR)']);
    expect(notes[0]?.evidence).toContain('what you saw on your away there and its strong IR department');
    expect(notes[0]?.text).toContain('Your IR department');
    expect(notes[0]?.text).toContain('A. Person');
    expect(notes[1]?.text).toContain('What fits my goals');
    expect(notes[1]?.text).not.toContain('as set on IR');
  });

  it('count the interviews by specialty beside the published figure', () => {
    const texts = linesOf(plan, 'interviews').map(({ text }) => text);
    expect(texts[0]).toContain('IR 1, DR 1');
    expect(texts[1]).toContain('14 DR programs');
  });

  it('say how to record an interview where there is none', () => {
    expect(sectionOf(planOf({}, programs.slice(1, 2)), 'notes').needs).toContain('Status');
    expect(notesOf({ programs: null, applicant: applicantOf({}) })).toEqual([]);
  });
});
