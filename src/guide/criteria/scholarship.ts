import type { Criterion } from '../criterion';

const section = 'Step 3, scholarship';

export const scholarship: readonly Criterion[] = [
  {
    id: 'S1',
    kind: 'check',
    title: 'Some IR scholarship',
    text: 'Some scholarship in IR: a case report or series, a chart review, a quality project, or teaching material.',
    section,
  },
  {
    id: 'S2',
    kind: 'check',
    title: 'Research year',
    text: 'Where there is time, a dedicated research year or fellowship in IR can change how a low-score file is read.',
    section,
  },
];
