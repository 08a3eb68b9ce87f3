import type { AvoidableFact, UsableFact } from '../guide/interview';
import type { Guide } from '../guide/guide';
import type { Applicant } from './applicant';
import { honorsThat } from './checks/rotations';
import { concernsOf } from './concernsOf';
import { counted, joined } from './counted';
import { isGraduate } from './irProfile';

type Values = Readonly<Record<string, string | number>>;

/** Facts of one applicant for the answers to hard questions: what to use and what to leave out, each with its values. */
export interface AnswerFacts {
  readonly use: ReadonlyMap<UsableFact, Values>;
  readonly avoid: ReadonlyMap<AvoidableFact, Values>;
}

/** The facts of a profile that belong into answers, and those that do not (I1-I3, E4). Only what is known is named. */
export function answerFacts(applicant: Applicant, guide: Guide): AnswerFacts {
  const { profile, standing, pathway } = applicant;
  const score = standing.step2 ?? '';
  const step1 = profile.step1?.score ?? null;
  const honors = honorsThat(profile, true);
  const letters = profile.irLetters ?? 0;
  const graduate = isGraduate(profile) === true;
  const z1 = step1 === null ? null : (step1 - guide.norms.step1.mean) / guide.norms.step1.sd;
  const better = z1 !== null && standing.z2 !== null && standing.z2 > z1;
  const step2Low = standing.z2 !== null && standing.z2 <= guide.bandRules.belowAverage;
  const aways = profile.awaysDone ?? 0;
  const items = profile.scholarship ?? 0;
  const mentors = profile.irMentors ?? 0;
  const use: [UsableFact, boolean, Values][] = [
    ['recovered', standing.recovered, { score }],
    ['better', better && !standing.recovered, { score, step1: step1 ?? '' }],
    ['honors', honors.length > 0, { honors: joined(honors) }],
    ['honorsSurgery', honors.includes('surgery'), {}],
    ['record', profile.clinicalRecord === 'strong', {}],
    ['letters', letters > 0, { letters: counted(letters, 'strong IR letter') }],
    ['homeRotation', profile.homeRotation === 'done' && profile.status !== 'dr-resident', {}],
    ['aways', aways > 0, { aways: counted(aways, 'away') }],
    ['engagement', graduate && profile.irEngagement === true, {}],
    ['residency', profile.status === 'dr-resident', {}],
    ['scholarship', items > 0, { items: counted(items, 'item') }],
    ['researchYear', profile.researchYear === 'done', {}],
    ['leadership', profile.leadership === true, {}],
    ['narrative', profile.narrative !== null, { narrative: profile.narrative ?? '' }],
    ['mentors', mentors > 0, { mentors: counted(mentors, 'IR mentor') }],
  ];
  const concerns = concernsOf(profile);
  const avoid: [AvoidableFact, boolean, Values][] = [
    ['lowStep2', step2Low, { score }],
    ['attempts', standing.failures > 0, { failures: counted(standing.failures, 'failed attempt') }],
    ['alternative', profile.alternativeSpecialty !== null, { specialty: profile.alternativeSpecialty ?? '' }],
    ['dual', pathway.id !== 'dr-first' && profile.status !== 'dr-resident', {}],
    ['concerns', concerns.length > 0, { concerns: joined(concerns) }],
  ];
  const held = <K>(facts: [K, boolean, Values][]): Map<K, Values> =>
    new Map(facts.flatMap(([key, holds, values]) => (holds ? [[key, values] as const] : [])));
  return { use: held(use), avoid: held(avoid) };
}
