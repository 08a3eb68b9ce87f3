import { entryReasons } from '../../src/list/entryReasons';
import type { ApplicationList } from '../../src/list/buildList';
import { guide } from '../../src/guide/guide';
import type { Profile, Program } from '../../src/rows/records';
import { at, entry, listOf, pair, withOptions } from '../support/listCase';
import { applicantOf, bandFacts, irProfileFacts, screenAt } from '../support/records';

const dual: Partial<Profile> = { ...bandFacts['below-average'], ...irProfileFacts.strong, step1Failed: 0 };

const said = (list: ApplicationList, id: string, rules = guide): string[] =>
  entryReasons(entry(list, id), list, applicantOf(dual, rules), rules).map(({ text }) => text);
const of = (id: string, programs: readonly Program[], profile = dual): string[] => said(listOf(programs, profile), id);

describe('why a program has its signal', () => {
  const others = Array.from({ length: 12 }, (_, index) => at(20 + index, 'DR', { interest: 1 + (index % 5) }));
  const signalOf = (id: string, programs: readonly Program[]): string | undefined =>
    of(id, [...programs, ...others]).find((text) => text.includes(' signal '));

  it.each([
    ['home', pair(1, { ties: { home: true } }), '1-IR', /^Gold signal \d: the home program comes first$/],
    [
      'the other program at home',
      pair(1, { ties: { home: true } }),
      '1-DR',
      /^(Gold|Silver) signal \d+: the other program of an institution with a signal tie$/,
    ],
    ['a mentor', [at(1, 'DR', { ties: { mentor: 'strong' } })], '1-DR', /^Gold signal \d: strong mentor connection$/],
    [
      'an away',
      [at(1, 'DR', { ties: { away: 'exceptional' } })],
      '1-DR',
      /^Gold signal \d: the away went exceptionally well$/,
    ],
    ['a lock', [at(1, 'DR', { lock: 'silver' })], '1-DR', /^Silver signal 7: locked by you$/],
    [
      'the plan',
      [at(1, 'DR', { interest: 5, friendly: true })],
      '1-DR',
      /^(Gold|Silver) signal \d+: adds most to the plan among programs that may have one$/,
    ],
  ] satisfies [string, Program[], string, RegExp][])('by %s', (_, programs, id, text) => {
    expect(signalOf(id, programs)).toMatch(text);
  });

  const signalled = (programs: readonly Program[]): string[] => {
    const list = listOf(programs, dual);
    const signals = list.entries.filter(({ apply, signal }) => apply && signal !== 'none');
    return signals.flatMap(({ judged }) => said(list, judged.program.id).filter((text) => text.includes(' signal ')));
  };

  it('counts the programs that look the same and have another one, or none', () => {
    const same = (count: number) => Array.from({ length: count }, (_, index) => at(1 + index, 'DR'));
    const [gold] = signalled(same(20));
    expect(gold).toBe(
      'Gold signal 1: nothing known sets it apart from 14 others on the list; fill in ties and interest first',
    );
    expect(signalled(same(7))).toEqual([
      ...Array.from(
        { length: 6 },
        (_, index) =>
          `Gold signal ${index + 1}: nothing known sets it apart from 1 other on the list; fill in ties and interest first`,
      ),
      'Silver signal 7: nothing known sets it apart from 6 others on the list; fill in ties and interest first',
    ]);
    expect(
      signalled(same(6)).every((text) => text.endsWith('adds most to the plan among programs that may have one')),
    ).toBe(true);
  });

  it('does not count the locked among them, nor those of the other specialty', () => {
    const list = [...Array.from({ length: 7 }, (_, index) => at(1 + index, 'DR')), at(8, 'DR', { lock: 'silver' })];
    expect(signalled(list)[0]).toContain('apart from 1 other on');
    expect(signalled([...list.slice(0, 6), ...pair(30, { selectivity: 'community', interest: 1 })])[0]).toContain(
      'adds most',
    );
  });

  it('names the program that holds it where one signal covers a pair', () => {
    const rules = withOptions({ coversPair: 'yes' });
    const list = listOf([...pair(1, { ties: { home: true } }), ...others], dual, { rules });
    expect(said(list, '1-DR', rules)).toContain(
      'Gold, held by the IR program of the institution: one signal covers both (your setting)',
    );
    const drFirst = { ...dual, ...bandFacts['very-low'] };
    const other = listOf(pair(1, { ties: { home: true } }), drFirst, { rules });
    expect(
      entryReasons(entry(other, '1-IR'), other, applicantOf(drFirst, rules), rules).map(({ text }) => text),
    ).toContain('Gold, held by the DR program of the institution: one signal covers both (your setting)');
  });

  const byAdviser = (value: 'gold' | 'none'): Program['adviser'] => ({
    tier: null,
    signal: { value, reason: 'The chair asked for it' },
  });

  it('gives the adviser’s reason for a signal, and for none', () => {
    expect(signalOf('1-DR', [at(1, 'DR', { lock: 'gold', adviser: byAdviser('gold') })])).toMatch(
      /^Adviser: The chair asked for it \(Gold signal \d\)$/,
    );
    expect(of('1-DR', [at(1, 'DR', { lock: 'none', adviser: byAdviser('none') })])).toContain(
      'Adviser: The chair asked for it (no signal)',
    );
    expect(of('1-DR', [at(1, 'DR', { takesSignals: false, adviser: byAdviser('gold') })]).join()).not.toContain(
      'chair',
    );
  });
});

describe('why a program is applied to, or not', () => {
  it.each([
    ['Never', { include: 'never' }, 'Marked Never by you: not applied to'],
    ['Must', { include: 'must', selectivity: 'elite' }, 'Marked Must by you'],
    ['a lock against the pathway', { lock: 'gold', selectivity: 'elite' }, 'Applied to because you locked a signal'],
    ['the pathway', { selectivity: 'elite' }, 'Not applied to: no application goes to an ultra-reach by default'],
  ] satisfies [string, Parameters<typeof at>[2], string][])('by %s', (_, fields, text) => {
    expect(of('1-IR', [at(1, 'IR', fields)])).toContain(text);
  });

  it('does not say that a lock did it where the pathway applies anyway, or an adviser locked it', () => {
    const text = 'Applied to because you locked a signal';
    expect(of('1-IR', [at(1, 'IR', { lock: 'gold', friendly: true })])).not.toContain(text);
    const adviser = { tier: null, signal: { value: 'gold', reason: 'Known' } } as const;
    expect(of('1-IR', [at(1, 'IR', { lock: 'gold', selectivity: 'elite', adviser })])).not.toContain(text);
    expect(of('1-IR', [at(1, 'IR', { lock: 'none', selectivity: 'elite' })])).not.toContain(text);
  });

  it('names the limit that left it out', () => {
    const programs = [at(1, 'DR', { interest: 5 }), at(2, 'DR', { interest: 1 })];
    const left = (profile: Partial<Profile>) => of('2-DR', programs, { ...dual, ...profile });
    expect(left({ mostApplications: 1 })).toContain(
      'Not applied to: allowed, but others serve better within your 1 application',
    );
    expect(left({ budget: 11 })).toContain('Not applied to: allowed, but others serve better within your $11');
  });

  it('adds the training of DR programs, and of no other', () => {
    const training = { strength: 'strong', sendsToIndependent: true } as const;
    expect(of('1-DR', [at(1, 'DR', training)]).slice(-2)).toEqual([
      'Strong IR department',
      'Sends residents to Independent IR',
    ]);
    expect(of('1-IR', [at(1, 'IR', training)]).join()).not.toMatch(/Strong IR|Sends/);
    expect(of('1-DR', [at(1, 'DR', { strength: 'moderate', sendsToIndependent: false })]).join()).not.toMatch(
      /Strong IR|Sends/,
    );
  });

  it('says what School facts filled, and how others fared', () => {
    const fromSchool = { filled: [{ column: 'screen', text: '230' }], outcomes: '2 interviewed of 5' } as const;
    expect(of('1-DR', [at(1, 'DR', { fromSchool, screen: screenAt(230) })])).toContain(
      'School facts: Step 2 Screen 230, 2 interviewed of 5',
    );
    expect(of('1-DR', [at(1, 'DR', { fromSchool: { ...fromSchool, outcomes: null } })])).toContain(
      'School facts: Step 2 Screen 230',
    );
  });
});
