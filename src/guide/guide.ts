import { applyRules, fewestDr, type ApplyRule } from './decisions/apply';
import { bandRules, type Band, type BandRules } from './decisions/bands';
import { caps, type Caps } from './decisions/caps';
import { irProfileRules, type IrProfileRules } from './decisions/irProfile';
import { pathwayTable, type IrProfile, type Pathway, type PathwayDecision } from './decisions/pathway';
import { goldsOnSelective, signalShares, type SignalShare } from './decisions/signals';
import { tierRules, type TierRules } from './decisions/tiers';
import { planningModel, type PlanningModel } from './model';
import { norms, type Norms } from './norms';
import { scoring, type Scoring } from './scoring';
import { defaultSeason, seasons } from './seasons';
import type { Season } from './seasons/season';

/** What a user may switch. */
export interface GuideOptions {
  /** the season of the Settings sheet; null: the profile decides */
  readonly season: number | null;
  readonly coversPair: 'yes' | 'no' | 'unknown';
  readonly guideOrderOnly: boolean;
  readonly limitShare: boolean;
}

const options: GuideOptions = { season: null, coversPair: 'unknown', guideOrderOnly: false, limitShare: true };

/** Everything that decides, as data. Settings make a changed copy. */
export interface Guide {
  readonly norms: Norms;
  readonly bandRules: BandRules;
  readonly irProfileRules: IrProfileRules;
  readonly pathwayTable: Readonly<Record<Band, Readonly<Record<IrProfile, PathwayDecision>>>>;
  readonly tierRules: TierRules;
  readonly applyRules: Readonly<Record<Pathway, { readonly IR: ApplyRule; readonly DR: ApplyRule }>>;
  readonly fewestDr: number;
  readonly caps: Caps;
  readonly signalShares: Readonly<Record<Pathway, SignalShare | null>>;
  readonly goldsOnSelective: number;
  readonly scoring: Scoring;
  readonly model: PlanningModel;
  /** oldest first */
  readonly seasons: readonly Season[];
  readonly defaultSeason: number;
  readonly options: GuideOptions;
}

export const guide: Guide = {
  norms,
  bandRules,
  irProfileRules,
  pathwayTable,
  tierRules,
  applyRules,
  fewestDr,
  caps,
  signalShares,
  goldsOnSelective,
  scoring,
  model: planningModel,
  seasons,
  defaultSeason,
  options,
};
