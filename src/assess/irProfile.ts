import { irProfiles, type IrProfile } from '../guide/decisions/pathway';
import type { Guide } from '../guide/guide';
import { applicantMessages as say } from '../guide/messages/applicant';
import { display } from '../guide/messages/words';
import type { Profile } from '../rows/records';
import { concernsOf } from './concernsOf';
import { counted, joined } from './counted';
import { reason, type Reason } from './reason';

/** The IR profile: the level used (the lowest possible), every level still possible, and the fields that decide. */
export interface IrProfileAssessment {
  readonly level: IrProfile;
  readonly possible: readonly IrProfile[];
  /** keys of the profile, in the order of the form */
  readonly missing: readonly (keyof Profile)[];
  readonly reasons: readonly Reason[];
}

type Facts = Readonly<{
  graduate: boolean;
  homeHasIr: boolean;
  homeRotation: boolean;
  aways: number;
  engagement: boolean;
  letters: number;
  scholarship: boolean;
  honors: boolean;
  concern: boolean;
}>;

const honorsFields = ['honorsSurgery', 'honorsMedicine', 'honorsRadiology', 'honorsIr'] as const;

/** Graduates are those who have graduated or are DR residents; null where the status is not known. */
export const isGraduate = (profile: Profile): boolean | null =>
  profile.status === null ? null : profile.status === 'graduated' || profile.status === 'dr-resident';

function levelOf(facts: Facts, guide: Guide): IrProfile {
  const rules = guide.irProfileRules;
  const engaged = facts.graduate && facts.engagement;
  const rotation = facts.homeRotation || facts.aways > 0 || engaged;
  if (!rotation || facts.letters < rules.someLetters) return 'limited';
  const whereItCounts = facts.graduate || !facts.homeHasIr || facts.homeRotation;
  const strong = whereItCounts && facts.letters >= rules.strongLetters && !facts.concern;
  if (!strong) return 'moderate';
  return facts.aways >= rules.excellentAways && facts.scholarship && facts.honors ? 'excellent' : 'strong';
}

/** One fact with the fields it is read from and every value it may still have. */
interface Choice {
  readonly fields: readonly (keyof Profile)[];
  readonly values: readonly Partial<Facts>[];
}

function choices(profile: Profile, guide: Guide): Choice[] {
  const rules = guide.irProfileRules;
  const flag = (key: 'homeHasIr' | 'engagement', field: keyof Profile, value: boolean | null): Choice => ({
    fields: [field],
    values: value === null ? [{ [key]: false }, { [key]: true }] : [{ [key]: value }],
  });
  const graduate = isGraduate(profile);
  const blankHonors = honorsFields.filter((field) => profile[field] === null);
  const anyHonors = honorsFields.some((field) => profile[field] === true);
  const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, index) => index);
  return [
    {
      fields: ['status'],
      values: graduate === null ? [{ graduate: false }, { graduate: true }] : [{ graduate }],
    },
    flag('homeHasIr', 'homeHasIr', profile.homeHasIr),
    {
      fields: ['homeRotation'],
      values:
        profile.homeRotation === null
          ? [{ homeRotation: false }, { homeRotation: true }]
          : [{ homeRotation: profile.homeRotation === 'done' }],
    },
    {
      fields: ['awaysDone'],
      values: (profile.awaysDone === null ? upTo(rules.excellentAways) : [profile.awaysDone]).map((aways) => ({
        aways,
      })),
    },
    flag('engagement', 'irEngagement', profile.irEngagement),
    {
      fields: ['irLetters'],
      values: (profile.irLetters === null ? upTo(rules.strongLetters) : [profile.irLetters]).map((letters) => ({
        letters,
      })),
    },
    {
      fields: blankHonors,
      values: anyHonors
        ? [{ honors: true }]
        : blankHonors.length > 0
          ? [{ honors: false }, { honors: true }]
          : [{ honors: false }],
    },
  ];
}

/**
 * The level for every combination of what the choices leave open, counted like the digits of a number: the value taken for choice `n`
 * is the combination divided by the number of combinations of the choices before it, modulo its own number of values.
 */
function everyLevel(fixed: Facts, open: readonly Choice[], guide: Guide): IrProfile[] {
  return open
    .reduce<Facts[]>(
      (made, { values }) => values.flatMap((value) => made.map((facts) => ({ ...facts, ...value }))),
      [fixed],
    )
    .map((facts) => levelOf(facts, guide));
}

/** The level of the IR profile (R1, R6, R8, L1, S1, S2, R5), with every unknown fact taken at each of its values. */
export function irProfile(profile: Profile, guide: Guide): IrProfileAssessment {
  const rules = guide.irProfileRules;
  const all = choices(profile, guide);
  const open = all.filter(({ values }) => values.length > 1);
  const fixed = all.reduce<Facts>((facts, { values }) => (values.length === 1 ? { ...facts, ...values[0] } : facts), {
    graduate: false,
    homeHasIr: false,
    homeRotation: false,
    aways: 0,
    engagement: false,
    letters: 0,
    honors: false,
    scholarship: profile.researchYear === 'done' || (profile.scholarship ?? 0) >= rules.excellentScholarship,
    concern: concernsOf(profile).length > 0,
  });
  const levels = everyLevel(fixed, open, guide);
  const possible = irProfiles.filter((level) => levels.includes(level));
  let step = 1;
  const missing = open.flatMap(({ fields, values }) => {
    const stride = step;
    step *= values.length;
    const withFirst = (index: number): number => index - stride * (Math.floor(index / stride) % values.length);
    return levels.some((level, index) => level !== levels[withFirst(index)]) ? fields : [];
  });
  const level = possible[0] ?? 'limited';
  return { level, possible, missing, reasons: reasonsFor(profile, level, possible) };
}

function reasonsFor(profile: Profile, level: IrProfile, possible: readonly IrProfile[]): Reason[] {
  const letters = profile.irLetters;
  const rotations = [
    profile.homeRotation === 'done' ? 'home rotation done' : '',
    profile.homeRotation === 'scheduled' ? 'home rotation scheduled' : '',
    profile.homeRotation === 'none' ? 'no home rotation' : '',
    profile.awaysDone === null ? '' : `${counted(profile.awaysDone, 'away')} done`,
    isGraduate(profile) === true && profile.irEngagement === true ? 'current IR engagement' : '',
    letters === null ? '' : counted(letters, 'strong IR letter'),
  ].filter(Boolean);
  const reasons = [
    reason(say.profileLevel, {
      level: display(level),
      evidence: rotations.length > 0 ? rotations.join(', ') : 'nothing known about rotations and letters',
    }),
  ];
  const held = concernsOf(profile);
  if (held.length > 0 && possible.at(-1) === 'moderate') {
    reasons.push(reason(say.profileCapped, { concerns: joined(held) }));
  }
  return reasons;
}

/** The profile as it will be if the planned steps succeed: scheduled rotation, planned aways, letters asked for. */
export const afterPlannedSteps = (profile: Profile): Profile => ({
  ...profile,
  homeRotation: profile.homeRotation === 'scheduled' ? 'done' : profile.homeRotation,
  awaysDone: plus(profile.awaysDone, profile.awaysPlanned),
  irLetters: plus(profile.irLetters, profile.irLettersAsked),
});

/** A count that is not known is at least what is planned. */
const plus = (done: number | null, planned: number | null): number | null =>
  done === null ? (planned === null || planned === 0 ? null : planned) : done + (planned ?? 0);
