import { fieldKeys, profileFields, profileGroups } from '../rows/profileFields';
import type { FieldKey, ProfileField } from '../rows/profileFields';
import type { CellRule, RuleArea, SheetDesign } from './sheetDesign';

const ruleOf = ({ kind, choices, range }: ProfileField): CellRule | null => {
  if (kind === 'yesno') return { kind: 'choice', choices: ['yes', 'no'] };
  if (choices !== undefined) return { kind: 'choice', choices: Object.keys(choices) };
  return range === undefined ? null : { kind: 'number', min: range[0], max: range[1] };
};

/** The lines below the header: each group's title, then its fields. A title is numbered, so that it is never taken for a field. */
const lines = (): { readonly key: FieldKey | null; readonly text: string; readonly help: string }[] =>
  profileGroups.flatMap((group, index) => [
    { key: null, text: `${index + 1}. ${group}`, help: '' },
    ...fieldKeys
      .filter((key) => profileFields[key].group === group)
      .map((key) => ({ key, text: profileFields[key].label, help: profileFields[key].help })),
  ]);

/** An empty Profile sheet: label, value and help in groups. Everything is optional. */
export const profileSheet = (): SheetDesign => {
  const rows = lines();
  return {
    name: 'Profile',
    values: [['Field', 'Value', 'What it means'], ...rows.map(({ text, help }) => [text, '', help])],
    headerRow: 1,
    widths: [240, 200, 560],
    groupRows: rows.flatMap(({ key }, index) => (key === null ? [index + 2] : [])),
    helpColumns: [3],
    inputColumn: 2,
    textColumns: [],
    headerNotes: [
      null,
      'Everything is optional. What is missing makes the answers wider and is named; it never counts as bad.',
      'In formulas, give both columns: =PATHWAY(Profile!A:B)',
    ],
    rules: rows.flatMap(({ key }, index): RuleArea[] => {
      const rule = key === null ? null : ruleOf(profileFields[key]);
      return rule === null ? [] : [{ row: index + 2, column: 2, rows: 1, rule }];
    }),
  };
};
