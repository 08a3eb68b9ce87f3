import type { Guide } from './guide';
import { warningTexts } from './messages/list';
import { fill } from './messages/message';
import { applySeasonRows } from './seasonSettings';
import type { SettingRow } from './settingRow';
import { settingsTable, type Setting } from './settings';

export interface AppliedSettings {
  readonly guide: Guide;
  /** one sentence for each row that was refused; its default stays in force */
  readonly warnings: readonly string[];
}

type Tree = Readonly<Record<string, unknown>>;

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** A copy of a tree with the value at a path exchanged; in a list a step of the path is a place. */
function set(tree: Tree, [first = '', ...rest]: readonly string[], value: unknown): Tree {
  const next = rest.length === 0 ? value : set(tree[first] as Tree, rest, value);
  if (!Array.isArray(tree)) return { ...tree, [first]: next };
  return tree.map((old: unknown, index) => (String(index) === first ? next : old)) as unknown as Tree;
}

/** The value a setting has in a guide. */
export const settingValue = (guide: Guide, setting: Setting): unknown =>
  setting.path.reduce<unknown>((tree, key) => (tree as Tree)[key], guide);

type Read = { readonly value: unknown } | { readonly expected: string };

function readValue(setting: Setting, raw: SettingRow['value'], guide: Guide): Read {
  const text = String(raw).trim();
  switch (setting.kind) {
    case 'number': {
      const { min = -Infinity, max = Infinity } = setting;
      const number = typeof raw === 'boolean' || text === '' ? NaN : Number(text.replace('−', '-'));
      return number >= min && number <= max ? { value: number } : { expected: `a number from ${min} to ${max}` };
    }
    case 'yesno':
      if (/^(yes|y|true|on)$/i.test(text)) return { value: true };
      return /^(no|n|false|off)$/i.test(text) ? { value: false } : { expected: 'yes or no' };
    case 'choice': {
      const word = raw === true ? 'yes' : raw === false ? 'no' : text.toLowerCase();
      return setting.choices?.includes(word) === true
        ? { value: word }
        : { expected: `one of ${(setting.choices ?? []).join(', ')}` };
    }
    case 'season': {
      const known = guide.seasons.map(({ year }) => year);
      return known.includes(Number(text)) ? { value: Number(text) } : { expected: `one of ${known.join(', ')}` };
    }
  }
}

/** What a guide has to be, whatever its numbers; null where it is. */
function unsound({ bandRules, scoring }: Guide): string | null {
  const { veryLow, belowAverage, nearAverage } = bandRules;
  if (!(veryLow < belowAverage && belowAverage < nearAverage)) {
    return 'that very low stands below below average, and that below near average';
  }
  const { ties, realism, training, preferences } = scoring.weights;
  return ties + realism + training + preferences > 0 ? null : 'that one weight of fit at least is above 0';
}

const withValue = (guide: Guide, { path }: Setting, value: unknown): Guide =>
  set(guide as unknown as Tree, path, value) as unknown as Guide;

/**
 * The guide with a Settings sheet laid over it, row by row; blank values leave the default. Rows that are not settings are left
 * alone; a wrong value is refused with its cell named.
 */
export function applySettings(guide: Guide, rows: readonly SettingRow[]): AppliedSettings {
  const warnings: string[] = [];
  const refuse = (row: SettingRow, expected: string): void => {
    const found = `"${row.label}" holds "${String(row.value)}"`;
    warnings.push(fill(warningTexts.setting, { cell: row.cell, found, expected: `Expected is ${expected}.` }));
  };
  const filled = rows.filter(({ value }) => String(value).trim() !== '');
  const { seasons, rest } = applySeasonRows(guide.seasons, filled, refuse);
  let made: Guide = { ...guide, seasons };
  const changes: { readonly row: SettingRow; readonly setting: Setting; readonly value: unknown }[] = [];
  for (const row of rest) {
    const setting = settingsTable.find(({ label }) => plain(label) === plain(row.label));
    if (setting === undefined) {
      if (plain(row.label) !== 'setting') {
        warnings.push(fill(warningTexts.settingUnknown, { cell: row.cell, label: row.label }));
      }
      continue;
    }
    const read = readValue(setting, row.value, made);
    if ('expected' in read) refuse(row, read.expected);
    else changes.push({ row, setting, value: read.value });
  }
  const together = changes.reduce((all, { setting, value }) => withValue(all, setting, value), made);
  if (unsound(together) === null) return { guide: together, warnings };
  for (const { row, setting, value } of changes) {
    const next = withValue(made, setting, value);
    const expected = unsound(next);
    if (expected === null) made = next;
    else refuse(row, expected);
  }
  return { guide: made, warnings };
}
