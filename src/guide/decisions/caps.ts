import type { Pathway } from './pathway';

export interface Cap {
  /** largest number of IR programs; null: no cap */
  readonly IR: number | null;
  readonly DR: number;
}

/** How many programs where the applicant gives neither a number nor a budget (G4: broader the further below; the figures are ours). */
export interface Caps {
  readonly byPathway: Readonly<Record<Pathway, Cap>>;
  /** DR first with a failed or very low band (G4; ours) */
  readonly lowest: Cap;
}

export const caps: Caps = {
  byPathway: {
    'dr-first': { IR: null, DR: 90 },
    dual: { IR: 25, DR: 80 },
    'integrated-first': { IR: 46, DR: 50 },
  },
  lowest: { IR: null, DR: 120 },
};

/** Published averages shown beside the caps. */
export const publishedApplications = [
  {
    text: 'Matched IR applicants sent 46 IR applications on average',
    source: 'SIR 2023 abstract 1169748, 68 matched applicants',
  },
  { text: 'Applicants sent 37 IR and 72 DR applications on average', source: 'Radiology Business, 28 Aug 2024 (ERAS)' },
] as const;
