import type { AwaySite } from '../../src/assess/listedAways';
import { readiness, type Readiness } from '../../src/assess/readiness';
import { checkIds, checks } from '../../src/guide/checks';
import { guide } from '../../src/guide/guide';
import { fieldLabel } from '../../src/rows/profileFields';
import type { Profile } from '../../src/rows/records';
import { applicantOf, failed, notTaken, passed, score } from '../support/records';

type Listed = readonly (readonly [name: string, away: AwaySite['away'], outOfRange?: boolean])[];
type Case = readonly [finding: string, fields: Partial<Profile>, evidence: string, listed?: Listed];

const season = guide.seasons.find(({ year }) => year === 2027);
const TODAY = '2026-07-20';

/** One check in the season of 2027 on a day of July; without `listed`, no program list is at hand. */
function check(id: string, fields: Partial<Profile>, listed?: Listed): Readiness | undefined {
  if (season === undefined) throw new Error('no season 2027');
  const sites = listed?.map(([name, away, outOfRange = false]): AwaySite => ({ name, away, outOfRange }));
  const isPlanned = ({ away }: AwaySite): boolean => away === 'planned';
  const aways =
    sites === undefined ? null : { done: sites.filter((one) => !isPlanned(one)), planned: sites.filter(isPlanned) };
  return readiness(applicantOf(fields), { season, guide, labelOf: fieldLabel, aways, today: TODAY }).find(
    ({ criterion }) => criterion === id,
  );
}

const low = { step2: score(230), step2Year: 2020, step1Failed: 0, step2Failed: 0 };
const atMean = { ...low, step2: score(246) };
const graduated = { status: 'graduated' } as const;
const resident = { status: 'dr-resident' } as const;

/** Facts, what is found in them, and the sentence that an applicant reads. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  A4: [
    ['blank', {}, 'Nothing is filled in yet about scores, IR profile, strengths and time.'],
    ['some', { step1: passed }, 'Filled in: scores. Not complete: IR profile, strengths and time.'],
    ['some', { irMentors: 0 }, 'Filled in: none. Not complete: scores, IR profile, strengths and time.'],
    [
      'all',
      {
        step2: notTaken,
        awaysDone: 0,
        scholarship: 0,
        irMentors: 0,
        honorsIr: false,
        narrative: 'A line',
        leadership: false,
        status: 'student',
        researchYear: 'none',
      },
      'All four inventories are filled in: scores, IR profile, strengths and time.',
    ],
  ],
  R1: [
    ['done', { homeRotation: 'done', homeHasIr: false }, 'The IR rotation at home is done.'],
    [
      'noHomeIr',
      { homeHasIr: false, ...graduated },
      'Your school has no IR program: aways take the place of a home rotation.',
    ],
    [
      'graduate',
      { homeHasIr: true, homeRotation: 'scheduled', ...graduated },
      'Not asked of graduates: current IR work counts in its place (R8).',
    ],
    ['scheduled', { homeRotation: 'scheduled' }, 'The IR rotation at home is scheduled.'],
    [
      'none',
      { homeHasIr: true, homeRotation: 'none' },
      'Your school has IR and no rotation there is done or scheduled.',
    ],
    [
      'unknown',
      { homeRotation: 'none' },
      'It is not known whether your school has IR and whether the rotation there is done.',
    ],
    [
      'unknown',
      { homeHasIr: true },
      'It is not known whether your school has IR and whether the rotation there is done.',
    ],
  ],
  R2: [
    [
      'confirmed',
      { awaysDone: 5 },
      'The program list shows 2 aways done: Alder; Birch.',
      [
        ['Alder', 'poor'],
        ['Birch', 'good'],
        ['Cedar', 'planned'],
      ],
    ],
    [
      'outOfRange',
      {},
      '2 aways done, only at programs whose usual scores are well above yours: Alder; Birch.',
      [
        ['Alder', 'good', true],
        ['Birch', 'poor'],
      ],
    ],
    ['poor', {}, '1 away done, and none of them went well: Alder.', [['Alder', 'poor']]],
    [
      'unconfirmed',
      { awaysDone: 1, awaysPlanned: 1 },
      '1 away done by your own count; no row of a program list says where and how it went.',
      [],
    ],
    ['planned', { awaysDone: 0, awaysPlanned: 2 }, '2 aways planned, none done yet.'],
    ['planned', { ...graduated, awaysPlanned: 0 }, '1 away planned, none done yet.', [['Alder', 'planned']]],
    ['graduate', graduated, 'Student aways are over; an observership or IR post takes their place (R8).', []],
    ['none', { awaysDone: 0 }, 'No away is done or planned.'],
    ['none', { awaysDone: 0, awaysPlanned: 0 }, 'No away is done or planned.', []],
    ['unknown', { awaysPlanned: 0 }, 'Nothing is known about aways.'],
  ],
  R5: [
    [
      'resident',
      { ...resident, honorsIr: true },
      'Medical school grades count little now: work in residency does (B2).',
    ],
    [
      'all',
      { honorsSurgery: true, honorsMedicine: true, honorsRadiology: true, honorsIr: true },
      'Honors in radiology, surgery, medicine and IR or procedural electives.',
    ],
    [
      'some',
      { honorsSurgery: true, honorsMedicine: false },
      'Honors in surgery; not in, or not known for, medicine, radiology and IR or procedural electives.',
    ],
    [
      'someFinal',
      { honorsSurgery: true, honorsMedicine: true, honorsRadiology: true, status: 'graduating' },
      'Honors in radiology, surgery and medicine; not in, or not known for, IR or procedural electives.',
    ],
    [
      'none',
      { honorsSurgery: false, honorsMedicine: false, honorsRadiology: false, honorsIr: false, status: 'student' },
      'No honors in radiology, surgery, medicine and IR or procedural electives.',
    ],
    [
      'noneFinal',
      { honorsSurgery: false, honorsMedicine: false, honorsRadiology: false, honorsIr: false, ...graduated },
      'No honors in radiology, surgery, medicine and IR or procedural electives.',
    ],
    [
      'unknown',
      { honorsSurgery: false },
      'No honors are known; open: radiology, medicine and IR or procedural electives.',
    ],
  ],
  R6: [
    [
      'concern',
      { clinicalRecord: 'poor', worryingComments: true, professionalismIssue: true },
      'On record: a poor clinical record, worrying comments and a professionalism issue.',
    ],
    ['concern', { clinicalRecord: 'strong', worryingComments: true }, 'On record: worrying comments.'],
    ['average', { clinicalRecord: 'average' }, 'The clinical record is average; nothing worrying is known.'],
    [
      'clean',
      { clinicalRecord: 'strong', worryingComments: false, professionalismIssue: false },
      'Clinical record strong, no worrying comments, no professionalism issue.',
    ],
    ...([{ worryingComments: false }, { professionalismIssue: false }] as const).map((known): Case => [
      'clean',
      { clinicalRecord: 'strong', ...known },
      'Clinical record strong, no worrying comments, no professionalism issue (what is blank is taken as none).',
    ]),
    ['noConcern', { worryingComments: false }, 'No concern is known, but the clinical record is not filled in.'],
    ['noConcern', { professionalismIssue: false }, 'No concern is known, but the clinical record is not filled in.'],
    ['unknown', {}, 'Nothing is known about the clinical record.'],
  ],
  R8: [
    ['student', { status: 'student', irEngagement: true }, 'Asked of graduates only.'],
    ['statusUnknown', { irEngagement: true }, 'It is not known whether you have graduated.'],
    ['engaged', { ...graduated, irEngagement: true, researchYear: 'under-way' }, 'Current IR work.'],
    ['none', { ...graduated, irEngagement: false, researchYear: 'under-way' }, 'No current IR work.'],
    ['noneResident', { ...resident, irEngagement: false }, 'No current IR work in residency.'],
    [
      'researchYear',
      { ...graduated, researchYear: 'under-way' },
      'A research year is under way; whether it brings you into IR now is not filled in.',
    ],
    ['unknown', { ...graduated, researchYear: 'done' }, 'Current IR work is not filled in.'],
  ],
  L1: [
    ['unknown', {}, 'It is not known how many strong IR letters you have.'],
    ['none', { irLetters: 0, irLettersAsked: 0 }, 'No strong IR letter, and none asked for.'],
    ['asked', { irLetters: 0, irLettersAsked: 2 }, 'None in hand, 2 asked for.'],
    ['asked', { irLettersAsked: 1 }, 'None in hand, 1 asked for.'],
    ['one', { irLetters: 1 }, '1 strong IR letter.'],
    ['one', { letterFromHome: true }, '1 strong IR letter.'], // a tick is a letter, whatever the count says
    ['one', { irLetters: 0, letterFromAway: true }, '1 strong IR letter.'],
    [
      'confirmed',
      { irLetters: 1, letterFromHome: true, letterFromAway: true },
      '2 strong IR letters, one from home and one from an away.',
    ],
    ['confirmed', { irLetters: 2, homeHasIr: false, letterFromAway: true }, '2 strong IR letters, one from an away.'],
    [
      'confirmed',
      { irLetters: 3, letterFromHome: true, letterFromAway: false, ...graduated },
      '3 strong IR letters, one from home.',
    ],
    [
      'unconfirmed',
      { irLetters: 3, letterFromHome: true, ...graduated },
      '3 strong IR letters by your own count; where they come from is not confirmed.',
    ],
    ['unconfirmed', { irLetters: 2 }, '2 strong IR letters by your own count; where they come from is not confirmed.'],
    [
      'unconfirmed',
      { irLetters: 2, letterFromHome: true },
      '2 strong IR letters by your own count; where they come from is not confirmed.',
    ],
    [
      'unconfirmed', // nobody asks a graduate, or a student without home IR, for a letter from home
      { irLetters: 2, letterFromHome: false, ...graduated },
      '2 strong IR letters by your own count; where they come from is not confirmed.',
    ],
    [
      'unconfirmed',
      { irLetters: 2, letterFromHome: false, homeHasIr: false },
      '2 strong IR letters by your own count; where they come from is not confirmed.',
    ],
    ['onePlace', { irLetters: 2, letterFromHome: false }, '2 strong IR letters, but none from home.'],
    ['onePlace', { irLetters: 2, letterFromAway: false }, '2 strong IR letters, but none from an away.'],
    [
      'onePlace',
      { irLetters: 2, letterFromHome: false, letterFromAway: false },
      '2 strong IR letters, but none from home and none from an away.',
    ],
  ],
  L2: [
    ['there', { drLetters: 1 }, '1 letter from a diagnostic radiologist or mentor.'],
    [
      'there',
      { drLetters: 2, otherLetters: 1 },
      '2 letters from a diagnostic radiologist or mentor; 1 other letter besides.',
    ],
    [
      'none',
      { drLetters: 0, otherLetters: 2 },
      'No letter from a diagnostic radiologist or key mentor; 2 other letters besides.',
    ],
    ['unknown', { otherLetters: 1 }, 'It is not known whether a diagnostic radiologist or mentor writes for you.'],
  ],
  L4: [
    ['done', { letterPacket: 'done' }, 'The letter packet is done.'],
    ['underWay', { letterPacket: 'under-way' }, 'The letter packet is under way.'],
    ['notYet', { letterPacket: 'not-yet' }, 'There is no letter packet yet.'],
    ['unknown', {}, 'It is not known whether writers have a packet.'],
  ],
  N1: [
    ['notLow', { ...atMean, personalStatement: 'not-yet' }, 'Your scores need no explanation.'],
    ['unknown', { ...low, narrative: 'A line' }, 'It is not known how far the statement is.'],
    ['notYet', { ...low, personalStatement: 'not-yet' }, 'The statement is not begun.'],
    ['underWay', { ...atMean, step1Failed: 1, personalStatement: 'under-way' }, 'The statement is under way.'],
    ['noNarrative', { personalStatement: 'done' }, 'The statement is done; your story in a line is not filled in.'],
    ['done', { personalStatement: 'done', narrative: 'A line' }, 'The statement is done and your story is given.'],
  ],
  N2: [
    ['unknown', atMean, 'It is not known how far the statement is.'],
    ['notYet', { ...atMean, personalStatement: 'not-yet' }, 'The statement is not begun.'],
    ['underWay', { personalStatement: 'under-way' }, 'The statement is under way.'],
    ['noNarrative', { personalStatement: 'done' }, 'The statement is done; your story in a line is not filled in.'],
    ['done', { personalStatement: 'done', narrative: 'A line' }, 'The statement is done and your story is given.'],
  ],
  S1: [
    ['some', { scholarship: 1 }, '1 item in IR.'],
    ['some', { scholarship: 3, researchYear: 'under-way' }, '3 items in IR.'],
    [
      'underWay',
      { scholarship: 0, researchYear: 'under-way' },
      'A research year is under way; nothing is finished yet.',
    ],
    ['none', { scholarship: 0, researchYear: 'done' }, 'No IR scholarship yet.'],
    ['unknown', {}, 'IR scholarship is not filled in.'],
  ],
  S2: [
    ['done', { ...resident, researchYear: 'done' }, 'A research year is done.'],
    ['resident', { ...resident, researchYear: 'under-way' }, 'In residency, research runs beside the work (B1).'],
    ['underWay', { ...atMean, researchYear: 'under-way' }, 'A research year is under way.'],
    ['notNeeded', atMean, 'Your scores do not call for a year in between.'],
    ['noTime', { ...low, status: 'graduating' }, 'You apply this cycle: there is no room for a year in between now.'],
    ['unknown', { ...low, status: 'student' }, 'It is not known whether a research year is planned or would help.'],
    ['unknown', { ...low, researchYear: 'none' }, 'It is not known whether a research year is planned or would help.'],
    [
      'unknown',
      { status: 'student', researchYear: 'none' },
      'It is not known whether a research year is planned or would help.',
    ],
    ['considering', { ...low, status: 'student', researchYear: 'considering' }, 'A research year is being considered.'],
    [
      'none',
      { ...low, status: 'student', researchYear: 'none' },
      'No research year, with scores that one could put in another light.',
    ],
    [
      'none', // a flag asks for one, so there is time for it even now
      {
        step2: score(215),
        step2Year: 2020,
        status: 'graduating',
        researchYear: 'none',
        homeHasIr: true,
        homeRotation: 'none',
        awaysDone: 0,
        irLetters: 0,
      },
      'No research year, with scores that one could put in another light.',
    ],
  ],
  E1: [
    ['noFailure', atMean, 'No failed attempt.'],
    ['noFailure', { ...atMean, step1Failed: null }, 'No failed attempt (blank is taken as none).'],
    ['noFailure', { ...atMean, step2Failed: null }, 'No failed attempt (blank is taken as none).'],
    ['unknown', { step1: failed }, 'It is not known whether the failed exam is explained.'],
    ['notYet', { step1: failed, failureExplained: 'not-yet' }, 'A failed exam is not explained yet.'],
    ['underWay', { step2Failed: 1, failureExplained: 'under-way' }, 'The explanation of the failed exam is under way.'],
    ['done', { step1: score(193), failureExplained: 'done' }, 'The failed exam is explained.'],
  ],
  E2: [
    ['unknown', { irLettersAsked: 1 }, 'It is not known how far the application is.'],
    ['notYet', { erasReady: 'not-yet' }, 'The application is not ready.'],
    ['underWay', { erasReady: 'under-way', irLettersAsked: 1 }, 'The application is under way.'],
    ['lettersOut', { erasReady: 'done', irLettersAsked: 1 }, 'Ready, but 1 letter still on the way.'],
    ['ready', { erasReady: 'done', irLettersAsked: 0 }, 'Everything is ready to submit.'],
    ['ready', { erasReady: 'done' }, 'Everything is ready to submit.'],
  ],
  E3: [
    ['resident', { ...resident, step2: failed }, 'Asked of applicants from medical school.'],
    ['failed', { step2: failed }, 'Step 2 CK is not passed.'],
    ['failed', { step2: score(208), step2Year: 2020 }, 'Step 2 CK is not passed (208).'],
    ['inHand', { step2: passed, step1: failed }, 'Step 2 CK is in hand: passed.'],
    ['inHand', { ...low, step1: score(260) }, 'Step 2 CK is in hand: 230.'],
    ['inHand', { ...atMean, step1: failed }, 'Step 2 CK is in hand: 246.'],
    ['inHand', { step2: score(236), step2Year: 2019, step1: failed }, 'Step 2 CK is in hand: 236.'],
    [
      'inHandLow', // 235 in 2019 is half a standard deviation below the mean: the line of below average
      { step2: score(235), step2Year: 2019, step1: failed },
      'Step 2 CK is in hand (235), and does not offset the weak Step 1.',
    ],
    ['inHandLow', { ...low, step1: score(210) }, 'Step 2 CK is in hand (230), and does not offset the weak Step 1.'],
    [
      'expectedPast',
      { step2: notTaken, step2Expected: '2026-07-19' },
      'The Step 2 CK score was expected on 2026-07-19.',
    ],
    ['expectedInTime', { step2Expected: TODAY }, 'The Step 2 CK score is expected on 2026-07-20.'],
    [
      'expectedInTime',
      { step2: notTaken, step2Expected: '2026-09-02' },
      'The Step 2 CK score is expected on 2026-09-02.',
    ],
    [
      'expectedLate',
      { step2: notTaken, step2Expected: '2026-09-03' },
      'The Step 2 CK score is expected on 2026-09-03, after submission opens.',
    ],
    ['notTaken', { step2: notTaken }, 'Step 2 CK is not taken and no date is set.'],
    ['unknown', { step1: passed }, 'Nothing is known about Step 2 CK.'],
  ],
  ...Object.fromEntries(
    (
      [
        ['I1', 'No answer about the score is prepared.'],
        ['I2', 'No answer to why IR is prepared.'],
        ['I3', 'No answer about stress is prepared.'],
      ] as const
    ).map(([id, none]): [string, readonly Case[]] => [
      id,
      [
        ['unknown', low, 'It is not known whether answers are prepared.'],
        ['notYet', { ...low, interviewAnswers: 'not-yet' }, none],
        ['underWay', { interviewAnswers: 'under-way' }, 'Answers are under way.'],
        ['done', { ...low, interviewAnswers: 'done' }, 'Answers are prepared.'],
        id === 'I1'
          ? ['notLow', { ...atMean, interviewAnswers: 'not-yet' }, 'Your scores will hardly be asked about.']
          : ['notYet', { ...atMean, interviewAnswers: 'not-yet' }, none],
      ],
    ]),
  ),
};

const rows = Object.entries(cases).flatMap(([id, some]) =>
  some.map(([finding, fields, evidence, listed]) => [id, finding, fields, evidence, listed] as const),
);

it.each(rows)('%s finds %s in %j', (id, finding, fields, evidence, listed) => {
  expect(check(id, fields, listed)).toMatchObject({ finding, evidence });
});

it('has a case for everything that a check can find', () => {
  const found = new Set(rows.map(([id, finding]) => `${id} ${finding}`));
  expect(checkIds.flatMap((id) => Object.keys(checks[id].findings).map((finding) => `${id} ${finding}`))).toEqual(
    checkIds.flatMap((id) =>
      Object.keys(checks[id].findings).flatMap((finding) => (found.has(`${id} ${finding}`) ? `${id} ${finding}` : [])),
    ),
  );
});

describe('what to do next', () => {
  const action = (id: string, fields: Partial<Profile>): string | undefined => check(id, fields)?.action;

  it.each([
    ['student', {}, 'from the IR faculty at home'],
    ['student whose school has no IR', { homeHasIr: false }, 'from the attending of an away that goes well'],
    ['student with a letter from home', { letterFromHome: true }, 'from the attending of an away that goes well'],
    [
      'graduate in IR work',
      { ...graduated, irEngagement: true },
      'from the interventional radiologist you work with now',
    ],
    [
      'graduate without',
      { ...graduated, irEngagement: false },
      'from an interventional radiologist you come to work with in a post or observership (R8)',
    ],
    [
      'graduate with a letter from home',
      { ...graduated, letterFromHome: true },
      'from the attending of an away that goes well',
    ],
    ['DR resident', { ...resident, letterFromHome: true }, 'from the IR faculty of your residency'],
  ] satisfies [string, Partial<Profile>, string][])(
    'asks a %s for a letter where it can come from',
    (_, fields, where) => {
      expect(action('L1', { irLetters: 1, ...fields })).toBe(`Ask for one more IR letter ${where}.`);
    },
  );

  it('names the fields that a check waits for', () => {
    expect(action('A4', { step1: passed, scholarship: 0, irMentors: 1, narrative: 'A line', status: 'student' })).toBe(
      'Fill in Home IR rotation, Honors surgery, Leadership, teaching or QI and Research year.',
    );
    expect(action('S2', {})).toBe('Fill in Research year, Step 2 CK, Status.');
  });

  it('offers scholarship that fits the time left', () => {
    const student = action('S1', { scholarship: 0, status: 'student' });
    expect(student).toMatch(/^Start one piece that fits the time left: \w.+, \w.+\.$/);
    expect(action('S1', { scholarship: 0, ...graduated })).not.toBe(student);
  });
});
