import { isSignalTie, isStrongTie, strongestTie, tieReasons, tieScore } from '../../src/assess/ties';
import { guide } from '../../src/guide/guide';
import type { Ties } from '../../src/rows/records';
import { programOf } from '../support/records';

const tiesOf = (ties: Partial<Ties>) => programOf({ ties }).ties;

describe('tie score', () => {
  it.each([
    [{}, 0],
    [{ home: true }, 1],
    [{ away: 'exceptional' }, 1],
    [{ mentor: 'strong' }, 0.9],
    [{ away: 'good' }, 0.7],
    [{ away: 'unrated' }, 0.7],
    [{ away: 'neutral' }, 0.5],
    [{ school: true }, 0.5],
    [{ mentor: 'weak' }, 0.3],
    [{ geography: true }, 0.3],
    [{ away: 'planned' }, 0.2],
    [{ away: 'poor' }, 0],
    [{ mentor: 'strong', school: true }, 0.95], // 0.9 + 0.1 x 0.5
    [{ home: true, mentor: 'strong', geography: true }, 1],
    [{ school: true, geography: true, away: 'planned' }, 0.55], // 0.5 + 0.03 + 0.02
  ] as const)('of %j is %d', (ties, expected) => {
    expect(tieScore(tiesOf(ties), guide)).toBeCloseTo(expected, 12);
  });
});

it('tells strong ties and signal ties apart', () => {
  expect(isStrongTie(tiesOf({ away: 'good' }))).toBe(true);
  expect(isSignalTie(tiesOf({ away: 'good' }))).toBe(false);
  for (const ties of [{ home: true }, { mentor: 'strong' }, { away: 'exceptional' }] as const) {
    expect(isSignalTie(tiesOf(ties))).toBe(true);
  }
  for (const ties of [{ mentor: 'weak' }, { school: true }, { geography: true }, { away: 'poor' }] as const) {
    expect(isStrongTie(tiesOf(ties))).toBe(false);
  }
});

it('knows the strongest single tie', () => {
  expect(strongestTie(tiesOf({ geography: true, school: true }), guide)).toBe(0.5);
  expect(strongestTie(tiesOf({}), guide)).toBe(0);
});

it('says which ties come from the other program of the institution', () => {
  const program = programOf({ ties: { home: true, geography: true }, tiesFromTwin: ['home'] });
  expect(tieReasons(program, guide).map(({ text }) => text)).toEqual([
    'Home program (from the DR program of the institution)',
    'Geographic tie',
  ]);
  const all: Ties = { home: true, away: 'planned', mentor: 'weak', school: true, geography: true };
  const twin = programOf({ specialty: 'DR', ties: all, tiesFromTwin: Object.keys(all) as (keyof Ties)[] });
  expect(tieReasons(twin, guide).map(({ text }) => text)).toEqual(
    ['Home program', 'School connection', 'Weak mentor connection', 'Geographic tie', 'Away planned here'].map(
      (tie) => `${tie} (from the IR program of the institution)`,
    ),
  );
});
