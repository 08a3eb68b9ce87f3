/** Ways of applying, weakest first: the order in which ties are broken. */
export const tiers = ['none', 'silver', 'gold'] as const;
export type Tier = (typeof tiers)[number];

/** Chance in [0, 1] that the program takes the applicant, per way of applying; null: that way is not allowed. */
export type Chances = Readonly<Record<Tier, number | null>>;

/** One program as the kernel sees it: what it is worth and how likely it is to take the applicant. */
export interface Program {
  readonly id: string;
  /** worth of ending up there; any one scale for all programs, negative allowed */
  readonly utility: number;
  readonly p: Chances;
  /** fee pool (specialty); fees restart in each pool when `feesRestartPerPool` */
  readonly pool: string;
  /** one signal covers all programs of an institution when the scope of signals is `institution` */
  readonly institution: string;
  /** stays on the list, whatever it costs */
  readonly must: boolean;
  /** never on the list */
  readonly exclude: boolean;
}

/** At most so many signals on the programs of a set; a program outside the set does not use it. */
export interface SignalLimit {
  readonly id: string;
  readonly of: readonly string[] | 'all';
  readonly gold: number;
  readonly silver: number;
}

/** Prices of a range of applications, up to the `upTo`-th: each its own, or one for the whole block as soon as one falls in it. */
export type FeeBlock =
  { readonly upTo: number | null; readonly each: number } | { readonly upTo: number | null; readonly flat: number };

/** One state of the world: its weight (weights are scaled to add to 1) and the chances by program id in it. */
export interface Scenario {
  readonly weight: number;
  readonly p: Readonly<Record<string, Chances>>;
}

export interface PlanInput {
  readonly programs: readonly Program[];
  readonly signals: {
    /** whether a signal reaches one program or all programs of its institution */
    readonly scope: 'program' | 'institution';
    /** any two are nested or disjoint */
    readonly limits: readonly SignalLimit[];
  };
  /** in order; `upTo` null: no end; none at all: applications are free */
  readonly fees: readonly FeeBlock[];
  readonly feesRestartPerPool: boolean;
  /** in the unit of the fees; null: none */
  readonly budget: number | null;
  /** largest number of applications; null: none. `must` programs count, but are never dropped for a cap */
  readonly cap: number | null;
  readonly capPerPool: Readonly<Record<string, number | null>> | null;
  /** expected utility, probability of matching, or (1 - blend) utility / largest utility + blend probability */
  readonly objective: 'value' | 'match' | { readonly blend: number };
  /** worth of matching nowhere (not used by `match`) */
  readonly unmatchedValue: number;
  /** null: programs decide independently, by `p`; else independently within each scenario, and `p` is not used */
  readonly scenarios: readonly Scenario[] | null;
  /**
   * Work of the engines that search, in solves of a relaxation; nothing here looks at a clock. 0: the first good list; under several
   * scenarios one that weighs them, instead of all that two of them could make the best
   */
  readonly maxNodes?: number;
}

/** One application: where, and with which signal. */
export interface Application {
  readonly id: string;
  readonly tier: Tier;
}

export interface Plan {
  /** `optimal` only when proven; `within`: no list is better than `bound`; `infeasible`: no list holds every `must`, or a search found none */
  readonly status: 'optimal' | 'within' | 'infeasible';
  /** what the objective gives the list */
  readonly value: number;
  /** no list is worth more */
  readonly bound: number;
  /** (bound - value) / |bound|; 0 when optimal */
  readonly gap: number;
  /** best first; `share` is the program's part of the value */
  readonly list: readonly (Application & { readonly share: number })[];
  readonly fee: number;
  readonly applications: number;
  /** signals counted, by id of the limit */
  readonly used: Readonly<Record<string, { readonly gold: number; readonly silver: number }>>;
}
