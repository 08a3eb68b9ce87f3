/** The records that sheets are read into. `null` always means "not known": blank, missing or unreadable. */
import type { AdviserWord } from './adviserWord';
import type { ColumnKey } from './columns';

export type Specialty = 'IR' | 'DR';
export type Degree = 'MD' | 'DO' | 'IMG';
export type Status = 'student' | 'graduating' | 'graduated' | 'dr-resident';
export type Progress = 'not-yet' | 'under-way' | 'done';
export type ProgramType = 'university' | 'community' | 'hybrid';

/** An exam result: a score, a pass or a fail without a number, or not taken. */
export type Exam =
  | { readonly result: 'score'; readonly score: number }
  | { readonly result: 'pass' | 'fail' | 'not-taken'; readonly score: null };

/** Everything known about an applicant; labels and meanings stand in `profileFields`. */
export interface Profile {
  readonly applicant: string | null;
  readonly season: number | null;
  readonly degree: Degree | null;
  readonly status: Status | null;
  readonly graduationYear: number | null;
  readonly priorTraining: boolean | null;
  readonly step1: Exam | null;
  readonly step1Failed: number | null;
  readonly step1Date: string | null;
  readonly step2: Exam | null;
  readonly step2Failed: number | null;
  readonly step2Year: number | null;
  /** yyyy-mm-dd */
  readonly step2Expected: string | null;
  readonly classMean: number | null;
  readonly classSd: number | null;
  readonly homeHasIr: boolean | null;
  readonly homeRotation: 'none' | 'scheduled' | 'done' | null;
  readonly awaysDone: number | null;
  readonly awaysPlanned: number | null;
  readonly irLetters: number | null;
  readonly irLettersAsked: number | null;
  readonly drLetters: number | null;
  readonly otherLetters: number | null;
  readonly letterFromHome: boolean | null;
  readonly letterFromAway: boolean | null;
  readonly irMentors: number | null;
  readonly scholarship: number | null;
  readonly researchYear: 'none' | 'considering' | 'under-way' | 'done' | null;
  readonly honorsSurgery: boolean | null;
  readonly honorsMedicine: boolean | null;
  readonly honorsRadiology: boolean | null;
  readonly honorsIr: boolean | null;
  readonly worryingComments: boolean | null;
  readonly professionalismIssue: boolean | null;
  readonly clinicalRecord: 'strong' | 'average' | 'poor' | null;
  readonly irEngagement: boolean | null;
  readonly leadership: boolean | null;
  readonly narrative: string | null;
  readonly askedAdviser: boolean | null;
  readonly interviewedAt: readonly string[] | null;
  readonly previousCycles: number | null;
  readonly previousInterviews: number | null;
  /** `null` when blank or "none" */
  readonly alternativeSpecialty: string | null;
  readonly personalStatement: Progress | null;
  readonly letterPacket: Progress | null;
  readonly interviewAnswers: Progress | null;
  readonly failureExplained: Progress | null;
  readonly erasReady: Progress | null;
  /** two-letter codes */
  readonly preferredStates: readonly string[] | null;
  readonly avoidedStates: readonly string[] | null;
  readonly preferredType: ProgramType | null;
  readonly mostApplications: number | null;
  readonly budget: number | null;
  readonly notes: string | null;
}

/** A screen on Step 2 CK. `unknown`: the sheet says there is one, without a number. */
export type Screen =
  { readonly kind: 'none' } | { readonly kind: 'unknown' } | { readonly kind: 'number'; readonly score: number };

/** `unrated`: done, not said how it went. */
export type Away = 'none' | 'planned' | 'poor' | 'neutral' | 'unrated' | 'good' | 'exceptional';

/** What links the applicant to an institution, after both programs of a pair have been looked at. */
export interface Ties {
  readonly home: boolean;
  readonly away: Away;
  readonly mentor: 'none' | 'weak' | 'strong';
  readonly school: boolean;
  readonly geography: boolean;
}

export type Lock = 'gold' | 'silver' | 'none';

/** What the School facts sheet adds to one program of a list: the blanks it filled, as the sheet words them, and past outcomes. */
export interface FromSchool {
  readonly filled: readonly { readonly column: ColumnKey; readonly text: string }[];
  readonly outcomes: string | null;
}

/** What an adviser decided for one program of one applicant; null where the rules decide. */
export interface AdviserOnProgram {
  readonly tier: AdviserWord<'Priority' | 'Target' | 'Safety' | 'Reach' | 'Ultra-reach'> | null;
  readonly signal: AdviserWord<Lock> | null;
}

/** One institution in one specialty: all its tracks together. */
export interface Program {
  /** Institution code and specialty, else normalised name, city, state and specialty; the same whatever the row order. */
  readonly id: string;
  readonly name: string;
  readonly institution: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly specialty: Specialty;
  /** NRMP codes, sorted */
  readonly codes: readonly string[];
  /** sheet rows, from 1, ascending */
  readonly sourceRows: readonly number[];
  /** the id shared by the IR and the DR program of one institution */
  readonly institutionId: string;
  /** the other program of the pair */
  readonly twinId: string | null;
  readonly ties: Ties;
  /** the ties that stand only on the twin's rows */
  readonly tiesFromTwin: readonly (keyof Ties)[];
  readonly type: ProgramType | null;
  readonly selectivity: 'elite' | 'mid-tier' | 'community' | null;
  readonly researchHeavy: boolean;
  readonly screen: Screen;
  readonly strength: 'strong' | 'moderate' | 'limited' | null;
  readonly rotations: 'robust' | 'some' | 'none' | null;
  readonly esir: boolean | null;
  readonly sendsToIndependent: boolean | null;
  readonly friendly: boolean;
  /** 1-5 */
  readonly interest: number | null;
  readonly takesSignals: boolean;
  readonly lock: Lock | null;
  readonly include: 'must' | 'never' | null;
  readonly positions: number | null;
  readonly acgmeId: string | null;
  readonly status: string | null;
  readonly notes: string | null;
  /** null: School facts say nothing that the list does not */
  readonly fromSchool: FromSchool | null;
  /** null: no override */
  readonly adviser: AdviserOnProgram | null;
}

/** A preliminary or transitional year on the list. */
export interface FirstYear {
  readonly program: string;
  readonly codes: readonly string[];
  readonly sourceRows: readonly number[];
}

export const setAsideReasons = [
  'header',
  'title',
  'blank',
  'totals',
  'no-name',
  'other-specialty',
  'needs-prior-training',
] as const;

export type SetAsideReason = (typeof setAsideReasons)[number];

export interface SetAside {
  readonly row: number;
  readonly reason: SetAsideReason;
  readonly text: string;
}
