import { assessApplicant, type Applicant } from '../../src/assess/applicant';
import { guide } from '../../src/guide/guide';
import type { Profile, Program, Ties } from '../../src/rows/records';

const blankProfile: Profile = {
  applicant: null,
  season: null,
  degree: null,
  status: null,
  graduationYear: null,
  priorTraining: null,
  step1: null,
  step1Failed: null,
  step1Date: null,
  step2: null,
  step2Failed: null,
  step2Year: null,
  step2Expected: null,
  classMean: null,
  classSd: null,
  homeHasIr: null,
  homeRotation: null,
  awaysDone: null,
  awaysPlanned: null,
  irLetters: null,
  irLettersAsked: null,
  drLetters: null,
  otherLetters: null,
  letterFromHome: null,
  letterFromAway: null,
  irMentors: null,
  scholarship: null,
  researchYear: null,
  honorsSurgery: null,
  honorsMedicine: null,
  honorsRadiology: null,
  honorsIr: null,
  worryingComments: null,
  professionalismIssue: null,
  clinicalRecord: null,
  irEngagement: null,
  leadership: null,
  narrative: null,
  askedAdviser: null,
  interviewedAt: null,
  previousCycles: null,
  previousInterviews: null,
  alternativeSpecialty: null,
  personalStatement: null,
  letterPacket: null,
  interviewAnswers: null,
  failureExplained: null,
  erasReady: null,
  preferredStates: null,
  avoidedStates: null,
  preferredType: null,
  mostApplications: null,
  budget: null,
  notes: null,
};

export const score = (points: number) => ({ result: 'score', score: points }) as const;
export const failed = { result: 'fail', score: null } as const;
export const passed = { result: 'pass', score: null } as const;
export const notTaken = { result: 'not-taken', score: null } as const;

/** A profile with the fields given; the rest is not known. */
export const profileOf = (fields: Partial<Profile> = {}): Profile => ({ ...blankProfile, ...fields });

/** Facts that make each level of the IR profile, for a student whose home school has IR. */
export const irProfileFacts = {
  limited: {
    status: 'student',
    homeHasIr: true,
    homeRotation: 'none',
    awaysDone: 0,
    irLetters: 0,
    irEngagement: false,
  },
  moderate: { status: 'student', homeHasIr: true, homeRotation: 'done', awaysDone: 0, irLetters: 1 },
  strong: { status: 'student', homeHasIr: true, homeRotation: 'done', awaysDone: 0, irLetters: 2 },
  excellent: {
    status: 'student',
    homeHasIr: true,
    homeRotation: 'done',
    awaysDone: 1,
    irLetters: 2,
    scholarship: 1,
    honorsSurgery: true,
  },
} satisfies Record<string, Partial<Profile>>;

/** A Step 2 CK result in each band, in a year with a sourced norm of 246 (15). */
export const bandFacts = {
  failed: { step2: score(246), step2Year: 2020, step1: failed },
  'very-low': { step2: score(220), step2Year: 2020 },
  'below-average': { step2: score(235), step2Year: 2020 },
  'near-average': { step2: score(246), step2Year: 2020 },
  'at-or-above-average': { step2: score(254), step2Year: 2020 },
  unknown: {},
} satisfies Record<string, Partial<Profile>>;

export const applicantOf = (fields: Partial<Profile> = {}, rules = guide): Applicant =>
  assessApplicant(profileOf(fields), rules, (field) => field);

const noTies: Ties = { home: false, away: 'none', mentor: 'none', school: false, geography: false };

const blankProgram: Omit<Program, 'ties'> = {
  id: '1000-IR',
  name: 'Harbor University',
  institution: 'Harbor University',
  city: null,
  state: null,
  specialty: 'IR',
  codes: [],
  sourceRows: [2],
  institutionId: '1000',
  twinId: null,
  tiesFromTwin: [],
  type: null,
  selectivity: null,
  researchHeavy: false,
  screen: { kind: 'none' },
  strength: null,
  rotations: null,
  esir: null,
  sendsToIndependent: null,
  friendly: false,
  interest: null,
  takesSignals: true,
  lock: null,
  include: null,
  positions: null,
  acgmeId: null,
  status: null,
  notes: null,
  fromSchool: null,
  adviser: null,
};

/** A program with the fields given; ties are given one by one. */
export const programOf = ({
  ties,
  ...fields
}: Partial<Omit<Program, 'ties'>> & { ties?: Partial<Ties> } = {}): Program => ({
  ...blankProgram,
  ...fields,
  ties: { ...noTies, ...ties },
});

/** The IR program of an institution, by a letter; a mid-tier one unless told. */
export const siteOf = (letter: string, fields: Parameters<typeof programOf>[0] = {}): Program =>
  programOf({
    id: `${letter}-IR`,
    name: letter,
    institution: letter,
    institutionId: letter,
    selectivity: 'mid-tier',
    ...fields,
  });

export const screenAt = (points: number) => ({ kind: 'number', score: points }) as const;
