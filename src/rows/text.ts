/** Text as it stands in cells, made comparable. */

const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const spaces = /[\s\u00a0]+/g;

/** Without zero-width characters, with single spaces, trimmed. */
export const clean = (text: string): string => text.replace(invisible, '').replace(spaces, ' ').trim();

/** Letters and digits only, lower case: what headers and words are compared by. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** Lower-case words with single spaces between them. */
export const words = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Plain comparison, the same on every machine. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
