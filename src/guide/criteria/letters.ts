import type { Criterion } from '../criterion';

const section = 'Step 3, letters';

export const letters: readonly Criterion[] = [
  {
    id: 'L1',
    kind: 'check',
    title: 'Two IR letters',
    text: 'Two letters from interventional radiologists, ideally one from home and one from a strong away.',
    section,
  },
  {
    id: 'L2',
    kind: 'check',
    title: 'A DR or mentor letter',
    text: 'One letter from a diagnostic radiologist or an important clinical mentor. A fourth, from surgery, medicine or research, is optional.',
    section,
  },
  {
    id: 'L3',
    kind: 'advice',
    title: 'What a letter should do',
    text: 'A strong letter vouches for clinical and technical promise, compares the applicant with residents or fellows, and puts the scores in context.',
    section,
  },
  {
    id: 'L4',
    kind: 'check',
    title: 'Letter packet',
    text: 'Give every writer a CV, the draft statement and one page with cases, scholarship and feedback.',
    section,
  },
];
