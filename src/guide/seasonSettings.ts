import type { FeeBlock, Season, SeasonDate, SignalLimits, SignalPool } from './seasons/season';
import type { SettingRow } from './settingRow';

/** Rows of a Settings sheet that add to a season or change it: signals, fees, and one row for each date. */
const seasonRow = /^season\s+(\d{4})\s+(.+)$/i;
const signalsRow = /^(?:(ir|dr)\s+)?signals$/i;

/** How the signals of a season are written: "6 gold + 9 silver", or one number for a season without tiers. */
const limitsText = /^(?:(\d+)\s*gold\s*(?:\+|,|and)\s*(\d+)\s*silver|(\d+)(?:\s*(?:single|signals?))?)$/i;

/** One block of fees: "11 to 30", "99 flat to 10", and the last one "30" or "then 30". */
const feeText = /^(?:then\s+)?\$?(\d+(?:\.\d+)?)(?:\s+(each|flat))?(?:\s+(?:up\s+)?to\s+(\d+))?$/i;

/** Every date a season can have: the label of its row, and what it is called in the calendar. */
const dateRows: Readonly<Record<SeasonDate['id'], { readonly label: string; readonly text: string }>> = {
  'eras-opens': { label: 'ERAS opens', text: 'ERAS season opens' },
  'first-submission': { label: 'first submission', text: 'Applications can be submitted' },
  'programs-review': { label: 'programs review', text: 'Programs may review applications; the MSPE is released' },
  'nrmp-registration': { label: 'NRMP registration', text: 'NRMP registration opens' },
  'ranks-due': { label: 'ranks due', text: 'Rank lists are due' },
  'match-week': { label: 'match week', text: 'Match Week begins' },
  'match-day': { label: 'match day', text: 'Match Day' },
  'eras-ends': { label: 'ERAS ends', text: 'ERAS season ends' },
};
const dateIds = Object.keys(dateRows) as SeasonDate['id'][];

const yours = { source: 'your Settings sheet', checkedOn: '', confidence: 'reported' as const };

/** What a row says of a season: a change of it, or what is expected in its place. */
type SeasonChange = { readonly change: (season: Season) => Season } | { readonly expected: string };

function readLimits(text: string): SignalLimits | null {
  const [found, gold, silver, single] = limitsText.exec(text) ?? [];
  if (found === undefined) return null;
  return single === undefined ? { gold: Number(gold), silver: Number(silver) } : { single: Number(single) };
}

function signalsFrom(own: string | undefined, text: string): SeasonChange {
  const limits = readLimits(text);
  if (limits === null) return { expected: '"6 gold + 6 silver" or one number' };
  const member = own?.toUpperCase() === 'IR' ? 'IR' : 'DR';
  const pool: SignalPool =
    own === undefined ? { id: 'radiology', members: ['IR', 'DR'], limits } : { id: member, members: [member], limits };
  return {
    change: (season) => {
      const others = season.signals.pools.filter(
        ({ members }) => !pool.members.some((specialty) => members.includes(specialty)),
      );
      return { ...season, signals: { ...yours, pools: [...others, pool] } };
    },
  };
}

/** The blocks of a fee row; null where they do not rise from one to the next, or the last one ends. */
function readFees(text: string): FeeBlock[] | null {
  const blocks: FeeBlock[] = [];
  let before = 0;
  for (const part of text.split(/[,;]/)) {
    const [found, fee, kind, end] = feeText.exec(part.trim()) ?? [];
    const upTo = end === undefined ? null : Number(end);
    if (found === undefined || before === Infinity || (upTo !== null && upTo <= before)) return null;
    blocks.push(kind?.toLowerCase() === 'flat' ? { upTo, flat: Number(fee) } : { upTo, each: Number(fee) });
    before = upTo ?? Infinity;
  }
  return before === Infinity ? blocks : null;
}

function feesFrom(text: string): SeasonChange {
  const blocks = readFees(text);
  return blocks === null
    ? { expected: 'fees such as "11 to 30, then 30", in dollars for each application' }
    : { change: (season) => ({ ...season, fees: { ...yours, blocks } }) };
}

function dateFrom(id: SeasonDate['id'], text: string): SeasonChange {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
    return { expected: 'a date such as 2027-09-01' };
  }
  const date: SeasonDate = { id, text: dateRows[id].text, date: text, ...yours };
  return {
    change: (season) => {
      const dates = [...season.dates.filter((other) => other.id !== id), date];
      return { ...season, dates: dates.sort((one, other) => (one.date < other.date ? -1 : 1)) };
    },
  };
}

/** What a row named "Season 2028 signals", "Season 2028 fees" or "Season 2028 match day" says; null for any other row. */
function readSeasonRow(row: SettingRow): (SeasonChange & { readonly year: number }) | null {
  const [found, year, what = ''] = seasonRow.exec(row.label.trim().replace(/\s+/g, ' ')) ?? [];
  if (found === undefined) return null;
  const text = String(row.value).trim();
  const signals = signalsRow.exec(what);
  if (signals !== null) return { year: Number(year), ...signalsFrom(signals[1], text) };
  if (/^fees$/i.test(what)) return { year: Number(year), ...feesFrom(text) };
  const id = dateIds.find((one) => dateRows[one].label.toLowerCase() === what.toLowerCase());
  return id === undefined ? null : { year: Number(year), ...dateFrom(id, text) };
}

const newSeason = (year: number): Season => ({
  year,
  signals: { ...yours, pools: [] },
  fees: null,
  dates: [],
});

/**
 * The seasons with the rows of a Settings sheet laid over them. `rest` are the rows about anything else; `refuse` is told of every wrong
 * value and of a new season that no row gives signals to: it is left out.
 */
export function applySeasonRows(
  seasons: readonly Season[],
  rows: readonly SettingRow[],
  refuse: (row: SettingRow, expected: string) => void,
): { readonly seasons: readonly Season[]; readonly rest: readonly SettingRow[] } {
  const made = new Map(seasons.map((season) => [season.year, season]));
  const firstRows = new Map<number, SettingRow>();
  const rest: SettingRow[] = [];
  for (const row of rows) {
    const read = readSeasonRow(row);
    if (read === null) rest.push(row);
    else if ('expected' in read) refuse(row, read.expected);
    else {
      made.set(read.year, read.change(made.get(read.year) ?? newSeason(read.year)));
      if (!firstRows.has(read.year)) firstRows.set(read.year, row);
    }
  }
  for (const [year, row] of firstRows) {
    if (made.get(year)?.signals.pools.length !== 0) continue;
    made.delete(year);
    refuse(row, `a row "Season ${year} signals" beside it, as the season is new`);
  }
  return { seasons: [...made.values()].sort((one, other) => one.year - other.year), rest };
}
