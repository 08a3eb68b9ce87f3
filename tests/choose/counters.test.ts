import { countersOf } from '../../src/choose/counters';
import { openField } from '../../src/choose/field';
import { readModel } from '../../src/choose/model';
import type { SignalLimit } from '../../src/choose';
import { problem, program } from './instances';

const programs = ['a', 'b', 'c', 'd'].map((id) => program(id, 1, [0.1, 0.2, 0.3]));
const counters = (merged: boolean, ...limits: SignalLimit[]): [number, number, number][] => {
  const field = openField(readModel(problem(programs, { signals: { scope: 'program', limits } })));
  return countersOf(field, merged).map(({ tier, size, users }) => [tier, size, users.size]);
};

describe('countersOf', () => {
  it('needs one for each tier of a limit that can run out', () => {
    expect(counters(false, { id: 'all', of: 'all', gold: 1, silver: 2 })).toEqual([
      [1, 2, 4],
      [2, 1, 4],
    ]);
  });

  it('needs none for a limit as large as its set', () => {
    expect(counters(false, { id: 'all', of: 'all', gold: 4, silver: 3 })).toEqual([[1, 3, 4]]);
  });

  it('needs none for a tier that the limit takes away', () => {
    expect(counters(false, { id: 'all', of: 'all', gold: 0, silver: 1 })).toEqual([[1, 1, 4]]);
  });

  it('needs none for an inner limit that the outer one implies', () => {
    const outer = { id: 'all', of: 'all', gold: 1, silver: 4 } as const;
    expect(counters(false, outer, { id: 'inner', of: ['a', 'b'], gold: 1, silver: 2 })).toEqual([[2, 1, 4]]);
  });

  it('merges limits into one counter per tier, as large as the sets that no other encloses allow', () => {
    const one = { id: 'one', of: ['a', 'b'], gold: 1, silver: 1 };
    const other = { id: 'other', of: ['c', 'd'], gold: 1, silver: 5 };
    expect(counters(true, one, other)).toEqual([
      [1, 3, 4],
      [2, 2, 4],
    ]);
  });
});
