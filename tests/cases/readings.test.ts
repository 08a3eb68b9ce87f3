import { readCases } from './readCases';
import { readings } from './readings';

// Every row of a messy sheet and what becomes of it, for an adviser to check; `npm run cases` writes readings.csv anew.
it.each([
  ['somebody without training before', false],
  ['somebody who has trained before', true],
])('reads a messy sheet for %s', (_, priorTraining) => {
  const meant = readCases('readings.csv').filter(({ Trained }) => Trained === (priorTraining ? 'yes' : 'no'));
  expect(readings(priorTraining)).toEqual(meant);
});
