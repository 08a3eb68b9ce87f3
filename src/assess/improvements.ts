import {
  improvementKinds,
  mostShown,
  step2Points,
  triedMentors,
  whatIfTexts,
  type ImprovementId,
} from '../guide/improvements';
import type { Guide } from '../guide/guide';
import { fill } from '../guide/messages/message';
import type { Profile, Program, Ties } from '../rows/records';
import type { Applicant } from './applicant';
import { awaySites } from './awaySites';
import { joined } from './counted';
import { honorsNames } from './checks/rotations';
import { fit } from './fit';
import { isGraduate } from './irProfile';
import { sitesOf } from './listedAways';
import { isStrongTie } from './ties';

/** An improvement that is still open, and the records as they would be with it. */
export interface Improvement {
  readonly id: ImprovementId;
  readonly text: string;
  readonly profile: Profile;
  readonly programs: readonly Program[];
}

type Values = Readonly<Record<string, string | number>>;
type Change = Readonly<{ profile?: Partial<Profile>; programs?: readonly Program[]; values?: Values }>;

/** Both programs of an institution with changed ties. */
const withTies = (programs: readonly Program[], institutionId: string, ties: Partial<Ties>): Program[] =>
  programs.map((one) => (one.institutionId === institutionId ? { ...one, ties: { ...one.ties, ...ties } } : one));

/** Results of a Step 2 CK that is not taken, or has to be taken again because it was failed; a passed exam is final. */
function step2({ profile, standing }: Applicant, guide: Guide): Change[] {
  const open = profile.step2?.result === 'not-taken' || standing.step2NotPassed;
  const later = profile.step2 === null && profile.step2Expected !== null;
  if (!open && !later) return [];
  const national = Math.min(...(guide.norms.step2.at(-1)?.means ?? []));
  const mean = profile.classMean ?? national;
  const reference = fill(profile.classMean === null ? whatIfTexts.nationalMean : whatIfTexts.classMean, { mean });
  const failedBefore = standing.step2NotPassed ? Math.max(1, profile.step2Failed ?? 0) : profile.step2Failed;
  return step2Points.map((points) => {
    const score = Math.round(mean + points);
    return {
      profile: { step2: { result: 'score', score }, step2Failed: failedBefore, step2Year: null },
      values: { score, points, reference },
    };
  });
}

/** Aways at the first sites that are advised or arranged: not for graduates, whose student aways are over. */
function aways(applicant: Applicant, programs: readonly Program[], guide: Guide): Change[] {
  const { profile } = applicant;
  if (isGraduate(profile) === true) return [];
  const open = awaySites(programs, applicant, guide).sites.filter(
    ({ advised, outOfRange }) => !outOfRange && advised !== 'done' && advised !== 'open',
  );
  const first = [...open].sort((one, other) => Number(other.advised === 'planned') - Number(one.advised === 'planned'));
  return first.slice(0, mostShown).map(({ program }) => ({
    profile: { awaysDone: (profile.awaysDone ?? 0) + 1, awaysPlanned: Math.max(0, (profile.awaysPlanned ?? 0) - 1) },
    programs: withTies(programs, program.institutionId, { away: 'good' }),
    values: { program: program.name },
  }));
}

/** A strong mentor where a mentor is already known, else where the school is, else where the fit is best. */
function mentors(applicant: Applicant, programs: readonly Program[], guide: Guide): Change[] {
  const closeness = ({ ties }: Program): number => (ties.mentor === 'weak' ? 2 : ties.school ? 1 : 0);
  return sitesOf(programs)
    .filter(({ ties, include }) => !isStrongTie(ties) && include !== 'never')
    .map((program) => ({ program, fit: fit(program, applicant, guide).middle }))
    .sort((one, other) => closeness(other.program) - closeness(one.program) || other.fit - one.fit)
    .slice(0, triedMentors)
    .map(({ program }) => ({
      programs: withTies(programs, program.institutionId, { mentor: 'strong' }),
      values: { program: program.name },
    }));
}

/** The first honors that are not graded yet; with honors already there, or every grade given, nothing is open. */
function honors({ profile }: Applicant): Change[] {
  const fields = Object.keys(honorsNames) as (keyof typeof honorsNames)[];
  const field = fields.find((one) => profile[one] === null);
  if (profile.status !== 'student' || field === undefined || fields.some((one) => profile[one] === true)) return [];
  return [{ profile: { [field]: true }, values: { field: honorsNames[field] } }];
}

/** Steps that change the profile only, taken together: each alone may change nothing. Blank where fewer than two are open. */
function together(steps: readonly (readonly [ImprovementId, readonly Change[]])[], letters: number): Change[] {
  const open = steps.flatMap(([id, [change]]) => (change === undefined ? [] : [{ id, change }]));
  if (open.length < 2) return [];
  const profile = open.reduce<Partial<Profile>>((all, { change }) => ({ ...all, ...change.profile }), {});
  const texts = open.map(({ id, change }) => fill(improvementKinds[id].text, change.values).toLowerCase());
  return [
    {
      profile: profile.irLetters == null ? profile : { ...profile, irLetters: letters },
      values: { steps: joined(texts).replace(/\bir\b/g, 'IR') },
    },
  ];
}

/**
 * Every improvement still open to an applicant; what is past, impossible or already there is not offered. None to a DR resident, whose
 * way is Independent IR: lists and pathways are those of applicants from medical school.
 */
export function openImprovements(applicant: Applicant, programs: readonly Program[], guide: Guide): Improvement[] {
  const { profile } = applicant;
  if (profile.status === 'dr-resident') return [];
  const rules = guide.irProfileRules;
  const graduate = isGraduate(profile);
  const { irLetters, homeRotation, scholarship, researchYear } = profile;
  const when = (open: boolean, change: Partial<Profile>): Change[] => (open ? [{ profile: change }] : []);
  const alone = {
    letter: when(irLetters !== null && irLetters < rules.strongLetters, {
      irLetters: (irLetters ?? 0) + 1,
      irLettersAsked: Math.max(0, (profile.irLettersAsked ?? 0) - 1),
    }),
    homeRotation: when(
      profile.homeHasIr === true && graduate !== true && (homeRotation === 'none' || homeRotation === 'scheduled'),
      { homeRotation: 'done' },
    ),
    honors: honors(applicant),
    scholarship: when((scholarship ?? 0) < rules.excellentScholarship && researchYear !== 'done', {
      scholarship: rules.excellentScholarship,
    }),
    engagement: when(graduate === true && profile.irEngagement !== true, { irEngagement: true }),
  } satisfies Partial<Record<ImprovementId, readonly Change[]>>;
  const changes: Readonly<Record<ImprovementId, readonly Change[]>> = {
    ...alone,
    together: together(Object.entries(alone) as [keyof typeof alone, Change[]][], rules.strongLetters),
    mentor: mentors(applicant, programs, guide),
    away: aways(applicant, programs, guide),
    step2: step2(applicant, guide),
    researchYear: when(researchYear !== 'done', { researchYear: 'done' }),
  };
  return (Object.keys(improvementKinds) as ImprovementId[]).flatMap((id) =>
    changes[id].map((change) => ({
      id,
      text: fill(improvementKinds[id].text, change.values),
      profile: { ...profile, ...change.profile },
      programs: change.programs ?? programs,
    })),
  );
}
