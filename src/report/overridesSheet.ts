import { overrideChoices, overrideColumns, overrideKeys } from '../rows/readOverrides';
import type { RuleArea, SheetDesign } from './sheetDesign';

/** Rows below the header that carry help; people may go on below them. */
const PREPARED_ROWS = 500;

const widths = { applicant: 180, program: 280, specialty: 90, what: 110, value: 150, reason: 420 } as const;

/** An empty Overrides sheet: pathways, tiers and signals an adviser sets instead of the rules', each with its reason. */
export const overridesSheet = (): SheetDesign => ({
  name: 'Overrides',
  values: [overrideKeys.map((key) => overrideColumns[key].label)],
  headerRow: 1,
  widths: overrideKeys.map((key) => widths[key]),
  groupRows: [],
  helpColumns: [],
  inputColumn: null,
  textColumns: [overrideKeys.indexOf('program') + 1],
  headerNotes: overrideKeys.map((key) => overrideColumns[key].help),
  rules: (['specialty', 'what', 'value'] as const).map((key): RuleArea => {
    const choices = key === 'specialty' ? ['IR', 'DR'] : overrideChoices[key];
    return { row: 2, column: overrideKeys.indexOf(key) + 1, rows: PREPARED_ROWS, rule: { kind: 'choice', choices } };
  }),
});
