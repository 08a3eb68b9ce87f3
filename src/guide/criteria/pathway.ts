import type { Criterion } from '../criterion';

const section = 'Step 1, decision framework';

export const pathway: readonly Criterion[] = [
  {
    id: 'P1',
    kind: 'rule',
    title: 'DR first',
    text: 'Scores very low or an exam failed, and little IR exposure: aim at Diagnostic Radiology, keep Independent IR as the long-term plan, and weigh an extra research year.',
    section,
  },
  {
    id: 'P2',
    kind: 'rule',
    title: 'Dual strategy',
    text: 'Scores below average, but strong IR exposure and letters: apply to a chosen set of Integrated programs (mid-tier, home, places with strong connections) and widely to DR where IR is strong.',
    section,
  },
  {
    id: 'P3',
    kind: 'rule',
    title: 'Integrated first',
    text: 'Scores near the average and an excellent IR profile: go for Integrated IR in earnest and keep DR as the safety net.',
    section,
  },
  {
    id: 'P4',
    kind: 'rule',
    title: 'DR stays in',
    text: 'Almost everybody should apply to DR too, so that Independent IR stays within reach.',
    section: 'Step 1, decision framework; FAQ 1',
  },
  {
    id: 'P5',
    kind: 'rule',
    title: 'When to review the goal',
    text: 'Think about another goal after repeated attempts at DR or IR without interviews, after several failed exams in spite of solid study, or with a strong alternative that leads to procedures. A single low score is never a reason.',
    section: 'Step 5, pivot',
  },
];
