/** Text as it stands in cells, made comparable. */

/** Zero-width characters and direction marks; joiners stay between letters of other scripts and inside emoji, where they mean something. */
const invisible =
  /[\u200b\u200e\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]|(?<![^\0-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\0-\x7f])/g;
const spaces = /\s+/g;
/** Most cells need no cleaning: one look instead of two replacements. */
const needsCleaning = /[^\x20-\x7e]|^ | $| {2}/;
const ascii = /^[\0-\x7f]*$/;

/** Without zero-width characters, with single spaces, trimmed. */
export const clean = (text: string): string =>
  needsCleaning.test(text) ? text.replace(invisible, '').replace(spaces, ' ').trim() : text;

/** Letters and digits only, lower case, without accents: what headers and words are compared by. */
export const plain = (text: string): string =>
  text === ''
    ? text
    : ascii.test(text)
      ? text.toLowerCase().replace(/[^a-z0-9]+/g, '')
      : text
          .normalize('NFKD')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, '');

/** Lower-case words without accents, with single spaces between them. */
export const words = (text: string): string =>
  ascii.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : text
        .replace(invisible, '')
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

/** Plain comparison, the same on every machine. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Alphabetical order as people read it: case counts only between texts that are otherwise the same. */
export const compareAlphabetically = (one: string, other: string): number =>
  compareText(one.toLowerCase(), other.toLowerCase()) || compareText(one, other);

const longestShown = 60;

/** Text as it stands in a sentence: a long one is cut between two characters. */
export const shortened = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** The same in quotes. */
export const quoted = (text: string): string => `"${shortened(text)}"`;

const mostListed = 8;

/** Things as they are listed in a sentence; of very many, the first and how many more. */
export const listed = (things: readonly (string | number)[]): string =>
  things.length > mostListed
    ? `${things.slice(0, mostListed).join(', ')} and ${things.length - mostListed} more`
    : things.join(', ');

/** `10000` as `10,000`. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
