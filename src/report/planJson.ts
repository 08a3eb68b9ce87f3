import type { Reason } from '../assess/reason';
import type { ListSize } from '../list/listSize';
import type { SignalMove } from '../list/signalMoves';
import type { SignalPrice } from '../list/signalPrices';
import type { Problem } from '../rows/problems';
import type { SetAside } from '../rows/records';

export type { Reason };

export interface PlanEntry {
  readonly rank: number;
  readonly id: string;
  readonly program: string;
  readonly institution: string;
  readonly state: string | null;
  readonly specialty: 'IR' | 'DR';
  readonly codes: readonly string[];
  readonly sourceRows: readonly number[];
  readonly tier: 'Priority' | 'Target' | 'Reach' | 'Safety' | 'Ultra-reach';
  readonly open: boolean;
  readonly fit: number;
  readonly fitLow: number;
  readonly fitHigh: number;
  readonly apply: boolean;
  readonly signal: 'gold' | 'silver' | 'single' | 'none';
  readonly covered: boolean;
  readonly signalOrder: number | null;
  readonly firmness: 'firm' | 'leaning' | 'toss-up' | null;
  readonly reasons: readonly Reason[];
  /** USD, marginal within the specialty in list order; 0 when not applied to */
  readonly fee: number;
}

export interface PlanPool {
  readonly pool: string;
  readonly members: readonly ('IR' | 'DR')[];
  readonly limits: Readonly<Record<string, number>>;
  readonly used: Readonly<Record<string, number>>;
}

/** The whole plan as JSON, schema 1: what the headless command prints and every other report is made from. */
export interface PlanJson {
  readonly schema: 1;
  readonly season: number;
  readonly pathway: {
    readonly id: 'dr-first' | 'dual' | 'integrated-first';
    readonly title: string;
    readonly basis: 'guide' | 'ours';
    readonly planned: 'dr-first' | 'dual' | 'integrated-first';
    readonly flags: readonly string[];
    readonly reasons: readonly Reason[];
  };
  readonly band: {
    readonly id: string;
    readonly pathwayBand: string;
    readonly z: number | null;
    readonly against: 'national' | 'class' | null;
  };
  readonly irProfile: { readonly id: string; readonly planned: string; readonly missing: readonly string[] };
  readonly entries: readonly PlanEntry[];
  readonly firstYear: {
    readonly needed: number;
    readonly listed: number;
    readonly fee: number;
    readonly entries: readonly {
      readonly program: string;
      readonly codes: readonly string[];
      readonly sourceRows: readonly number[];
    }[];
  };
  readonly signals: readonly PlanPool[];
  readonly fees: { readonly total: number; readonly IR: number; readonly DR: number; readonly PGY1: number };
  readonly readiness: readonly {
    readonly criterion: string;
    readonly outcome: 'met' | 'partly' | 'not met' | 'unknown' | 'not applicable';
    readonly evidence: string;
    readonly action: string;
    readonly due: string | null;
  }[];
  readonly setAside: readonly SetAside[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly string[];
  readonly assumptions: readonly string[];
  readonly kernel: {
    readonly status: 'optimal' | 'within' | 'infeasible' | 'off';
    readonly value: number;
    readonly bound: number;
    readonly guideCost: number;
    readonly planningIndex: { readonly independent: number; readonly shared: number | null };
    /** what the last signal of a kind is worth, as a part of the value; null: the guide's order needs it */
    readonly prices: readonly SignalPrice[];
    /** what changing each signal would cost, cheapest first, as a part of the value */
    readonly moves: readonly { readonly id: string; readonly changes: readonly SignalMove[] }[];
    /** list size against worth; null where it was not computed */
    readonly size: ListSize | null;
  };
}
