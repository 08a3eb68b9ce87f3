import type { Criterion } from '../criterion';

const section = 'Step 4, ERAS';

export const application: readonly Criterion[] = [
  {
    id: 'E1',
    kind: 'check',
    title: 'Failures explained',
    text: 'Any failed exam is explained correctly, in the MSPE or in the application.',
    section,
  },
  {
    id: 'E2',
    kind: 'check',
    title: 'Ready on opening day',
    text: 'Submit when ERAS opens, complete, with no letter still on its way.',
    section,
  },
  {
    id: 'E3',
    kind: 'check',
    title: 'Step 2 CK in time',
    text: 'The Step 2 CK score is there in time; after a weak Step 1, do everything to take it well.',
    section: 'Step 4, ERAS; FAQ 2',
  },
  {
    id: 'E4',
    kind: 'advice',
    title: 'If Step 2 CK is low too',
    text: 'If Step 2 CK is low as well, every other part of the file has to carry the weight.',
    section: 'Step 4, ERAS; FAQ 2',
  },
];
