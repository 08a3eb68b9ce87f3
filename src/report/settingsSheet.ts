import { guide } from '../guide/guide';
import { settingsTable } from '../guide/settings';
import type { Setting } from '../guide/settings';
import type { CellRule, SheetDesign } from './sheetDesign';

const header = ['Setting', 'Value', 'Default', 'What it does', 'Basis'];

/** The value a setting has while the sheet says nothing: what stands at its path in the guide. */
const defaultOf = ({ path, kind }: Setting): string | number => {
  const found = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    guide,
  );
  if (typeof found === 'boolean') return found ? 'yes' : 'no';
  if (typeof found === 'number' || typeof found === 'string') return found;
  return kind === 'season' ? `${guide.defaultSeason} (or the season of the profile)` : '';
};

const ruleOf = ({ kind, choices, min, max }: Setting): CellRule | null => {
  if (kind === 'yesno') return { kind: 'choice', choices: ['yes', 'no'] };
  if (kind === 'choice') return { kind: 'choice', choices: choices ?? [] };
  if (kind === 'season') return { kind: 'choice', choices: guide.seasons.map(({ year }) => String(year)) };
  return { kind: 'number', min: min ?? 0, max: max ?? Number.MAX_SAFE_INTEGER };
};

/** The Settings sheet: one row a setting, all values blank so that the defaults hold until somebody fills one in. */
export const settingsSheet = (): SheetDesign => ({
  name: 'Settings',
  values: [
    header,
    ...settingsTable.map((setting) => [setting.label, '', defaultOf(setting), setting.text, setting.basis]),
  ],
  headerRow: 1,
  widths: [260, 120, 160, 520, 80],
  groupRows: [],
  helpColumns: [3, 4, 5],
  inputColumn: 2,
  textColumns: [],
  headerNotes: [
    null,
    'Leave blank to keep the default. A wrong value is refused with its cell named, and the default stays in force.',
    null,
    'Settings change the list and the sidebar. Functions in cells see only their own arguments.',
    'guide: a criterion says so. ours: the guide is silent.',
  ],
  rules: settingsTable.flatMap((setting, index) => {
    const rule = ruleOf(setting);
    return rule === null ? [] : [{ row: index + 2, column: 2, rows: 1, rule }];
  }),
});
