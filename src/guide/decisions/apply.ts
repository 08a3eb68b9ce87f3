import type { Pathway } from './pathway';
import type { Tier } from './tiers';

/** Which tiers are applied to, in the guide's order, by pathway and specialty. */
export interface ApplyRule {
  readonly tiers: readonly Tier[];
  /** only with a strong tie: IR on the way through DR (P1; ours) */
  readonly strongTieOnly: boolean;
  /** Reach only where friendly or of known, not selective kind, and not under the screen (P2) */
  readonly carefulReach: boolean;
  /** with the lowest bands only strong ties and friendly programs (P2, A2; ours) */
  readonly lowestBandsNeedTies: boolean;
  /** strong IR departments first within a tier (G5) */
  readonly strongIrFirst: boolean;
  readonly criteria: readonly string[];
}

const plain = { strongTieOnly: false, carefulReach: false, lowestBandsNeedTies: false, strongIrFirst: false };

export const applyRules: Readonly<Record<Pathway, { readonly IR: ApplyRule; readonly DR: ApplyRule }>> = {
  'dr-first': {
    IR: { ...plain, tiers: ['Priority'], strongTieOnly: true, criteria: ['P1'] },
    DR: { ...plain, tiers: ['Priority', 'Target', 'Safety', 'Reach'], criteria: ['P1', 'G4'] },
  },
  dual: {
    IR: {
      ...plain,
      tiers: ['Priority', 'Target', 'Reach'],
      carefulReach: true,
      lowestBandsNeedTies: true,
      criteria: ['P2'],
    },
    DR: { ...plain, tiers: ['Priority', 'Target', 'Safety', 'Reach'], strongIrFirst: true, criteria: ['P2', 'G5'] },
  },
  'integrated-first': {
    IR: { ...plain, tiers: ['Priority', 'Target', 'Reach'], criteria: ['P3', 'G1'] },
    DR: { ...plain, tiers: ['Safety', 'Priority', 'Target', 'Reach'], criteria: ['P3', 'P4'] },
  },
};

/** Fewest DR applications with which the route to Independent IR counts as protected (P4; the figure is ours). */
export const fewestDr = 20;
