/** How sure a figure is: confirmed by an official or peer-reviewed source, reported by others, or assumed. */
export type Confidence = 'confirmed' | 'reported' | 'assumed';

export type SignalLimits = { readonly gold: number; readonly silver: number } | { readonly single: number };

export interface SignalPool {
  readonly id: string;
  readonly members: readonly ('IR' | 'DR')[];
  readonly limits: SignalLimits;
}

/** A block of applications and what each, or the whole block, costs in US dollars; `upTo` null: no end. */
export type FeeBlock =
  { readonly upTo: number | null; readonly each: number } | { readonly upTo: number | null; readonly flat: number };

export interface Sourced {
  readonly source: string;
  /** yyyy-mm-dd */
  readonly checkedOn: string;
  readonly confidence: Confidence;
}

export interface SeasonDate extends Sourced {
  readonly id:
    | 'eras-opens'
    | 'first-submission'
    | 'programs-review'
    | 'nrmp-registration'
    | 'ranks-due'
    | 'match-week'
    | 'match-day'
    | 'eras-ends';
  readonly text: string;
  /** yyyy-mm-dd */
  readonly date: string;
}

/** One season, named by the year of its match. Fees start again in each specialty. */
export interface Season {
  readonly year: number;
  readonly signals: Sourced & { readonly pools: readonly SignalPool[] };
  /** null: not known; the nearest season's are taken and marked assumed */
  readonly fees: (Sourced & { readonly blocks: readonly FeeBlock[] }) | null;
  readonly dates: readonly SeasonDate[];
}
