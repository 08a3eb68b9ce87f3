import { at, listOf } from '../support/listCase';

const musts = (count: number) => Array.from({ length: count }, (_, index) => at(index + 1, 'DR', { include: 'must' }));
const others = Array.from({ length: 6 }, (_, index) => at(20 + index, 'DR', { strength: 'strong', interest: 5 }));
const roomOf = (count: number, profile: { mostApplications?: number; budget?: number }) => {
  const { room, entries } = listOf([...musts(count), ...others], profile);
  return { ...room, applied: entries.filter(({ apply }) => apply).length };
};

describe('the room for applications', () => {
  it('is the applicant’s number, which gives way to programs that stay', () => {
    expect(roomOf(3, { mostApplications: 3 })).toMatchObject({
      cap: 3,
      words: 'your 3 applications',
      warnings: [],
      applied: 3,
    });
    expect(roomOf(3, { mostApplications: 4 })).toMatchObject({ cap: 4, warnings: [], applied: 4 });
    expect(roomOf(3, { mostApplications: 2 })).toMatchObject({
      cap: 3,
      words: 'your 2 applications',
      warnings: ['3 programs stay in beyond the limit of 2 applications: marked Must, locked, or at home.'],
      applied: 3,
    });
  });

  it('is the applicant’s budget, to the dollar, which gives way too', () => {
    expect(roomOf(3, { budget: 44 })).toMatchObject({
      cap: null,
      budget: 44,
      words: 'your $44',
      warnings: [],
      applied: 4,
    });
    expect(roomOf(3, { budget: 43 })).toMatchObject({ budget: 43, warnings: [], applied: 3 });
    expect(roomOf(3, { budget: 33 })).toMatchObject({ budget: 33, warnings: [], applied: 3 });
    const over = roomOf(3, { budget: 32 });
    expect(over).toMatchObject({ budget: 33, words: 'your $32', applied: 3 });
    expect(over.warnings).toHaveLength(1);
    expect(over.warnings[0]).toContain('$33');
  });

  it('is both where both are given', () => {
    expect(roomOf(1, { mostApplications: 5, budget: 44 })).toMatchObject({
      words: 'your 5 applications and your $44',
      applied: 4,
    });
    expect(roomOf(1, { mostApplications: 3, budget: 44 })).toMatchObject({ applied: 3 });
  });
});
