import { guide } from '../../src/guide/guide';
import { letterParts as parts } from '../../src/guide/letters';
import { readinessOf } from '../../src/pipeline';
import { letterPlan } from '../../src/report/letterPlan';
import type { Profile } from '../../src/rows/records';
import { textsOf, unfilled } from '../support/adviceCase';
import { applicantOf, score } from '../support/records';

const [season] = guide.seasons;
const planOf = (fields: Partial<Profile>) => {
  if (season === undefined) throw new Error('no season');
  const applicant = applicantOf(fields);
  return letterPlan(applicant, readinessOf(applicant, season, null), guide);
};
const next = (fields: Partial<Profile>) => textsOf(planOf(fields), parts.next);

it('asks at home first, then at an away', () => {
  expect(next({ irLetters: 0, homeHasIr: true, drLetters: 1 })).toEqual([
    'An IR letter from the IR faculty at home.',
    'An IR letter from the attending of an away that goes well.',
  ]);
});

it('does not ask where a letter already comes from, or at a home without IR', () => {
  expect(next({ irLetters: 1, letterFromHome: true, drLetters: 1 })[0]).toContain('away');
  expect(next({ irLetters: 0, homeHasIr: false, drLetters: 1 }).join()).not.toContain('at home');
});

it('asks nobody once two IR letters and one from DR are there', () => {
  expect(next({ irLetters: 2, drLetters: 1 })).toEqual(['Nobody: keep the writers up to date, and thank them.']);
});

it('asks the same writers again for somebody who applies again', () => {
  const [line] = next({ irLetters: 2, drLetters: 1, previousCycles: 1 });
  expect(line).toContain('written this year');
});

it('names a mentor who has not written yet', () => {
  expect(next({ irLetters: 1, irMentors: 2, drLetters: 1 }).join()).toContain(
    'you name 2 mentors, and 1 letter so far',
  );
});

it.each([
  [{ scholarship: 1, honorsSurgery: true }, ['Optional, as a fourth: whoever led your IR scholarship.']],
  [{ researchYear: 'done' }, ['Optional, as a fourth: whoever led your IR scholarship.']],
  [
    { honorsSurgery: true, honorsMedicine: true, honorsRadiology: true },
    ['Optional, as a fourth: a surgeon or internist of a rotation with honors (surgery and medicine).'],
  ],
  [{ honorsMedicine: true }, ['Optional, as a fourth: a surgeon or internist of a rotation with honors (medicine).']],
  [{ honorsRadiology: true, honorsIr: true }, ['Nobody: keep the writers up to date, and thank them.']],
  [{ scholarship: 1, otherLetters: 1 }, ['Nobody: keep the writers up to date, and thank them.']],
  [{ drLetters: 0 }, ['A diagnostic radiologist, or the clinician who knows your work best.']],
] satisfies [Partial<Profile>, string[]][])(
  'asks for a fourth letter where it would carry weight: %j',
  (fields, lines) => {
    expect(next({ irLetters: 2, drLetters: 1, ...fields })).toEqual(lines);
  },
);

it('wants the scores put in context only where they need it', () => {
  const items = (fields: Partial<Profile>) => textsOf(planOf(fields), parts.content).length;
  expect(items({ step2: score(229) })).toBe(3);
  expect(items({ step2: score(260) })).toBe(2);
});

it('leaves no place unfilled, with nothing known and with much', () => {
  expect(unfilled(planOf({}))).toEqual([]);
  expect(unfilled(planOf({ irLetters: 1, scholarship: 2, honorsSurgery: true, personalStatement: 'done' }))).toEqual(
    [],
  );
});
