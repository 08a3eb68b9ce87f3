import { chosenFor, choosers } from './chosen';
import { readCases } from './readCases';

// What the planning model says of four lists, for an adviser to check; `npm run cases` writes chosen.csv anew.
it.each(choosers.map(([name]) => name))('chooses, prices and explains the signals of %s', (name) => {
  expect(chosenFor(name)).toEqual(readCases('chosen.csv').filter(({ Applicant }) => Applicant === name));
});
