import type { Handler } from './handler';
import { irAways } from './irAways';
import { irBackup } from './irBackup';
import { irInterview } from './irInterview';
import { irLetters } from './irLetters';
import { irList } from './irList';
import { irReadiness } from './irReadiness';
import { irSignals } from './irSignals';
import { irWhatIf } from './irWhatIf';
import type { quickHandlers } from './quickHandlers';
import type { FunctionName } from './table';

/** The custom functions that plan or advise; together with the quick ones, all there are. */
export const plannerHandlers = {
  IR_SIGNALS: irSignals,
  IR_LIST: irList,
  IR_READINESS: irReadiness,
  IR_AWAYS: irAways,
  IR_WHATIF: irWhatIf,
  IR_LETTERS: irLetters,
  IR_INTERVIEW: irInterview,
  IR_BACKUP: irBackup,
} satisfies Record<Exclude<FunctionName, keyof typeof quickHandlers>, Handler>;
