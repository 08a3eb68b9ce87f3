import type { Criterion } from '../criterion';

const section = 'Step 2, rotations';

export const rotations: readonly Criterion[] = [
  {
    id: 'R1',
    kind: 'check',
    title: 'Home IR rotation',
    text: 'Where the home school has IR, an IR rotation at home is a must.',
    section: 'Step 2, away rotations; FAQ 3',
  },
  {
    id: 'R2',
    kind: 'check',
    title: 'Away rotations',
    text: 'Besides home, do at least one away at a realistic program that is friendly to IR applicants with lower scores, two if time and money allow. One outstanding away is worth more than several ordinary ones.',
    section: 'Step 2, away rotations; FAQ 3',
  },
  {
    id: 'R3',
    kind: 'rule',
    title: 'Choosing away sites',
    text: 'Choose away sites in this order: the school has a connection; a mentor knows the faculty; mid-tier or community with much IR; a record of taking applicants with lower scores.',
    section: 'Step 2, away rotations',
  },
  {
    id: 'R4',
    kind: 'rule',
    title: 'Not only elite aways',
    text: 'With scores well below their usual range, do not spend every away at elite programs.',
    section: 'Step 2, away rotations',
  },
  {
    id: 'R5',
    kind: 'check',
    title: 'Honors',
    text: 'Aim for honors, or the top grade there is, in the DR elective, surgery and its branches, internal medicine, and IR or other procedural electives.',
    section: 'Step 2, clerkships',
  },
  {
    id: 'R6',
    kind: 'check',
    title: 'Clean clinical record',
    text: 'With low scores there is no room for a mediocre or poor clinical record, worrying remarks in evaluations, or any professionalism issue.',
    section: 'Step 2, clerkships',
  },
  {
    id: 'R7',
    kind: 'advice',
    title: 'On the rotation',
    text: 'On an IR rotation know the common procedures with their indications and alternatives, read ahead, help with consents, notes and follow-up, ask about clinical reasoning, and ask for feedback halfway.',
    section,
  },
  {
    id: 'R8',
    kind: 'check',
    title: 'Graduates stay engaged',
    text: 'Graduates need recent and lasting IR work: a research fellowship, a coordinator post with patient contact, or a longer observership.',
    section: 'Step 2, after graduation',
  },
];
