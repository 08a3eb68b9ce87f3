import type { Cell } from '../rows/grid';
import { irAways } from './irAways';
import { irBackup } from './irBackup';
import { irBand } from './irBand';
import { irCite } from './irCite';
import { irFees } from './irFees';
import { irFit } from './irFit';
import { irInterview } from './irInterview';
import { irLetters } from './irLetters';
import { irList } from './irList';
import { irReadiness } from './irReadiness';
import { irSignals } from './irSignals';
import { irTier } from './irTier';
import { irWhatIf } from './irWhatIf';
import { pathway } from './pathway';
import type { FunctionName } from './table';

/** What each custom function does: pure in its arguments; throws one sentence on a wrong one. */
export const functionHandlers: Readonly<Record<FunctionName, (...args: unknown[]) => Cell | Cell[][]>> = {
  IR_FIT: irFit,
  PATHWAY: pathway,
  IR_PATHWAY: pathway,
  IR_TIER: irTier,
  IR_SIGNALS: irSignals,
  IR_LIST: irList,
  IR_BAND: irBand,
  IR_READINESS: irReadiness,
  IR_AWAYS: irAways,
  IR_WHATIF: irWhatIf,
  IR_LETTERS: irLetters,
  IR_INTERVIEW: irInterview,
  IR_BACKUP: irBackup,
  IR_FEES: irFees,
  IR_CITE: irCite,
};
