import { columnKeys, placeHeaders, programColumns, type ColumnKey, type ColumnMapping } from './columns';
import { plain, words } from './text';

/** How sure the recognition of a column is; `chosen` by the user. */
export type Confidence = 'sure' | 'likely' | 'chosen' | 'none';

export interface RecognisedColumn {
  /** place in the sheet, from 0 */
  readonly index: number;
  readonly header: string;
  readonly column: ColumnKey | null;
  readonly confidence: Confidence;
}

export interface Recognition {
  readonly columns: readonly RecognisedColumn[];
  /** columns that would stand for one already found: the first is used */
  readonly repeated: readonly { readonly index: number; readonly header: string; readonly column: ColumnKey }[];
}

/** What a header stands for: rank 0 its own label, 1 an alias, 2 one of these with something in brackets, 3 with a remark behind it. */
export interface HeaderMatch {
  readonly key: ColumnKey;
  readonly rank: 0 | 1 | 2 | 3;
}

const byText = new Map<string, HeaderMatch>();
/** Aliases by their first word, the longest first; each with a blank behind it. */
const phrases = new Map<string, { readonly key: ColumnKey; readonly phrase: string }[]>();

/** The tables are made on first use: a script load that reads no sheet pays nothing for them. */
function fillTables(): void {
  if (byText.size > 0) return;
  for (const key of columnKeys) byText.set(plain(programColumns[key].label), { key, rank: 0 });
  for (const key of columnKeys) {
    for (const alias of [programColumns[key].label, ...programColumns[key].aliases]) {
      const text = plain(alias);
      if (!byText.has(text)) byText.set(text, { key, rank: 1 });
      const phrase = `${words(alias)} `;
      const [first = ''] = phrase.split(' ');
      phrases.set(first, [...(phrases.get(first) ?? []), { key, phrase }]);
    }
  }
  for (const some of phrases.values()) some.sort((one, other) => other.phrase.length - one.phrase.length);
}

const brackets = /\s*(?:\([^)]*\)|\[[^\]]*\]|\{[^}]*\})\s*/g;
const scale = /\s+\d+\s*(?:-|–|to)\s*\d+\s*$/i;
/** A remark behind a header explains its cells ("yes/no", "if known"); another noun names another thing ("Program website", "Home city"). */
const remark = /^(?:y|yes|n|no|y n|yes no|true false|optional|required|if .*|\d+( to)? \d+|1 5)$/;
const longRemark = /^(?:per|for|in|at|by) /;
/** No header is longer. */
const longest = 120;

/** What a header stands for; null for a column of the user's own. */
export function matchHeader(header: string): HeaderMatch | null {
  if (header === '' || header.length > longest) return null;
  fillTables();
  const exact = byText.get(plain(header));
  if (exact !== undefined) return exact;
  const bare = header.replace(brackets, ' ').replace(scale, '').trim();
  if (bare === '') return null;
  const likely = bare === header ? undefined : byText.get(plain(bare));
  if (likely !== undefined) return { key: likely.key, rank: 2 };
  const said = words(bare);
  const [first = ''] = said.split(' ', 1);
  const phrase = phrases.get(first)?.find((one) => {
    if (!said.startsWith(one.phrase)) return false;
    const rest = said.slice(one.phrase.length);
    return remark.test(rest) || (one.phrase.trimEnd().includes(' ') && longRemark.test(rest));
  });
  return phrase === undefined ? null : { key: phrase.key, rank: 3 };
}

const isPlace = (match: HeaderMatch | null, header = ''): boolean =>
  match?.key === 'state' && placeHeaders.some((place) => plain(place) === plain(header));

/** Which column is which: every canonical column at most once, the best and then the first header wins; a user's choice comes first. */
export function recogniseColumns(headers: readonly string[], mapping: ColumnMapping | null = null): Recognition {
  const chosen = new Map(Object.entries(mapping ?? {}).map(([index, key]) => [Number(index), key]));
  const taken = new Map<ColumnKey, number>();
  for (const [index, key] of chosen) if (key !== null && !taken.has(key)) taken.set(key, index);
  const matches = headers.map((header, index) => (chosen.has(index) ? null : matchHeader(header)));
  for (const rank of [0, 1, 2, 3]) {
    matches.forEach((match, index) => {
      if (match?.rank === rank && !taken.has(match.key)) taken.set(match.key, index);
    });
  }
  const place = matches.findIndex((match, index) => isPlace(match, headers[index]) && taken.get('state') !== index);
  if (place >= 0 && !taken.has('city')) {
    taken.set('city', place);
    matches[place] = { key: 'city', rank: 2 };
  }
  const repeated = matches.flatMap((match, index) =>
    match !== null && taken.get(match.key) !== index
      ? [{ index, header: headers[index] ?? '', column: match.key }]
      : [],
  );
  const columns = headers.map((header, index): RecognisedColumn => {
    const choice = chosen.get(index);
    if (choice !== undefined) {
      const column = choice !== null && taken.get(choice) === index ? choice : null;
      return { index, header, column, confidence: 'chosen' };
    }
    const match = matches[index] ?? null;
    return match !== null && taken.get(match.key) === index
      ? { index, header, column: match.key, confidence: match.rank < 2 ? 'sure' : 'likely' }
      : { index, header, column: null, confidence: 'none' };
  });
  return { columns, repeated };
}
