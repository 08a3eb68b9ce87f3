import { answerFacts } from '../../src/assess/answerFacts';
import { guide } from '../../src/guide/guide';
import type { Profile } from '../../src/rows/records';
import { applicantOf, failed, score } from '../support/records';

const facts = (fields: Partial<Profile>) => answerFacts(applicantOf(fields), guide);
const used = (fields: Partial<Profile>) => Object.fromEntries(facts(fields).use);
const avoided = (fields: Partial<Profile>) => Object.fromEntries(facts(fields).avoid);
const in2019 = { step2Year: 2019 }; // mean 243, SD 16

it('names nothing of an empty profile but the dual strategy', () => {
  expect(used({})).toEqual({});
  expect(avoided({ irLetters: 1, homeRotation: 'done' })).toEqual({ dual: {} });
  expect(avoided({})).toEqual({});
});

it.each([
  [{ step1: score(230), step2: score(244), ...in2019 }, true],
  [{ step1: score(230), step2: score(243), ...in2019 }, false], // both at their means
  [{ step1: score(231), step2: score(243), ...in2019 }, false],
  [{ step2: score(260), ...in2019 }, false],
  [{ step1: score(211) }, false],
  [{ step1: score(190), step2: score(243), ...in2019 }, false], // recovered says more
] satisfies [Partial<Profile>, boolean][])('%j: Step 2 CK stands better than Step 1: %s', (fields, better) => {
  expect('better' in used(fields)).toBe(better);
});

it('gives both scores where Step 2 CK is the better one, and the score that made up for a failed Step 1', () => {
  expect(used({ step1: score(211), step2: score(243), ...in2019 })).toEqual({ better: { score: 243, step1: 211 } });
  expect(used({ step1: failed, step2: score(243), ...in2019 })).toEqual({ recovered: { score: 243 } });
});

it.each([
  [236, false],
  [235, true], // half a standard deviation below the mean
  [234, true],
])('leaves a Step 2 CK of %d in 2019 out: %s', (points, out) => {
  expect('lowStep2' in avoided({ step2: score(points), ...in2019 })).toBe(out);
});

it('counts what there is, and names it', () => {
  const much: Partial<Profile> = {
    status: 'graduated',
    honorsSurgery: true,
    honorsRadiology: true,
    clinicalRecord: 'strong',
    irLetters: 1,
    homeRotation: 'done',
    awaysDone: 2,
    irEngagement: true,
    scholarship: 1,
    researchYear: 'done',
    leadership: true,
    narrative: 'A patient with a bleed',
    irMentors: 2,
  };
  expect(used(much)).toEqual({
    honors: { honors: 'radiology and surgery' },
    honorsSurgery: {},
    record: {},
    letters: { letters: '1 strong IR letter' },
    homeRotation: {},
    aways: { aways: '2 aways' },
    engagement: {},
    scholarship: { items: '1 item' },
    researchYear: {},
    leadership: {},
    narrative: { narrative: 'A patient with a bleed' },
    mentors: { mentors: '2 IR mentors' },
  });
  const resident = used({ ...much, status: 'dr-resident' });
  expect(resident).toHaveProperty('residency');
  expect(resident).not.toHaveProperty('homeRotation');
  expect(used({ ...much, status: 'student' })).not.toHaveProperty('engagement');
  expect(Object.keys(used({ irLetters: 0, awaysDone: 0, scholarship: 0, irMentors: 0, leadership: false }))).toEqual(
    [],
  );
});

it('leaves out failed attempts, concerns, an alternative and the other specialty', () => {
  const strong: Partial<Profile> = { irLetters: 2, homeRotation: 'done', awaysDone: 0, status: 'student' };
  expect(
    avoided({ ...strong, step2: score(250), step2Year: 2020, worryingComments: true, alternativeSpecialty: 'Surgery' }),
  ).toEqual({ alternative: { specialty: 'Surgery' }, dual: {}, concerns: { concerns: 'worrying comments' } });
  expect(avoided({ step1Failed: 2, ...strong })).toEqual({ attempts: { failures: '2 failed attempts' } });
  expect(avoided({ ...strong, status: 'dr-resident', irEngagement: true })).toEqual({});
});
