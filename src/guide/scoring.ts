/** Ties, fit and their weights. Weights are ours unless a criterion is named; every one says why. */
export interface Scoring {
  readonly ties: {
    readonly home: number;
    readonly awayExceptional: number;
    readonly mentorStrong: number;
    readonly awayGood: number;
    readonly awayNeutral: number;
    readonly school: number;
    readonly mentorWeak: number;
    readonly geography: number;
    readonly awayPlanned: number;
    readonly awayPoor: number;
    /** what each further tie adds of its strength */
    readonly further: number;
  };
  readonly weights: {
    readonly ties: number;
    readonly realism: number;
    readonly training: number;
    readonly preferences: number;
  };
  readonly realism: {
    /** z at which each kind of program is an even prospect */
    readonly elite: number;
    readonly midTier: number;
    readonly community: number;
    /** how much a research-heavy program raises that z */
    readonly researchHeavy: number;
    /** z from hopeless to certain */
    readonly spread: number;
    /** what a friendly mark adds (G3) */
    readonly friendly: number;
    /** what a failed attempt takes away (A2) */
    readonly failed: number;
    /** points under the screen at which nothing is left (X4) */
    readonly screenDepth: number;
  };
  readonly training: {
    readonly IR: TrainingWeights;
    readonly DR: TrainingWeights;
    readonly strength: { readonly strong: number; readonly moderate: number; readonly limited: number };
    readonly rotations: { readonly robust: number; readonly some: number; readonly none: number };
  };
  readonly preferences: {
    readonly interest: number;
    readonly states: number;
    readonly type: number;
    /** the part given where nothing is preferred or avoided */
    readonly neutral: number;
    /** taken where the interest is blank */
    readonly blankInterest: number;
    readonly mostInterest: number;
  };
}

export interface TrainingWeights {
  readonly strength: number;
  readonly rotations: number;
  readonly esir: number;
  readonly independent: number;
}

export const scoring: Scoring = {
  ties: {
    home: 1,
    awayExceptional: 1,
    mentorStrong: 0.9,
    awayGood: 0.7,
    awayNeutral: 0.5,
    school: 0.5,
    mentorWeak: 0.3,
    geography: 0.3,
    awayPlanned: 0.2,
    awayPoor: 0,
    further: 0.1,
  },
  weights: { ties: 40, realism: 30, training: 20, preferences: 10 },
  realism: {
    elite: 0.67,
    midTier: 0,
    community: -0.5,
    researchHeavy: 0.25,
    spread: 3,
    friendly: 0.25,
    failed: 0.25,
    screenDepth: 10,
  },
  training: {
    IR: { strength: 1, rotations: 0, esir: 0, independent: 0 },
    DR: { strength: 0.4, rotations: 0.25, esir: 0.15, independent: 0.2 },
    strength: { strong: 1, moderate: 0.6, limited: 0.2 },
    rotations: { robust: 1, some: 0.5, none: 0 },
  },
  preferences: { interest: 0.5, states: 0.3, type: 0.2, neutral: 0.5, blankInterest: 3, mostInterest: 5 },
};

/** Why each weight is what it is. */
export const scoringReasons: Readonly<Record<string, { readonly text: string; readonly criteria: readonly string[] }>> =
  {
    ties: {
      text: 'Ties weigh most: the guide puts home, aways and mentors first in programs, signals and letters.',
      criteria: ['G1', 'X1', 'X2', 'X3', 'R3'],
    },
    realism: {
      text: 'Realism comes next: kind of program, screen and friendly marks against where the scores stand.',
      criteria: ['G1', 'G2', 'G3'],
    },
    training: {
      text: 'IR training: a strong department and, for DR, rotations, ESIR and residents sent to Independent IR.',
      criteria: ['G5', 'G6'],
    },
    preferences: {
      text: 'Preferences decide between otherwise like programs; the guide leaves them to the applicant.',
      criteria: ['G1'],
    },
  };
