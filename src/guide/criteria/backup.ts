import type { Criterion } from '../criterion';

export const backup: readonly Criterion[] = [
  {
    id: 'B1',
    kind: 'advice',
    title: 'Matched into DR',
    text: 'In a DR residency seek IR early and again and again, join IR research and committees, go to conferences, get to know the IR faculty, and do well on in-training exams.',
    section: 'Step 5, DR to Independent IR; FAQ 4',
  },
  {
    id: 'B2',
    kind: 'advice',
    title: 'What Independent programs weigh',
    text: 'Independent IR programs look at the name of the DR program, the work in radiology and in IR, letters from IR faculty, and better in-training scores.',
    section: 'Step 5, DR to Independent IR; FAQ 4',
  },
  {
    id: 'B3',
    kind: 'rule',
    title: 'Unmatched',
    text: 'Without a match consider a preliminary year in surgery or medicine with IR ties, a dedicated IR research year with a plan to apply again, or a post as IR research fellow or coordinator.',
    section: 'Step 5, year in between',
  },
  {
    id: 'B4',
    kind: 'advice',
    title: 'What that year is for',
    text: 'Such a year should show steady improvement, bring fresh strong letters, and prove that the first score was not the whole applicant.',
    section: 'Step 5, year in between',
  },
];
