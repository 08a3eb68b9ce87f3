import { compareHelp, helpFirst } from '../../src/assess/helpFirst';
import { helpRules, soonDays } from '../../src/guide/cohort';
import { guide } from '../../src/guide/guide';
import type { Season } from '../../src/guide/seasons/season';
import { readinessOf } from '../../src/pipeline';
import type { Profile } from '../../src/rows/records';
import { applicantOf, failed, irProfileFacts, passed, score } from '../support/records';

const seasonOf = (year: number): Season => {
  const season = guide.seasons.find((one) => one.year === year);
  if (season === undefined) throw new Error(`${year}`);
  return season;
};

/** Help for an applicant of 2027, whose first submission is on 2026-09-02, or of 2025, which has no dates. */
function help(fields: Partial<Profile>, today = '2026-06-01', year = 2027) {
  const applicant = applicantOf(fields);
  return helpFirst(applicant, readinessOf(applicant, seasonOf(year), null), today);
}

const solid: Partial<Profile> = {
  ...irProfileFacts.moderate,
  step1: passed,
  step1Failed: 0,
  step2: score(236),
  step2Failed: 0,
  step2Year: 2020,
};

it('puts a goal to be reviewed before everything else, with the reason for it', () => {
  const found = help({ ...solid, previousCycles: 2, previousInterviews: 0 }, '2027-01-01');
  expect(found).toMatchObject({ rule: 'pivot-review', place: 0 });
  expect(found.reason).toBe('The goal should be reviewed together: 2 previous cycles and no interviews in them');
  const both = help({ ...solid, previousCycles: 2, previousInterviews: 0, alternativeSpecialty: 'Surgery' });
  expect(both.reason).toBe(
    'The goal should be reviewed together: 2 previous cycles and no interviews in them; Surgery is a strong alternative',
  );
});

it.each([
  ['2026-08-02', 'deciding'], // 31 days before the first submission
  ['2026-08-03', 'due-soon'], // 30 days
  ['2026-09-02', 'due-soon'], // on the day
  ['2026-09-03', 'overdue'], // the day after
])('counts days to a deciding step on %s as %s', (today, rule) => {
  expect(soonDays).toBe(30);
  expect(help({ ...solid, erasReady: 'not-yet' }, today).rule).toBe(rule);
});

/** Nothing that decides is open, only facts to be confirmed. */
const settled: Partial<Profile> = { ...solid, irLetters: 2, awaysDone: 1 };

it('says what is past its day or due, the most urgent first, three by name', () => {
  const two = { ...settled, erasReady: 'not-yet', irLetters: 1 } as const;
  expect(help(two, '2026-08-20').reason).toBe(
    'Due by 2026-09-02 and still open: Ready on opening day (E2); Two IR letters (L1)',
  );
  const three = { ...two, homeRotation: 'none' } as const;
  expect(help(three, '2026-09-03').reason).toBe(
    'Past its day and still open: Home IR rotation (R1); Ready on opening day (E2); Two IR letters (L1)',
  );
  expect(help({ ...three, awaysDone: 0 }, '2026-09-03').reason).toBe(
    'Past its day and still open: Home IR rotation (R1); Away rotations (R2); Ready on opening day (E2); 1 more',
  );
});

it('names the nearest of several days', () => {
  const both = { ...settled, erasReady: 'not-yet', clinicalRecord: 'average' } as const;
  expect(help(both, '2026-08-30').reason).toMatch(/^Due by 2026-09-02 and still open: .*\(E2\); .*\(R6\)$/);
});

it('is not alarmed by facts to be filled in, nor by steps that decide nothing', () => {
  expect(help(settled, '2026-09-03').rule).toBe('asked');
  expect(help({ ...settled, letterPacket: 'not-yet' }, '2026-06-04')).toMatchObject({
    rule: 'open',
    reason: '1 step still open: Letter packet (L4)',
  });
  const many = { letterPacket: 'not-yet', personalStatement: 'not-yet', interviewAnswers: 'not-yet' } as const;
  expect(help({ ...settled, ...many }, '2026-07-01').reason).toBe(
    '6 steps still open: Letter packet (L4); The score, briefly (N1); Then why IR (N2); 3 more',
  );
});

it('counts as not met what decides and is not met, not what is partly met', () => {
  const partly = { ...settled, irLetters: 1, letterPacket: 'not-yet' } as const;
  expect(help(partly, '2026-07-01').rule).toBe('open');
  expect(help({ ...partly, erasReady: 'not-yet' }, '2026-07-01').reason).toBe(
    '1 step not met: Ready on opening day (E2)',
  );
});

it('says what too little is known of', () => {
  expect(help({}, '2026-07-01').reason).toMatch(/^Too little is known to advise: [^;]+ \(\w\d\); .+; .+; \d+ more$/);
});

it('names the steps, and knows no overdue ones in a season without dates', () => {
  const found = help({ ...solid, erasReady: 'not-yet' }, '2026-12-01', 2025);
  expect(found.rule).toBe('deciding');
  expect(found.reason).toMatch(/^\d+ steps? not met: .*\(E2\)/);
});

it('asks for a research year to be decided where a failed exam meets little IR', () => {
  const found = help(
    { ...irProfileFacts.limited, step1: failed, step2: score(246), step2Year: 2020 },
    '2026-01-01',
    2025,
  );
  expect(found.rule).toBe('research-year');
});

it('never takes an unknown for a failure: nothing known is a talk to have, not an alarm', () => {
  expect(help({}, '2027-05-01').rule).toBe('unknown');
});

it('does not call it nothing where facts are only to be filled in', () => {
  const done: Partial<Profile> = {
    ...solid,
    ...irProfileFacts.excellent,
    step2: score(250),
    status: 'graduated',
    irEngagement: true,
    awaysDone: 0,
    irMentors: 1,
    narrative: 'A patient with a bleed',
    leadership: true,
    researchYear: 'none',
    clinicalRecord: 'strong',
    worryingComments: false,
    professionalismIssue: false,
    honorsMedicine: true,
    honorsRadiology: true,
    honorsIr: true,
    letterFromHome: true,
    letterFromAway: true,
    drLetters: 1,
    letterPacket: 'done',
    personalStatement: 'done',
    interviewAnswers: 'done',
  };
  expect(help(done, '2025-01-01', 2025)).toMatchObject({
    rule: 'asked',
    reason: 'Only to be filled in: Ready on opening day (E2)',
  });
  expect(help({ ...done, erasReady: 'done' }, '2025-01-01', 2025)).toMatchObject({ rule: 'none' });
});

it('does not rank by scores: the same steps at another score are the same', () => {
  const low = help({ ...solid, step2: score(232) }, '2026-01-01');
  const high = help({ ...solid, step2: score(244) }, '2026-01-01');
  expect([low.rule, low.place]).toEqual([high.rule, high.place]);
});

it('orders by the rule, then by steps not met', () => {
  const of = (fields: Partial<Profile>, year = 2025) => {
    const applicant = applicantOf(fields);
    const checks = readinessOf(applicant, seasonOf(year), null);
    return { help: helpFirst(applicant, checks, '2026-01-01'), checks };
  };
  const review = of({ ...solid, previousCycles: 2, previousInterviews: 0 });
  const more = of({ ...solid, erasReady: 'not-yet', homeRotation: 'none' });
  const fewer = of({ ...solid, erasReady: 'not-yet' });
  expect(compareHelp(review, fewer)).toBeLessThan(0);
  expect(more.help.rule).toBe(fewer.help.rule);
  expect(compareHelp(more, fewer)).toBeLessThan(0);
  expect(compareHelp(fewer, fewer)).toBe(0);
});

it('says each rule once, and ends with one that always holds', () => {
  expect(new Set(helpRules.map(({ id }) => id)).size).toBe(helpRules.length);
  expect(helpRules.at(-1)?.id).toBe('none');
});
