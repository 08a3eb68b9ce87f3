import type { Criterion } from '../criterion';

const section = 'Step 4, program selection';

export const selection: readonly Criterion[] = [
  {
    id: 'G1',
    kind: 'rule',
    title: 'Integrated IR: home, aways, realistic kinds',
    text: 'For Integrated IR put the home program first, then the programs of completed aways, then mid-tier academic and large community programs.',
    section,
  },
  {
    id: 'G2',
    kind: 'rule',
    title: 'Caution with elite programs',
    text: 'Be careful with highly elite, research-heavy programs that are known to screen hard on Step scores.',
    section,
  },
  {
    id: 'G3',
    kind: 'rule',
    title: 'Friendly marks count',
    text: 'It counts when an adviser or the radiology faculty names a program as friendly to applicants with lower scores.',
    section,
  },
  {
    id: 'G4',
    kind: 'rule',
    title: 'DR: broadly',
    text: 'Apply to DR widely, the more so the further the scores fall below average.',
    section,
  },
  {
    id: 'G5',
    kind: 'rule',
    title: 'DR: strong IR',
    text: 'Among DR programs prefer a strong IR department with robust IR rotations.',
    section,
  },
  {
    id: 'G6',
    kind: 'rule',
    title: 'DR: sends residents to Independent IR',
    text: 'Among DR programs prefer those that have lately sent residents on to Independent IR.',
    section,
  },
];
