import type { Band } from './bands';

export const pathways = ['dr-first', 'dual', 'integrated-first'] as const;
export type Pathway = (typeof pathways)[number];

export const irProfiles = ['limited', 'moderate', 'strong', 'excellent'] as const;
export type IrProfile = (typeof irProfiles)[number];

export type Basis = 'guide' | 'ours';

export interface PathwayDecision {
  readonly pathway: Pathway;
  readonly basis: Basis;
  readonly criteria: readonly string[];
  readonly why: string;
}

const guide = (pathway: Pathway, criterion: string, why: string): PathwayDecision => ({
  pathway,
  basis: 'guide',
  criteria: [criterion],
  why,
});
const ours = (pathway: Pathway, criteria: readonly string[], why: string): PathwayDecision => ({
  pathway,
  basis: 'ours',
  criteria,
  why,
});

const lowest: Record<IrProfile, PathwayDecision> = {
  limited: guide(
    'dr-first',
    'P1',
    'very low scores or a failed exam with little IR exposure: DR is the primary target',
  ),
  moderate: ours('dr-first', ['P1', 'A2'], 'some IR exposure does not yet outweigh very low scores or a failed exam'),
  strong: ours(
    'dr-first',
    ['P1', 'A2'],
    'strong IR exposure helps most where programs know you; DR stays the primary target, with IR where there is a strong tie',
  ),
  excellent: ours('dual', ['P2', 'A2'], 'an excellent IR profile earns a chosen set of Integrated programs beside DR'),
};

const belowAverage: Record<IrProfile, PathwayDecision> = {
  limited: ours(
    'dr-first',
    ['P1'],
    'below average and little IR exposure is closer to the first row of the guide than to the second',
  ),
  moderate: ours('dual', ['P2'], 'some IR exposure: a small chosen set of Integrated programs, DR broadly'),
  strong: guide('dual', 'P2', 'below average with strong IR exposure and letters: the dual strategy'),
  excellent: guide('dual', 'P2', 'below average with strong IR exposure and letters: the dual strategy'),
};

const nearAverage: Record<IrProfile, PathwayDecision> = {
  limited: ours('dual', ['P2', 'P4'], 'scores near average keep Integrated IR open, but the IR profile is still thin'),
  moderate: ours(
    'dual',
    ['P2', 'P4'],
    'scores near average keep Integrated IR open, but the IR profile is not yet excellent',
  ),
  strong: ours('dual', ['P2', 'P4'], 'the guide asks for an excellent IR profile before Integrated IR leads'),
  excellent: guide(
    'integrated-first',
    'P3',
    'near average with an excellent IR profile: Integrated IR in earnest, DR as the safety net',
  ),
};

const aboveAverage: Record<IrProfile, PathwayDecision> = {
  limited: ours('dual', ['P4'], 'the scores would carry Integrated IR, the IR profile does not yet'),
  moderate: ours('dual', ['P4'], 'the scores would carry Integrated IR, the IR profile not quite'),
  strong: ours(
    'integrated-first',
    ['P3', 'P4'],
    'scores and IR profile both carry Integrated IR; DR stays as the safety net',
  ),
  excellent: ours(
    'integrated-first',
    ['P3', 'P4'],
    'scores and IR profile both carry Integrated IR; DR stays as the safety net',
  ),
};

const unknown: Record<IrProfile, PathwayDecision> = {
  limited: ours('dr-first', ['P1', 'P4'], 'no score is known and IR exposure is little: the careful answer'),
  moderate: ours('dual', ['P2', 'P4'], 'no score is known: both routes stay open'),
  strong: ours('dual', ['P2', 'P4'], 'no score is known: both routes stay open'),
  excellent: ours('dual', ['P2', 'P4'], 'no score is known: both routes stay open'),
};

/** The decision table: exactly one row for each band and IR profile. */
export const pathwayTable: Readonly<Record<Band, Readonly<Record<IrProfile, PathwayDecision>>>> = {
  failed: lowest,
  'very-low': lowest,
  'below-average': belowAverage,
  'near-average': nearAverage,
  'at-or-above-average': aboveAverage,
  unknown,
};

/** The band whose row a recovered applicant uses: one failed Step 1, then a Step 2 CK at or above the mean (A2, A3; ours). */
export const recoveredRow: Band = 'below-average';

/** Flags in the order they are given. */
export const flags = [
  'recovered',
  'borderline',
  'incomplete',
  'research-year',
  'pivot-review',
  'outside-guide',
] as const;
export type Flag = (typeof flags)[number];
