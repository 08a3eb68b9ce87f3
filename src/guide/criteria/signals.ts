import type { Criterion } from '../criterion';

const section = 'Step 4, signaling';

export const signals: readonly Criterion[] = [
  { id: 'X1', kind: 'rule', title: 'Signal home', text: 'Signal the home program.', section },
  {
    id: 'X2',
    kind: 'rule',
    title: 'Signal strong mentors',
    text: 'Signal programs where a mentor has a strong connection.',
    section,
  },
  {
    id: 'X3',
    kind: 'rule',
    title: 'Signal outstanding aways',
    text: 'Signal programs where the away rotation went exceptionally well.',
    section,
  },
  {
    id: 'X4',
    kind: 'rule',
    title: 'No signal on ultra-reaches',
    text: 'Spend no signal where the scores make it unlikely that the file is read at all.',
    section,
  },
];
