import type { Reason } from './planJson';

/** How many reasons a cell of the list shows. */
const deciding = 3;

/** The deciding reasons in one cell, each with the criteria it rests on; `most` null for all of them. */
export const why = (reasons: readonly Reason[], most: number | null = deciding): string =>
  reasons
    .slice(0, most ?? undefined)
    .map(({ text, criteria }) => {
      const said = text.replace(/\.$/, '');
      return criteria.length > 0 ? `${said} (${criteria.join(', ')})` : said;
    })
    .join('; ');
