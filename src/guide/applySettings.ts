import type { Guide } from './guide';
import { warningTexts } from './messages/list';
import { fill } from './messages/message';
import type { Season, SignalLimits, SignalPool } from './seasons/season';
import { seasonRow, settingsTable, signalLimitsText, type Setting } from './settings';

/** One row of a Settings sheet: what it names, what it holds, and where, e.g. `B7`. */
export interface SettingRow {
  readonly label: string;
  readonly value: string | number | boolean;
  readonly cell: string;
}

export interface AppliedSettings {
  readonly guide: Guide;
  /** one sentence for each row that was refused; its default stays in force */
  readonly warnings: readonly string[];
}

type Tree = Readonly<Record<string, unknown>>;

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** A copy of a tree with the value at a path exchanged. */
function set(tree: Tree, [first = '', ...rest]: readonly string[], value: unknown): Tree {
  return { ...tree, [first]: rest.length === 0 ? value : set(tree[first] as Tree, rest, value) };
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

function readLimits(raw: SettingRow['value']): SignalLimits | null {
  const [found, gold, silver, single] = signalLimitsText.exec(String(raw).trim()) ?? [];
  if (found === undefined) return null;
  return single === undefined ? { gold: Number(gold), silver: Number(silver) } : { single: Number(single) };
}

/** The seasons with one pool added or exchanged. */
function withPool(seasons: readonly Season[], year: number, pool: SignalPool): Season[] {
  const old = seasons.find((season) => season.year === year);
  const yours = { source: 'your Settings sheet', checkedOn: '', confidence: 'reported' as const };
  const pools = [
    ...(old?.signals.pools ?? []).filter(({ members }) => !pool.members.some((member) => members.includes(member))),
    pool,
  ];
  const season: Season = { fees: null, dates: [], ...old, year, signals: { ...yours, pools } };
  return [...seasons.filter((other) => other.year !== year), season].sort((one, other) => one.year - other.year);
}

/**
 * The guide with a Settings sheet laid over it, row by row; blank values leave the default. Rows that are not settings are left
 * alone; a wrong value is refused with its cell named.
 */
export function applySettings(guide: Guide, rows: readonly SettingRow[]): AppliedSettings {
  const warnings: string[] = [];
  let made = guide;
  const refuse = (row: SettingRow, expected: string): void => {
    const found = `"${row.label}" holds "${String(row.value)}"`;
    warnings.push(fill(warningTexts.setting, { cell: row.cell, found, expected: `Expected is ${expected}.` }));
  };
  const filled = rows.filter(({ value }) => String(value).trim() !== '');
  for (const row of filled) {
    const [found, year, specialty] = seasonRow.exec(row.label.trim()) ?? [];
    if (found === undefined) continue;
    const limits = readLimits(row.value);
    if (limits === null) {
      refuse(row, '"6 gold + 6 silver" or one number');
      continue;
    }
    const own = specialty?.toUpperCase() === 'IR' ? 'IR' : 'DR';
    const pool: SignalPool =
      specialty === undefined
        ? { id: 'radiology', members: ['IR', 'DR'], limits }
        : { id: own, members: [own], limits };
    made = { ...made, seasons: withPool(made.seasons, Number(year), pool) };
  }
  for (const row of filled) {
    const setting = settingsTable.find(({ label }) => plain(label) === plain(row.label));
    if (setting === undefined) {
      const isHeader = plain(row.label) === 'setting';
      if (!isHeader && !seasonRow.test(row.label.trim())) {
        warnings.push(fill(warningTexts.settingUnknown, { cell: row.cell, label: row.label }));
      }
      continue;
    }
    const read = readValue(setting, row.value, made);
    if ('expected' in read) refuse(row, read.expected);
    else {
      const next = set(made as unknown as Tree, setting.path, read.value) as unknown as Guide;
      const { veryLow, belowAverage, nearAverage } = next.bandRules;
      if (veryLow < belowAverage && belowAverage < nearAverage) made = next;
      else refuse(row, 'that very low stands below below average, and that below near average');
    }
  }
  return { guide: made, warnings };
}
