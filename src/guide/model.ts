import type { Pathway } from './decisions/pathway';
import type { Tier } from './decisions/tiers';

/**
 * The planning model: from tiers and ties to the numbers the kernel compares. No published figure gives these for one
 * applicant; they rank programs and signals, and are never shown as a chance of matching.
 */
export interface PlanningModel {
  /** invitation index without a signal, by tier (ours, laid around 8.5 % unsignalled and 37 % at the next program one would have signalled; Lakhani et al., JACR 2024) */
  readonly base: Readonly<Record<Tier, number>>;
  /** odds ratio by which a Priority program that is selective or under its screen stands above a Reach (ours) */
  readonly guardedPriority: number;
  /** log-odds added for the specialty and the band (ours) */
  readonly logOdds: {
    readonly IR: number;
    readonly belowAverage: number;
    readonly lowest: number;
    readonly school: number;
    readonly mentorWeak: number;
  };
  /** odds ratio of a geographic tie (between no effect and the published 5.33, "Mixed Signals" 2025; ours) */
  readonly geography: number;
  /** which of the two readings of a signal's effect the numbers rest on */
  readonly effect: SignalEffect;
  /**
   * Odds ratio of a signal. Cautious: average 2.5 (59.8 % against 37 % at the comparator, Lakhani et al. 2024). Optimistic: average 14
   * (58 % against 9 %, Radiology Business on JACR 2024), an association: people signal where they would be invited anyway. The split
   * between gold and silver is ours.
   */
  readonly lift: Readonly<Record<SignalEffect, SignalLift>>;
  /** taken when invited: 1 - 0.1^(1/14) from the 14 DR ranks for more than 90 % (Taros et al. 2024) */
  readonly taken: number;
  readonly utility: {
    /** at the lowest and the highest interest */
    readonly interest: readonly [number, number];
    readonly DR: Readonly<Record<Pathway, number>>;
    /** the part of utility that fit decides */
    readonly fit: number;
    /** utility of a DR program with the weakest IR training, against the strongest (G5, G6) */
    readonly weakestTraining: number;
  };
  readonly sharedRisk: {
    /**
     * two equally likely worlds, in which all programs screen more, or less, strictly: the log-odds of every invitation index are
     * shifted by so much up or down, the mean over both held (ours); 0: programs are taken to decide independently
     */
    readonly shift: number;
    /** most programs that may be applied to for which the list is chosen under shared risk; beyond, only valued under it (ours) */
    readonly mostPrograms: number;
  };
  /** how long signals that cover pairs are searched, so that a list takes a few seconds (ours) */
  readonly pairSearch: {
    /** most programs among which the best ones are looked for until they are proven; beyond, good ones with a bound */
    readonly mostPrograms: number;
    /** most solves of a relaxation that a proof may take */
    readonly nodes: number;
  };
  /** how firm a choice is: so many draws of the numbers, with standard deviations in log-odds (ours) */
  readonly doubt: {
    readonly draws: number;
    readonly seed: number;
    readonly shared: number;
    readonly own: number;
    readonly lift: number;
  };
  /** plans that differ by less, as a part of the value, are called equally good (ours) */
  readonly equallyGood: number;
  /** a list is long enough where the next application adds less than this part of the attainable value for so many dollars (G4; ours) */
  readonly nextApplication: { readonly gain: number; readonly dollars: number };
}

export const signalEffects = ['cautious', 'optimistic'] as const;
export type SignalEffect = (typeof signalEffects)[number];

export interface SignalLift {
  readonly gold: number;
  readonly silver: number;
  /** in seasons without tiers */
  readonly single: number;
}

export const planningModel: PlanningModel = {
  base: { 'Ultra-reach': 0.01, Reach: 0.05, Target: 0.12, Safety: 0.2, Priority: 0.37 },
  guardedPriority: 3,
  logOdds: { IR: -0.5, belowAverage: -0.5, lowest: -1, school: 0.4, mentorWeak: 0.3 },
  geography: 2,
  effect: 'cautious',
  lift: {
    cautious: { gold: 3.2, silver: 2, single: 2.5 },
    optimistic: { gold: 18, silver: 11, single: 14 },
  },
  taken: 0.152,
  utility: {
    interest: [0.6, 1],
    DR: { 'integrated-first': 0.7, dual: 0.8, 'dr-first': 0.95 },
    fit: 0.1,
    weakestTraining: 0.8,
  },
  sharedRisk: { shift: 1.5, mostPrograms: 500 },
  pairSearch: { mostPrograms: 24, nodes: 40 },
  doubt: { draws: 40, seed: 1, shared: 0.5, own: 0.5, lift: 0.3 },
  equallyGood: 0.005,
  nextApplication: { gain: 0.002, dollars: 30 },
};
