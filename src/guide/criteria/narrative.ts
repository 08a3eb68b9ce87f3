import type { Criterion } from '../criterion';

const section = 'Step 3, personal statement';

export const narrative: readonly Criterion[] = [
  {
    id: 'N1',
    kind: 'check',
    title: 'The score, briefly',
    text: 'The statement touches on the score in a few lines (what happened, what changed, what proves it) and does not turn into an apology.',
    section,
  },
  {
    id: 'N2',
    kind: 'check',
    title: 'Then why IR',
    text: 'It then turns to why IR, with a concrete case; to what IR really is, care over time included; and to what the applicant brings.',
    section,
  },
];
