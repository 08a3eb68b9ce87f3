import type { Profile } from '../../rows/records';
import { concernsOf } from '../concernsOf';
import { counted, joined } from '../counted';
import type { CheckFacts, Evaluators, Found } from './facts';

/** The honors fields and what they are called, most telling for IR first. */
export const honorsNames = {
  honorsRadiology: 'radiology',
  honorsSurgery: 'surgery',
  honorsMedicine: 'medicine',
  honorsIr: 'IR or procedural electives',
} as const;

/** Names of the honors fields that hold a value. */
export const honorsThat = (profile: Profile, value: boolean | null): string[] =>
  (Object.keys(honorsNames) as (keyof typeof honorsNames)[])
    .filter((field) => profile[field] === value)
    .map((field) => honorsNames[field]);

/** Whether grades of medical school can still change: not once the applicant is applying or has graduated. */
export const gradesStand = ({ status }: Profile): boolean => status !== null && status !== 'student';

function aways({ profile, aways: listed, graduate }: CheckFacts): Found<'R2'> {
  const { awaysDone: done, awaysPlanned: planned } = profile;
  const count = (n: number): string => counted(n, 'away');
  if (listed !== null && listed.done.length > 0) {
    const values = { count: count(listed.done.length), sites: listed.done.map(({ name }) => name).join('; ') };
    const well = listed.done.filter(({ away }) => away !== 'poor');
    if (well.length === 0) return { finding: 'poor', values };
    return { finding: well.some(({ outOfRange }) => !outOfRange) ? 'confirmed' : 'outOfRange', values };
  }
  if (done !== null && done > 0) return { finding: 'unconfirmed', values: { count: count(done) } };
  const ahead = Math.max(planned ?? 0, listed?.planned.length ?? 0);
  if (ahead > 0) return { finding: 'planned', values: { count: count(ahead) } };
  if (graduate === true) return { finding: 'graduate' };
  return { finding: done === null ? 'unknown' : 'none' };
}

function honors({ profile }: CheckFacts): Found<'R5'> {
  if (profile.status === 'dr-resident') return { finding: 'resident' };
  const yes = honorsThat(profile, true);
  const open = honorsThat(profile, null);
  const others = [...honorsThat(profile, false), ...open];
  const values = { honors: joined(yes), others: joined(others) };
  if (others.length === 0) return { finding: 'all', values };
  if (yes.length > 0) return { finding: gradesStand(profile) ? 'someFinal' : 'some', values };
  if (open.length > 0) return { finding: 'unknown', values: { others: joined(open) } };
  return { finding: gradesStand(profile) ? 'noneFinal' : 'none', values };
}

function record({ profile }: CheckFacts): Found<'R6'> {
  const { worryingComments: comments, professionalismIssue: issue, clinicalRecord } = profile;
  const concerns = concernsOf(profile);
  if (concerns.length > 0) return { finding: 'concern', values: { concerns: joined(concerns) } };
  if (clinicalRecord === 'average') return { finding: 'average' };
  if (clinicalRecord === 'strong') {
    const blanks = comments === null || issue === null;
    return { finding: 'clean', values: { assumed: blanks ? ' (what is blank is taken as none)' : '' } };
  }
  return { finding: comments === false || issue === false ? 'noConcern' : 'unknown' };
}

export const rotationChecks: Pick<Evaluators, 'R1' | 'R2' | 'R5' | 'R6' | 'R8'> = {
  R1: ({ profile, graduate }) => {
    const { homeHasIr, homeRotation } = profile;
    if (homeRotation === 'done') return { finding: 'done' };
    if (homeHasIr === false) return { finding: 'noHomeIr' };
    if (graduate === true) return { finding: 'graduate' };
    if (homeRotation === 'scheduled') return { finding: 'scheduled' };
    return { finding: homeHasIr === true && homeRotation === 'none' ? 'none' : 'unknown' };
  },
  R2: aways,
  R5: honors,
  R6: record,
  R8: ({ profile, graduate }) => {
    if (graduate === false) return { finding: 'student' };
    if (graduate === null) return { finding: 'statusUnknown' };
    const { irEngagement, researchYear } = profile;
    if (irEngagement === true) return { finding: 'engaged' };
    if (irEngagement === false) return { finding: profile.status === 'dr-resident' ? 'noneResident' : 'none' };
    return { finding: researchYear === 'under-way' ? 'researchYear' : 'unknown' };
  },
};
