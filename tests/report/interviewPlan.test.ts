import { guide } from '../../src/guide/guide';
import { interviewPlan } from '../../src/report/interviewPlan';
import { fieldLabel } from '../../src/rows/profileFields';
import type { Profile } from '../../src/rows/records';
import { unfilled } from '../support/adviceCase';
import { applicantOf, bandFacts, failed, score } from '../support/records';

const planOf = (fields: Partial<Profile>) => interviewPlan(applicantOf(fields), guide, fieldLabel);
const said = (fields: Partial<Profile>, criterion: string, item: string): string =>
  planOf(fields)
    .filter((line) => line.item === item && line.criteria.includes(criterion))
    .map(({ text }) => text)
    .join('\n');

it('has three hard questions, each with a structure, facts to use and things to leave out', () => {
  for (const id of ['I1', 'I2', 'I3']) {
    for (const item of ['Build it like this', 'Use', 'Leave out']) expect(said({}, id, item)).not.toBe('');
  }
});

it('uses the Step 2 CK that made up for a failed Step 1', () => {
  expect(said({ step1: failed, step2: score(255), step2Year: 2024 }, 'I1', 'Use')).toContain('reached 255');
});

it('leaves a low Step 2 CK and the number of attempts to the file', () => {
  const low = said({ step1: failed, step2: score(222) }, 'I1', 'Leave out');
  expect(low).toContain('Do not offer Step 2 CK 222');
  expect(low).toContain('1 failed attempt');
  expect(said({ step2: score(260) }, 'I1', 'Leave out')).not.toContain('Step 2 CK');
});

it('says so where the scores will hardly be asked about', () => {
  expect(said(bandFacts['at-or-above-average'], 'I1', 'Build it like this')).toContain('hardly be asked');
});

it('asks for facts where there are none, by the labels of the form', () => {
  expect(said({}, 'I1', 'Use')).toContain('fill in Narrative');
});

it('counts interviews beside the published figure, and calls it no forecast', () => {
  const texts = planOf({ interviewedAt: ['Harbor', 'Valley'] }).map(({ text }) => text);
  expect(texts).toContain('2 interviews recorded in the profile.');
  expect(texts.join()).toContain('no forecast');
});

it('leaves no place unfilled', () => {
  expect(unfilled(planOf({ narrative: 'A patient', alternativeSpecialty: 'Surgery', clinicalRecord: 'poor' }))).toEqual(
    [],
  );
});
