/** How many aways are advised besides a home rotation (R2, FAQ 3). */
export interface AwayAdvice {
  readonly least: number;
  readonly ideal: number;
}

export const awayAdvice: AwayAdvice = { least: 1, ideal: 2 };

/** What speaks for an away site, in the guide's order (R3): what stands earlier outweighs all that stands later. */
export const awayOrder = ['school', 'mentor', 'realistic', 'friendly'] as const;
export type AwayPoint = (typeof awayOrder)[number];

/** How much of a point a site has, from 0; more is better within the point. Degrees within a point are ours. */
export const awayDegrees = {
  school: { yes: 1 },
  mentor: { strong: 2, weak: 1 },
  /** mid-tier or community; with a strong IR department it counts in full */
  realistic: { withStrongIr: 2, kindOnly: 1 },
  friendly: { yes: 1 },
} as const;
