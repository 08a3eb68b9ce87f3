/** Where scores stand. The order is from lowest to highest; `unknown` stands apart. */
export const bands = ['failed', 'very-low', 'below-average', 'near-average', 'at-or-above-average', 'unknown'] as const;
export type Band = (typeof bands)[number];

export interface BandRules {
  /** z at or below which the band is very low (A1; the figure is ours) */
  readonly veryLow: number;
  /** z at or below which the band is below average (A1; the figure is ours) */
  readonly belowAverage: number;
  /** z below which the band is near average (A1; the figure is ours) */
  readonly nearAverage: number;
  /** share of Step 1 where it stands lower than Step 2 CK (A3; ours): pulls down, never lifts */
  readonly step1Share: number;
  /** class standard deviations below the class mean from which the pathway's band is lowered a step (A1: the guide's own marker) */
  readonly classDistance: number;
  /** z on Step 2 CK from which one failed Step 1 counts as recovered (A2, A3; ours) */
  readonly recovered: number;
  /** z from which the guide was not written for the applicant, and Step 2 CK opens selective programs (A1: upper quartile) */
  readonly upperQuartile: number;
  /** failed attempts in all from which the goal should be reviewed (P5) */
  readonly manyFailures: number;
  /** previous cycles from which a cycle without interviews asks for a review of the goal (P5) */
  readonly manyCycles: number;
}

export const bandRules: BandRules = {
  veryLow: -1.5,
  belowAverage: -0.5,
  nearAverage: 0.25,
  step1Share: 0.35,
  classDistance: 1,
  recovered: 0,
  upperQuartile: 0.67,
  manyFailures: 2,
  manyCycles: 2,
};

/** Bands that count as low in tiers: unknown is not low. */
export const lowBands: readonly Band[] = ['failed', 'very-low', 'below-average'];
/** Bands from which a DR program can be a safety net. */
export const safeBands: readonly Band[] = ['near-average', 'at-or-above-average'];
/** Bands of the guide's first row: very low scores or a failure. */
export const lowestBands: readonly Band[] = ['failed', 'very-low'];
