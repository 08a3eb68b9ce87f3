import { applyRules, fewestDr } from './decisions/apply';
import { bandRules } from './decisions/bands';
import { caps } from './decisions/caps';
import { irProfileRules } from './decisions/irProfile';
import { pathwayTable } from './decisions/pathway';
import { goldsOnSelective, signalShares } from './decisions/signals';
import { tierRules } from './decisions/tiers';
import { planningModel } from './model';
import { norms } from './norms';
import { scoring } from './scoring';
import { defaultSeason, seasons } from './seasons';

/** What a user may switch. */
export interface GuideOptions {
  /** the season of the Settings sheet; null: the profile decides */
  readonly season: number | null;
  readonly coversPair: 'yes' | 'no' | 'unknown';
  readonly guideOrderOnly: boolean;
  readonly limitShare: boolean;
}

const options: GuideOptions = { season: null, coversPair: 'unknown', guideOrderOnly: false, limitShare: true };

/** Everything that decides, as data. Settings make a changed copy; nothing changes this one. */
export const guide = {
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

export type Guide = typeof guide;
