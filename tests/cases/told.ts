import { answersTo, problems } from '../choose/answers';
import { engineProblems, enginesOf } from '../choose/engines';
import { chosenFor, choosers } from './chosen';
import { adviceFor, listFor, people } from './people';
import type { Case } from './readCases';
import { readings } from './readings';

/** The files of what is said, as they would be now, by name. */
export const told = (): Readonly<Record<string, readonly Case[]>> => ({
  'advice.csv': people.flatMap(adviceFor),
  'chosen.csv': choosers.flatMap(([name]) => chosenFor(name)),
  'lists.csv': people.flatMap(listFor),
  'plans.csv': problems.flatMap(([name]) => answersTo(name)),
  'engines.csv': engineProblems.flatMap(enginesOf),
  'readings.csv': [...readings(false), ...readings(true)],
});
