import { readCases } from '../cases/readCases';
import { answersTo, problems } from './answers';
import { engineProblems, enginesOf } from './engines';

// What the kernel says of problems of every kind; `npm run cases` writes plans.csv and engines.csv anew. A difference is another list for somebody.
const names = problems.map(([name]) => name);
const plans = readCases('plans.csv');
const engines = readCases('engines.csv');

it.each(names)('answers as before: %s', (name) => {
  expect(answersTo(name)).toEqual(plans.filter(({ Problem }) => Problem === name));
});

it.each(engineProblems)('takes the same way there: %s', (name) => {
  expect(enginesOf(name)).toEqual(engines.filter(({ Problem }) => Problem === name));
});
