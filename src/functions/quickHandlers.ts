import type { Handler } from './handler';
import { irBand } from './irBand';
import { irCite } from './irCite';
import { irFees } from './irFees';
import { irFit } from './irFit';
import { irTier } from './irTier';
import { pathway } from './pathway';
import type { FunctionName } from './table';

/** The custom functions that people use by the row and by the cohort: they need neither the kernel nor the texts of advice. */
export const quickHandlers = {
  IR_FIT: irFit,
  PATHWAY: pathway,
  IR_PATHWAY: pathway,
  IR_TIER: irTier,
  IR_BAND: irBand,
  IR_FEES: irFees,
  IR_CITE: irCite,
} satisfies Partial<Record<FunctionName, Handler>>;
