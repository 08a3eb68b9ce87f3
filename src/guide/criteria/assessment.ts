import type { Criterion } from '../criterion';

const section = 'Step 1, assessment';

export const assessment: readonly Criterion[] = [
  {
    id: 'A1',
    kind: 'rule',
    title: 'Score band',
    text: 'The band comes from how far the scores stand from the national mean, from the class (one standard deviation below it, or two) and from IR applicants, who used to sit in the top quarter. Below the national mean counts as the academically weaker group for IR.',
    section,
  },
  {
    id: 'A2',
    kind: 'rule',
    title: 'Failed attempts',
    text: 'A failed attempt on Step 1 or Step 2 CK weighs heavily, yet it does not close the door for good, least of all to Independent IR after a strong DR residency.',
    section,
  },
  {
    id: 'A3',
    kind: 'rule',
    title: 'Step 2 CK is pivotal',
    text: 'Where Step 1 is low or only pass/fail, Step 2 CK becomes the number programs look at, and a clearly better Step 2 CK makes up for part of a weak Step 1.',
    section: 'Step 1, assessment; FAQ 2',
  },
  {
    id: 'A4',
    kind: 'check',
    title: 'Four inventories',
    text: 'Take stock of four things: scores; IR profile (rotations, scholarship, people who know you); strengths (honors, story, leadership, teaching or quality work); and time (student, graduating now, graduated, a research or preliminary year).',
    section,
  },
];
