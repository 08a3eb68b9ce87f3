/** Tiers in the order of the list. */
export const tiers = ['Priority', 'Target', 'Safety', 'Reach', 'Ultra-reach'] as const;
export type Tier = (typeof tiers)[number];

export interface TierRules {
  /** points under a known screen from which a file is unlikely to be read (X4; the figure is ours) */
  readonly farUnderScreen: number;
  /** strength of a single tie from which a low band can have an IR Target (G1; ours) */
  readonly targetTie: number;
}

export const tierRules: TierRules = { farUnderScreen: 10, targetTie: 0.5 };
