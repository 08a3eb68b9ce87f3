import type { Guide } from '../guide/guide';
import type { Profile, Program } from '../rows/records';
import type { Applicant } from './applicant';
import { tieScore } from './ties';

/** A part of fit from 0 to 1, with the worst and the best value of what is not known. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Fit from 0 to 100 before rounding, and the parts it is made of. */
export interface Fit extends Span {
  readonly middle: number;
  readonly parts: Readonly<Record<'ties' | 'realism' | 'training' | 'preferences', Span>>;
}

const exactly = (value: number): Span => ({ low: value, high: value });
const anything: Span = { low: 0, high: 1 };
const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Standing against the kind of program, the screen and the friendly mark (G1-G3). */
function realism(program: Program, applicant: Applicant, guide: Guide): Span {
  const rules = guide.scoring.realism;
  const { z, step2, failures } = applicant.standing;
  const kinds = { elite: rules.elite, 'mid-tier': rules.midTier, community: rules.community };
  const heavy = program.researchHeavy ? rules.researchHeavy : 0;
  const targets = (program.selectivity === null ? Object.values(kinds) : [kinds[program.selectivity]]).map(
    (target) => target + heavy,
  );
  const marks = (program.friendly ? rules.friendly : 0) - (failures > 0 ? rules.failed : 0);
  const prospect = (target: number): Span =>
    z === null
      ? { low: clamp(marks), high: clamp(1 + marks) }
      : exactly(clamp(clamp(0.5 + (z - target) / rules.spread) + marks));
  const prospects = targets.map(prospect);
  const past = passesScreen(program, step2, rules.screenDepth);
  return {
    low: Math.min(...prospects.map(({ low }) => low)) * past.low,
    high: Math.max(...prospects.map(({ high }) => high)) * past.high,
  };
}

function passesScreen(program: Program, step2: number | null, depth: number): Span {
  if (program.screen.kind === 'none') return exactly(1);
  if (program.screen.kind === 'unknown' || step2 === null) return anything;
  return exactly(clamp(1 - (program.screen.score - step2) / depth));
}

/** Department strength, rotations, ESIR and Independent placements (G5, G6), from 0 to 1. */
export function training(program: Program, guide: Guide): Span {
  const rules = guide.scoring.training;
  const weights = rules[program.specialty];
  const known = (weight: number, value: number | null): Span =>
    value === null ? { low: 0, high: weight } : exactly(weight * value);
  const yesNo = (value: boolean | null): number | null => (value === null ? null : Number(value));
  return sum([
    program.strength === null
      ? { low: weights.strength * rules.strength.limited, high: weights.strength * rules.strength.strong }
      : exactly(weights.strength * rules.strength[program.strength]),
    known(weights.rotations, program.rotations === null ? null : rules.rotations[program.rotations]),
    known(weights.esir, yesNo(program.esir)),
    known(weights.independent, yesNo(program.sendsToIndependent)),
  ]);
}

const sum = (spans: readonly Span[]): Span => ({
  low: spans.reduce((total, { low }) => total + low, 0),
  high: spans.reduce((total, { high }) => total + high, 0),
});

const scaled = ({ low, high }: Span, by: number): Span => ({ low: low * by, high: high * by });

/** Interest from 0 to 1; blank is the middle interest of the guide's data. */
export function interestPart(program: Program, guide: Guide): number {
  const { blankInterest, mostInterest } = guide.scoring.preferences;
  return ((program.interest ?? blankInterest) - 1) / (mostInterest - 1);
}

function statePart(program: Program, profile: Profile, neutral: number): Span {
  const preferred = profile.preferredStates ?? [];
  const avoided = profile.avoidedStates ?? [];
  const value = (state: string): number => (avoided.includes(state) ? 0 : preferred.includes(state) ? 1 : neutral);
  if (program.state !== null) return exactly(value(program.state));
  if (preferred.length === 0 && avoided.length === 0) return exactly(neutral);
  return { low: avoided.length > 0 ? 0 : neutral, high: preferred.length > 0 ? 1 : neutral };
}

function typePart(program: Program, profile: Profile, neutral: number): Span {
  if (profile.preferredType === null) return exactly(neutral);
  return program.type === null ? anything : exactly(Number(program.type === profile.preferredType));
}

function preferences(program: Program, profile: Profile, guide: Guide): Span {
  const rules = guide.scoring.preferences;
  return sum([
    exactly(rules.interest * interestPart(program, guide)),
    scaled(statePart(program, profile, rules.neutral), rules.states),
    scaled(typePart(program, profile, rules.neutral), rules.type),
  ]);
}

/**
 * Fit of one program for one applicant. More of a good thing never lowers low, middle or high; filling in an unknown fact of the
 * program never leaves the range.
 */
export function fit(program: Program, applicant: Applicant, guide: Guide): Fit {
  const { weights } = guide.scoring;
  const parts = {
    ties: exactly(tieScore(program.ties, guide)),
    realism: realism(program, applicant, guide),
    training: training(program, guide),
    preferences: preferences(program, applicant.profile, guide),
  };
  const all = weights.ties + weights.realism + weights.training + weights.preferences;
  const total = (end: keyof Span): number =>
    all === 0
      ? 0
      : (100 / all) *
        (weights.ties * parts.ties[end] +
          weights.realism * parts.realism[end] +
          weights.training * parts.training[end] +
          weights.preferences * parts.preferences[end]);
  const low = total('low');
  const high = total('high');
  return { low, high, middle: (low + high) / 2, parts };
}
