import { apply } from '../../src/assess/apply';
import { tier } from '../../src/assess/tier';
import { guide } from '../../src/guide/guide';
import type { Profile } from '../../src/rows/records';
import { applicantOf, bandFacts, failed, irProfileFacts, programOf, score, screenAt } from '../support/records';

type ProgramFields = Parameters<typeof programOf>[0];

const allowed = (fields: ProgramFields, profile: Partial<Profile>): boolean => {
  const program = programOf(fields);
  const applicant = applicantOf(profile);
  return apply(program, tier(program, applicant, guide), applicant, guide).allowed;
};

describe('DR first', () => {
  const profile = { ...bandFacts['very-low'], ...irProfileFacts.limited };
  it.each([
    ['IR with a strong tie', { ties: { home: true } }, true],
    ['IR friendly', { friendly: true }, false],
    ['IR of open kind', {}, false],
    ['DR Target', { specialty: 'DR', selectivity: 'community' }, true],
    ['DR Reach of open kind', { specialty: 'DR' }, true],
    ['DR Reach under the screen', { specialty: 'DR', selectivity: 'community', screen: screenAt(225) }, true],
    ['DR Ultra-reach', { specialty: 'DR', selectivity: 'elite' }, false],
  ] satisfies [string, ProgramFields, boolean][])('%s: %s', (_, program, expected) => {
    expect(allowed(program, profile)).toBe(expected);
  });
});

describe('Dual', () => {
  const profile = { ...bandFacts['below-average'], ...irProfileFacts.strong };
  it.each([
    ['IR Priority', { ties: { mentor: 'strong' } }, true],
    ['IR Target', { friendly: true }, true],
    ['IR Reach of known, not selective kind', { selectivity: 'mid-tier' }, true],
    ['the same under the screen', { selectivity: 'mid-tier', screen: screenAt(240) }, false],
    ['IR Reach friendly but under the screen', { friendly: true, screen: screenAt(240) }, false],
    ['IR of open kind', {}, true],
    ['IR of unknown kind under the screen', { screen: screenAt(240) }, false],
    ['IR Ultra-reach', { selectivity: 'elite' }, false],
    ['DR Reach under the screen', { specialty: 'DR', selectivity: 'mid-tier', screen: screenAt(240) }, true],
  ] satisfies [string, ProgramFields, boolean][])('%s: %s', (_, program, expected) => {
    expect(allowed(program, profile)).toBe(expected);
  });

  const lowest = { ...bandFacts['very-low'], ...irProfileFacts.excellent };
  it.each([
    ['IR with a strong tie', { ties: { away: 'neutral' } }, true],
    ['IR friendly', { friendly: true }, true],
    ['IR Target by a school connection', { selectivity: 'mid-tier', ties: { school: true } }, false],
    ['IR of open kind', {}, false],
    ['DR of open kind', { specialty: 'DR' }, true],
  ] satisfies [string, ProgramFields, boolean][])('with the lowest bands, %s: %s', (_, program, expected) => {
    expect(allowed(program, lowest)).toBe(expected);
  });

  it('treats the recovered as below average', () => {
    const recovered = { step1: failed, step2: score(255), step2Year: 2024, ...irProfileFacts.strong };
    expect(allowed({ selectivity: 'mid-tier' }, recovered)).toBe(true);
  });
});

describe('Integrated first', () => {
  const profile = { ...bandFacts['near-average'], ...irProfileFacts.excellent };
  it.each([
    ['IR Reach at an elite program', { selectivity: 'elite' }, true],
    ['IR Reach under the screen', { selectivity: 'mid-tier', screen: screenAt(250) }, true],
    ['IR Ultra-reach by its screen', { selectivity: 'mid-tier', screen: screenAt(256) }, false],
    ['DR Safety', { specialty: 'DR', selectivity: 'mid-tier' }, true],
  ] satisfies [string, ProgramFields, boolean][])('%s: %s', (_, program, expected) => {
    expect(allowed(program, profile)).toBe(expected);
  });
});
