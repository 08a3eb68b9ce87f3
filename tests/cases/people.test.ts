import { adviceFor, listFor, people } from './people';
import { readCases } from './readCases';

// Everything that is said to invented people, for an adviser to check; `npm run cases` writes advice.csv and lists.csv anew.
const advice = readCases('advice.csv');
const lists = readCases('lists.csv');

const of = (cases: typeof advice, name?: string) => cases.filter(({ Applicant }) => Applicant === name);

describe.each(people.map((person) => [person.Applicant, person] as const))('what %s is told', (name, person) => {
  it('is the plan by the guide, word by word', () => {
    expect(adviceFor(person)).toEqual(of(advice, name));
  });

  it('is the list by the order of the guide, with the reasons for each program', () => {
    expect(listFor(person)).toEqual(of(lists, name));
  });
});
