import { kernelFigures } from '../../src/list/kernelFigures';
import { chooseSeason } from '../../src/list/season';
import { listAssumptions, listWarnings } from '../../src/list/warnings';
import { guide } from '../../src/guide/guide';
import type { Profile, Program } from '../../src/rows/records';
import { at, listOf, pair, withOptions } from '../support/listCase';
import { bandFacts, irProfileFacts, screenAt } from '../support/records';

const dual: Partial<Profile> = { ...bandFacts['below-average'], ...irProfileFacts.strong, step1Failed: 0 };
const labels = { column: (key: string) => key, field: (key: string) => key };
const allColumns = new Set(['home', 'away', 'mentor', 'selectivity', 'screen', 'friendly', 'strength', 'interest']);

const warningsOf = (
  programs: readonly Program[],
  profile = dual,
  year = 2025,
  columns: ReadonlySet<string> = allColumns,
) => listWarnings(listOf(programs, profile, { year }), { columns, programs }, labels, guide).join('\n');

const many = Array.from({ length: 25 }, (_, index) => pair(index + 1, { strength: 'strong', interest: 3 })).flat();

it('says when the route to Independent IR is not protected: 19 DR programs, not 20', () => {
  const dr = (count: number) => Array.from({ length: count }, (_, index) => at(index + 1, 'DR'));
  expect(warningsOf(dr(19))).toContain('your route to Independent IR is not protected');
  expect(warningsOf(dr(20))).not.toContain('not protected');
});

it('asks for Home, Away and Mentor first where there is no tie column', () => {
  expect(warningsOf(many, dual, 2025, new Set())).toContain('Fill in first: home, away, mentor');
});

it('names the columns and fields that would settle most', () => {
  const names = many.map((one) => ({ ...one, selectivity: null, strength: null, interest: null }));
  const text = warningsOf(names, {}, 2025, new Set(['home', 'away', 'mentor']));
  expect(text).toContain('Fill in first: selectivity, screen, friendly, strength, interest');
  expect(text).toContain('Fill in first in the profile: step2, step1');
});

it('counts unused signals', () => {
  expect(warningsOf([at(1, 'DR')])).toContain('5 of 6 gold signals (radiology) are not used');
});

it('says where the share of IR keeps signals unused, and how to lift it', () => {
  const programs = Array.from({ length: 30 }, (_, index) => at(index + 1, 'IR', { friendly: true }));
  const text = warningsOf(programs);
  expect(text).toContain(
    '2 of 6 gold signals (radiology) are not used: IR has its largest share of them (P1, P2), and no DR program is left that may have one. No in Limit IR signals, in Settings, lifts the share.',
  );
  const lifted = withOptions({ limitShare: false });
  expect(
    listWarnings(listOf(programs, dual, { rules: lifted }), { columns: allColumns, programs }, labels, lifted).join(),
  ).not.toContain('are not used');
  expect(warningsOf(programs.slice(0, 3))).toContain(
    '3 of 6 gold signals (radiology) are not used: no program is left that may have one.',
  );
});

it('warns when half of the golds stand on selective programs, not below', () => {
  const golds = (selective: number) => [
    ...Array.from({ length: 6 }, (_, index) =>
      at(index + 1, 'DR', { ties: { mentor: 'strong' }, selectivity: index < selective ? 'elite' : 'mid-tier' }),
    ),
  ];
  expect(warningsOf(golds(3))).toContain('3 of 6 gold signals stand on selective');
  expect(warningsOf(golds(2))).not.toContain('stand on selective');
});

it.each([
  [244, false],
  [245, true],
])('with a Step 2 CK of 235 and a home screen of %d asks the program director: %s', (screen, asked) => {
  const programs = [...pair(99, { ties: { home: true }, screen: screenAt(screen) }), ...many];
  expect(warningsOf(programs).includes('ask the program director')).toBe(asked);
});

it('says why home has no signal', () => {
  const programs = [...pair(99, { ties: { home: true }, takesSignals: false }), ...many];
  expect(warningsOf(programs)).toContain('The home program cannot be signalled: it takes no signals');
});

describe('home programs without a signal', () => {
  const homes = (from: number, to: number, more: Parameters<typeof at>[2] = {}) =>
    Array.from({ length: to - from + 1 }, (_, index) => at(from + index, 'DR', { ties: { home: true }, ...more }));
  const locked = Array.from({ length: 12 }, (_, index) =>
    at(100 + index, 'DR', { lock: index < 6 ? 'gold' : 'silver' }),
  );

  it('are named where locks leave some of them none', () => {
    const text = warningsOf([...locked.slice(1), ...homes(1, 2)]);
    expect(text).toMatch(/Locked signals leave none for these home programs: Institution [12] \(X1\)\./);
    expect(text).not.toContain('The home program');
  });

  it('are one sentence where locks leave none at all', () => {
    const text = warningsOf([...locked, ...homes(1, 1)]);
    expect(text).toContain('The home program has no signal: locked signals use up the limit (X1).');
    expect(text).not.toContain('Locked signals leave none');
    expect(warningsOf([...locked.slice(1), ...homes(1, 1)])).not.toContain('locked signals use up');
  });

  it('may not be applied to at all', () => {
    expect(warningsOf([...homes(91, 91, { include: 'never' }), ...many])).toContain(
      'The home program cannot be signalled: it is not applied to (X1).',
    );
  });

  it('may have been left none for another reason', () => {
    const home = at(91, 'DR', { ties: { home: true }, include: 'must' });
    const rules = withOptions({ guideOrderOnly: true });
    const text = listWarnings(
      listOf([...locked, home], dual, { rules }),
      { columns: allColumns, programs: [home] },
      labels,
      rules,
    ).join('\n');
    expect(text).toContain('The home program cannot be signalled: no signal was left for it (X1).');
  });

  it('are asked for where none is marked, unless the school has no IR', () => {
    const asked = 'No program is marked Home. If your school has a program, mark it';
    expect(warningsOf(many)).toContain(asked);
    expect(warningsOf(many, { ...dual, homeHasIr: null })).toContain(asked);
    expect(warningsOf(many, { ...dual, homeHasIr: false })).not.toContain(asked);
    expect(warningsOf([...homes(91, 91), ...many])).not.toContain(asked);
  });

  it('may be locked to None', () => {
    expect(warningsOf([...homes(91, 91, { lock: 'none' }), ...many])).toContain(
      'The home program cannot be signalled: it is locked to None (X1).',
    );
  });

  it('may take none, all of them', () => {
    const text = warningsOf([...homes(91, 91, { takesSignals: false }), ...homes(92, 92), ...many]);
    expect(text).not.toContain('home program');
  });
});

it('says what is only reported or assumed about a season', () => {
  expect(warningsOf(many, dual, 2027)).toContain('reported by one source only');
  expect(warningsOf(many, dual, 2026)).toContain('assumed, not confirmed');
  expect(warningsOf(many)).not.toMatch(/reported|assumed/);
});

it('names the pairs that hold two signals, as long as it is not known whether one covers both', () => {
  const text = warningsOf(pair(1, { ties: { home: true } }));
  expect(text).toContain('Pairs that hold two: Institution 1. Check MyERAS.');
});

it('names no pair where one program of it has no signal, where it is known what a signal covers, or where IR and DR count apart', () => {
  expect(warningsOf([at(1, 'IR', { ties: { home: true } }), at(1, 'DR', { takesSignals: false })])).not.toContain(
    'Pairs',
  );
  const programs = pair(1, { ties: { home: true } });
  const known = withOptions({ coversPair: 'no' });
  expect(
    listWarnings(listOf(programs, dual, { rules: known }), { columns: allColumns, programs }, labels, known).join(),
  ).not.toContain('Pairs');
  expect(warningsOf(programs, dual, 2027)).not.toContain('Pairs');
});

it('lists what it rests on', () => {
  const lines = listAssumptions(listOf(many, dual), guide);
  expect(lines[0]).toBe(
    'Season 2025: IR and DR 6 gold and 6 silver (confirmed; AAMC, program signaling for the 2025 MyERAS season (2024): one entry for DR and IR).',
  );
  expect(lines.join()).toContain('46 IR applications');
  expect(lines.join()).not.toContain('Signals stay as they were');
});

it('says what signals that stay give away', () => {
  const list = listOf(many, dual);
  const kept = { ...list, solution: { ...list.solution, keptWorth: 0.00256 } };
  expect(listAssumptions(kept, guide)).toContain(
    'Signals stay as they were on your list: the best ones would add 0.26 % of the plan, which counts as equally good.',
  );
});

it.each([
  ['unknown', 2025, 'Whether one signal covers both programs of an institution is not known'],
  ['no', 2025, 'One signal covers one program (your setting).'],
  ['yes', 2025, 'One signal covers both programs of an institution and counts once (your setting).'],
  ['yes', 2027, 'One signal covers one program: IR and DR have signals of their own in this season'],
] as const)('says what is taken of pairs: %s in %d', (coversPair, year, text) => {
  const rules = withOptions({ coversPair });
  expect(listAssumptions(listOf(many, dual, { year, rules }), rules).join()).toContain(text);
});

describe('season', () => {
  it('comes from the argument, else Settings, else the profile, else the default', () => {
    const year = (argument: number | null, profile: number | null, settings: number | null) => {
      const chosen = chooseSeason(argument, profile, withOptions({ season: settings }));
      return chosen.ok ? chosen.value.season.year : chosen.message;
    };
    expect(year(2024, 2026, 2027)).toBe(2024);
    expect(year(null, 2026, 2027)).toBe(2027);
    expect(year(null, 2026, null)).toBe(2026);
    expect(year(null, null, null)).toBe(2025);
    expect(year(2031, null, null)).toBe('Season 2031 is not known; known seasons are 2023, 2024, 2025, 2026, 2027.');
  });

  it('falls back with a warning where the profile names an unknown one', () => {
    const chosen = chooseSeason(null, 2031, guide);
    expect(chosen).toMatchObject({
      ok: true,
      value: { season: { year: 2025 }, warnings: [expect.stringContaining('2031')] },
    });
  });
});

describe('kernel figures', () => {
  it('the bound is never below the value, and the index never above 100', () => {
    const list = listOf([...pair(99, { ties: { home: true } }), ...many], { ...dual, mostApplications: 12 });
    const figures = kernelFigures(list, guide);
    expect(figures.status).toBe('optimal');
    expect(figures.bound).toBeGreaterThanOrEqual(figures.value);
    expect(figures.guideCost).toBeGreaterThanOrEqual(0);
    expect(figures.planningIndex.independent).toBeGreaterThan(0);
    expect(figures.planningIndex.independent).toBeLessThan(100);
    expect(figures.planningIndex.shared).toBeGreaterThan(0);
    expect(figures.planningIndex.shared).toBeLessThan(100);
  });

  it('the guide costs nothing and the index is 100 where nothing binds', () => {
    const { guideCost, planningIndex } = kernelFigures(listOf([at(1, 'DR'), at(2, 'DR')], dual), guide);
    expect(guideCost).toBe(0);
    expect(planningIndex.independent).toBeCloseTo(100, 9);
    expect(planningIndex.shared).toBeCloseTo(100, 9);
  });
});
