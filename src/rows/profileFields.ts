import type { Profile } from './records';

/** How a field is read and shown. */
export type FieldKind =
  'text' | 'count' | 'number' | 'year' | 'date' | 'choice' | 'yesno' | 'list' | 'states' | 'step1' | 'step2';

/** One field of the profile. `choices`: the words as shown, with the value each stands for. */
export interface ProfileField {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly kind: FieldKind;
  readonly group: ProfileGroup;
  readonly choices?: Readonly<Record<string, string>>;
  /** plausible range of a number */
  readonly range?: readonly [number, number];
  readonly help: string;
}

export const profileGroups = [
  'Applicant',
  'Exams',
  'Rotations',
  'Letters',
  'Strengths',
  'Concerns',
  'Application',
  'Preferences',
] as const;
export type ProfileGroup = (typeof profileGroups)[number];

const progress = { Done: 'done', 'Under way': 'under-way', 'Not yet': 'not-yet' };

type Extra = Partial<Pick<ProfileField, 'choices' | 'range'>>;
const field = (
  label: string,
  group: ProfileGroup,
  kind: FieldKind,
  help: string,
  aliases: readonly string[] = [],
  extra: Extra = {},
): ProfileField => ({ label, aliases, kind, group, help, ...extra });

const year = (label: string, group: ProfileGroup, help: string, aliases: readonly string[] = []): ProfileField =>
  field(label, group, 'year', help, aliases, { range: [1950, 2100] });
const count = (label: string, group: ProfileGroup, help: string, aliases: readonly string[] = []): ProfileField =>
  field(label, group, 'count', help, aliases, { range: [0, 999] });
const yesNo = (label: string, group: ProfileGroup, help: string, aliases: readonly string[] = []): ProfileField =>
  field(label, group, 'yesno', help, aliases);
const choice = (
  label: string,
  group: ProfileGroup,
  choices: Readonly<Record<string, string>>,
  help: string,
  aliases: readonly string[] = [],
): ProfileField => field(label, group, 'choice', help, aliases, { choices });

/** Every field of the profile, in the order of the form. */
export const profileFields: Readonly<Record<keyof Profile, ProfileField>> = {
  applicant: field('Applicant', 'Applicant', 'text', 'A name or any code you like; it is only shown.', [
    'Name',
    'Applicant name',
    'Alias',
    'Nickname',
    'ID',
    'Applicant ID',
    'Student name',
    'Student ID',
  ]),
  season: year('Season', 'Applicant', 'The year of the match, e.g. 2025.', [
    'Match year',
    'Match',
    'Cycle',
    'ERAS season',
  ]),
  degree: choice(
    'Degree',
    'Applicant',
    { MD: 'MD', DO: 'DO', IMG: 'IMG' },
    'MD, DO or IMG. The guide was written for MD graduates.',
    ['Degree type', 'Medical degree', 'Graduate type', 'MD / DO / IMG', 'MD / DO'],
  ),
  status: choice(
    'Status',
    'Applicant',
    { Student: 'student', Graduating: 'graduating', Graduated: 'graduated', 'DR resident': 'dr-resident' },
    'Student, Graduating this cycle, Graduated, or DR resident.',
    ['Current status', 'Training status'],
  ),
  graduationYear: year('Graduation year', 'Applicant', 'Year of the medical degree.', [
    'Year of graduation',
    'YOG',
    'Grad year',
    'Class of',
  ]),
  priorTraining: yesNo(
    'Prior residency training',
    'Applicant',
    'Whether you have trained as a resident: opens physician-only (R) tracks.',
    ['Prior residency', 'Prior training', 'Previous residency training'],
  ),
  step1: field('Step 1', 'Exams', 'step1', 'Pass, Fail, or the number of an old report.', [
    'USMLE Step 1',
    'Step1',
    'Step 1 score',
    'Step 1 result',
    'Step 1 Pass / Fail',
    'Step 1 P / F',
    'USMLE 1',
  ]),
  step1Failed: count('Step 1 failed attempts', 'Exams', 'How many attempts on Step 1 failed. Blank counts as none.', [
    'Step 1 failures',
    'Step 1 fails',
    'Step 1 attempts failed',
    'Failed Step 1 attempts',
    'Failed attempts Step 1',
  ]),
  step1Date: field('Step 1 date', 'Exams', 'text', 'When Step 1 was taken; not used in rules.', ['Date of Step 1']),
  step2: field('Step 2 CK', 'Exams', 'step2', 'The score, or Not taken.', [
    'USMLE Step 2 CK',
    'Step 2',
    'Step2',
    'Step 2 CK score',
    'Step2CK',
    'Step 2 score',
    'USMLE Step 2',
    'USMLE Step 2 score',
    'USMLE Step 2 CK score',
    'USMLE 2 CK',
    'S2CK',
  ]),
  step2Failed: count(
    'Step 2 CK failed attempts',
    'Exams',
    'How many attempts on Step 2 CK failed. Blank counts as none.',
    [
      'Step 2 failed attempts',
      'Step 2 CK failures',
      'Step 2 failures',
      'Step 2 CK fails',
      'Step 2 fails',
      'Failed Step 2 CK attempts',
      'Failed attempts Step 2 CK',
    ],
  ),
  step2Year: year('Step 2 CK exam year', 'Exams', 'The year of the exam: scores are judged by its norms.', [
    'Step 2 year',
    'Step 2 CK year',
    'Exam year',
    'Step 2 exam year',
    'Year of Step 2',
    'Year of Step 2 CK',
    'Step 2 CK exam date',
    'Step 2 exam date',
  ]),
  step2Expected: field('Step 2 CK expected', 'Exams', 'date', 'When the score is expected, if it is not there yet.', [
    'Step 2 expected',
    'Step 2 CK date',
    'Step 2 CK score expected',
  ]),
  classMean: field(
    'Class mean Step 2 CK',
    'Exams',
    'number',
    'The mean of your class, if your school gives it.',
    ['Class mean', 'Class average', 'Class mean Step 2'],
    { range: [150, 300] },
  ),
  classSd: field(
    'Class SD Step 2 CK',
    'Exams',
    'number',
    'The standard deviation of your class.',
    ['Class SD', 'Class standard deviation', 'Class SD Step 2'],
    { range: [1, 60] },
  ),
  homeHasIr: yesNo('Home school has IR', 'Rotations', 'Whether your medical school has an IR program.', [
    'Home IR program',
    'Home IR',
    'Home has IR',
    'IR at home',
  ]),
  homeRotation: choice(
    'Home IR rotation',
    'Rotations',
    { None: 'none', Scheduled: 'scheduled', Done: 'done' },
    'None, Scheduled or Done.',
    ['Home rotation', 'IR rotation at home'],
  ),
  awaysDone: count('Away IR rotations done', 'Rotations', 'How many IR aways are completed.', [
    'Aways done',
    'Aways completed',
    'IR aways completed',
    'Away IR rotations',
    'IR aways done',
    'Away rotations done',
    'Away rotations',
  ]),
  awaysPlanned: count('Away IR rotations planned', 'Rotations', 'How many IR aways are arranged but not done.', [
    'Aways planned',
    'IR aways planned',
    'Away rotations planned',
  ]),
  irLetters: count(
    'Strong IR letters',
    'Letters',
    'Letters from interventional radiologists who write strongly for you.',
    ['IR letters', 'Strong letters', 'IR letters strong', 'IR LORs', 'Strong IR LORs'],
  ),
  irLettersAsked: count('IR letters asked for', 'Letters', 'Asked for, beyond those in hand.', [
    'IR letters requested',
    'IR letters pending',
  ]),
  drLetters: count('DR or mentor letters', 'Letters', 'Letters from a diagnostic radiologist or an important mentor.', [
    'DR letters',
    'Mentor letters',
    'DR letter',
  ]),
  otherLetters: count('Other letters', 'Letters', 'Surgery, medicine or research.', [
    'Letters other',
    'Additional letters',
  ]),
  letterFromHome: yesNo('IR letter from home', 'Letters', 'Whether one IR letter comes from home.', ['Home IR letter']),
  letterFromAway: yesNo('IR letter from away', 'Letters', 'Whether one IR letter comes from a strong away.', [
    'Away IR letter',
  ]),
  letterPacket: choice(
    'Letter packet',
    'Letters',
    progress,
    'CV, draft statement and one-page summary for the letter writers.',
    ['Packet for letter writers'],
  ),
  irMentors: count('IR mentors', 'Strengths', 'IR faculty who know you well.', ['Mentors', 'IR mentor']),
  scholarship: count(
    'IR scholarship items',
    'Strengths',
    'Case reports, reviews, quality projects or teaching material in IR.',
    ['IR scholarship', 'IR publications', 'Scholarship items', 'IR research items'],
  ),
  researchYear: choice(
    'Research year',
    'Strengths',
    { None: 'none', Considering: 'considering', 'Under way': 'under-way', Done: 'done' },
    'None, Considering, Under way or Done.',
    ['Dedicated research year', 'Research fellowship'],
  ),
  honorsSurgery: yesNo('Honors surgery', 'Strengths', 'Honors or the top grade in surgery.', ['Surgery honors']),
  honorsMedicine: yesNo('Honors medicine', 'Strengths', 'Honors or the top grade in internal medicine.', [
    'Medicine honors',
    'Honors internal medicine',
    'IM honors',
    'Honors IM',
  ]),
  honorsRadiology: yesNo('Honors radiology', 'Strengths', 'Honors or the top grade in the DR elective.', [
    'Radiology honors',
    'Honors DR',
  ]),
  honorsIr: yesNo('Honors IR or procedural', 'Strengths', 'Honors or the top grade in an IR or procedural elective.', [
    'Honors IR',
    'IR honors',
    'Honors procedural',
  ]),
  irEngagement: yesNo(
    'Current IR engagement',
    'Strengths',
    'For graduates: fellowship, coordinator post or observership now.',
    ['IR engagement', 'Current IR work'],
  ),
  leadership: yesNo('Leadership, teaching or QI', 'Strengths', 'Leadership, teaching or quality improvement.', [
    'Leadership',
    'Leadership teaching QI',
    'Leadership or teaching',
  ]),
  narrative: field('Narrative', 'Strengths', 'text', 'Your story in a line: why IR, and why now.', [
    'Story',
    'My story',
  ]),
  worryingComments: yesNo('Worrying comments', 'Concerns', 'Concerning remarks in evaluations. Blank counts as none.', [
    'Concerning comments',
    'Comments of concern',
  ]),
  professionalismIssue: yesNo('Professionalism issue', 'Concerns', 'Any, however small. Blank counts as none.', [
    'Professionalism',
    'Professionalism issues',
  ]),
  clinicalRecord: choice(
    'Clinical record',
    'Concerns',
    { Strong: 'strong', Average: 'average', Poor: 'poor' },
    'Strong, Average or Poor.',
    ['Clerkship record', 'Clinical performance'],
  ),
  previousCycles: count('Previous cycles', 'Concerns', 'How many times you applied before. Blank counts as none.', [
    'Previous applications',
    'Cycles before',
    'Prior cycles',
  ]),
  previousInterviews: count('Interviews in previous cycles', 'Concerns', 'How many interviews came in those cycles.', [
    'Previous interviews',
    'Interviews before',
  ]),
  alternativeSpecialty: field(
    'Strong alternative specialty',
    'Concerns',
    'text',
    'Another specialty you are strong in; blank for none.',
    ['Alternative specialty', 'Backup specialty', 'Alternative'],
  ),
  askedAdviser: yesNo(
    'Asked adviser for friendly programs',
    'Application',
    'Whether your radiology advisers named programs friendly to lower scores.',
    ['Asked adviser', 'Asked advisor for friendly programs', 'Asked advisor'],
  ),
  interviewedAt: field(
    'Interviewed at',
    'Application',
    'list',
    'Programs that have interviewed you, separated by semicolons.',
    ['Interviews', 'Interviews at'],
  ),
  personalStatement: choice('Personal statement', 'Application', progress, 'Done, Under way or Not yet.', [
    'Statement',
    'PS',
  ]),
  interviewAnswers: choice(
    'Interview answers',
    'Application',
    progress,
    'Answers to the hard questions: Done, Under way or Not yet.',
    ['Interview preparation'],
  ),
  failureExplained: choice(
    'Failure explained',
    'Application',
    progress,
    'A failed exam explained in the MSPE or the application.',
    ['Failures explained'],
  ),
  erasReady: choice('ERAS ready', 'Application', progress, 'Everything ready to submit on the first day.', [
    'ERAS',
    'Application ready',
  ]),
  preferredStates: field('Preferred states', 'Preferences', 'states', 'States you prefer, separated by commas.', [
    'States preferred',
    'Preferred locations',
    'Preferred state',
  ]),
  avoidedStates: field('Avoided states', 'Preferences', 'states', 'States you would rather avoid.', [
    'States avoided',
    'States to avoid',
    'Avoided state',
  ]),
  preferredType: choice(
    'Preferred program type',
    'Preferences',
    { University: 'university', Community: 'community', Hybrid: 'hybrid' },
    'University, Community or Hybrid.',
    ['Preferred type', 'Program type preferred'],
  ),
  mostApplications: count(
    'Most applications',
    'Preferences',
    'The largest number of applications you will send; blank lets the rules decide.',
    ['Maximum applications', 'Max applications', 'Application limit', 'Max apps'],
  ),
  budget: field(
    'Budget USD',
    'Preferences',
    'number',
    'What ERAS fees may cost for IR and DR together.',
    ['Budget', 'ERAS budget', 'Budget in USD'],
    { range: [0, 1_000_000] },
  ),
  notes: field('Notes', 'Preferences', 'text', 'Anything; never used in rules.', ['Note', 'Comments', 'Remarks']),
};

export type FieldKey = keyof Profile;
export const fieldKeys = Object.keys(profileFields) as FieldKey[];

/** How a field is called by people. */
export const fieldLabel = (key: FieldKey): string => profileFields[key].label;
