import { awaySites } from '../../src/assess/awaySites';
import { isOutOfRange, listedAways, sitesOf } from '../../src/assess/listedAways';
import { guide } from '../../src/guide/guide';
import type { Profile } from '../../src/rows/records';
import { applicantOf, bandFacts, type programOf, screenAt, siteOf as site } from '../support/records';

type ProgramFields = Parameters<typeof programOf>[0];

const low = bandFacts['below-average'];
const student: Partial<Profile> = { ...low, status: 'student', homeHasIr: true };

const planOf = (programs: ReturnType<typeof site>[], fields: Partial<Profile> = student) =>
  awaySites(programs, applicantOf(fields), guide);

const orderOf = (...programs: ReturnType<typeof site>[]): string =>
  planOf(programs)
    .sites.map(({ program }) => program.name)
    .join('');

const advised = (programs: ReturnType<typeof site>[], fields?: Partial<Profile>): Record<string, string> =>
  Object.fromEntries(planOf(programs, fields).sites.map((one) => [one.program.name, one.advised]));

const texts = (reasons: readonly { readonly text: string }[]): string[] => reasons.map(({ text }) => text);

describe('the order of away sites', () => {
  it('goes by school, mentor, realistic kind and friendly mark, each before all that follow', () => {
    const school = site('A', { ties: { school: true }, selectivity: null });
    const strongMentor = site('B', { ties: { mentor: 'strong' }, selectivity: null });
    const weakMentor = site('C', { ties: { mentor: 'weak' } });
    const strongIr = site('D', { strength: 'strong' });
    const realistic = site('E', { strength: 'moderate' });
    const friendly = site('F', { selectivity: null, friendly: true });
    const nothing = site('G', { selectivity: null });
    expect(orderOf(nothing, friendly, realistic, strongIr, weakMentor, strongMentor, school)).toBe('ABCDEFG');
    expect(orderOf(school, strongMentor, weakMentor, strongIr, realistic, friendly, nothing)).toBe('ABCDEFG');
  });

  it('takes the better fit where points are equal, then the id', () => {
    const wanted = site('B', { interest: 5 });
    const unwanted = site('A', { interest: 1 });
    expect(orderOf(unwanted, wanted)).toBe('BA');
    expect(orderOf(wanted, unwanted)).toBe('BA');
    expect(orderOf(site('B'), site('A'))).toBe('AB');
    expect(orderOf(site('A'), site('B'))).toBe('AB');
  });

  it('puts sites far above the applicant last, whatever speaks for them', () => {
    expect(orderOf(site('A', { selectivity: 'elite', ties: { school: true } }), site('B'))).toBe('BA');
  });

  it('leaves out home, DR programs and those marked Never', () => {
    const others = [
      site('B', { ties: { home: true } }),
      site('C', { include: 'never' }),
      site('D', { specialty: 'DR', id: 'D-DR' }),
    ];
    expect(orderOf(site('A'), ...others)).toBe('A');
    expect(orderOf(...others)).toBe('');
  });
});

describe('how many aways are advised', () => {
  const three = [site('A', { strength: 'strong' }), site('B'), site('C', { selectivity: null, friendly: true })];

  it('is one, a second if time allows, and no third', () => {
    expect(advised(three)).toEqual({ A: 'yes', B: 'if-time-allows', C: 'enough' });
  });

  it.each([
    ['one done elsewhere', { awaysDone: 1 }, 'if-time-allows enough enough'],
    ['one planned elsewhere', { awaysPlanned: 1 }, 'if-time-allows enough enough'],
    ['one done and one planned elsewhere', { awaysDone: 1, awaysPlanned: 1 }, 'enough enough enough'],
  ] satisfies [string, Partial<Profile>, string][])('counts %s', (_, fields, expected) => {
    expect(Object.values(advised(three, { ...student, ...fields })).join(' ')).toBe(expected);
  });

  it('counts the aways of the list once, however many the profile states', () => {
    const list = [site('A', { ties: { away: 'good' } }), site('B', { ties: { away: 'planned' } }), site('C')];
    const expected = { A: 'done', B: 'planned', C: 'enough' };
    expect(advised(list)).toEqual(expected);
    expect(advised(list, { ...student, awaysDone: 1, awaysPlanned: 1 })).toEqual(expected);
    expect(texts(planOf(list).reasons)).toEqual([
      'Besides home at least 1 and ideally 2, and one outstanding away is worth more than several ordinary ones; 1 done, 1 planned',
    ]);
  });

  it('does not count one planned far above the scores', () => {
    const list = [site('A', { selectivity: 'elite', ties: { away: 'planned' } }), site('B'), site('C')];
    expect(advised(list)).toEqual({ A: 'planned', B: 'yes', C: 'if-time-allows' });
  });

  it('advises no site far above the scores, and none that nothing is known of', () => {
    const list = [site('A', { selectivity: 'elite' }), site('B', { selectivity: null })];
    expect(advised(list)).toEqual({ A: 'no', B: 'open' });
    expect(texts(planOf(list).sites[0]?.reasons ?? [])).toEqual([
      'Nothing known speaks for it; fill in School Connection, Mentor Connection, Selectivity and IR Strength',
    ]);
  });

  it('advises graduates no aways but observerships, in the same order', () => {
    const graduate = { ...student, status: 'graduated' } as const;
    expect(advised([...three, site('D', { selectivity: null })], graduate)).toEqual({
      A: 'observership',
      B: 'observership',
      C: 'observership',
      D: 'open',
    });
    expect(planOf(three, graduate)).toMatchObject({ advice: null, reasons: [{ criteria: ['R8', 'R3'] }] });
    expect(planOf(three).advice).toEqual({ least: 1, ideal: 2 });
  });

  it('says that the first away stands for home where the school has no IR', () => {
    expect(texts(planOf(three, { ...student, homeHasIr: false }).reasons)[1]).toBe(
      'Your school has no IR: the first away takes the place of the home rotation',
    );
    expect(planOf(three, { ...student, homeHasIr: null }).reasons).toHaveLength(1);
  });
});

describe('warnings about aways far above the scores', () => {
  const elite = (letter: string, away: 'planned' | 'good' | 'none') =>
    site(letter, { selectivity: 'elite', ties: { away } });
  const inAll = (programs: ReturnType<typeof site>[], fields = student): string[] =>
    texts(planOf(programs, fields).warnings);
  const everyPlanned =
    'Every away planned is at a program well above your scores; move at least one to a realistic site';

  it.each([
    ['one planned there', [elite('A', 'planned')], {}, [everyPlanned]],
    ['nothing planned', [elite('A', 'none')], {}, []],
    ['one of two planned there', [elite('A', 'planned'), site('B', { ties: { away: 'planned' } })], {}, []],
    ['another planned elsewhere', [elite('A', 'planned')], { awaysPlanned: 2 }, []],
    ['as many planned as the list shows', [elite('A', 'planned')], { awaysPlanned: 1 }, [everyPlanned]],
    ['one done elsewhere', [elite('A', 'planned')], { awaysDone: 1 }, []],
    ['one done on the list', [elite('A', 'planned'), site('B', { ties: { away: 'neutral' } })], {}, []],
  ] satisfies [string, ReturnType<typeof site>[], Partial<Profile>, string[]][])(
    'with %s: %j',
    (_, programs, fields, expected) => {
      expect(inAll(programs, { ...student, ...fields })).toEqual(expected);
    },
  );

  it('stand at the site until the away there is done', () => {
    const [planned] = planOf([elite('A', 'planned')]).sites;
    expect(texts(planned?.reasons ?? [])[0]).toBe('Away planned here');
    expect(texts(planned?.warnings ?? [])).toEqual([
      'Its usual scores are well above yours: only beside an away at a realistic site',
    ]);
    const [poor] = planOf([elite('A', 'none'), site('B', { ties: { away: 'poor' } })]).sites;
    expect(texts(poor?.reasons ?? [])).toEqual(['Away done here', 'Mid-tier; how strong its IR is should be asked']);
    expect(poor?.warnings).toEqual([]);
  });
});

describe('sites out of range', () => {
  it.each([
    ['10 under the screen', { screen: screenAt(245) }, low, true],
    ['9 under the screen', { screen: screenAt(244) }, low, false],
    ['10 under the screen, marked friendly', { screen: screenAt(245), friendly: true }, low, false],
    ['elite with low scores', { selectivity: 'elite' }, low, true],
    ['elite with a score at the mean', { selectivity: 'elite' }, bandFacts['near-average'], false],
    ['elite with no score', { selectivity: 'elite' }, {}, false],
    ['far under the screen at home', { screen: screenAt(245), ties: { home: true } }, low, true],
  ] satisfies [string, ProgramFields, Partial<Profile>, boolean][])('%s: %s', (_, fields, profile, expected) => {
    expect(isOutOfRange(site('A', fields), applicantOf(profile), guide)).toBe(expected);
  });
});

describe('the aways of a list', () => {
  const dr = (letter: string) => site(letter, { id: `${letter}-DR`, specialty: 'DR' });

  it('are counted once for each institution, by its IR program where it has one', () => {
    const names = (...programs: ReturnType<typeof site>[]) => sitesOf(programs).map(({ id }) => id);
    expect(names(dr('B'), site('B'), site('A'), dr('A'), dr('C'))).toEqual(['A-IR', 'B-IR', 'C-DR']);
  });

  it('are done or planned, and say which are out of range', () => {
    const list = [
      site('A', { ties: { away: 'planned' } }),
      site('B', { ties: { away: 'poor' }, selectivity: 'elite' }),
      site('C', { ties: { away: 'unrated' } }),
      site('D'),
    ];
    expect(listedAways(list, applicantOf(low), guide)).toEqual({
      done: [
        { name: 'B', away: 'poor', outOfRange: true },
        { name: 'C', away: 'unrated', outOfRange: false },
      ],
      planned: [{ name: 'A', away: 'planned', outOfRange: false }],
    });
  });
});
